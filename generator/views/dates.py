"""Key dates: the next election, and a page and a calendar for each that has laws."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markupsafe import Markup

from generator.calendar_file import calendar_file
from generator.card import Card
from generator.notes import Notes
from generator.overview import DATES
from generator.page import Page
from generator.pictures import drawn
from generator.template import fill, markdown_file
from generator.views.frame import framed, with_notes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.publication import Publication
    from generator.site import Site

TITLE = "Key dates of the election of {}"
ABOUT = (
    "What the law sets for the election of {} and the handover after it, and what custom adds."
    " Each day follows from the words of the law that is in force on it."
)


def pages(site: Site) -> Iterator[Page]:
    """Yield the page of the next election, which leads to all, and one page for each."""
    years = site.elections
    picture = Markup(drawn("timeline", site))  # noqa: S704 -- escaped where it is drawn
    links = {"elections": years[::-1], "picture": picture}
    body = _body(site, site.next_election, DATES.heading, DATES.about, links)
    yield framed(DATES, body)
    for number, election in enumerate(years):
        title, about = TITLE.format(election), ABOUT.format(election)
        head = {"title": title, "description": about, "search": {"exclude": True}}
        before = years[number - 1] if number else None
        after = years[number + 1] if number + 1 < len(years) else None
        body = _body(site, election, title, about, {"before": before, "after": after})
        content, card = markdown_file(head, body), Card(title, about)
        yield Page(f"{DATES.folder}/{election}.md", content, "", title, card=card)


def calendars(site: Site, publication: Publication) -> Iterator[Page]:
    """Yield the calendar of each election, which names its page if the site's address is known."""
    address = publication.address
    for election in site.elections:
        title = TITLE.format(election)
        path = f"{DATES.folder}/{election}"
        calendar = calendar_file(
            title,
            site.almanac.dates(election),
            host=urlsplit(address).hostname or "",
            address=publication.url(f"{path}.md") if address else "",
        )
        yield Page(f"{path}.ics", calendar, "", title)


def _body(
    site: Site, election: int | None, title: str, about: str, links: Mapping[str, object]
) -> str:
    """Return the words of the page of an election; `links` are the years that it leads to."""
    notes = Notes(site, DATES.path, site.day)
    context = {
        "overview": DATES,
        "title": title,
        "about": about,
        "day": site.day,
        "election": election,
        "dates": site.almanac.dates(election) if election else (),
        "elections": (),
        **links,
    }
    body = notes.resolve(fill("views/dates", context))
    return with_notes(body, notes)
