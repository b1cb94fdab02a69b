"""The search of the site: an index in small files, of which a reader loads those that are needed.

Each file is a script that hands on data, and not JSON, so that the search works on pages opened
from a disk, too, where a browser lets a page read no file.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.page import Page
from generator.publication import Publication
from generator.search.postings import postings
from generator.search.searchable import searchables
from generator.search.shards import shards
from generator.search.words import DEFINING, STOP, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.search.searchable import Searchable
    from generator.site import Site

OTHERS = "More pages"
"""Heading of the results that belong to no kind."""
FOLDER = "search"
"""Folder of the index in the docs folder."""
BLOCK = 40
"""Pages of which a reader loads together what results show of them."""


def search_files(site: Site, publication: Publication) -> Iterator[Page]:
    """Yield the index of `site`: one file for what each search needs, then shards and blocks."""
    yield from index_files(list(searchables(site)), _names(site), publication)


def index_files(
    pages: Sequence[Searchable], names: Mapping[str, str], publication: Publication
) -> Iterator[Page]:
    """Yield the index of `pages`, in which `names` are searched as other words, too."""
    found = shards(postings(pages))
    relative = Publication(folders=publication.folders)
    index = {
        "shards": sorted(found),
        "stop": sorted(STOP),
        "names": names,
        "defining": sorted(DEFINING),
        "groups": _groups(pages),
        "block": BLOCK,
    }
    yield _script("index", "index", index)
    for start, content in found.items():
        yield _script(f"words-{start}", "words", start, content)
    for number, block in enumerate(range(0, len(pages), BLOCK)):
        rows = [
            [relative.url(one.path), one.title, one.answer] for one in pages[block : block + BLOCK]
        ]
        yield _script(f"pages-{number}", "pages", number, rows)


def _groups(pages: Sequence[Searchable]) -> list[tuple[str, str, int]]:
    """Return each kind that has pages, with its heading and the number of its first page."""
    first: dict[str, int] = {}
    for number, page in enumerate(pages):
        first.setdefault(page.kind, number)
    headings = {name: kind.heading for name, kind in KINDS.items()}
    return [(kind, headings.get(kind, OTHERS), number) for kind, number in first.items()]


def _names(site: Site) -> dict[str, str]:
    """Return the names that are searched as other words, too: by `vp` also `vice president`."""
    return {
        " ".join(words_of(name)): " ".join(words_of(item.entry.title))
        for item in site.items.values()
        if item.entry.published and item.entry.lends_names
        for name in item.entry.alternate_names
    }


def _script(name: str, call: str, *values: object) -> Page:
    """Return the script `name`, which calls the search with `values`."""
    given = ",".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in values)
    path = f"{FOLDER}/{name}.js"
    return Page(path, f"civicsSearch.{call}({given});\n", "", f"The index of the search: {name}")
