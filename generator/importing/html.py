"""HTML: a page's blocks, as `civics check` counts them, and what its metadata says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib.util import find_spec
from typing import TYPE_CHECKING

from generator.importing.article import Found
from generator.importing.repair import mended
from generator.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = frozenset(("p", "h1", "h2", "h3", "h4", "li", "blockquote", "figcaption"))
_AROUND = frozenset(("nav", "footer", "aside", "form", "button", "dialog"))
_WAYS = {
    "headline": ("og:title", "twitter:title", "ld:headline"),
    "byline": ("author", "ld:author", "article:author", "dc.creator", "parsely-author"),
    "date": ("article:published_time", "ld:datePublished", "date", "pubdate", "dc.date", "time"),
    "site": ("og:site_name", "ld:publisher", "application-name"),
    "url": ("canonical", "og:url", "ld:url"),
}
_ENOUGH_TO_KNOW = 40


@dataclass(frozen=True)
class Block:
    """A block of text and the element that it stands in."""

    text: str
    tag: str = ""
    around: bool = False
    """Whether it stands in the navigation, the footer or another part around the article."""


@dataclass
class Page(HTMLParser):
    """Gathers blocks and metadata of one page."""

    blocks: list[Block] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    """By name, what the page says of itself; the first of two that differ counts."""

    def __post_init__(self) -> None:
        """Begin outside every element."""
        super().__init__()
        self._open: list[str] | None = None
        self._tag = ""
        self._around: list[str] = []
        self._aside: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, note metadata, or go into a part around the article."""
        said = {key: value or "" for key, value in attrs}
        if tag in _BLOCKS:
            self._close()
            self._open, self._tag = [], tag
        elif tag == "br" and self._open is not None:
            self._open.append(" ")
        elif tag in _AROUND:
            self._around.append(tag)
        elif tag == "title" or (tag == "script" and said.get("type") == "application/ld+json"):
            self._aside = []
        elif tag == "meta":
            self._say(said.get("property") or said.get("name", ""), said.get("content", ""))
        elif tag == "link" and said.get("rel") == "canonical":
            self._say("canonical", said.get("href", ""))
        elif tag == "time":
            self._say("time", said.get("datetime", ""))

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag in _BLOCKS:
            self._close()
        elif tag in self._around:
            self._around.remove(tag)
        elif tag in {"title", "script"} and self._aside is not None:
            words, self._aside = "".join(self._aside), None
            if tag == "title":
                self._say("title", tidy(words))
            else:
                for name, value in _linked_data(words):
                    self._say(f"ld:{name}", value)

    def handle_data(self, data: str) -> None:
        """Keep the words of a block, or those of the title and of linked data."""
        if self._open is not None:
            self._open.append(data)
        if self._aside is not None:
            self._aside.append(data)

    def close(self) -> None:
        """Finish the page, and with it the block that is open."""
        super().close()
        self._close()

    def _close(self) -> None:
        if self._open is not None and "".join(self._open).strip():
            self.blocks.append(Block("".join(self._open), self._tag, bool(self._around)))
        self._open = None

    def _say(self, name: str, value: str) -> None:
        if name and value.strip():
            self.meta.setdefault(name.lower() if ":" not in name[:3] else name, value.strip())

    def found(self, what: str) -> Found | None:
        """Return headline, byline, date, site or url as the metadata give it."""
        for way in _WAYS[what]:
            value = self.meta.get(way, "")
            is_address = value.startswith(("http://", "https://"))
            if value and is_address == (what == "url"):
                return Found(mended(value).text, f"the page's metadata ({way.removeprefix('ld:')})")
        return None


def is_page(text: str, name: str) -> bool:
    """Tell whether `text` is a page in HTML, by the file's name or by how it begins."""
    begins = re.match(
        r"\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b", text, re.IGNORECASE | re.DOTALL
    )
    return name.lower().endswith((".html", ".htm")) or begins is not None


def page_of(text: str) -> Page:
    """Return the blocks and the metadata of a page."""
    page = Page()
    page.feed(text)
    page.close()
    return page


def told_by_reader(text: str) -> frozenset[str] | None:
    """Return the paragraphs that `trafilatura` takes for the article; None if it is not there."""
    if find_spec("trafilatura") is None:
        return None
    import trafilatura  # noqa: PLC0415 -- an extra, and a second's work to load

    extracted = trafilatura.extract(text, include_comments=False, include_formatting=False) or ""
    return frozenset(tidy(line.lstrip("- "))[:_ENOUGH_TO_KNOW] for line in extracted.splitlines())


def in_reader(block: str, told: frozenset[str]) -> bool:
    """Tell whether `told_by_reader` has the paragraph `block`."""
    return tidy(block)[:_ENOUGH_TO_KNOW] in told


def _linked_data(words: str) -> Iterator[tuple[str, str]]:
    try:
        data = json.loads(words)
    except (ValueError, RecursionError):
        return
    graph = data.get("@graph", [data]) if isinstance(data, dict) else data
    for node in graph if isinstance(graph, list) else []:
        if isinstance(node, dict) and "headline" in node:
            for name in ("headline", "datePublished", "url", "author", "publisher"):
                value = _named(node.get(name))
                if value and not (name == "author" and "Organization" in str(node[name])):
                    yield name, value


def _named(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_named, value)))
    if isinstance(value, dict):
        return _named(value.get("name"))
    return value if isinstance(value, str) else ""
