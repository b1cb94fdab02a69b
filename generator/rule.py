"""Rule: how a law names a day, as a value that tells the day of any election.

    the first Monday after the second Wednesday in December
    January 6 at 1 p.m.
    6 days before electors-meet

Days in January to April belong to the year after the election, others to the year of the election.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from generator.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    DayOf: TypeAlias = Callable[[str], dt.date | None]
    """Takes the id of another date and returns its day, or None if the election has none."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
NOON = dt.time(12)
MIDNIGHT = dt.time(0)
_APRIL = 4
_WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
_NAMES = {number: word for word, number in ORDINALS.items()}

Unit: TypeAlias = Literal["days", "weeks", "months"]


class Year(Enum):
    """Which year a day belongs to, where the rule says so."""

    ELECTION = "of the election year"
    NEXT = "of the next year"


@dataclass(frozen=True)
class MonthDay:
    """A day with a number: January 6."""

    month: int
    number: int
    year: Year | None = None

    def __str__(self) -> str:
        """Return the day in the words of a rule."""
        return f"{MONTHS[self.month - 1]} {self.number}{_of(self.year)}"

    def on(self, election: int, _day_of: DayOf) -> dt.date:
        """Return the day for the election of that year."""
        return dt.date(_year(self.month, self.year, election), self.month, self.number)


@dataclass(frozen=True)
class MonthWeekday:
    """A day of the week in a month: the second Wednesday in December."""

    ordinal: int
    """1 to 5, or -1 for the last."""
    weekday: int
    """0 for Monday to 6 for Sunday."""
    month: int
    year: Year | None = None

    def __str__(self) -> str:
        """Return the day in the words of a rule."""
        month = f"{MONTHS[self.month - 1]}{_of(self.year)}"
        return f"the {_NAMES[self.ordinal]} {WEEKDAYS[self.weekday]} in {month}"

    def on(self, election: int, _day_of: DayOf) -> dt.date | None:
        """Return the day for the election of that year; None if the month has no fifth one."""
        edge = dt.date(_year(self.month, self.year, election), self.month, 1)
        if self.ordinal < 0:
            edge += relativedelta(day=31)
        day = edge + relativedelta(weekday=_WEEKDAYS[self.weekday](self.ordinal))
        return day if day.month == self.month else None


@dataclass(frozen=True)
class WeekdayAfter:
    """A day of the week after another day, never that day itself: the Tuesday after January 6."""

    ordinal: int | None
    """1 to 5; None where the rule has no such word and means the first."""
    weekday: int
    """0 for Monday to 6 for Sunday."""
    day: Day

    def __str__(self) -> str:
        """Return the day in the words of a rule."""
        ordinal = f"{_NAMES[self.ordinal]} " if self.ordinal else ""
        return f"the {ordinal}{WEEKDAYS[self.weekday]} after {self.day}"

    def on(self, election: int, day_of: DayOf) -> dt.date | None:
        """Return the day for the election of that year; None if that has not the other day."""
        day = self.day.on(election, day_of)
        weekday = _WEEKDAYS[self.weekday](self.ordinal or 1)
        return day and day + relativedelta(days=1, weekday=weekday)


@dataclass(frozen=True)
class Distance:
    """So many days, weeks or months before or after another day: 6 days before electors-meet."""

    count: int
    unit: Unit
    side: Literal["before", "after"]
    day: Day

    def __str__(self) -> str:
        """Return the day in the words of a rule."""
        unit = self.unit.removesuffix("s") if self.count == 1 else self.unit
        return f"{self.count} {unit} {self.side} {self.day}"

    def on(self, election: int, day_of: DayOf) -> dt.date | None:
        """Return the day for the election of that year; None if that has not the other day."""
        day = self.day.on(election, day_of)
        count = self.count if self.side == "after" else -self.count
        return day and day + _distance(self.unit, count)


@dataclass(frozen=True)
class Named:
    """The day that another rule sets, by its id: electors-meet."""

    id: str

    def __str__(self) -> str:
        """Return the id."""
        return self.id

    def on(self, _election: int, day_of: DayOf) -> dt.date | None:
        """Return the day for the election; None if that has no such day."""
        return day_of(self.id)


Day: TypeAlias = MonthDay | MonthWeekday | WeekdayAfter | Distance | Named


@dataclass(frozen=True)
class Rule:
    """A day, and an hour where the law sets one."""

    day: Day
    time: dt.time | None = None
    """The hour at the seat of government; midnight is the beginning of the day."""

    def __str__(self) -> str:
        """Return the rule in the words that an editor writes."""
        same = "the day of " if isinstance(self.day, Named) else ""
        return f"{same}{self.day}{f' at {hour(self.time)}' if self.time is not None else ''}"

    def told(self, title: str) -> str:
        """Return the rule with a date's `title`, if there is one, in the place of its id."""
        name = self.refers_to
        return f"“{title}”".join(str(self).rsplit(name, 1)) if name and title else str(self)

    def on(self, election: int, day_of: DayOf) -> dt.date | None:
        """Return the day for the election of the year `election`, or None if there is none.

        `day_of` is asked for the day of another rule.
        """
        return self.day.on(election, day_of)

    @property
    def refers_to(self) -> str:
        """The id of the other date that this one is counted from; empty if there is none."""
        day = self.day
        while isinstance(day, WeekdayAfter | Distance):
            day = day.day
        return day.id if isinstance(day, Named) else ""


def hour(time: dt.time) -> str:
    """Return an hour in the words of a rule: noon, midnight, 1 p.m., 11:30 a.m."""
    if time in {NOON, MIDNIGHT}:
        return "noon" if time == NOON else "midnight"
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{(time.hour - 1) % 12 + 1}{minutes} {'a.m.' if time < NOON else 'p.m.'}"


def _year(month: int, year: Year | None, election: int) -> int:
    is_next = month <= _APRIL if year is None else year is Year.NEXT
    return election + is_next


def _of(year: Year | None) -> str:
    return f" {year.value}" if year else ""


def _distance(unit: Unit, count: int) -> relativedelta:
    if unit == "months":
        return relativedelta(months=count)
    return relativedelta(weeks=count) if unit == "weeks" else relativedelta(days=count)
