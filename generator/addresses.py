"""Addresses: each page has its own, and old ones still lead to it."""

from __future__ import annotations

import posixpath
import re
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.kinds import KINDS
from generator.load import CONTENT
from generator.nearest import did_you_mean
from generator.overview import OVERVIEWS
from generator.problem import Problem
from generator.prose import without_code
from generator.publication import FEEDS
from generator.site import page_path

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from generator.validate import Items

TARGET = re.compile(
    r"(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|\ssrc=[\"'])([^\s)>\"'#?]+)", re.MULTILINE
)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")

_PAGE = ("page that readers can see", "The page of an entry is linked by its id: [[comity]].")
_PICTURE = ("picture", "Put it below `content/`, and write the way to it from this page.")


def dead_links(items: Items, made: Iterable[str] = ()) -> list[Problem]:
    """Return a problem for each link of a hand-written page to a page or picture not there.

    `made` are the paths of files that come of no single entry.
    """
    pages = {f"{kind.folder}/index.md" for kind in KINDS.values()}
    pages |= {overview.path for overview in OVERVIEWS}
    pages |= {manuscript.path.partition("/")[2] for manuscript in items.manuscripts}
    pages |= {page_path(item) for item in items.items if item.entry.published}
    pages |= set(made)
    for key in items.broken:
        kind, _, name = key.partition(":")
        pages.add(f"{KINDS[kind].folder}/{name}.md")
    problems: list[Problem] = []
    for manuscript in items.manuscripts:
        folder = posixpath.dirname(manuscript.path.partition("/")[2])
        for match in TARGET.finditer(without_code(manuscript.text)):
            target = unquote(match[1])
            path = posixpath.normpath(posixpath.join(folder, target))
            if ":" in target or not path.endswith((".md", *_PICTURES)):
                continue
            known: Collection[str] = pages if path.endswith(".md") else items.files.assets
            if path not in known:
                what, hint = _PAGE if known is pages else _PICTURE
                message = f"`{match[1]}` leads to no {what}."
                near = did_you_mean(target, (posixpath.relpath(i, folder or ".") for i in known))
                problems.append(manuscript.problem(match.start(1), message, near or hint))
    return problems


def clashes(items: Items, made: Iterable[str] = ()) -> list[Problem]:
    """Return a problem for each entry, alias, page or other file whose address is already taken.

    `made` are the paths of files that come of no single entry.
    """
    made = {*made, *FEEDS}
    hint = "Give this file another name."
    message = "A file of this name is made by the generator."
    problems = [
        Problem(f"{CONTENT}/{path}", 1, 1, message, hint)
        for path in sorted(made & items.files.assets.keys())
    ]
    taken = {kind.folder: f"the list of {name} entries" for name, kind in KINDS.items()}
    taken |= {overview.folder: f"the page “{overview.heading}”" for overview in OVERVIEWS}
    taken |= {f"{kind.folder}/index": taken[kind.folder] for kind in KINDS.values()}
    taken |= {_address(path): f"the page `{path}`, which the generator makes" for path in made}
    for address, owner, report, hint in _wanted(items):
        if address in taken:
            message = f"The address `{address}/` already belongs to {taken[address]}."
            problems.append(report(message, hint))
        taken[address] = f"`{owner}`"
    return problems


def _wanted(items: Items) -> Iterator[tuple[str, str, Callable[[str, str], Problem], str]]:
    """Yield every address, the file that wants it, how to report a clash, and what to do then."""
    for page in items.manuscripts:
        address = _address(page.path.partition("/")[2])
        yield address, page.path, partial(page.problem, 0), "Give this page another name."
    for item in items.items:
        address, document = page_path(item).removesuffix(".md"), item.document
        hint = "Rename one of the two files."
        yield address, document.path, partial(document.problem, ()), hint
    for item in items.items:
        for index, alias in enumerate(item.entry.aliases):
            address, document = f"{KINDS[item.kind].folder}/{alias}", item.document
            report = partial(document.problem, ("aliases", index))
            yield address, document.path, report, "Delete this alias, or the other."


def _address(path: str) -> str:
    return path.removesuffix(".md").removesuffix("/index")
