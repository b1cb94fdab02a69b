"""Articles as tests write them, and what is found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.importing import read_article
from generator.importing.people import Index

if TYPE_CHECKING:
    from generator.importing import Imported
    from generator.importing.findings import Flag

HEADLINE = "Council Votes To Widen The Ditch"


def read(*paragraphs: str, index: Index | None = None, name: str = "story.txt") -> Imported:
    """Return what is found in a plain text below a headline."""
    text = "\n\n".join((HEADLINE, *paragraphs))
    return read_article(text.encode(), name, index or Index())


def quoted(*paragraphs: str) -> list[str]:
    """Return the words of each quotation."""
    return [one.span.text for one in read(*paragraphs).quotations]


def said(*paragraphs: str) -> list[tuple[str, str, bool]]:
    """Return of each quotation the speaker, how it is known, and whether it is to be checked."""
    speakers = (one.speaker for one in read(*paragraphs).quotations)
    return [(one.name, one.how, one.check) for one in speakers]


def flags(kind: str, *paragraphs: str) -> list[Flag]:
    """Return the flags of one kind."""
    return [flag for flag in read(*paragraphs).flags if flag.kind == kind]


def words(kind: str, *paragraphs: str) -> list[str]:
    """Return the words that are flagged as one kind."""
    return [flag.text for flag in flags(kind, *paragraphs)]
