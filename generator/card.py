"""Card: what is shown with a link to a page, where people share it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.card_picture import card_picture
from generator.front_matter import described, heading_of
from generator.kinds import KINDS
from generator.kinds.law import Law
from generator.kinds.term import Term
from generator.kinds.topic import Topic
from generator.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.document import Manuscript
    from generator.site import Site
    from generator.validate import Item

FOLDER = "assets/cards"
_HEAD = re.compile(r"\A---[ \t]*\r?\n")


@dataclass(frozen=True)
class Card:
    """The words on the card of a page."""

    title: str
    words: str = ""
    """What answers the title in a sentence or two."""
    label: str = ""
    """Which sort of page it is, above the title; nothing if the title says that."""


def entry_card(site: Site, item: Item) -> Card:
    """Return the card of an entry: its question or title, and its short answer or summary.

    A kind whose pages nobody passes on has one card for all of them: that of their list.
    """
    kind = KINDS[item.kind]
    if not kind.own_card:
        return kind_card(kind.kind)
    entry = item.entry
    match entry:
        case Topic():
            title, words = entry.question, site.speech.words(entry.short_answer)
        case Law():
            title, words = entry.title, site.speech.words(entry.plain)
        case Term():
            title, words = entry.title, site.speech.words(entry.definition)
        case _:
            title, words = entry.title, entry.summary
    return Card(title, words, kind.heading)


def kind_card(name: str) -> Card:
    """Return the card of the list of all entries of a kind."""
    return Card(KINDS[name].heading, KINDS[name].about)


def manuscript_card(site: Site, manuscript: Manuscript, name: str) -> Card:
    """Return the card of a hand-written page: its first heading or its `name`, and its summary."""
    heading = site.speech.words(heading_of(manuscript.text))
    return Card(heading or name, described(manuscript.text))


def carded(pages: Iterable[Page], name: str) -> Iterator[Page]:
    """Yield `pages`, each with its card's path in its front matter, and the cards as files.

    `name` is that of the site. A draft has no card; pages that say the same share one file.
    """
    paths: dict[Card, str] = {}
    for page in pages:
        if page.card is None or page.draft:
            yield page
            continue
        path = f"{FOLDER}/{page.path.removesuffix('.md')}.png"
        if page.card not in paths:
            paths[page.card] = path
            yield Page(path, "", page.source, page.title, binary=card_picture(page.card, name))
        setting = f"card: {paths[page.card]}\n"
        yield replace(page, content=_with_setting(page.content, setting))


def _with_setting(markdown: str, line: str) -> str:
    """Return Markdown with one more line in its front matter."""
    if head := _HEAD.match(markdown):
        return head[0] + line + markdown[head.end() :]
    return f"---\n{line}---\n\n{markdown}"
