"""Rules and the days that follow from them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.elections import EVERY, FIRST, LAST
from generator.rule import (
    ORDINALS,
    Day,
    Distance,
    MonthDay,
    MonthWeekday,
    Named,
    Rule,
    WeekdayAfter,
    Year,
    hour,
)
from generator.rule_words import read_rule

YEARS = st.integers(FIRST // EVERY, LAST // EVERY).map(lambda number: number * EVERY)
WEEKDAYS = st.integers(0, 6)
MONTH_DAYS = st.builds(
    MonthDay, st.integers(1, 12), st.integers(1, 28), st.sampled_from([None, *Year])
)
MONTH_WEEKDAYS = st.builds(
    MonthWeekday,
    st.sampled_from(list(ORDINALS.values())),
    WEEKDAYS,
    st.integers(1, 12),
    st.sampled_from([None, *Year]),
)
NAMED = st.builds(Named, st.sampled_from(["electors-meet", "count", "day-1"]))


def around(days: st.SearchStrategy[Day]) -> st.SearchStrategy[Day]:
    """Return rules that count from `days`."""
    after = st.builds(WeekdayAfter, st.sampled_from([None, 1, 2, 3, 4, 5]), WEEKDAYS, days)
    units = st.sampled_from(["days", "weeks", "months"])
    sides = st.sampled_from(["before", "after"])
    return after | st.builds(Distance, st.integers(1, 999), units, sides, days)


DAYS: st.SearchStrategy[Day] = st.recursive(MONTH_DAYS | MONTH_WEEKDAYS | NAMED, around)
HOURS = st.none() | st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
RULES = st.builds(Rule, DAYS, HOURS)


def nothing(_name: str) -> None:
    """Know no other date."""


@pytest.mark.parametrize(
    ("words", "election", "day"),
    [
        ("the Tuesday after the first Monday in November", 2016, "2016-11-08"),
        ("the first Monday after the second Wednesday in December", 2020, "2020-12-14"),
        ("the first Tuesday after the second Wednesday in December", 2024, "2024-12-17"),
        ("January 6", 2020, "2021-01-06"),
        ("March 4", 1860, "1861-03-04"),
        ("April 30", 1788, "1789-04-30"),
        ("May 1", 2020, "2020-05-01"),
        ("January 6 of the election year", 2020, "2020-01-06"),
        ("December 1 of the next year", 2020, "2021-12-01"),
        ("the last Friday in January", 2020, "2021-01-29"),
        ("the first Wednesday in February", 1788, "1789-02-04"),
        ("34 days before the first Wednesday in December", 1796, "1796-11-03"),
        ("2 weeks after January 20", 2020, "2021-02-03"),
        ("1 month before March 31", 2020, "2021-02-28"),
        ("the third Monday after January 1", 2028, "2029-01-22"),
    ],
)
def test_a_rule_gives_the_day_of_an_election(words: str, election: int, day: str) -> None:
    """January to April belong to the next year, other months to the year of the election."""
    assert read_rule(words).on(election, nothing) == dt.date.fromisoformat(day)


def test_a_day_that_is_not_there_gives_none() -> None:
    """Not every month has a fifth Monday, and not every election the date that is counted from."""
    fifth = "the fifth Monday in February"
    assert read_rule(fifth).on(2020, nothing) is None
    assert read_rule(f"the Tuesday after {fifth}").on(2020, nothing) is None
    assert read_rule(f"1 day after {fifth}").on(2020, nothing) is None
    assert read_rule("the day of electors-meet").on(2020, nothing) is None
    assert read_rule("the fifth Monday in March").on(2020, nothing) == dt.date(2021, 3, 29)


def test_another_date_is_asked_for_by_its_id() -> None:
    """However deep in the rule the id stands."""
    rule = read_rule("the first Monday after 6 days before electors-meet")
    assert rule.refers_to == "electors-meet"
    assert rule.on(2020, {"electors-meet": dt.date(2020, 12, 14)}.get) == dt.date(2020, 12, 14)
    assert read_rule("January 6").refers_to == ""


def test_readers_see_titles_instead_of_ids() -> None:
    """Only the id is replaced, and only if there is a title."""
    rule = read_rule("1 day after day at noon")
    assert rule.told("Election day") == "1 day after “Election day” at noon"
    assert rule.told("") == str(rule)
    assert read_rule("January 6").told("Election day") == "January 6"


@pytest.mark.parametrize(
    ("time", "words"),
    [("00:00", "midnight"), ("12:00", "noon"), ("00:30", "12:30 a.m."), ("12:05", "12:05 p.m."),
     ("11:30", "11:30 a.m."), ("13:00", "1 p.m."), ("23:59", "11:59 p.m.")],
)  # fmt: skip
def test_an_hour_is_written_as_americans_write_it(time: str, words: str) -> None:
    """Noon and midnight have names, so that nobody wonders about 12."""
    assert hour(dt.time.fromisoformat(time)) == words


@given(RULES)
def test_a_rule_is_read_back_from_its_words(rule: Rule) -> None:
    """Nothing is lost between the value and the words."""
    assert read_rule(str(rule)) == rule


@given(MONTH_DAYS | MONTH_WEEKDAYS, WEEKDAYS, YEARS)
def test_the_weekday_after_a_day_comes_within_a_week(day: Day, weekday: int, year: int) -> None:
    """It is never the day itself, not even if that has the right name."""
    origin = day.on(year, nothing)
    found = WeekdayAfter(None, weekday, day).on(year, nothing)
    assert (found is None) == (origin is None)
    if found and origin:
        assert found.weekday() == weekday
        assert 1 <= (found - origin).days <= 7


@given(MONTH_WEEKDAYS, YEARS)
def test_a_weekday_in_a_month_lies_in_its_week_of_that_month(day: MonthWeekday, year: int) -> None:
    """The second lies in days 8 to 14, the last within seven days of the end."""
    found = day.on(year, nothing)
    if found is None:
        assert day.ordinal == 5
        return
    assert (found.month, found.weekday()) == (day.month, day.weekday)
    if day.ordinal > 0:
        assert (found.day - 1) // 7 + 1 == day.ordinal
    else:
        assert (found + dt.timedelta(days=7)).month != day.month


@given(MONTH_DAYS, st.integers(1, 999), st.sampled_from(["days", "weeks"]), YEARS)
def test_before_and_after_are_the_same_way_apart(
    day: MonthDay, count: int, unit: str, year: int
) -> None:
    """The day lies in the middle."""
    words = [f"{count} {unit} {side} {day}" for side in ("before", "after")]
    before, after = (read_rule(one).on(year, nothing) for one in words)
    middle = day.on(year, nothing)
    assert before is not None
    assert after is not None
    assert middle - before == after - middle == dt.timedelta(**{unit: count})
