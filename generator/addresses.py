"""Addresses: each page has its own, and old ones still lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.kinds import KINDS

if TYPE_CHECKING:
    from generator.problem import Problem
    from generator.validate import Items


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
