"""Shape: the fields of an entry or a block, as an editor meets them in a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from generator.fields import Prose, To
from generator.kinds.entry import Binding, Entry, Part
from generator.kinds.seed import Proposed, Seed

if TYPE_CHECKING:
    from pydantic import BaseModel

LAST = ("alternate_names", "asked", "style_exceptions", "corrections")
"""Fields of every entry that stand behind those of its kind: they are long, and no page's words."""


@dataclass(frozen=True)
class Shape:
    """One field: its name in the file, what it is for, and what may stand in it."""

    name: str
    about: str
    """What it is for, in the words of the docs."""
    needed: bool
    many: bool
    """Whether it is a list."""
    type: Any
    """The type of the value, or of each in the list."""
    kinds: tuple[str, ...] | None
    """Kinds of the entry whose id stands there, none for any; None if it is no id."""

    @property
    def part(self) -> type[Part] | None:
        """The block that stands there; None for a single value."""
        return self.type if isinstance(self.type, type) and issubclass(self.type, Part) else None

    @property
    def prose(self) -> bool:
        """Whether links and citations work in it."""
        return bool(self.type is Prose)


@cache
def shapes(model: type[BaseModel]) -> dict[str, Shape]:
    """Return the fields of a kind or block by name, in the order in which they are written."""
    found = [
        _shape(model, field.alias or name, field) for name, field in model.model_fields.items()
    ]
    return {one.name: one for one in sorted(found, key=lambda one: _rank(model, one.name))}


def _rank(model: type[BaseModel], name: str) -> int:
    """Return 0 for what every entry has, 1 for a block's own, 2 for what comes last."""
    if issubclass(model, Entry):
        return 2 if name in LAST else int(name not in Entry.model_fields)
    return 2 if name in Binding.model_fields else 1


def _shape(model: type[BaseModel], name: str, field: Any) -> Shape:  # noqa: ANN401 -- pydantic's
    kind, many, marks = _inner(field.annotation, list(field.metadata))
    if model is Proposed:  # what an importer proposes has the form of what an editor keeps
        kind = shapes(Seed)[name].type
    kinds = next((mark.kinds for mark in marks if isinstance(mark, To)), None)
    return Shape(name, field.description or "", field.is_required(), many, kind, kinds)


def _inner(kind: Any, marks: list[object]) -> tuple[Any, bool, list[object]]:  # noqa: ANN401
    """Return the type inside of lists and choices with None, whether it is a list, its marks."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _inner(inner[0], [*marks, *inner[1:]])
    if origin in {Union, UnionType}:
        return _inner(next(one for one in inner if one is not type(None)), marks)
    if origin is tuple:
        return _inner(inner[0], marks)[0], True, _inner(inner[0], marks)[2]
    return kind, False, marks
