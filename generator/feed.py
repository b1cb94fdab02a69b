"""Feeds: the changes of the site for programs that follow it, as Atom (RFC 4287) and JSON Feed 1.1.

A page is named by its address, so that a program which knows it already shows it as changed; a
correction has a name of its own.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.changes import changes
from generator.kinds import KINDS
from generator.page import Page
from generator.publication import ATOM, JSON_FEED
from generator.site import page_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.changes import Change
    from generator.publication import Publication
    from generator.site import Site

NEWEST = 50
"""How many changes a feed tells."""
_ATOM = "http://www.w3.org/2005/Atom"
_JSON = "https://jsonfeed.org/version/1.1"
_NEVER = dt.date(1970, 1, 1)


def feeds(site: Site, publication: Publication) -> Iterator[Page]:
    """Yield both feeds; none if the address of the site is not known, since they must name it."""
    if not publication.address:
        return
    newest = changes(site)[:NEWEST]
    yield Page(ATOM, atom(newest, publication), "", "Changes as an Atom feed")
    yield Page(JSON_FEED, json_feed(newest, publication), "", "Changes as a JSON feed")


def atom(changes: Sequence[Change], publication: Publication) -> str:
    """Return `changes`, the latest first, as an Atom feed."""
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    home = publication.url()
    _add(feed, "id", home)
    _add(feed, "title", publication.name)
    _add(feed, "updated", _moment(changes[0].date if changes else _NEVER))
    _add(feed, "link", rel="self", type="application/atom+xml", href=publication.url(ATOM))
    _add(feed, "link", rel="alternate", type="text/html", href=home)
    _add(_add(feed, "author"), "name", publication.name)
    for change in changes:
        entry = _add(feed, "entry")
        _add(entry, "id", _name(change, publication))
        _add(entry, "title", change.title)
        _add(entry, "updated", _moment(change.date))
        _add(entry, "link", rel="alternate", type="text/html", href=_url(change, publication))
        _add(entry, "category", term=change.item.kind, label=KINDS[change.item.kind].heading)
        _add(entry, "summary", change.words)
    ET.indent(feed)
    return f"<?xml version='1.0' encoding='utf-8'?>\n{ET.tostring(feed, encoding='unicode')}\n"


def json_feed(changes: Sequence[Change], publication: Publication) -> str:
    """Return `changes`, the latest first, as a JSON feed."""
    feed = {
        "version": _JSON,
        "title": publication.name,
        "home_page_url": publication.url(),
        "feed_url": publication.url(JSON_FEED),
        "language": "en",
        "items": [
            {
                "id": _name(change, publication),
                "url": _url(change, publication),
                "title": change.title,
                "content_text": change.words,
                "date_modified": _moment(change.date),
                "tags": [KINDS[change.item.kind].heading],
            }
            for change in changes
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, tag, attributes)
    element.text = text or None
    return element


def _url(change: Change, publication: Publication) -> str:
    """Return the address of the page; of a correction, that of the list of them on it."""
    return publication.url(page_path(change.item)) + ("#corrections" if change.name else "")


def _name(change: Change, publication: Publication) -> str:
    url = publication.url(page_path(change.item))
    return f"{url}#{change.name}" if change.name else url


def _moment(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
