"""A calendar: key dates as an iCalendar file (RFC 5545), which phones and computers read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from generator.date_words import reasons
from generator.rule import MIDNIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.key_date import KeyDate

PRODUCT = "-//civics-explainers//Key dates//EN"


def calendar_file(
    title: str, dates: Iterable[KeyDate], *, host: str = "", address: str = ""
) -> str:
    """Return the calendar of `dates` under the name `title`, with CRLF at the ends of its lines.

    `host` is that of the site, which makes the names of events unique in the world; `address` is
    that of the page about them. Where they are not known, an event is named by this program, and
    has no address. Nothing in the file depends on the day on which it is made.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("x-wr-calname", title)
    for date in dates:
        calendar.add_component(_event(date, host or "civics", address))
    content: bytes = calendar.to_ical()
    return content.decode()


def _start(date: KeyDate) -> dt.date:
    """Return the day, or day and hour in UTC, which needs no table of a time zone in the file.

    Before there were zones the hour stays that of the place.
    """
    moment = date.moment
    return moment.astimezone(dt.UTC) if moment and moment.tzinfo else moment or date.day


def _stamp(date: KeyDate) -> dt.datetime:
    """Return when the event was last seen to: at the review of the entry that it comes from."""
    entry = date.clause.item.entry
    day = entry.reviewed.date if entry.reviewed else date.day
    return dt.datetime.combine(day, MIDNIGHT, dt.UTC)


def _event(date: KeyDate, host: str, address: str) -> Event:
    event = Event()
    event.add("uid", f"{date.uid}@{host}")
    event.add("dtstamp", _stamp(date))
    event.add("dtstart", _start(date))
    event.add("summary", date.clause.title)
    event.add("description", "\n".join(reasons(date)))
    event.add("categories", [date.clause.force.label])
    event.add("transp", "TRANSPARENT")  # nobody is busy all day because electors meet
    if address:
        event.add("url", address)
    return event
