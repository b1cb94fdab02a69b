"""Creation: a new entry gets a file of its own, with a stub to fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from generator.entries import Entries, kind_of
from generator.fields import SLUG, Text
from generator.kinds import KINDS
from generator.nearest import listed
from generator.owners import file_of
from generator.plan import NotDoneError, Plan
from generator.proposal import free, slug
from generator.stub import Stub

if TYPE_CHECKING:
    from pathlib import Path


def creation(root: Path, kind: str, title: str, name: str = "") -> Plan:
    """Return what makes a new entry with the id `name`, or one made of its title.

    Nothing is written yet. Raises `NotDoneError` if the kind is none, if the title cannot be one,
    or if the id cannot be or is taken.
    """
    kind = kind_of(kind)
    if kind == "seed":
        message = "A seed begins with its story. Save that as a file, and run: civics import FILE"
        raise NotDoneError(message)
    title = " ".join(title.split())
    wrong = _wrong_title(title)
    if wrong:
        message = f"{wrong} Nothing was written."
        raise NotDoneError(message)
    entries = Entries(root)
    chosen = name or slug(title)
    _free(entries, kind, chosen, title)
    stub = Stub(kind, title, {other: entries.owners.ids(other) for other in KINDS})
    path = file_of(kind, chosen)
    told = [f"{path} is written, as a draft."]
    if not name:
        told.append(f"Its id is `{chosen}`; to choose another, delete it and add: --id ANOTHER")
    for field, other in stub.missing.items():
        told.append(
            f"Still to fill in: `{field}` needs the id of a {other}, and there is none yet."
            f' Write one: civics new {other} "Title"'
        )
    told.append("Next: open it, write what each remark asks for, and run: civics check")
    return Plan({path: stub.text.encode()}, told=tuple(told))


def _wrong_title(title: str) -> str:
    """Return why an entry cannot have this title, or nothing."""
    try:
        TypeAdapter(Text).validate_python(title)
    except ValidationError as error:
        return f"This cannot be a title. {error.errors()[0]['msg']}"
    return ""


def _free(entries: Entries, kind: str, name: str, title: str) -> None:
    """Raise `NotDoneError` if `name` cannot be the id of a new entry."""
    if not re.fullmatch(SLUG, name):
        better = slug(name)
        hint = f"Choose an id of small letters, figures and hyphens: --id {better or 'lame-duck'}"
        what = f"`{name}` cannot be an id." if name else f"No id can be made of “{title}”."
        message = f"{what} {hint}"
        raise NotDoneError(message)
    taken = {one for owner in entries.owners.all.values() for one in (owner.id, *owner.aliases)}
    having = entries.owners.having(name)
    mine = [owner for owner in having if owner.kind == kind]
    if mine or (having and _named_alone(entries, name)):
        who = listed(owner.path for owner in having)
        old = "an old id of" if mine and mine[0].id != name else "the id of"
        message = (
            f"`{name}` is {old} {who}. Nothing was written."
            " If that is not what you want to write, take the next free id:"
            f" civics new {kind} {_shell(title)} --id {free(name, taken)}"
        )
        raise NotDoneError(message)


def _named_alone(entries: Entries, name: str) -> bool:
    """Tell whether anything names an entry by `name` without its kind, where two could be meant."""
    return any(
        found.mention.id == name and not found.mention.kind and len(found.mention.kinds) != 1
        for found in entries.mentions()
    )


def _shell(title: str) -> str:
    return '"' + re.sub(r'(["\\$`])', r"\\\1", title) + '"'
