"""Dates: a day, or a month or year where no more is known."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from generator.fields import refused

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NAME = rf"(?P<name>{'|'.join(rf'{month}|{month[:3]}|{month[:4]}' for month in MONTHS)})\.?"
_OTHER_WAYS = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        r"(?P<month>\d\d?)/(?P<day>\d\d?)/(?P<year>\d{4})",
        r"(?P<year>\d{4})[-/.](?P<month>\d\d?)(?:[-/.](?P<day>\d\d?))?",
        rf"{_NAME}(?: (?P<day>\d\d?),?)? (?P<year>\d{{4}})",
        rf"(?P<day>\d\d?)\.? {_NAME} (?P<year>\d{{4}})",
    )
)


def _real_day(parts: re.Match[str]) -> dt.date | None:
    """Return the first day of the year, month or day that `parts` write, if there is such a one."""
    try:
        return dt.date(*(int(part or 1) for part in parts.groups()))
    except ValueError:
        return None


def _no_date(value: object, *, whole: bool) -> PydanticCustomError:
    """Return the error of a `value` that is no date, or no `whole` day, with what it may mean."""
    examples = "year, month and day, like 2021-01-20" if whole else "2021, 2021-01 or 2021-01-20"
    if not isinstance(value, str):
        sort = "a list" if isinstance(value, list) else "a group of fields"
        return refused("date", f"This must be a date; it is {sort}. Write {examples}.")
    written = _DAY.fullmatch(value)
    if written and not _real_day(written):
        message = f"`{value}` is not a date: there is no such day. Write {examples}."
        return refused("date", message)
    meant = _meant(value)
    if meant and (meant.day or not whole):
        message = f"`{value}` is not a date. Did you mean {meant.iso} ({meant})?"
        return refused("date", f"{message} Write {examples}.")
    return refused("date", f"`{value}` is not a date. Write {examples}.")


def _meant(value: str) -> PartialDate | None:
    """Return the date that `value` writes in one of the ways that Americans write dates."""
    found = next((match for way in _OTHER_WAYS if (match := way.fullmatch(value.strip()))), None)
    if found is None:
        return None
    parts = found.groupdict()
    if "name" in parts:
        names = [month[:3] for month in MONTHS]
        parts["month"] = str(names.index(parts["name"][:3].title()) + 1)
    numbers = [f"{int(parts[name]):02}" for name in ("year", "month", "day") if parts[name]]
    written = _DAY.fullmatch("-".join(numbers))
    return PartialDate(*map(int, numbers)) if written and _real_day(written) else None


def _date(value: object) -> object:
    if isinstance(value, dt.date):
        return value
    parts = _DAY.fullmatch(value) if isinstance(value, str) else None
    day = _real_day(parts) if parts and parts[3] else None
    if day is None:
        raise _no_date(value, whole=True)
    return day


Date: TypeAlias = Annotated[
    dt.date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}),
]
"""A day: year, month and day."""


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month or a day, as exactly as it is known."""

    year: int
    month: int = 0
    day: int = 0

    pattern: ClassVar[str] = r"^\d{4}(-\d\d(-\d\d)?)?$"

    def __str__(self) -> str:
        """Return the date as Americans write it: “January 20, 2021”."""
        if not self.month:
            return str(self.year)
        month = MONTHS[self.month - 1]
        return f"{month} {self.day}, {self.year}" if self.day else f"{month} {self.year}"

    @property
    def iso(self) -> str:
        """The date for machines, as exactly as it is known: `2021-01`."""
        parts = (f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part))
        return "-".join(parts)

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        """Return a day as a date that writes itself out in words."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def read(cls, value: object) -> PartialDate:
        """Return the date that `value` writes; raise an editor's error if it is none."""
        parts = _DAY.fullmatch(value) if isinstance(value, str) else None
        if parts is None or _real_day(parts) is None:
            raise _no_date(value, whole=False)
        return cls(*(int(part or 0) for part in parts.groups()))

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read the date from text."""
        return core_schema.no_info_before_validator_function(
            lambda value: value if isinstance(value, cls) else cls.read(value),
            core_schema.is_instance_schema(cls),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        """Describe the date as text."""
        return {"type": "string", "pattern": cls.pattern}
