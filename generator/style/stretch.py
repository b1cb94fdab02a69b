"""Stretch: the words of one field that its author wrote, in their places, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.fields import Prose
from generator.kinds.entry import parts
from generator.prose import Citation, Figure, Link, markup, without_code
from generator.text import sentence_ends
from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document import Loc
    from generator.validate import Item

_MENTIONED = re.compile(
    r"“[^”]*”|(?<![\w\\])\"[^\"]*\"|(?<!\w)‘(?:[^‘’]|(?<=\w)’(?=\w))*’(?!\w)"
    r"|(?<![\w*\\])\*(?![*\s])[^*\n]+\*(?!\*)"
)
_APART = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>]|\d+[.)])[ \t])")
_UNWRITTEN = ("wording", "asked", "alternate_names", "reviewed", "style_exceptions", "quotations")
"""Fields whose words are not prose of the page: a law's, a reader's, a name."""


@dataclass(frozen=True)
class Sentence:
    """One sentence of a stretch: where it stands, and what of it the author wrote."""

    start: int
    own: str
    """The sentence with quotations, citations, code and the ids of links blanked out."""
    raw: str
    """The same as it is in the file."""

    @property
    def borne_out(self) -> bool:
        """Whether it cites something, or computes a figure from cited cases."""
        return "[@" in self.raw or "{{" in self.raw

    @property
    def length(self) -> int:
        """How many words the author wrote in it."""
        return len(words_of(self.own))


@dataclass(frozen=True)
class Stretch:
    """The words of one field of one entry."""

    item: Item = field(repr=False)
    loc: Loc
    text: str
    """The value of the field."""

    @cached_property
    def own(self) -> str:
        """The text with what the author did not write replaced by as many spaces.

        That is code, citations, figures, the ids of links, and words in marks or in italics, which
        are spoken of and not said.
        """
        text = without_code(self.text)
        for one in markup(text):
            if isinstance(one, Citation | Figure):
                text = _blank(text, one.start, one.end)
            elif isinstance(one, Link):
                words = one.end - 2 - len(one.raw[2:-2].partition("|")[2])
                text = _blank(text, one.start, words if "|" in one.raw else one.end)
                text = _blank(text, one.end - 2, one.end)
        return _MENTIONED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)

    @cached_property
    def outside_links(self) -> str:
        """The same, with the words of links replaced, too."""
        text = self.own
        for one in markup(self.text):
            if isinstance(one, Link):
                text = _blank(text, one.start, one.end)
        return text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in their order; each item of a list begins one."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        gaps = [0, *(gap.end() for gap in _APART.finditer(self.own)), len(self.own)]
        for first, last in pairwise(gaps):
            for start, end in pairwise([first, *self._ends(first, last), last]):
                place = slice(start, end)
                if self.text[place].strip():
                    yield Sentence(start, self.own[place], self.text[place])

    def _ends(self, first: int, last: int) -> list[int]:
        """Return where sentences end between two places, but not inside of a quotation.

        They are sought in the text as well, where a link or a quotation may begin the next one.
        """
        quoted = [found.span() for found in _MENTIONED.finditer(self.text)]
        ends = {first + end for end in sentence_ends(self.own[first:last])}
        plain = self.text[first:last].replace("*", " ")
        in_text = (first + end for end in sentence_ends(plain))
        ends |= {end - (self.text[end - 1] == "*") for end in in_text}
        return sorted(end for end in ends if not any(one < end < other for one, other in quoted))


def stretches(item: Item) -> Iterator[Stretch]:
    """Yield the prose of an entry, and its summary, field by field."""
    for loc, value in parts(item.entry):
        written = loc and loc[0] not in _UNWRITTEN and loc[-1] not in _UNWRITTEN
        if written and (isinstance(value, Prose) or loc == ("summary",)):
            yield Stretch(item, loc, str(value))


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
