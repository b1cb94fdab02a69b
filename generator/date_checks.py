"""Checks of the rules for dates: each must lead to one day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.almanac import Almanac
from generator.nearest import did_you_mean, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.key_date import Clause, KeyDate
    from generator.problem import Problem
    from generator.validate import Items


def wrong_dates(items: Items, last: int) -> Iterator[Problem]:
    """Yield what is wrong with the rules for dates, looked at for the elections up to `last`.

    A rule may count only from a date that is there, and never from itself; no date may be set
    twice for one election; an exception must lie in the time of its version.
    """
    almanac = Almanac(items.items)
    public = Almanac(item for item in items.items if item.entry.published)
    lacks_laws = any(key.startswith("law:") for key in items.broken)
    leads_to = {clause.id: clause.rule.refers_to for clause in almanac.clauses if clause.of_law}
    for clause in almanac.clauses:
        name = clause.rule.refers_to
        if name and name not in almanac.ids:
            if not lacks_laws:  # else the date may be in one of them
                message = f"No law sets a date with the id `{name}`."
                hint = did_you_mean(name, almanac.ids) or f"The ids are {_listed(almanac)}."
                yield _in_rule(clause, message, hint)
        elif name and name not in public.ids and clause.item.entry.published:
            message = f"The law that sets `{name}` is not published, so readers would see no day."
            yield _in_rule(clause, message, "Publish that law first.")
        circle = _circle(clause, leads_to)
        if circle:
            message = f"This date is counted from itself: {circle}."
            yield _in_rule(clause, message, "Let one of them be a day of the calendar: January 6.")
        yield from _outside(clause)
    yield from _twice(almanac, last)


def _listed(almanac: Almanac) -> str:
    return listed(sorted(almanac.ids), last="and")


def _in_rule(clause: Clause, message: str, hint: str) -> Problem:
    field = "rule" if clause.of_law else "usual"
    inside = (clause.rule.refers_to, 0)
    return clause.item.document.problem((*clause.loc, field), message, hint, inside=inside)


def _circle(clause: Clause, leads_to: dict[str, str]) -> str:
    """Return the way from a date back to itself, or an empty string."""
    way = [clause.id]
    while (name := leads_to.get(way[-1], "")) and name not in way:
        way.append(name)
    return " → ".join(f"`{one}`" for one in [*way, name]) if name == clause.id else ""


def _outside(clause: Clause) -> Iterator[Problem]:
    for number, exception in enumerate(clause.exceptions):
        if not clause.valid_on(exception.date):
            until = f"to {clause.until}" if clause.until else "on"
            message = f"This version was in force from {clause.since} {until}, and not on that day."
            loc = (*clause.loc, "exceptions", number, "date")
            hint = "Move the exception to the version in force on the day."
            yield clause.item.document.problem(loc, message, hint)


def _twice(almanac: Almanac, last: int) -> Iterator[Problem]:
    """Yield a problem for each pair of rules that set one date for the same election, once."""
    reported = set()
    for election in almanac.elections(last):
        by_id: dict[str, list[KeyDate]] = defaultdict(list)
        for date in almanac.dates(election):
            if date.clause.of_law:
                by_id[date.clause.id].append(date)
        for name, dates in by_id.items():
            first, *others = (date.clause for date in dates)
            for other in others:
                pair = (first.item.id, first.loc, other.item.id, other.loc)
                if pair not in reported:
                    reported.add(pair)
                    yield _double(name, election, first, other)


def _double(name: str, election: int, first: Clause, other: Clause) -> Problem:
    document = first.item.document
    where = "" if document is other.item.document else f" in `{document.path}`"
    message = (
        f"`{name}` is set twice for the election of {election}; also by “{first.rule}”{where}."
    )
    hint = "Give one of the two another id, or end one version before the other begins."
    return other.item.document.problem((*other.loc, "id"), message, hint)
