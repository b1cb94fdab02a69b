"""Dates: a day, or a month or year where no more is known."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import core_schema

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


def _real_day(parts: re.Match[str]) -> dt.date | None:
    """Return the first day of the year, month or day that `parts` write, if there is such a one."""
    try:
        return dt.date(*(int(part or 1) for part in parts.groups()))
    except ValueError:
        return None


def _date(value: object) -> object:
    if not isinstance(value, str):
        return value
    parts = _DAY.fullmatch(value)
    day = _real_day(parts) if parts and parts[3] else None
    if day is None:
        message = f"`{value}` is not a date. Write year, month and day, like 2021-01-20."
        raise refused("date", message)
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
    def read(cls, value: object) -> PartialDate:
        """Return the date that `value` writes; raise an editor's error if it is none."""
        parts = _DAY.fullmatch(value) if isinstance(value, str) else None
        if parts is None or _real_day(parts) is None:
            message = f"`{value}` is not a date. Write 2021, 2021-01 or 2021-01-20."
            raise refused("date", message)
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
