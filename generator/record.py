"""Record: an entry as data, in a shape that programs can rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from generator.fields import Prose
from generator.kinds.entry import parts
from generator.names import CITABLE
from generator.prose import Citation, markup
from generator.site import page_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.publication import Publication
    from generator.site import Site
    from generator.validate import Item

VERSION = 1
"""Of the shape of all data; it grows when a name changes or goes, not when one is added."""
WORKING = frozenset({"refused", "repairs", "todo"})
"""Fields that are for editors at work and stand on no page."""


class Place(TypedDict):
    """Where an entry cites another; what is not said is an empty text."""

    entry: str
    """Kind and id of what is cited, like `law:usc-3-15`."""
    passage: str
    locator: str
    day: str


class Record(TypedDict):
    """An entry, what it cites, and what it leads to."""

    version: int
    kind: str
    id: str
    address: str
    """Of its page; relative to the home page if the address of the site is not known."""
    fields: Mapping[str, Any]
    """As the editors wrote them: text, lists and groups."""
    citations: list[Place]
    """In the order of the page, each once."""
    links: list[str]
    """Kind and id of each entry that it names otherwise."""


def published(site: Site, kind: str) -> list[Item]:
    """Return the entries of `kind` that readers may see, by id."""
    found = [item for item in site.of_kind(kind) if item.entry.published]
    return sorted(found, key=lambda item: item.id)


def record(site: Site, item: Item, publication: Publication) -> Record:
    """Return the record of one entry of `site`."""
    cited = citations(site, item)
    named = {place["entry"] for place in cited}
    return {
        "version": VERSION,
        "kind": item.kind,
        "id": item.id,
        "address": publication.url(page_path(item)),
        "fields": {
            name: value for name, value in (item.document.data or {}).items() if name not in WORKING
        },
        "citations": cited,
        "links": [key for key in site.uses[item.key] if key in site.items and key not in named],
    }


def citations(site: Site, item: Item) -> list[Place]:
    """Return everything that the prose of an entry cites, with the place, each once."""
    found = {
        (str(site.names.find(one.id, CITABLE)), one.passage, one.locator, one.day): None
        for _, value in parts(item.entry)
        if isinstance(value, Prose)
        for one in markup(value)
        if isinstance(one, Citation)
    }
    return [
        {"entry": entry, "passage": passage, "locator": locator, "day": day}
        for entry, passage, locator, day in found
    ]
