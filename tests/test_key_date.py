"""A date of one election, and what sets it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import generator
from generator.key_date import clauses
from generator.rule_words import read_rule

if TYPE_CHECKING:
    from generator.key_date import Clause
    from tests.project import Project


def law(rule: str = "January 6 at 1 p.m.", **more: object) -> list[dict[str, object]]:
    """Return the versions of a law with one date."""
    date = {"id": "count", "title": "Count", "rule": rule, **more}
    return [{"valid_from": "1887-02-03", "valid_to": "1999-12-31", "dates": [date]}]


def clause(project: Project, path: str, **fields: object) -> Clause:
    """Return the one rule of an entry."""
    project.entry(path, **fields)
    kind = "law" if path.startswith("laws/") else "practice"
    [found] = clauses(generator.read(project.root).of_kind(kind)[0])
    return found


def test_a_rule_of_a_law_is_valid_as_long_as_its_version(project: Project) -> None:
    """From its first day to its last."""
    found = clause(project, "laws/a-law", versions=law())
    days = ["1887-02-02", "1887-02-03", "1999-12-31", "2000-01-01"]
    valid = [found.valid_on(dt.date.fromisoformat(day)) for day in days]
    assert valid == [False, True, True, False]


@pytest.mark.parametrize(
    ("since", "until", "valid"),
    [
        (None, None, "1896-12-31 1897-01-01 1933-02-28 1933-03-01 1934-01-01"),
        ("1897", "1933", "1897-01-01 1933-02-28 1933-03-01"),
        ("1897-01", "1933-02", "1897-01-01 1933-02-28"),
        ("1897-01-02", None, "1933-02-28 1933-03-01 1934-01-01"),
    ],
)
def test_a_practice_is_known_for_a_time(
    project: Project, since: str | None, until: str | None, valid: str
) -> None:
    """As exactly as its first and last cases are."""
    found = clause(
        project,
        "practices/call",
        usual="1 day after count",
        since=since or "1796",
        until=until or "2030",
    )
    days = ["1896-12-31", "1897-01-01", "1933-02-28", "1933-03-01", "1934-01-01"]
    assert " ".join(d for d in days if found.valid_on(dt.date.fromisoformat(d))) == valid
    assert not found.of_law


def test_a_usual_day_of_the_calendar_is_known_from_the_review_on(project: Project) -> None:
    """Inaugurations were on March 4 until 1933; one that counts from a law's date moves with it."""
    reviewed = {"date": "2026-11-24", "by": "A"}
    fields = {"since": "1797", "reviewed": reviewed}
    found = clause(project, "practices/ride", usual="January 20", **fields)
    assert not found.valid_on(dt.date(1933, 1, 20))
    assert found.valid_on(dt.date(2029, 1, 20))
    counted = clause(project, "practices/ride", usual="the day of term-begins", **fields)
    assert counted.valid_on(dt.date(1933, 3, 4))


def test_a_draft_that_nobody_reviewed_is_shown_as_it_is(project: Project) -> None:
    """The preview shows what the editor has written."""
    project.write(
        "content/practices/ride.yml",
        "title: Ride\nsummary: A ride.\nstatus: draft\nforce: custom\nusual: January 20\n"
        "description: A ride.\n",
    )
    [item] = generator.read(project.root, drafts=True).of_kind("practice")
    [found] = clauses(item)
    assert found.valid_on(dt.date(1933, 1, 20))


def test_only_what_happens_after_elections_has_a_date(project: Project) -> None:
    """A practice after a death belongs to no election."""
    project.entry("practices/oath", usual="January 20", applies_to=["death"])
    project.entry("practices/ride", usual="January 20", applies_to=["death", "election"])
    project.entry("practices/call")
    project.entry("terms/comity")
    site = generator.read(project.root)
    found = [one.id for item in site.items.values() for one in clauses(item)]
    assert found == ["ride"]


def test_an_exception_replaces_the_day_and_keeps_the_hour(project: Project) -> None:
    """The date still counts only while the version is in force."""
    exceptions = [
        {"election": "1956", "date": "1957-01-07", "by": "An act."},
        {"election": "1960", "date": "2001-01-01", "by": "An act."},
    ]
    found = clause(project, "laws/a-law", versions=law(exceptions=exceptions))
    date = found.date(1956, dt.date(1957, 1, 6))
    assert date
    assert (date.day, date.time, date.regular) == (
        dt.date(1957, 1, 7),
        dt.time(13),
        dt.date(1957, 1, 6),
    )
    assert date.exception
    assert date.exception.by == "An act."
    assert found.date(1960, dt.date(1961, 1, 6)) is None
    assert found.date(1964, None) is None
    regular = found.date(1964, dt.date(1965, 1, 6))
    assert regular
    assert regular.exception is None


def test_hours_are_those_of_washington(project: Project) -> None:
    """With war time and standard time; before 1883 there were no zones."""
    found = clause(project, "laws/a-law", versions=law())
    day_of = {
        day: found.date(1888, dt.date.fromisoformat(day)) for day in ("1945-01-06", "1989-01-06")
    }
    moments = [date.moment.isoformat() for date in day_of.values() if date and date.moment]
    assert moments == ["1945-01-06T13:00:00-04:00", "1989-01-06T13:00:00-05:00"]
    project.entry("laws/a-law", versions=[{**law()[0], "valid_from": "1792-03-01"}])
    [old] = clauses(generator.read(project.root).of_kind("law")[0])
    date = old.date(1876, dt.date(1877, 1, 6))
    assert date
    assert date.moment
    assert date.moment.isoformat() == "1877-01-06T13:00:00"


def test_a_date_without_an_hour_takes_the_day(project: Project) -> None:
    """It has no moment, and its words no hour."""
    date = clause(project, "laws/a-law", versions=law("January 6")).date(1984, dt.date(1985, 1, 6))
    assert date
    assert date.moment is None
    assert date.words == "Sunday, January 6, 1985"


def test_the_words_and_names_of_a_date_are_for_readers(project: Project) -> None:
    """Titles stand instead of ids, and no other date has the same name."""
    found = clause(project, "laws/a-law", versions=law("6 days before meeting at noon"))
    date = found.date(1984, dt.date(1985, 1, 6), "Electors meet")
    assert date
    assert date.words == "Sunday, January 6, 1985, noon"
    assert date.rule == "6 days before “Electors meet” at noon"
    assert date.uid == "count-1984"
    custom = clause(project, "practices/count", usual="the day of count").date(1984, date.day)
    assert custom
    assert custom.uid == "practice-count-1984"
    assert custom.clause.rule == read_rule("the day of count")


def test_dates_stand_by_day_and_hour_and_law_before_custom(project: Project) -> None:
    """What takes the whole day comes before what has an hour, even midnight."""
    rules = ["January 6 at noon", "January 6 at midnight", "January 6", "January 5 at 1 p.m."]
    dates = [
        {"id": f"day-{number}", "title": rule, "rule": rule} for number, rule in enumerate(rules)
    ]
    project.entry("laws/a-law", versions=[{"valid_from": "1887-02-03", "dates": dates}])
    project.entry("practices/call", usual="the day of day-2")
    found = generator.read(project.root).almanac.dates(2020)
    assert [date.uid for date in found] == [
        "day-3-2020",
        "day-2-2020",
        "practice-call-2020",
        "day-1-2020",
        "day-0-2020",
    ]
