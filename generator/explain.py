"""Explain: what made a page: which file, which templates, and which entries on which lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.front_matter import read_front_matter
from generator.kinds import KINDS
from generator.overview import OVERVIEWS
from generator.site import page_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document import Document
    from generator.site import Site
    from generator.validate import Item

FRAME = "overrides/main.html"


@dataclass(frozen=True)
class Named:
    """An entry that shows on the page, and the lines of the page's file that name it."""

    path: str
    lines: tuple[int, ...]
    """Empty if something else than the page's own file brought it in."""


@dataclass(frozen=True)
class Explanation:
    """Where a page comes from."""

    page: str
    """Path in the docs folder."""
    file: str
    """The file that an editor changes; empty for a page that is gathered from many."""
    templates: tuple[str, ...]
    """What lays it out, the innermost first."""
    entries: tuple[Named, ...]
    """The entries that it names."""
    named_by: tuple[str, ...] = ()
    """Files of the entries that name it; the page lists them."""


def explain(site: Site, page: str) -> Explanation | None:
    """Return what made a page, or None if there is no such page.

    `page` is an address like `topics/inauguration-day/`, the path of the page in the docs folder,
    or that of the file that an editor changes.
    """
    name = _stem(page)
    found = [*_entries(site, name), *_by_hand(site, name), *_gathered(name)]
    return found[0] if found else None


def _stem(page: str) -> str:
    """Return `topics/inauguration-day` for all that may be meant by it, and `index` for home."""
    address = (
        re.sub(r"^\w+://[^/]+/", "", page.strip().lstrip("/")).partition("#")[0].partition("?")[0]
    )
    stem = re.sub(r"(?:\.ya?ml|\.md|\.html|/)$", "", address)
    stem = stem.removeprefix("content/").removesuffix("/index")
    return stem or "index"


def _entries(site: Site, name: str) -> Iterator[Explanation]:
    for item in site.items.values():
        if _stem(page_path(item)) == name or item.document.path.rpartition(".")[0] == name:
            uses = [site.items[key] for key in site.uses.get(item.key, ()) if key in site.items]
            named_by = [site.items[key] for key in site.mentions.get(item.key, ())]
            yield Explanation(
                page_path(item),
                item.document.path,
                (f"generator/templates/{item.kind}.md.j2", "generator/templates/end.md.j2", FRAME),
                tuple(Named(one.document.path, _lines(item.document, one)) for one in uses),
                tuple(sorted(one.document.path for one in named_by)),
            )


def _lines(document: Document, item: Item) -> tuple[int, ...]:
    whole = re.compile(rf"(?<![\w-]){re.escape(item.id)}(?![\w-])")
    lines = enumerate(document.text.split("\n"), start=1)
    return tuple(number for number, line in lines if whole.search(line))


def _by_hand(site: Site, name: str) -> Iterator[Explanation]:
    for manuscript in site.manuscripts:
        path = manuscript.path.partition("/")[2]
        if _stem(path) == name:
            template = read_front_matter(manuscript.text).get("template")
            frame = (f"overrides/{template}", FRAME) if template else (FRAME,)
            yield Explanation(path, manuscript.path, frame, ())


def _gathered(name: str) -> Iterator[Explanation]:
    for kind in KINDS.values():
        if kind.folder == name:
            yield Explanation(
                f"{name}/index.md", "", ("generator/templates/index.md.j2", FRAME), ()
            )
    for overview in OVERVIEWS:
        if name.partition("/")[0] == overview.folder:
            template = f"generator/templates/views/{overview.folder}.md.j2"
            path = overview.path if name == overview.folder else f"{name}.md"
            yield Explanation(path, "", (template, FRAME), ())
