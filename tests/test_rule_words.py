"""Rules in the words of editors."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rule import Distance, MonthDay, MonthWeekday, Named, Rule, WeekdayAfter, Year
from generator.rule_words import NoRuleError, read_rule


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("January 6 at 1 p.m.", Rule(MonthDay(1, 6), dt.time(13))),
        ("january 6 at 11:30 A.M.", Rule(MonthDay(1, 6), dt.time(11, 30))),
        ("January 20 at Noon", Rule(MonthDay(1, 20), dt.time(12))),
        ("January 20 at midnight", Rule(MonthDay(1, 20), dt.time(0))),
        ("December 1 of the next year at 12:01 a.m.",
         Rule(MonthDay(12, 1, Year.NEXT), dt.time(0, 1))),
        ("The Last friday in may", Rule(MonthWeekday(-1, 4, 5))),
        ("second Monday in January of the election year",
         Rule(MonthWeekday(2, 0, 1, Year.ELECTION))),
        ("the Tuesday next after the first Monday in November",
         Rule(WeekdayAfter(None, 1, MonthWeekday(1, 0, 11)))),
        ("the first Tuesday after the day of electors-meet",
         Rule(WeekdayAfter(1, 1, Named("electors-meet")))),
        ("1 day after election-day", Rule(Distance(1, "days", "after", Named("election-day")))),
        ("6 days before January 6", Rule(Distance(6, "days", "before", MonthDay(1, 6)))),
        ("the day of electors-meet at noon", Rule(Named("electors-meet"), dt.time(12))),
    ],
)  # fmt: skip
def test_the_words_of_a_rule_are_read(words: str, rule: Rule) -> None:
    """Small and capital letters, “the” and “next” make no difference."""
    assert read_rule(words) == rule


@pytest.mark.parametrize(
    "words",
    ["", "soon", "electors-meet", "the first", "January", "January 6 at", "0 days before count",
     "the sixth Monday in May", "the first Monday after", "the day of", "January 6 at noon at noon",
     "the first Monday after soon enough", "1 day after January", "January 06"],
)  # fmt: skip
def test_other_words_are_no_rule(words: str) -> None:
    """An id alone is none, since every misspelt word could be one."""
    with pytest.raises(NoRuleError):
        read_rule(words)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("April 31", "Not every year has the day April 31."),
        ("February 29", "Not every year has the day February 29."),
        ("January 6 at 12 p.m.", "`12 p.m.` is not an hour."),
        ("January 6 at 13 p.m.", "`13 p.m.` is not an hour."),
        ("the last Monday after January 6", "There is no last day after another"),
    ],
)
def test_what_can_be_said_about_a_slip_is_said(words: str, why: str) -> None:
    """12 p.m. is noon to some and midnight to others."""
    with pytest.raises(NoRuleError, match=why.replace(".", r"\.")):
        read_rule(words)


WORDS = ["the", "first", "Monday", "after", "in", "January", "6", "at", "noon", "days"]


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_no_words_at_all_break_the_reader(words: str) -> None:
    """They are a rule, which can be written and read again, or they are none."""
    with suppress(NoRuleError):
        rule = read_rule(words)
        assert read_rule(str(rule)) == rule
