"""The dates of every election; `test_key_dates_table.py` compares them with published ones."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import generator
from generator.almanac import Almanac
from tests.project import day_of

if TYPE_CHECKING:
    from tests.project import Project

DAYS = {
    "meet": "the first Monday after the second Wednesday in December",
    "due": "6 days before meet",
    "count": "January 6 at 1 p.m.",
}


def dated(days: dict[str, str]) -> list[dict[str, str]]:
    """Return dates as a law has them."""
    return [{"id": name, "title": f"The {name}", "rule": rule} for name, rule in days.items()]


def test_the_version_in_force_on_the_day_sets_it(project: Project) -> None:
    """A change between two elections gives each its own day, and both by the same id."""
    old = {"valid_from": "1948-09-01", "valid_to": "2022-12-28", "dates": dated(DAYS)}
    new = dated({**DAYS, "meet": "the first Tuesday after the second Wednesday in December"})
    project.entry("laws/a-law", versions=[old, {"valid_from": "2022-12-29", "dates": new}])
    site = generator.read(project.root)
    assert site.problems == ()
    assert day_of(site, "meet", 2020) == dt.date(2020, 12, 14)
    assert day_of(site, "meet", 2024) == dt.date(2024, 12, 17)
    assert day_of(site, "due", 2024) == dt.date(2024, 12, 11)
    assert day_of(site, "meet", 1944) is None
    assert day_of(site, "nothing", 2024) is None


def test_laws_and_customs_count_from_each_other(project: Project) -> None:
    """In whatever order they are read; a law that counts from no date has none."""
    project.entry("laws/b-law", versions=[{"valid_from": "1948-09-01", "dates": dated(DAYS)}])
    project.entry(
        "laws/a-law",
        versions=[{"valid_from": "1900-01-01", "dates": dated({"later": "1 day after due"})}],
    )
    project.entry("practices/call", usual="1 day after later")
    almanac = generator.read(project.root).almanac
    assert [date.words for date in almanac.dates(2020)] == [
        "Tuesday, December 8, 2020",
        "Wednesday, December 9, 2020",
        "Thursday, December 10, 2020",
        "Monday, December 14, 2020",
        "Wednesday, January 6, 2021, 1 p.m.",
    ]
    assert [date.rule for date in almanac.dates(2020)][:3] == [
        "6 days before “The meet”",
        "1 day after “The due”",
        "1 day after “The later”",
    ]
    assert almanac.dates(1940) == ()
    assert almanac.ids == {"meet", "due", "count", "later"}
    assert almanac.date("call", 2020) is None


def test_an_exception_moves_what_counts_from_it(project: Project) -> None:
    """The certificates are due before the day on which electors do meet."""
    meet, *others = dated(DAYS)
    exceptions = [{"election": "2020", "date": "2020-12-21", "by": "An act."}]
    dates = [{**meet, "exceptions": exceptions}, *others]
    project.entry("laws/a-law", versions=[{"valid_from": "1948-09-01", "dates": dates}])
    assert day_of(generator.read(project.root), "due", 2020) == dt.date(2020, 12, 15)


def test_elections_are_told_from_the_first_law_on(project: Project) -> None:
    """Years without a date by law are left out; customs alone make no election."""
    gone = {"valid_from": "1789-03-04", "valid_to": "1800-01-01", "dates": dated({"a": "May 1"})}
    back = {"valid_from": "1809-01-01", "dates": dated({"a": "May 1"})}
    project.entry("laws/a-law", versions=[gone, back])
    project.entry("practices/call", usual="January 6")
    almanac = generator.read(project.root).almanac
    assert almanac.elections(1820) == [1792, 1796, 1812, 1816, 1820]
    assert [almanac.has(year) for year in (1792, 1793, 1800, 1784)] == [True, False, False, False]
    assert Almanac([]).elections(2020) == []


def test_a_circle_has_no_day_and_no_end(project: Project) -> None:
    """It is reported as a problem, and the other dates are there all the same."""
    days = {"a": "1 day after b", "b": "1 day after a", "c": "May 1"}
    project.entry("laws/a-law", versions=[{"valid_from": "1948-09-01", "dates": dated(days)}])
    almanac = generator.read(project.root).almanac
    assert [date.clause.id for date in almanac.dates(2020)] == ["c"]
