"""Elections of the president: every fourth year since 1788."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

FIRST = 1788
LAST = 2200
"""No days are promised for later ones."""
EVERY = 4


def is_election(year: int) -> bool:
    """Tell whether a president is elected in `year`."""
    return FIRST <= year <= LAST and year % EVERY == 0


def nearest_elections(year: int) -> tuple[int, ...]:
    """Return the years of the elections before and after `year`; at the ends there is one."""
    before = year // EVERY * EVERY
    return tuple(sorted({min(max(one, FIRST), LAST) for one in (before, before + EVERY)}))


def horizon(day: dt.date) -> int:
    """Return the year of the second election that lies ahead on `day`."""
    return -(-day.year // EVERY) * EVERY + EVERY
