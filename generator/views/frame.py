"""Frame: what the page of every overview has around its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.card import Card
from generator.escape import attribute
from generator.page import Page
from generator.template import markdown_file

if TYPE_CHECKING:
    from generator.notes import Notes
    from generator.overview import Overview


def framed(overview: Overview, body: str, **settings: object) -> Page:
    """Return the page of an overview; `settings` are further ones for its front matter."""
    head = {
        "title": attribute(overview.heading),
        "description": attribute(overview.about),
        **settings,
    }
    content = markdown_file(head, body)
    card = Card(overview.heading, overview.about)
    return Page(overview.path, content, "", overview.heading, section=overview.listed, card=card)


def with_notes(body: str, notes: Notes) -> str:
    """Return the words of a page with its notes below them, under a heading, if there are any."""
    return f"{body}\n\n## Notes\n\n{notes.text}\n" if notes.text else body
