"""A key date: a day of one election of the president, and the rule that sets it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from generator.dates import PartialDate
from generator.force import Force
from generator.kinds.law import Law
from generator.kinds.practice import Practice
from generator.rule import MIDNIGHT, WEEKDAYS, hour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document import Loc
    from generator.kinds.law import DateException
    from generator.rule import Rule
    from generator.validate import Item

WASHINGTON = ZoneInfo("America/New_York")
"""The time zone of the seat of government."""
_ZONES_BEGIN = dt.date(1883, 11, 18)
_FORCES = list(Force)


@dataclass(frozen=True)
class Clause:
    """A rule for a day, as one version of a law sets it, or a practice follows it."""

    id: str
    """The id by which other rules count from it; of a practice its own."""
    title: str
    rule: Rule
    item: Item
    """The law or the practice."""
    loc: Loc
    """Where the rule stands in the entry."""
    force: Force
    since: str = ""
    """The first day in force, or the first known year, month or day of a practice: 1887-02."""
    until: str = ""
    """The last one; empty while it goes on."""
    enacted_by: str = ""
    """What made this version of the law; empty where that is not known."""
    exceptions: tuple[DateException, ...] = ()

    @property
    def of_law(self) -> bool:
        """Whether a law entry sets it, so that other rules can count from it."""
        return self.item.kind == Law.kind

    def valid_on(self, day: dt.date) -> bool:
        """Tell whether it was in force, or in use, on `day`."""
        written = day.isoformat()
        ended = self.until and written[: len(self.until)] > self.until
        return self.since <= written[: len(self.since)] and not ended

    def date(
        self, election: int, regular: dt.date | None, counted_from: str = ""
    ) -> KeyDate | None:
        """Return the date of an election whose day by the rule is `regular`, or None.

        `counted_from` is the title of the date that the rule counts from.

        The exception of an election replaces the day of the rule.
        A date counts if the clause is valid on it.
        """
        exception = next((one for one in self.exceptions if one.election == election), None)
        day = exception.date if exception else regular
        if day is None or not self.valid_on(day):
            return None
        return KeyDate(self, election, day, exception, regular, counted_from)


@dataclass(frozen=True)
class KeyDate:
    """A day of one election, and what sets it."""

    clause: Clause
    election: int
    """The year of the election."""
    day: dt.date
    exception: DateException | None = None
    """What chose this day instead of the one by the rule, if something did."""
    regular: dt.date | None = None
    """The day by the rule."""
    counted_from: str = ""
    """The title of the date that the rule counts from; empty if it counts from none."""

    @property
    def uid(self) -> str:
        """A name that no other date has, and that stays."""
        kind = "" if self.clause.of_law else f"{self.clause.item.kind}-"
        return f"{kind}{self.clause.id}-{self.election}"

    @property
    def words(self) -> str:
        """Day and hour as Americans write them: “Monday, January 6, 2025, 1 p.m.”."""
        at = f", {hour(self.time)}" if self.time is not None else ""
        return f"{WEEKDAYS[self.day.weekday()]}, {PartialDate.of(self.day)}{at}"

    @property
    def rule(self) -> str:
        """The rule for readers, who see titles instead of ids: 6 days before “Electors meet”."""
        return self.clause.rule.told(self.counted_from)

    @property
    def time(self) -> dt.time | None:
        """The hour in Washington, if one is set; an exception changes only the day."""
        return self.clause.rule.time

    @property
    def moment(self) -> dt.datetime | None:
        """Day and hour in the time of Washington; None if no hour is set.

        Before November 18, 1883, there were no time zones, and the moment has none.
        """
        if self.time is None:
            return None
        zone = WASHINGTON if self.day >= _ZONES_BEGIN else None
        return dt.datetime.combine(self.day, self.time, zone)

    @property
    def sort_key(self) -> tuple[object, ...]:
        """By day and hour; what takes the whole day first, and law before custom."""
        at = (self.time is not None, self.time or MIDNIGHT)
        return (self.day, *at, _FORCES.index(self.clause.force), self.uid)


def clauses(item: Item) -> Iterator[Clause]:
    """Yield the rules for days that an entry has: those of a law, or the usual day of a practice.

    A practice that belongs to no election has no date in one.
    """
    entry = item.entry
    if isinstance(entry, Law):
        for number, version in enumerate(entry.versions):
            for place, date in enumerate(version.dates):
                yield Clause(
                    date.id,
                    date.title,
                    date.rule,
                    item,
                    ("versions", number, "dates", place),
                    entry.force,
                    version.valid_from.isoformat(),
                    version.valid_to.isoformat() if version.valid_to else "",
                    version.enacted_by or "",
                    date.exceptions,
                )
    elif isinstance(entry, Practice) and entry.usual and _of_elections(entry):
        until = entry.until.iso if entry.until else ""
        yield Clause(item.id, entry.title, entry.usual, item, (), entry.force, _since(entry), until)


def _since(practice: Practice) -> str:
    """Return from when on a usual day is known.

    One that is counted from a date of the law moves with the law, and is as old as the practice.
    A day of the calendar was perhaps another one in the past: it is known from the review on.
    """
    counted = bool(practice.usual and practice.usual.refers_to)
    if practice.reviewed and not counted:
        return practice.reviewed.date.isoformat()
    return practice.since.iso if practice.since else ""


def _of_elections(practice: Practice) -> bool:
    return not practice.applies_to or "election" in practice.applies_to
