"""Calendars, read back by two readers of other people's making."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
import vobject
from icalendar import Calendar

import generator
from generator.calendar_file import calendar_file
from tests.conftest import CASES

if TYPE_CHECKING:
    from tests.project import Project

ALMANAC = generator.read(CASES / "pages" / "dates").almanac
CALENDAR = calendar_file(
    "Key dates of 2012",
    ALMANAC.dates(2012),
    host="example.org",
    address="https://example.org/dates/2012/",
)


def test_its_lines_are_those_of_the_standard() -> None:
    """CRLF at each end, and at most 75 bytes before it (RFC 5545, 3.1)."""
    lines = CALENDAR.encode().split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75


def test_the_library_reads_back_what_it_wrote() -> None:
    """Days as days, hours as moments, words as they were."""
    events = {event.uid: event for event in Calendar.from_ical(CALENDAR).events}
    assert "DTSTART;VALUE=DATE:20121217\r\n" in CALENDAR
    meet = events["electors-meet-2012@example.org"]
    assert meet.start == dt.date(2012, 12, 17)
    count = events["joint-session-2012@example.org"]
    assert count.start == dt.datetime(2013, 1, 4, 18, tzinfo=dt.UTC)
    assert count.url == "https://example.org/dates/2012/"
    assert count.summary == "Joint session | count"
    assert "Another day than usual, instead of January 6, 2013." in str(count.description)
    assert not any(event.errors for event in events.values())


def test_another_reader_finds_the_same() -> None:
    """Every event, with its day or hour and its words."""
    calendar = vobject.readOne(CALENDAR)
    events = {event.uid.value: event for event in calendar.vevent_list}
    assert len(events) == len(ALMANAC.dates(2012))
    for date in ALMANAC.dates(2012):
        event = events[f"{date.uid}@example.org"]
        assert event.summary.value == date.clause.title
        assert event.description.value.startswith(f"Rule: {date.rule}\n")
        start = event.dtstart.value
        if date.moment is None:
            assert start == date.day
        else:
            assert start.astimezone(dt.UTC) == date.moment.astimezone(dt.UTC)


@pytest.mark.parametrize("election", [1936, 1944, 1956, 2012, 2024, 2040])
def test_noon_in_washington_is_noon_in_washington(election: int) -> None:
    """In war time clocks stood an hour ahead in January."""
    calendar = vobject.readOne(calendar_file("Key dates", ALMANAC.dates(election)))
    [term] = [one for one in calendar.vevent_list if one.summary.value == "The term begins"]
    hour = 16 if election == 1944 else 17
    assert term.dtstart.value.astimezone(dt.UTC).hour == hour


def test_before_zones_an_hour_is_that_of_the_place(project: Project) -> None:
    """A calendar shows it as it is written."""
    date = {"id": "term-begins", "title": "The term begins", "rule": "March 4 at noon"}
    project.entry("laws/a-law", versions=[{"valid_from": "1792-03-01", "dates": [date]}])
    calendar = project.pages()["dates/1860.ics"]
    assert "DTSTART:18610304T120000\r\n" in calendar
    assert vobject.readOne(calendar).vevent.dtstart.value == dt.datetime(1861, 3, 4, 12)  # noqa: DTZ001


def test_the_same_dates_give_the_same_bytes() -> None:
    """Each event was last seen to when its law was reviewed, not when the file is made."""
    again = calendar_file(
        "Key dates of 2012",
        ALMANAC.dates(2012),
        host="example.org",
        address="https://example.org/dates/2012/",
    )
    assert again == CALENDAR
    assert CALENDAR.count("DTSTAMP:20261124T000000Z\r\n") == len(ALMANAC.dates(2012))


def test_a_law_that_nobody_reviewed_gives_an_event_all_the_same(project: Project) -> None:
    """In the preview a draft has no day of review; the day of the event itself is taken."""
    project.write(
        "content/laws/a-law.yml",
        "title: Law\nsummary: A law.\nstatus: draft\ncitation: A\nforce: statute\n"
        "jurisdiction: United States\nplain: A law.\nversions:\n  - valid_from: 1948-09-01\n"
        "    dates: [{id: count, title: Count, rule: January 6}]\n",
    )
    dates = generator.read(project.root, drafts=True).almanac.dates(2020)
    assert "DTSTAMP:20210106T000000Z\r\n" in calendar_file("Key dates", dates)
