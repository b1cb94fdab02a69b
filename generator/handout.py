"""Handout: what a class needs of a topic, on two sheets of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.card import entry_card
from generator.escape import attribute
from generator.kinds.topic import Topic
from generator.notes import Notes
from generator.page import Page
from generator.site import handout_path, page_path
from generator.template import fill, markdown_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.publication import Publication
    from generator.site import Site
    from generator.validate import Item


def handouts(site: Site, item: Item, publication: Publication) -> Iterator[Page]:
    """Yield the handout of an entry, if it is a topic.

    Search engines and the site's own search leave it out: the topic's page says all of it.
    """
    entry = item.entry
    if not isinstance(entry, Topic):
        return
    path = handout_path(item)
    notes = Notes(site, path, entry.as_of_date)
    url = publication.url(page_path(item)) if publication.address else ""
    context = {"entry": entry, "item": item, "name": publication.name, "url": url}
    body = notes.resolve(fill("views/handout", context))
    if notes.text:
        body += f"\n\n## Sources\n\n{notes.text}\n"
    head = {
        "title": f"{attribute(entry.title)}: handout",
        "description": attribute(entry.summary),
        "robots": "noindex",
        "search": {"exclude": True},
        "hide": ["toc", "cite"],
        "assets": ["handout"],
    }
    content = markdown_file(head, body)
    card = entry_card(site, item)
    yield Page(path, content, item.document.path, entry.title, not entry.published, card=card)
