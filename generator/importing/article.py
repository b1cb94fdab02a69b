"""An article as it was received, decoded, repaired and divided into passages."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.text import Text

_MANY_LINES = 4
_WORD = re.compile(r"\w")

Part: TypeAlias = Literal[
    "metadata", "headline", "byline", "body", "subhead", "caption", "note", "trailer", "other"
]
"""What a paragraph is. `metadata` is front matter; `other` is what surrounds an article."""


@dataclass(frozen=True)
class Found:
    """A detail of the article, and how it is known."""

    value: str
    """As it is written; nothing is completed."""
    how: str
    """Where it was read, for the editor: “the line below the headline”."""


@dataclass(frozen=True)
class Dateline:
    """The place and the agency at the head of a story."""

    text: str
    """All of it as written, without the dash: `WASHINGTON (AP)`."""
    start: int
    """Where it stands in the whole text."""
    places: tuple[str, ...]
    """The cities as written: `WASHINGTON`."""
    agency: str
    """The agency as written, or nothing: `AP`."""
    date: str
    """The day as written, or nothing: `Monday` stays `Monday`."""


@dataclass(frozen=True)
class Repair:
    """One broken place of the text that was mended."""

    found: str
    put: str
    passage: str
    """The paragraph: headline or p2."""
    start: int
    """Where the mended words stand in the whole text."""


@dataclass(frozen=True)
class Article:
    """The article: its bytes, its repaired text, and what each paragraph is."""

    name: str
    """The file's name, as received."""
    raw: bytes = field(repr=False)
    """The file's bytes, as received."""
    suffix: Literal[".txt", ".html"]
    """The ending under which a seed keeps it."""
    encoding: str
    """How the bytes were read: utf-8, utf-8-sig, utf-16 or windows-1252."""
    text: Text
    """The repaired text in passages, numbered as `civics check` numbers them."""
    offsets: Mapping[str, int] = field(repr=False)
    """By passage, where it begins in `text.whole`."""
    parts: Mapping[str, Part]
    """By paragraph, what it is."""
    repairs: tuple[Repair, ...]
    headline: Found | None
    byline: Found | None
    """The authors as the article names them."""
    dateline: Dateline | None
    date: Found | None
    """The day it came out, only if the article or its page says so; as written."""
    site: Found | None
    """The publication, if the page says so."""
    url: Found | None
    """The address, if the page says so."""

    @cached_property
    def whole(self) -> str:
        """The repaired text that every offset counts in."""
        return self.text.whole

    @cached_property
    def paragraphs(self) -> Mapping[str, str]:
        """The words of each paragraph, by name."""
        return self.text.paragraphs

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The passages in the order of their beginnings, a paragraph before its sentences."""
        return tuple(self.offsets)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the passages begin, in the same order."""
        return tuple(self.offsets.values())

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the body and what else can state something, by name."""
        return tuple(
            name
            for name in self.names
            if "." in name and self.parts[name.partition(".")[0]] in {"body", "caption"}
        )

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs that tell the story, by name."""
        return tuple(name for name, part in self.parts.items() if part == "body")

    @property
    def is_divided(self) -> bool:
        """Whether a plain text of several lines has paragraphs, with empty lines between them."""
        many = self.raw.count(b"\n") >= _MANY_LINES
        return self.suffix != ".txt" or len(self.parts) > 1 or not many

    def passage_at(self, start: int, end: int) -> str:
        """Return the sentence that holds `whole[start:end]`, or its paragraph, if none does."""
        name = self.names[max(0, bisect_right(self.starts, start) - 1)]
        fits = end <= self.offsets[name] + len(self.text.passages[name])
        return name if fits else name.partition(".")[0]

    def whole_words(self, start: int, end: int) -> tuple[int, int]:
        """Return the place from `start` to `end`, made wider until no word is cut."""
        whole = self.whole
        while start > 0 and _WORD.match(whole, start - 1):
            start -= 1
        while end < len(whole) and _WORD.match(whole, end):
            end += 1
        return start, end
