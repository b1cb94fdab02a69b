"""The editors' guide: its chapters, and the pages that are made of what the program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.card import Card
from generator.escape import attribute
from generator.guide.chapter import PROBLEMS, STYLE, chapters, fields_chapter
from generator.guide.example import example
from generator.guide.field_list import groups_of
from generator.guide.samples import SAMPLES
from generator.guide.trouble import TROUBLES
from generator.kinds import KINDS
from generator.overview import GUIDE
from generator.page import Page
from generator.style.rules import RULES
from generator.template import fill, markdown_file
from generator.views.frame import framed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.guide.chapter import Chapter
    from generator.guide.trouble import Trouble
    from generator.kinds.entry import Entry
    from generator.site import Site


def pages(site: Site) -> Iterator[Page]:
    """Yield the first page, the chapters, the house style, and the fields of each kind.

    The guide is the same for every site.
    """
    del site
    kinds = [(kind, fields_chapter(kind)) for kind in KINDS.values()]
    context = {
        "overview": GUIDE,
        "chapters": chapters(),
        "style": STYLE,
        "problems": PROBLEMS if TROUBLES else None,
        "kinds": kinds,
    }
    yield framed(GUIDE, fill("views/guide", context))
    for chapter in chapters():
        yield _page(chapter, chapter.body)
    yield _page(STYLE, fill("views/guide-style", {"chapter": STYLE, "rules": _rules()}))
    yield from problems_pages(TROUBLES)
    for kind, chapter in kinds:
        yield _page(chapter, _fields(kind, chapter))


def problems_pages(troubles: Sequence[Trouble]) -> Iterator[Page]:
    """Yield the page of every sort of problem with cause and cure, if there are any."""
    if troubles:
        context = {"chapter": PROBLEMS, "troubles": troubles}
        yield _page(PROBLEMS, fill("views/guide-problems", context))


def _fields(kind: type[Entry], chapter: Chapter) -> str:
    context = {
        "chapter": chapter,
        "kind": kind,
        "groups": groups_of(kind),
        "example": example(kind.kind),
    }
    return fill("views/guide-fields", context)


def _rules() -> list[tuple[object, object]]:
    return [(rule, SAMPLES.get(rule.id)) for rule in RULES]


def _page(chapter: Chapter, body: str) -> Page:
    head = {"title": attribute(chapter.title), "description": attribute(chapter.about)}
    trail = "[Editors’ guide](index.md)\n{: .trail data-search-exclude }\n\n"
    card = Card(GUIDE.heading, GUIDE.about)  # one for all: it is the guide that is passed on
    return Page(chapter.path, markdown_file(head, trail + body), "", chapter.title, card=card)
