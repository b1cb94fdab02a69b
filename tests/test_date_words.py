"""Key dates in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import generator
from generator.date_words import json_dates, text_dates, why_none
from tests.conftest import CASES

if TYPE_CHECKING:
    from tests.project import Project

ALMANAC = generator.read(CASES / "pages" / "dates").almanac


def test_each_date_says_its_rule_and_what_sets_it() -> None:
    """Law and custom are told apart, and another day than usual says why."""
    dates = text_dates(ALMANAC.dates(2012)).split("\n\n")
    assert dates[1].split("\n") == [
        "Wednesday, November 7, 2012: Concession call",
        "    Rule: 1 day after “Election day”",
        "    Not law: custom: Concession call",
    ]
    *reasons, other = dates[3].split("\n")
    assert reasons == [
        "Friday, January 4, 2013, 1 p.m.: Joint session | count",
        "    Rule: January 6 at 1 p.m.",
        "    Law: statute: 3 U.S.C. § 15",
    ]
    usual = "    Another day than usual, instead of January 6, 2013."
    assert other == f"{usual} January 6 was a Sunday. Congress chose another day."
    assert "Law: statute: 3 U.S.C. § 7, Pub. L. 117-328, § 106" in text_dates(ALMANAC.dates(2024))


def test_an_exception_may_stand_where_the_rule_gives_no_day(project: Project) -> None:
    """Then there is no usual day to name."""
    date = {
        "id": "count",
        "title": "Count",
        "rule": "the fifth Monday in February",
        "exceptions": [{"election": "2020", "date": "2021-02-24", "by": "An act."}],
    }
    project.entry("laws/a-law", versions=[{"valid_from": "1948-09-01", "dates": [date]}])
    dates = generator.read(project.root).almanac.dates(2020)
    assert text_dates(dates).endswith("    Another day than usual. An act.")
    assert "\n- **Count:** February 24, 2021. An act.\n" in project.pages()["dates/2020.md"]


def test_programs_get_every_field() -> None:
    """Days and hours in the form of ISO 8601."""
    dates = json.loads(json_dates(ALMANAC.dates(2012)))
    assert dates[3] == {
        "id": "joint-session",
        "title": "Joint session | count",
        "date": "2013-01-04",
        "time": "13:00",
        "moment": "2013-01-04T13:00:00-05:00",
        "rule": "January 6 at 1 p.m.",
        "force": "statute",
        "set_by": "law:usc-3-15",
        "citation": "3 U.S.C. § 15",
        "enacted_by": None,
        "exception": "January 6 was a Sunday. Congress chose another day.",
        "by_rule": "2013-01-06",
    }
    assert (dates[0]["time"], dates[0]["moment"], dates[0]["exception"]) == (None, None, None)


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (1999, "No president is elected in 1999. The nearest elections are 1996 and 2000."),
        (1800, "No law here sets a date for 1800. The nearest election with dates is 1936."),
        (1492, "No law here sets a date for 1492. The nearest election with dates is 1936."),
        (2301, "No law here sets a date for 2301. The nearest election with dates is 2200."),
    ],
)
def test_a_year_without_dates_is_answered_with_the_nearest(year: int, words: str) -> None:
    """Whether there is no election or no law for it."""
    assert why_none(ALMANAC, year) == words


def test_a_site_without_laws_says_so(project: Project) -> None:
    """There is no nearest year."""
    project.entry("terms/comity")
    assert why_none(generator.read(project.root).almanac, 2020) == "No law here sets a date."
