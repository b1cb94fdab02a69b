"""Speech: prose as a reader would say it aloud, without notes, links and marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures import Answer
from generator.marks import quotations
from generator.prose import Figure, Link, markup, without_code
from generator.text import blocks, sentences
from generator.words import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.figures import Figures
    from generator.names import Names
    from generator.validate import Item

_LIST_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*+>]|\d+[.)])[ \t])")
_AT_START = re.compile(r"^\s*(?:[-*+>]|\d+[.)])\s+")
_MARKS = re.compile(r"(?<!\\)(?:[*`]|(?<!\w)_+|_+(?!\w))|\\(?=\W|_)")
_BEFORE_STOP = re.compile(r"\s+(?=[.,;:?!](?:\s|$))")


def stretches(prose: str) -> list[str]:
    """Return the paragraphs and the items of lists in `prose`, without the marks of lists."""
    found = [part for block in blocks(prose) for part in _LIST_ITEM.split(block)]
    return [_AT_START.sub("", part) for part in found]


class Speech:
    """Says prose in plain words."""

    def __init__(self, items: Mapping[str, Item], names: Names, figures: Figures) -> None:
        """Take the words of links from `items`, by key and by `names`, and those of `figures`."""
        self._items = items
        self._names = names
        self._figures = figures

    def words(self, prose: str) -> str:
        """Return `prose` on one line, each link and figure in its words, without citations."""
        said: list[str] = []
        start = 0
        for one in markup(prose):
            if isinstance(one, Link | Figure):
                words = self._link(one) if isinstance(one, Link) else self._figure(one)
                said += [prose[start : one.start], words]
                start = one.end
        text = _MARKS.sub("", visible("".join([*said, prose[start:]])))
        return _BEFORE_STOP.sub("", " ".join(text.split()))

    def sentences(self, prose: str) -> list[str]:
        """Return the sentences that the author of `prose` wrote: no code, and nothing quoted."""
        own = without_code(prose)
        for quotation in reversed(quotations(own)):
            own = own[: quotation.start] + own[quotation.end :]
        said = [self.words(stretch) for stretch in stretches(own)]
        return [sentence for words in said for sentence in sentences(words)]

    def _link(self, link: Link) -> str:
        """Return the words of a link; those of one that leads nowhere are its id."""
        key = self._names.find(link.target)
        item = self._items.get(key) if isinstance(key, str) else None
        return link.words or (item.entry.label if item else link.id)

    def _figure(self, figure: Figure) -> str:
        answer = self._figures.answer(figure)
        return answer.words if isinstance(answer, Answer) else ""
