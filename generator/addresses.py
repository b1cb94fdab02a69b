"""Addresses: each page has its own, and old ones still lead to it."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.kinds import KINDS
from generator.nearest import did_you_mean
from generator.prose import without_code

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.problem import Problem
    from generator.validate import Items

_TARGET = re.compile(
    r"(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|\ssrc=[\"'])([^\s)>\"'#?]+)", re.MULTILINE
)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")

_PAGE = ("page that readers can see", "The page of an entry is linked by its id: [[comity]].")
_PICTURE = ("picture", "Put it below `content/`, and write the way to it from this page.")


def dead_links(items: Items) -> list[Problem]:
    """Return a problem for each link of a hand-written page to a page or picture not there."""
    pages = {f"{kind.folder}/index.md" for kind in KINDS.values()}
    pages |= {manuscript.path.partition("/")[2] for manuscript in items.manuscripts}
    pages |= {f"{KINDS[i.kind].folder}/{i.id}.md" for i in items.items if i.entry.published}
    for key in items.broken:
        kind, _, name = key.partition(":")
        pages.add(f"{KINDS[kind].folder}/{name}.md")
    problems: list[Problem] = []
    for manuscript in items.manuscripts:
        folder = posixpath.dirname(manuscript.path.partition("/")[2])
        for match in _TARGET.finditer(without_code(manuscript.text)):
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


def clashes(items: Items) -> list[Problem]:
    """Return a problem for each entry, alias or page that wants an address already taken."""
    problems: list[Problem] = []
    taken = {kind.folder: f"the list of {name} entries" for name, kind in KINDS.items()}
    taken |= {f"{kind.folder}/index": taken[kind.folder] for kind in KINDS.values()}
    for manuscript in items.manuscripts:
        address = manuscript.path.partition("/")[2].removesuffix(".md").removesuffix("/index")
        if address in taken:
            message = f"The address `{address}/` already belongs to {taken[address]}."
            problems.append(manuscript.problem(0, message, "Give this page another name."))
        taken[address] = f"`{manuscript.path}`"
    for item in items.items:
        address = f"{KINDS[item.kind].folder}/{item.id}"
        if address in taken:
            message = f"The address `{address}/` already belongs to {taken[address]}."
            problems.append(item.document.problem((), message, "Rename one of the two files."))
        taken[address] = f"`{item.document.path}`"
    for item in items.items:
        for index, alias in enumerate(item.entry.aliases):
            address = f"{KINDS[item.kind].folder}/{alias}"
            if address in taken:
                message = f"The address `{address}/` already belongs to {taken[address]}."
                hint = "Delete this alias, or the other."
                problems.append(item.document.problem(("aliases", index), message, hint))
            taken[address] = f"`{item.document.path}`"
    return problems
