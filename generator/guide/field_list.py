"""The list of fields: every field of a kind, as the editors' guide explains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.guide.example import example
from generator.guide.value import value_of
from generator.kinds.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    from generator.guide.value import Value


@dataclass(frozen=True)
class Described:
    """One field, in words for editors."""

    name: str
    needed: bool
    about: str
    value: Value
    inner: tuple[Described, ...] = ()
    """The fields of the group that it takes."""
    example: str = ""
    """Lines of YAML with the field."""

    @property
    def told(self) -> str:
        """What it is for and what it takes, nothing said twice."""
        known = self.value.words.casefold() in self.about.casefold() and not self.value.many
        needed = ["Needed."] if self.needed else []
        return " ".join([*needed, self.about, *([] if known else [self.value.sentence])])


@dataclass(frozen=True)
class Group:
    """Fields that stand under one heading."""

    heading: str
    fields: tuple[Described, ...]


def groups_of(kind: type[Entry]) -> tuple[Group, ...]:
    """Return the fields of `kind`: those it needs, further ones, and those of every entry."""
    fields = list(_described(kind))
    shown = example(kind.kind)
    fields = [_with_example(field, shown.lines_of(field.name) if shown else "") for field in fields]
    common = {field.alias or name for name, field in Entry.model_fields.items()}
    own = [field for field in fields if field.name not in common]
    groups = (
        Group("Needed", tuple(field for field in own if field.needed)),
        Group("If you have them", tuple(field for field in own if not field.needed)),
        Group("In every entry", tuple(field for field in fields if field.name in common)),
    )
    return tuple(group for group in groups if group.fields)


def _described(model: type[BaseModel]) -> Iterator[Described]:
    for name, field in model.model_fields.items():
        value = value_of(field)
        inner = tuple(_described(value.block)) if value.block else ()
        about = field.description or ""
        yield Described(field.alias or name, field.is_required(), about, value, inner)


def _with_example(field: Described, lines: str) -> Described:
    if not lines:
        start = f"{field.name}:\n  - " if field.value.many else f"{field.name}: "
        lines = start + field.value.example
    return Described(field.name, field.needed, field.about, field.value, field.inner, lines)
