"""Render: from the linked site to pages of plain Markdown."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from generator.basis import basis
from generator.bibliography import evidence_kind, reference
from generator.card import carded, entry_card, kind_card, manuscript_card
from generator.colophon import entry_citations, manuscript_citations
from generator.comparison import compared
from generator.escape import attribute, escaped
from generator.feed import feeds
from generator.front_matter import title_of, with_field
from generator.handout import handouts
from generator.kinds import KINDS
from generator.kinds.law import Law
from generator.kinds.practice import Practice
from generator.notes import Notes
from generator.page import Page
from generator.pictures import drawn
from generator.problem import ContentError
from generator.publication import Publication
from generator.search import search_files
from generator.site import Checked, page_path
from generator.structured import entry_data, index_data
from generator.template import fill, markdown_file
from generator.usage import usage
from generator.views import VIEWS
from generator.views.data import data_files
from generator.views.dates import calendars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.comparison import Pair
    from generator.document import Manuscript
    from generator.kinds.entry import Entry
    from generator.kinds.law import Version
    from generator.site import Site
    from generator.tally import Case, Tally
    from generator.validate import Item


@dataclass(frozen=True)
class Cited:
    """A work that a page cites, as its list of sources shows it."""

    entry: Entry
    record: Markup
    primary: bool
    label: str


def render(
    site: Site, *, folders: bool = True, address: str = "", name: str = "", cards: bool = False
) -> tuple[Page, ...]:
    """Return the pages of every entry, index, hand-written page and old address, and other files.

    `folders` tells whether addresses end in a folder or in `.html`; old ones are files.
    `address` and `name` are those of the site, if they are known: calendars, feeds, data and what
    search engines read name them. With `cards` a picture is drawn for each page, to be shown with
    links to it.
    Raises `ContentError` if anything is wrong with the site.
    """
    if site.problems:
        raise ContentError(site.problems)
    publication = Publication(name, address, folders)
    files = [
        *calendars(site, publication),
        *feeds(site, publication),
        *data_files(site, publication),
        *search_files(site, publication),
    ]
    pages = _pages(site, publication)
    return (*(carded(pages, name) if cards else pages), *files)


def _pages(site: Site, publication: Publication) -> Iterator[Page]:
    for manuscript in site.manuscripts:
        yield _manuscript(site, manuscript, publication)
    parts = [(kind.order, _kind(site, name, publication)) for name, kind in KINDS.items()]
    parts += [(overview.order, view(site)) for overview, view in VIEWS.items()]
    for _, part in sorted(parts, key=lambda part: part[0]):
        yield from part


def _kind(site: Site, name: str, publication: Publication) -> Iterator[Page]:
    items = site.of_kind(name)
    yield _index(site, name, items, publication)
    for number, item in enumerate(items):
        before = items[number - 1] if number else None
        after = items[number + 1] if number + 1 < len(items) else None
        if KINDS[name].backwards:
            before, after = after, before
        yield _entry(site, item, before, after, publication)
        yield from handouts(site, item, publication)
        yield from _redirects(item, folders=publication.folders)


def _entry(
    site: Site, item: Item, before: Item | None, after: Item | None, publication: Publication
) -> Page:
    path = page_path(item)
    notes = Notes(site, path, item.entry.as_of_date)
    uses = [site.items[key] for key in site.uses[item.key] if key in site.items]
    works = [use for use in uses if KINDS[use.kind].citable]
    checked = site.quotations.get(item.key, Checked())
    context: dict[str, Any] = {
        "entry": item.entry,
        "item": item,
        "kind": KINDS[item.kind],
        "cited": [_cited(use, notes) for use in works],
        "basis": basis(item.entry, [work.entry for work in works], checked, site.day),
        "uses": {name: [use for use in uses if use.kind == name] for name in KINDS},
        "mentions": _grouped([site.items[key] for key in site.mentions.get(item.key, ())]),
        "sentences": usage(site, item) if item.kind == "term" else {},
        "checked": checked,
        "grade": round(site.grades[item.key]) if item.key in site.grades else None,
        "cases": _cases(site, item),
        "tallies": _tallies(site, item),
        "resting": site.bindings.by_law.get(item.key, ()),
        "changes": _changes(item.entry),
        "article": site.articles.get(item.id) if item.kind == "seed" else None,
        "before": before,
        "after": after,
    }
    body = notes.resolve(fill(item.kind, context), define=True)
    end = notes.resolve(fill("end", context))
    footnotes = f"\n## Notes\n\n{notes.text}\n" if notes.text else ""
    terms = f"\n\n{notes.definitions.text}" if notes.definitions.text else ""
    head: dict[str, object] = {
        "title": attribute(item.entry.title),
        "description": attribute(item.entry.summary),
    }
    if item.entry.reviewed:
        head["reviewed"] = str(escaped(item.entry.reviewed.date))
    if not item.entry.published:
        head["search"] = {"exclude": True}
    elif item.entry.boost != 1:
        head["search"] = {"boost": item.entry.boost}
    if publication.address:
        head["structured"] = entry_data(site, item, publication)
    if citations := entry_citations(item, publication):
        head["cite"] = citations
    content = markdown_file(head, body + "\n\n" + end + footnotes + terms)
    title, draft = item.entry.title, not item.entry.published
    return Page(path, content, item.document.path, title, draft, card=entry_card(site, item))


def _index(site: Site, name: str, items: list[Item], publication: Publication) -> Page:
    kind = KINDS[name]
    groups = [(group, list(found)) for group, found in groupby(items, lambda i: i.entry.group)]
    picture = Markup(drawn(kind.picture, site)) if kind.picture and items else ""  # noqa: S704 -- escaped where it is drawn
    body = fill("index", {"kind": kind, "groups": groups, "picture": picture})
    head: dict[str, object] = {
        "title": attribute(kind.heading),
        "description": attribute(kind.about),
    }
    if publication.address:
        head["structured"] = index_data(kind, publication)
    path = f"{kind.folder}/index.md"
    body = Notes(site, path).resolve(body)
    card = kind_card(name)
    return Page(path, markdown_file(head, body), "", kind.heading, section=True, card=card)


def _manuscript(site: Site, manuscript: Manuscript, publication: Publication) -> Page:
    path = manuscript.path.partition("/")[2]
    notes = Notes(site, path)
    body = notes.resolve(manuscript.text, define=True)
    footnotes = f"\n\n{notes.text}\n" if notes.text else ""
    terms = f"\n\n{notes.definitions.text}\n" if notes.definitions.text else ""
    name = title_of(manuscript.text) or posixpath.basename(path).removesuffix(".md")
    if citations := manuscript_citations(manuscript, path, publication):
        body = with_field(body, "cite", citations)
    card = manuscript_card(site, manuscript, name)
    return Page(path, body + footnotes + terms, manuscript.path, name, card=card)


def _redirects(item: Item, *, folders: bool) -> Iterator[Page]:
    """Yield a small page at each old address that leads to the new one."""
    for alias in item.entry.aliases:
        target = f"../{item.id}/" if folders else f"{item.id}.html"
        title = escape(item.entry.title)
        content = (
            f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>\n'
            f'<link rel="canonical" href="{target}">\n<meta name="robots" content="noindex">\n'
            f'<meta http-equiv="refresh" content="0; url={target}">\n'
            f'<p>This page has moved: <a href="{target}">{title}</a></p>\n</html>\n'
        )
        path = f"{KINDS[item.kind].folder}/{alias}{'/index' if folders else ''}.html"
        yield Page(path, content, item.document.path, item.entry.title, not item.entry.published)


def _cited(item: Item, notes: Notes) -> Cited:
    kind = evidence_kind(item.entry)
    record = Markup(reference(item.entry, notes.address(item)))  # noqa: S704
    return Cited(item.entry, record, kind.primary, kind.label)


def _changes(entry: Entry) -> list[tuple[Version, Version, list[Pair]]]:
    """Return each change of a law of which we hold the words before and after.

    Two texts that share no paragraph are parts of different places, and are not compared.
    """
    changes = [
        (older, newer, compared(_paragraphs(older), _paragraphs(newer)))
        for older, newer in (entry.worded_changes if isinstance(entry, Law) else ())
    ]
    return [one for one in changes if _is_change(one[2])]


def _is_change(pairs: list[Pair]) -> bool:
    return any(pair.alike for pair in pairs) and any(
        pair.marked or not pair.alike for pair in pairs
    )


def _paragraphs(version: Version) -> list[str]:
    return [" ".join(lines) for _, lines in version.passages]


def _tallies(site: Site, item: Item) -> list[Tally]:
    """Return what each rule of a practice counts."""
    rules = item.entry.counts if isinstance(item.entry, Practice) else ()
    return [site.figures.cases.tally(item, rule) for rule in rules]


def _cases(site: Site, item: Item) -> list[Case]:
    """Return the cases of a practice, or what came of each practice at a transition."""
    cases = site.figures.cases
    if item.kind == "practice":
        return list(cases.by_practice[item.key])
    found = cases.by_transition.get(item.key, ())
    return sorted(found, key=lambda case: case.practice.entry.sort_key)


def _grouped(items: list[Item]) -> list[tuple[str, list[Item]]]:
    """Return `items` under the headings of their kinds, in the order of the navigation."""
    found = [(kind.heading, [i for i in items if i.kind == name]) for name, kind in KINDS.items()]
    return [
        (heading, sorted(some, key=lambda i: i.entry.sort_key)) for heading, some in found if some
    ]
