"""Every computed date of 1940 to 2040, compared with a table that nobody computed with this code.

`key_dates_1940_2040.csv` names a source for each row: a list, a record or a report of the time
where one was found, and else the calendar of another program or the words of the law themselves.
"""

from __future__ import annotations

import csv
import datetime as dt

import pytest

import generator
from tests.conftest import ROOT
from tests.project import day_of

TABLE = ROOT / "tests" / "key_dates_1940_2040.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
SITE = generator.read(ROOT)
IDS = ["election-day", "electors-meet", "joint-session", "term-begins"]


def test_the_table_has_each_date_of_each_election_with_its_source() -> None:
    """Nothing is left out, and nothing stands there without saying where it comes from."""
    expected = [(str(year), name) for year in range(1940, 2041, 4) for name in IDS]
    assert [(row["election"], row["id"]) for row in ROWS] == expected
    assert all(len(row["source"]) > 20 for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']}-{row['election']}")
def test_the_computed_day_is_the_published_one(row: dict[str, str]) -> None:
    """With the days that Congress chose instead, and whatever day of the week it is."""
    day = day_of(SITE, row["id"], int(row["election"]))
    assert day == dt.date.fromisoformat(row["date"]), row["source"]


def test_a_term_begins_at_noon_on_a_sunday_too() -> None:
    """In 1957, 1985, 2013 and 2041 the ceremony is on Monday, and the term begins on the 20th."""
    for election in (1956, 1984, 2012, 2040):
        date = SITE.almanac.date("term-begins", election)
        assert date
        assert date.words == f"Sunday, January 20, {election + 1}, noon"
