"""Notes: citations become numbered footnotes, and links to entries become links to pages."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from generator.bibliography import locator, reference
from generator.definitions import Definitions
from generator.escape import plain
from generator.figures import Answer
from generator.kinds.law import Law
from generator.names import CITABLE
from generator.pictures import drawn
from generator.prose import Citation, Figure, Malformed, markup
from generator.site import page_path

if TYPE_CHECKING:
    import datetime as dt

    from generator.prose import Link
    from generator.site import Site
    from generator.validate import Item

_SPACE = re.compile(r"(?<!\s)[ \t]*\n?[ \t]*\Z")
_LIST_ITEM = re.compile(r"(?:\A|\n)[ \t>]*(?:[-*+>]|\d+[.)])[ \t]+\Z")


class Notes:
    """The footnotes of one page, numbered in the order of the page."""

    def __init__(self, site: Site, path: str, day: dt.date | None = None) -> None:
        """Make links relative to the page at `path`; `day` is the day the page speaks of."""
        self.site = site
        self.folder = posixpath.dirname(path)
        self.depth = path.count("/")
        self.day = day
        self._notes: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self.definitions = Definitions(site.speech)
        """What the terms mean that the page links to where it explains."""

    def resolve(self, markdown: str, *, define: bool = False) -> str:
        """Return `markdown` with footnote marks and relative links; code is left alone.

        With `define` links to terms are marked, so that their definitions can be shown.
        """
        parts: list[str] = []
        start = 0
        marked = -1
        for one in markup(markdown):
            if isinstance(one, Malformed):
                continue
            before = markdown[start : one.start]
            self.definitions.pass_over(before)
            if isinstance(one, Citation):
                is_next = marked == start and before.isspace()
                parts += [before if is_next else _closed_up(before), self._mark(one)]
                marked = one.end
            elif isinstance(one, Figure):
                parts += [before, self._figure(one)]
            else:
                parts += [before, self._link(one, define=define)]
            start = one.end
        return "".join([*parts, markdown[start:]])

    @property
    def text(self) -> str:
        """The footnotes as Markdown, one a paragraph; empty when nothing was cited."""
        return "\n".join(f"[^{n}]: {self._notes[key]}" for key, n in self._numbers.items())

    def address(self, item: Item) -> str:
        """Return the relative path from this page to the page of `item`."""
        path = page_path(item)
        folder, _, name = path.rpartition("/")
        return name if folder == self.folder else "../" * self.depth + path

    def _mark(self, citation: Citation) -> str:
        item = self._item(citation.id, CITABLE)
        key = f"{item.key}@{citation.day}:{citation.passage},{citation.locator}"
        if key not in self._notes:
            where = locator(item.entry, citation, self.day)
            address = self.address(item) + _anchor(item, citation, self.day)
            self._notes[key] = reference(item.entry, address, where)
            self._numbers[key] = len(self._numbers) + 1
        return f"[^{self._numbers[key]}]"

    def _link(self, link: Link, *, define: bool) -> str:
        item = self._item(link.target, ())
        words = link.words or item.entry.label
        mark = self.definitions.mark(item) if define else ""
        return f"[{_escaped_once(words)}]({self.address(item)}){mark}"

    def _figure(self, figure: Figure) -> str:
        """Return a picture, or words that link to what they come from, with a note of the rule."""
        answer = self.site.figures.answer(figure)
        if not isinstance(answer, Answer):  # the name of a picture: the link stage saw to the rest
            return drawn(str(answer), self.site)
        key = f"figure:{answer.note}"
        if key not in self._notes:
            self._numbers[key] = len(self._numbers) + 1
            self._notes[key] = self.resolve(answer.note)
        address = self.address(answer.item) + answer.anchor
        return f"[{answer.words}]({address})[^{self._numbers[key]}]"

    def _item(self, name: str, kinds: tuple[str, ...]) -> Item:
        return self.site.items[str(self.site.names.find(name, kinds))]


def _closed_up(before: str) -> str:
    """Return what stands before a note's mark without the space between; a list keeps its own."""
    return before if _LIST_ITEM.search(before) else _SPACE.sub("", before)


def _anchor(item: Item, citation: Citation, day: dt.date | None) -> str:
    """Return the anchor of a cited passage of a law; no other page shows its whole text."""
    if not citation.passage or not isinstance(item.entry, Law):
        return ""
    version = item.entry.version_cited(citation.day, day)
    return f"#{item.entry.anchor(version, citation.passage)}" if version else ""


def _escaped_once(words: str) -> str:
    """Escape words that come from an entry; words typed in prose may have Markdown in them."""
    return str(plain(words)) if re.search(r"[\[\]<>{}]", words) else words
