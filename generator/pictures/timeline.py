"""From election day to the handover: what the law sets for each day, and what custom adds."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.key_date import KeyDate
    from generator.site import Site

FIRST, LAST = "election-day", "term-begins"
DAY = 6.5
"""Height of one day, in the units of the picture."""
LINE, GAP = 13, 7
"""Height of a line of words, and the least space between two dates."""
LETTERS = 50
"""How many letters of a title stand on a line."""


@dataclass(frozen=True)
class Mark:
    """One date on the line."""

    date: KeyDate
    top: float
    lines: tuple[str, ...]
    """Its title, as it is written."""

    @property
    def day(self) -> str:
        """The day without its year: Nov. 7."""
        return f"{self.date.day:%b} {self.date.day.day}"


def parts(site: Site) -> dict[str, object]:
    """Return what the template draws of the next election; nothing if no law sets its days."""
    election = site.next_election
    dates = _between(site.almanac.dates(election)) if election else []
    marks: list[Mark] = []
    bottom = 0.0
    for date in dates:
        lines = tuple(textwrap.wrap(date.clause.title, LETTERS))
        top = max((date.day - dates[0].day).days * DAY, bottom)
        marks.append(Mark(date, top, lines))
        bottom = top + LINE * len(lines) + GAP
    return {
        "marks": marks,
        "election": election,
        "line": LINE,
        "axis": marks[-1].top if marks else 0,
        "height": round(max(bottom, LINE)),
    }


def _between(dates: tuple[KeyDate, ...]) -> list[KeyDate]:
    """Return the dates from election day to the beginning of the term."""
    days = {one.clause.id: one.day for one in dates if one.clause.of_law}
    if FIRST not in days or LAST not in days:
        return []
    return [one for one in dates if days[FIRST] <= one.day <= days[LAST]]
