"""Key dates in words, for calendars and the command line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from generator.dates import PartialDate
from generator.elections import FIRST, LAST, is_election, nearest_elections
from generator.kinds.law import Law
from generator.words import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.almanac import Almanac
    from generator.key_date import KeyDate
    from generator.kinds.law import DateException

_BEFORE_MARK = re.compile(r" (?=[.,;:])")


def reasons(date: KeyDate) -> list[str]:
    """Return, one on a line, the rule of a date, what sets it, and what chose another day."""
    clause = date.clause
    by = f", {clause.enacted_by}" if clause.enacted_by else ""
    lines = [f"Rule: {date.rule}", f"{clause.force.label}: {set_by(date)}{by}"]
    if date.exception:
        usual = f", instead of {PartialDate.of(date.regular)}" if date.regular else ""
        lines.append(f"Another day than usual{usual}. {_chosen_by(date.exception)}")
    return lines


def set_by(date: KeyDate) -> str:
    """Return the name of what sets a date: how a law is cited, or the title of a practice."""
    entry = date.clause.item.entry
    return entry.citation if isinstance(entry, Law) else entry.title


def text_dates(dates: Iterable[KeyDate]) -> str:
    """Return the dates one below the other, each with its reasons."""
    return "\n\n".join(
        "\n".join(
            [f"{date.words}: {date.clause.title}", *(f"    {line}" for line in reasons(date))]
        )
        for date in dates
    )


def json_dates(dates: Iterable[KeyDate]) -> str:
    """Return the dates as a JSON list of objects."""
    return json.dumps([_fields(date) for date in dates], ensure_ascii=False, indent=2)


def why_none(almanac: Almanac, year: int) -> str:
    """Return why there are no dates for `year`, with the nearest years that have some."""
    near = nearest_elections(year)
    if FIRST <= year <= LAST and not is_election(year):
        return f"No president is elected in {year}. The nearest elections are {_both(near)}."
    known = almanac.elections(LAST)
    if not known:
        return "No law here sets a date."
    nearest = min(known, key=lambda one: abs(one - year))
    return f"No law here sets a date for {year}. The nearest election with dates is {nearest}."


def _chosen_by(exception: DateException) -> str:
    """Return what chose another day, as a reader sees it, without its citations."""
    return _BEFORE_MARK.sub("", " ".join(visible(exception.by).split()))


def _both(years: tuple[int, ...]) -> str:
    return " and ".join(map(str, years))


def _fields(date: KeyDate) -> dict[str, object]:
    clause, exception = date.clause, date.exception
    return {
        "id": clause.id,
        "title": clause.title,
        "date": date.day.isoformat(),
        "time": date.time.isoformat("minutes") if date.time else None,
        "moment": date.moment.isoformat() if date.moment else None,
        "rule": date.rule,
        "force": clause.force.value,
        "set_by": clause.item.key,
        "citation": set_by(date),
        "enacted_by": clause.enacted_by or None,
        "exception": _chosen_by(exception) if exception else None,
        "by_rule": date.regular.isoformat() if date.regular else None,
    }
