"""Impact: which pages would be other ones if an entry were.

It is not reckoned from what refers to what, but tried: the site is rendered with the entry as it
is and with the entry changed, and the pages are compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.fields import Prose
from generator.kinds.entry import parts
from generator.link import link
from generator.problem import ContentError
from generator.render import render
from generator.validate import validate

if TYPE_CHECKING:
    from generator.document import Document
    from generator.load import Files
    from generator.validate import Item

_OTHER = "Otherwise"
_FIRST = re.compile(r"^\w+(?=[ ,.])|^")
"""The first word of a text, which another one replaces, so that no text grows too long."""


@dataclass(frozen=True)
class Impact:
    """Pages of a site that an entry changes, by their paths in the docs folder."""

    own: str
    """The page of the entry itself."""
    by_words: tuple[str, ...]
    """Other pages that change with the words of its text, definition or answer."""
    by_name: tuple[str, ...]
    """Other pages that change with its title or its summary."""
    data: int
    """How many other files change: data, feeds, the index of the search."""


def impact(files: Files, key: str) -> Impact:
    """Return what would change with the entry `key`, like `term:comity`, in the project `files`.

    Raises `ContentError` if the content has problems now, and `KeyError` if it has no such entry.
    """
    items = validate(files)
    item = next((one for one in items.items if one.key == key), None)
    before = _pages(files)
    if item is None:
        raise KeyError(key)
    words = _changed(before, _pages(_with(files, item, _words(item))))
    name = _changed(before, _pages(_with(files, item, ["title", "summary"])))
    own = f"{item.entry.folder}/{item.id}.md"
    pages = {path for path in words | name if path.endswith(".md")}
    return Impact(
        own,
        tuple(sorted((words & pages) - {own})),
        tuple(sorted((name & pages) - {own})),
        len((words | name) - pages),
    )


def _words(item: Item) -> list[str]:
    """Return the fields of the entry that hold prose themselves."""
    found = parts(item.entry)
    return [str(loc[0]) for loc, value in found if len(loc) == 1 and isinstance(value, Prose)]


def _with(files: Files, item: Item, fields: list[str]) -> Files:
    """Return `files` with other words in some fields of one entry."""
    data = dict(item.document.data or {})
    for name in fields:
        data[name] = _FIRST.sub(_OTHER, str(data[name]), count=1)
    changed = replace(item.document, data=data)
    documents = (changed if _same(one, item.document) else one for one in files.documents)
    return replace(files, documents=tuple(documents))


def _same(one: Document, other: Document) -> bool:
    return one.path == other.path


def _pages(files: Files) -> dict[str, bytes]:
    site = link(validate(files), drafts=True)
    if site.problems:
        raise ContentError(site.problems)
    return {page.path: page.data for page in render(site)}


def _changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
