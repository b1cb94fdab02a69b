"""Rules in words: from what an editor writes to a value, by a small grammar.

    rule   <day>, or <day> at <hour>
    day    <month> <number> · the <ordinal> <weekday> in <month>
           the <ordinal> <weekday> after <day> · the <weekday> [next] after <day>
           <number> days|weeks|months before|after <day> · the day of <id>
    month  January …, perhaps with “of the election year” or “of the next year” at the end
    hour   noon · midnight · 1 p.m. · 11:30 a.m.

After `after` and `before` the id of another date is a day, too.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Literal, cast

from generator.dates import MONTHS
from generator.fields import SLUG
from generator.rule import (
    MIDNIGHT,
    NOON,
    ORDINALS,
    WEEKDAYS,
    Distance,
    MonthDay,
    MonthWeekday,
    Named,
    Rule,
    WeekdayAfter,
    Year,
)

if TYPE_CHECKING:
    from generator.rule import Day, Unit

_YEAR = rf"(?i:(?: (?P<year>{'|'.join(year.value for year in Year)}))?)"
_MONTH = rf"(?P<month>(?i:{'|'.join(MONTHS)}))"
_WEEKDAY = rf"(?P<weekday>(?i:{'|'.join(WEEKDAYS)}))"
_ORDINAL = rf"(?P<ordinal>(?i:{'|'.join(ORDINALS)}))"
_MONTH_DAY = re.compile(rf"{_MONTH} (?P<number>[1-9]\d?){_YEAR}", re.ASCII)
_MONTH_WEEKDAY = re.compile(rf"(?:(?i:the) )?{_ORDINAL} {_WEEKDAY} (?i:in) {_MONTH}{_YEAR}")
_WEEKDAY_AFTER = re.compile(
    rf"(?:(?i:the) )?(?:{_ORDINAL} )?{_WEEKDAY} (?i:(?:next )?after) (?P<day>.+)"
)
_DISTANCE = re.compile(
    r"(?P<count>[1-9]\d{0,2}) (?P<unit>(?i:day|week|month))(?i:s)?"
    r" (?P<side>(?i:before|after)) (?P<day>.+)",
    re.ASCII,
)
_NAMED = re.compile(rf"(?i:the day of) ({SLUG})")
_HOUR = re.compile(
    r"(?P<hour>[1-9]|1[0-2])(?::(?P<minute>[0-5]\d))? (?P<half>[ap])\.m\.", re.ASCII | re.IGNORECASE
)
_COMMON_YEAR = 2001


class NoRuleError(ValueError):
    """The words are no rule; its message is a sentence for the editor, or empty."""


def read_rule(words: str) -> Rule:
    """Return the rule that `words` write; raise `NoRuleError` if they are none."""
    day, at, hour = words.partition(" at ")
    return Rule(_named(day) or _day(day), _time(hour) if at else None)


def _time(words: str) -> dt.time:
    if words.lower() in {"noon", "midnight"}:
        return NOON if words.lower() == "noon" else MIDNIGHT
    found = _HOUR.fullmatch(words)
    if found is None or (found["hour"] == "12" and not int(found["minute"] or 0)):
        message = f"`{words}` is not an hour. Write noon, midnight, 1 p.m. or 11:30 a.m."
        raise NoRuleError(message)
    afternoon = 12 * (found["half"].lower() == "p")
    return dt.time(int(found["hour"]) % 12 + afternoon, int(found["minute"] or 0))


def _named(words: str) -> Named | None:
    found = _NAMED.fullmatch(words)
    return Named(found[1]) if found else None


def _day(words: str) -> Day:
    """Return the day that `words` write, which is not an id alone."""
    if found := _MONTH_DAY.fullmatch(words):
        return _month_day(found)
    if found := _MONTH_WEEKDAY.fullmatch(words):
        ordinal, weekday = ORDINALS[found["ordinal"].lower()], _weekday(found)
        return MonthWeekday(ordinal, weekday, _month(found), _year(found))
    if found := _WEEKDAY_AFTER.fullmatch(words):
        after = ORDINALS[found["ordinal"].lower()] if found["ordinal"] else None
        if after == ORDINALS["last"]:
            message = "There is no last day after another; count from first to fifth."
            raise NoRuleError(message)
        return WeekdayAfter(after, _weekday(found), _base(found))
    if found := _DISTANCE.fullmatch(words):
        unit = cast("Unit", f"{found['unit'].lower()}s")
        side = cast("Literal['before', 'after']", found["side"].lower())
        return Distance(int(found["count"]), unit, side, _base(found))
    raise NoRuleError


def _month_day(found: re.Match[str]) -> MonthDay:
    month, number = _month(found), int(found["number"])
    try:
        dt.date(_COMMON_YEAR, month, number)
    except ValueError:
        message = f"Not every year has the day {MONTHS[month - 1]} {number}."
        raise NoRuleError(message) from None
    return MonthDay(month, number, _year(found))


def _base(found: re.Match[str]) -> Day:
    """Return the day from which a rule counts, which may be an id."""
    words = found["day"]
    if re.fullmatch(SLUG, words):
        return Named(words)
    return _named(words) or _day(words)


def _month(found: re.Match[str]) -> int:
    return MONTHS.index(found["month"].title()) + 1


def _weekday(found: re.Match[str]) -> int:
    return WEEKDAYS.index(found["weekday"].title())


def _year(found: re.Match[str]) -> Year | None:
    return Year(found["year"].lower()) if found["year"] else None
