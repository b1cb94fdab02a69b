"""Work: what there is to say of something that is cited, in the words of CSL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates import PartialDate
    from generator.kinds.source import Author, Source
    from generator.publication import Publication

STANDALONE = frozenset({"book", "report", "dataset", "hearing"})
"""Types that are whole works: their titles are in italics."""
LEGAL = frozenset({"bill", "legislation", "legal_case"})
"""Types that APA and Chicago cite as lawyers do."""
ARTICLES = frozenset({"article-journal", "article-magazine", "article-newspaper"})


@dataclass(frozen=True)
class Work:
    """Something that is cited; what is not known is empty."""

    name: str
    """A short name for programs, letters and hyphens: `crs-r46602`."""
    type: str
    """One of CSL's types, like `webpage`."""
    title: str
    author: tuple[Author, ...] = ()
    issued: PartialDate | None = None
    reviewed: bool = False
    """Whether `issued` is the day of a review, and no day on which the work came out."""
    container: str = ""
    """The journal, book or site in which it stands."""
    publisher: str = ""
    number: str = ""
    volume: str = ""
    page: str = ""
    url: str = ""

    @property
    def standalone(self) -> bool:
        """Whether it is a whole work, and not a part of one."""
        return self.type in STANDALONE and not self.container

    @property
    def volume_unsaid(self) -> str:
        """The volume, unless the title or the container names it."""
        named = rf"\bvol(?:ume|\.)? {re.escape(self.volume)}\b"
        return "" if re.search(named, f"{self.title} {self.container}") else self.volume

    @property
    def owner(self) -> str:
        """Who stands for the author of a page on the web that names none: whose site it is."""
        return self.publisher if self.type == "webpage" and not self.author else ""

    @property
    def of_others(self) -> str:
        """The publisher, unless it is the author, too."""
        names = {author.name for author in self.author} | {self.container, self.owner}
        return "" if self.publisher in names else self.publisher


def source_work(name: str, source: Source) -> Work:
    """Return the work of a source's entry; the day we saw it is ours and not the reader's."""
    return Work(
        name=name,
        type=source.type,
        title=source.title,
        author=source.author,
        issued=source.issued,
        container=source.container_title or "",
        publisher=source.publisher or "",
        number=source.number or "",
        volume=source.volume or "",
        page=source.page or "",
        url=source.url or "",
    )


def page_work(
    title: str, path: str, publication: Publication, issued: PartialDate, *, reviewed: bool
) -> Work:
    """Return the work of the page at `path` in the docs folder.

    It has no author but the site, whose name must be known; the address may not be.
    """
    return Work(
        name=path.removesuffix(".md").replace("/", "-"),
        type="webpage",
        title=title,
        issued=issued,
        reviewed=reviewed,
        container=publication.name,
        publisher=publication.name,
        url=publication.url(path) if publication.address else "",
    )
