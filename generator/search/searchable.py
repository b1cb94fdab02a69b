"""Searchable: a page as the search sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from generator.front_matter import body_of, read_front_matter, title_of
from generator.guide.chapter import every_chapter
from generator.kinds import KINDS
from generator.kinds.entry import parts
from generator.overview import DATES, OVERVIEWS
from generator.site import page_path
from generator.views.dates import ABOUT, TITLE
from generator.words import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.document import Manuscript
    from generator.site import Site
    from generator.speech import Speech
    from generator.validate import Item

OVERVIEW = "overview"
"""The sort of page that no single entry makes."""
_UNSOUGHT = {"aliases", "asked", "quiz", "reviewed", "status", "tags"}
"""Fields that are not about what the page is about; a quiz has wrong answers in it."""
_TARGET = re.compile(r"\[\[[a-z-]+:(?=[^\]|]*\]\])|\{\{[^}]*\}\}")
_MARKUP = re.compile(r"<[^>]*>|\{:?[^{}\n]*\}|\]\([^)]*\)")


class Field(Enum):
    """Where on a page words stand; the value is how much they weigh, beside the body's."""

    NAME = 8.0
    QUESTION = 4.5
    ANSWER = 3.0
    HEADING = 2.5
    BODY = 1.0


@dataclass(frozen=True)
class Searchable:
    """One page: what a result shows of it, and the words by which it is found."""

    path: str
    """Path in the docs folder: `topics/lame-duck.md`."""
    title: str
    kind: str
    """Name of the kind, or `overview`."""
    answer: str
    """What a result says of it, in plain words."""
    weight: float
    """How much its words weigh, beside those of other pages."""
    words: Mapping[Field, str] = field(repr=False)


def searchables(site: Site) -> Iterator[Searchable]:
    """Yield every page of `site` that readers may find, those of a kind side by side."""
    for kind in KINDS:
        for item in site.of_kind(kind):
            if item.entry.published:
                yield _entry(item, site.speech)
    for manuscript in site.manuscripts:
        yield from _manuscript(manuscript)
    for overview in OVERVIEWS:
        words = {Field.NAME: overview.heading, Field.ANSWER: overview.about}
        words[Field.QUESTION] = overview.asked
        yield Searchable(overview.path, overview.heading, OVERVIEW, overview.about, 1.2, words)
    for listed in KINDS.values():
        path = f"{listed.folder}/index.md"
        words = {Field.NAME: listed.heading, Field.ANSWER: listed.about}
        yield Searchable(path, listed.heading, OVERVIEW, listed.about, 0.8, words)
    yield from _elections(site)
    for chapter in every_chapter():
        words = {Field.NAME: chapter.title, Field.ANSWER: chapter.about}
        words |= {Field.QUESTION: chapter.asked, Field.HEADING: chapter.headings}
        yield Searchable(chapter.path, chapter.title, OVERVIEW, chapter.about, 0.3, words)


def _entry(item: Item, speech: Speech) -> Searchable:
    entry = item.entry
    answer, name = speech.words(entry.answer), entry.heading_title
    body: list[str] = []
    headings: list[str] = []
    for loc, value in parts(entry):
        if isinstance(value, str) and " " in value and loc[0] not in _UNSOUGHT:
            (headings if loc[-1] == "heading" else body).append(_plain(value))
    words = {
        Field.NAME: " . ".join([entry.title, name, *entry.alternate_names, *entry.known_as]),
        Field.QUESTION: " . ".join(entry.asked),
        Field.ANSWER: f"{entry.summary} {answer}",
        Field.HEADING: " . ".join(headings),
        Field.BODY: " ".join(body),
    }
    return Searchable(page_path(item), name, item.kind, answer, entry.boost, words)


def _plain(value: str) -> str:
    """Return prose without marks; a link without words of its own leaves those of its id."""
    return visible(_TARGET.sub(lambda found: "[[" if found[0][0] == "[" else "", value))


def _manuscript(manuscript: Manuscript) -> Iterator[Searchable]:
    """Yield a hand-written page, but for the home page and one that keeps itself out."""
    path = manuscript.path.partition("/")[2]
    head = read_front_matter(manuscript.text)
    search = head.get("search")
    if path == "index.md" or (isinstance(search, dict) and search.get("exclude")):
        return
    title, about = title_of(manuscript.text), str(head.get("description", ""))
    body = _MARKUP.sub(" ", _plain(body_of(manuscript.text)))
    asked = head.get("asked")
    words = {Field.NAME: title, Field.ANSWER: about, Field.BODY: body}
    words[Field.QUESTION] = " . ".join(map(str, asked)) if isinstance(asked, list) else ""
    yield Searchable(path, title or path, OVERVIEW, about, 1.0, words)


def _elections(site: Site) -> Iterator[Searchable]:
    """Yield the page of the dates of each election; of those to come readers ask more often."""
    for election in site.elections:
        coming = site.next_election is not None and election >= site.next_election
        title, about = TITLE.format(election), ABOUT.format(election)
        found = [f"{date.clause.title} {date.words}" for date in site.almanac.dates(election)]
        words = {Field.NAME: title, Field.HEADING: " . ".join(found), Field.ANSWER: about}
        path = f"{DATES.folder}/{election}.md"
        yield Searchable(path, title, OVERVIEW, about, 1.3 if coming else 0.6, words)
