"""Removal: an entry goes, when nothing uses it any more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.entries import Entries, kind_of
from generator.link import link
from generator.original import original, text_of, with_text
from generator.plan import NotDoneError, Plan
from generator.renaming import with_aliases
from generator.validate import validate

if TYPE_CHECKING:
    from pathlib import Path

    from generator.owners import Owner


@dataclass(frozen=True)
class Removal:
    """What removing an entry does, and what has to be asked before."""

    plan: Plan
    question: str = ""
    """What to ask before it is done; nothing if it can be done at once."""


def removal(root: Path, kind: str, name: str, alias_to: str = "") -> Removal:
    """Return what removes an entry; nothing is written yet.

    `alias_to` is the id of another entry of the kind, to which the old address is to lead.
    Raises `NotDoneError`, naming each place, while anything uses the entry.
    """
    kind = kind_of(kind)
    entries = Entries(root)
    owner = entries.owner(kind, name)
    heir = entries.owner(kind, alias_to) if alias_to else None
    if heir == owner:
        message = f"`{name}` goes, so its address cannot lead to itself. Nothing was removed."
        raise NotDoneError(message)
    entries.all_can_be_read(owner)
    _unused(entries, owner)
    _not_missed(entries, owner)
    files = entries.files_of(owner)
    contents: dict[str, bytes | None] = dict.fromkeys(files)
    told = [f"Removed: {', '.join(files)}."]
    old = (owner.id, *owner.aliases)
    if heir:
        content = original(root, heir.path) or b""
        aliases = (*heir.aliases, *(one for one in old if one not in heir.aliases))
        text = with_aliases(text_of(content), heir.path, aliases)
        contents[heir.path] = with_text(content, text)
        told.append(f"Its address now leads to {heir.path} (`aliases`).")
    else:
        told.append(
            "Its address is gone; links to it from outside find nothing. To lead them to another"
            " entry, add there: "
            f"aliases: [{', '.join(old)}]"
        )
    texts = files[1:]
    question = (
        f"This deletes the story's text as well: {', '.join(texts)}. If git does not have it, it"
        " is gone for good. Delete it?"
        if texts
        else ""
    )
    return Removal(Plan(contents, told=tuple(told)), question)


def _unused(entries: Entries, owner: Owner) -> None:
    """Raise `NotDoneError` with every place that names the entry, but its own file."""
    uses = [
        f"  {found.place}: {found.mention.how}"
        for found in entries.mentions()
        if found.path != owner.path and found.mention.owner(entries.owners) == owner
    ]
    if uses:
        number = "1 place names" if len(uses) == 1 else f"{len(uses)} places name"
        lines = [
            f"{number} `{owner.id}`. Change {'it' if len(uses) == 1 else 'these'} first:",
            *uses,
            "Nothing was removed.",
        ]
        raise NotDoneError("\n".join(lines))


def _not_missed(entries: Entries, owner: Owner) -> None:
    """Raise `NotDoneError` with the problems that there would be without the entry.

    A date of a law, for one, is named by its own id.
    """
    files = entries.files
    text = owner.id if owner.kind == "seed" else ""
    rest = replace(
        files,
        documents=tuple(one for one in files.documents if one.path != owner.path),
        articles={name: one for name, one in files.articles.items() if name != text},
        sealed={name: one for name, one in files.sealed.items() if name != text},
    )
    new = set(link(validate(rest)).problems) - set(link(validate(files)).problems)
    if new:
        lines = [
            f"Without `{owner.id}` something else is wrong. Change this first:",
            *(f"  {problem}" for problem in sorted(new)),
            "Nothing was removed.",
        ]
        raise NotDoneError("\n".join(lines))
