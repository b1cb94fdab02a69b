"""Mention: a place in a file that names another entry by its id."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.addresses import TARGET
from generator.kinds import KINDS
from generator.names import CITABLE
from generator.prose import Citation, Figure, Link, markup, without_code
from generator.scalar import span
from generator.shape import shapes
from generator.yaml_tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import BaseModel

    from generator.owners import Owner, Owners
    from generator.shape import Shape
    from generator.yaml_tree import Node

_PLACES = {"count": (("practice", 0),), "ordinal": (("practice", 0), ("transition", 2))}
"""By name of a figure, which of the words between its colons are ids, and of what kind."""
_FOLDERS = {kind.folder: name for name, kind in KINDS.items()}


@dataclass(frozen=True)
class Mention:
    """An id as it is written, with its kind if that stands before it."""

    start: int
    end: int
    how: str
    """In what manner, as an editor calls it: a link, a citation, the field `law`."""
    id: str
    kind: str = ""
    """The kind that is written with it."""
    kinds: tuple[str, ...] = ()
    """The kinds that are possible there; none for any."""
    bare: bool = False
    """Whether no kind can be written there."""

    def owner(self, owners: Owners) -> Owner | None:
        """Return the entry that is meant; None if there is none, or more than one."""
        return owners.find(self.id, self.kind, self.kinds)

    def naming(self, owner: Owner, name: str, owners: Owners) -> str | None:
        """Return what to write here so that `name` means `owner`; None if nothing can."""
        for kind in dict.fromkeys((self.kind, "" if self.bare else owner.kind)):
            if owners.find(name, kind, self.kinds) == owner:
                written = "" if self.bare else kind
                return f"{written}:{name}" if written else name
        return None


def mentions_in_entry(text: str, kind: str) -> Iterator[Mention]:
    """Yield every mention in the text of an entry's file. Raises `YamlError`."""
    yield from _in_block(text, read_tree(text), KINDS[kind])


def mentions_in_page(path: str, text: str) -> Iterator[Mention]:
    """Yield every mention in a hand-written page; `path` is relative to `content/`."""
    yield from _in_prose(text, lambda start, end: (start, end))
    for match in TARGET.finditer(without_code(text)):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(match[1])))
        folder, _, name = target.removesuffix(".md").rpartition("/")
        if folder in _FOLDERS and match[1].endswith(f"{name}.md"):
            end = match.end(1) - len(".md")
            kind = _FOLDERS[folder]
            yield Mention(end - len(name), end, "an address", name, kind, bare=True)


def _in_block(text: str, node: Node, model: type[BaseModel] | None) -> Iterator[Mention]:
    fields = shapes(model) if model else {}
    for name, (_key, value) in node.value.items() if isinstance(node.value, dict) else ():
        if name in fields:
            yield from _in_value(text, value, fields[name])


def _in_value(text: str, node: Node, field: Shape) -> Iterator[Mention]:
    if isinstance(node.value, list):
        for item in node.value:
            yield from _in_value(text, item, field)
    elif isinstance(node.value, dict):
        yield from _in_block(text, node, field.part)
    elif field.prose:
        lead = len(node.value) - len(node.value.lstrip())
        yield from _in_prose(
            node.value.strip(), lambda start, end: span(text, node, start + lead, end + lead)
        )
    elif field.kinds is not None and node.value.strip():
        kind, _, name = node.value.rpartition(":")
        place = span(text, node, 0, len(node.value))
        yield Mention(*place, f"the field `{field.name}`", name, kind, field.kinds)


def _in_prose(prose: str, place: Callable[[int, int], tuple[int, int]]) -> Iterator[Mention]:
    for one in markup(prose):
        if isinstance(one, Link):
            at = one.start + one.raw.index(one.target)
            yield Mention(*place(at, at + len(one.target)), "a link", one.id, one.kind)
        elif isinstance(one, Citation):
            at = one.start + one.raw.index(one.id)
            spot = place(at, at + len(one.id))
            yield Mention(*spot, "a citation", one.id, kinds=CITABLE, bare=True)
        elif isinstance(one, Figure):
            name = one.name[0].lower() + one.name[1:]
            for kind, nth in _PLACES.get(name, ()):
                if nth < len(one.about):
                    words = ":".join((one.name, *one.about[:nth], ""))
                    at = one.start + one.raw.index(words) + len(words)
                    spot = place(at, at + len(one.about[nth]))
                    yield Mention(*spot, "a figure", one.about[nth], kinds=(kind,), bare=True)
