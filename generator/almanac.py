"""The almanac: the rules of all laws and customs, and the days that follow from them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.elections import EVERY, FIRST, is_election
from generator.key_date import clauses

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from generator.key_date import Clause, KeyDate
    from generator.validate import Item


class Almanac:
    """Tells the dates of every election; each election is reckoned once."""

    def __init__(self, items: Iterable[Item]) -> None:
        """Gather the rules of `items`."""
        self.clauses = tuple(clause for item in items for clause in clauses(item))
        self._legal: dict[str, list[Clause]] = defaultdict(list)
        for clause in self.clauses:
            if clause.of_law:
                self._legal[clause.id].append(clause)
        self._known: dict[int, tuple[KeyDate, ...]] = {}

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the dates that laws set."""
        return frozenset(self._legal)

    def dates(self, election: int) -> tuple[KeyDate, ...]:
        """Return the dates of the election of that year, by law and by custom, in their order."""
        if election not in self._known:
            self._known[election] = self._reckoned(election)
        return self._known[election]

    def date(self, name: str, election: int) -> KeyDate | None:
        """Return the date that a law sets for an election under the id `name`, or None."""
        dates = self.dates(election)
        return next((one for one in dates if one.clause.id == name and one.clause.of_law), None)

    def elections(self, last: int) -> list[int]:
        """Return the years, up to `last`, of the elections for which a law sets a date."""
        starts = [int(one.since[:4]) for found in self._legal.values() for one in found]
        if not starts:
            return []
        first = max(FIRST, (min(starts) - 1) // EVERY * EVERY)
        years = range(first, last + 1, EVERY)
        return [year for year in years if self.has(year)]

    def has(self, year: int) -> bool:
        """Tell whether an election is held in `year` for which a law sets a date."""
        return is_election(year) and any(one.clause.of_law for one in self.dates(year))

    def coming(self, day: dt.date | None, elections: Sequence[int]) -> int | None:
        """Return the first of `elections` whose last date has not passed on `day`, else the last.

        None if there is no election.
        """
        ahead = (year for year in elections if day and self.dates(year)[-1].day >= day)
        return next(ahead, elections[-1] if elections else None)

    def _reckoned(self, election: int) -> tuple[KeyDate, ...]:
        days: dict[str, list[KeyDate]] = {}

        def day_of(name: str) -> dt.date | None:
            if name not in days:
                days[name] = []  # so that a rule that counts from itself has no day
                days[name] = found(self._legal.get(name, ()))
            return days[name][0].day if days[name] else None

        def found(some: Iterable[Clause]) -> list[KeyDate]:
            dates = []
            for clause in some:
                regular = clause.rule.on(election, day_of)
                origin = next(iter(days.get(clause.rule.refers_to, ())), None)
                title = origin.clause.title if origin else ""
                dates.append(clause.date(election, regular, title))
            return [date for date in dates if date]

        for name in self._legal:
            day_of(name)
        customs = found(clause for clause in self.clauses if not clause.of_law)
        everything = [*customs, *(date for dates in days.values() for date in dates)]
        return tuple(sorted(everything, key=lambda date: date.sort_key))
