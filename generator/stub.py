"""Stub: the first text of a new entry, with what must be there and what each field is for."""

from __future__ import annotations

import datetime as dt
import textwrap
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from generator.dates import PartialDate
from generator.kinds import KINDS
from generator.kinds.entry import Binding
from generator.quoting import quoted
from generator.shape import shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import BaseModel

    from generator.shape import Shape

_TO_WRITE = "To be written."
_WIDTH = 98
_BY_TYPE = {dt.date: "2021-01-20", PartialDate: "2021-01-20", bool: "no"}
_BY_NAME = {
    "status": "draft",
    "question": "To be written?",
    "jurisdiction": "United States",
    "kind": "reference",
    "type": "webpage",
    "outcome": "unknown",
}
"""Examples that are likelier than the first of the choices."""
_MORE = (
    "It can have more, like this. To use a field, take away the `# ` before its lines, and put the"
    " right id."
)


class Stub:
    """The text of one new entry, and what has to be there before it passes `civics check`."""

    def __init__(self, kind: str, title: str, ids: Mapping[str, Sequence[str]]) -> None:
        """Write the stub; examples of other entries are taken from `ids`, by kind."""
        self._title = title
        self._ids = {name: list(there) for name, there in ids.items()}
        self._given = 0
        self.missing: dict[str, str] = {}
        """By field, the kind of the entry that it must name, where there is none yet."""
        model = KINDS[kind]
        lines = [
            line for one in shapes(model).values() if one.needed for line in self._field(one, model)
        ]
        more = [
            line
            for one in shapes(model).values()
            if not one.needed and self._names(one)
            for line in self._written(one, model, remarks=False)
        ]
        if more:
            lines += ["", *_remark(_MORE), *(f"# {line}" for line in more)]
        self.text = "\n".join(lines) + "\n"

    def _field(self, one: Shape, model: type[BaseModel]) -> list[str]:
        """Return a field that must be there, below a remark on what it is for."""
        return [*self._about(one), *self._written(one, model, remarks=True)]

    def _about(self, one: Shape) -> list[str]:
        choices = _choices(one.type)
        told = not choices or any(choice in one.about for choice in choices)
        more = "" if told else f" One of: {', '.join(choices)}."
        example = " This is an example." if one.kinds is not None or one.type in _BY_TYPE else ""
        return _remark(f"{one.about}{more}{example}")

    def _written(self, one: Shape, model: type[BaseModel], *, remarks: bool) -> list[str]:
        if one.part is None:
            value = quoted(self._value(one, model))
            return [f"{one.name}: [{value}]" if one.many else f"{one.name}: {value}"]
        inner: list[str] = []
        for below in shapes(one.part).values():
            if below.needed:
                inner += self._about(below) if remarks else []
                inner += self._written(below, one.part, remarks=remarks)
        return [f"{one.name}:", *_item(inner)]

    def _names(self, one: Shape) -> bool:
        """Tell whether a field names another entry of which there is an example."""
        below = shapes(one.part).values() if one.part else [one]
        named = [part for part in below if (part.needed or part is one) and part.kinds is not None]
        return any(self._there(part) for part in named)

    def _there(self, one: Shape) -> list[str]:
        return [name for kind in one.kinds or KINDS for name in self._ids.get(kind, ())]

    def _value(self, one: Shape, model: type[BaseModel]) -> str:
        if one.kinds is not None:
            there = self._there(one)
            if not there:
                self.missing[one.name] = one.kinds[0]
                return f"the-id-of-a-{one.kinds[0]}"
            self._given += 1  # two that go together are not the same one
            return there[(self._given - 1) % len(there)]
        if one.name in {"title", "family"}:
            return self._title if one.name == "title" else self._title.split()[-1]
        if one.name == "force":
            return "custom" if issubclass(model, Binding) else "statute"
        fallback = next(iter(_choices(one.type)), _TO_WRITE)
        return _BY_NAME.get(one.name) or _BY_TYPE.get(one.type) or fallback


def _choices(kind: Any) -> list[str]:  # noqa: ANN401 -- the type of a field
    """Return the words that a field may have; nothing if any will do."""
    if get_origin(kind) is Literal:
        return [str(choice) for choice in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return list(kind)
    return []


def _item(lines: list[str]) -> list[str]:
    """Return the lines of one item of a list: its dash stands before its first field."""
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    heads = [f"  {line}" for line in lines[:first]]
    return [*heads, f"  - {lines[first]}", *(f"    {line}" for line in lines[first + 1 :])]


def _remark(words: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(words, _WIDTH, break_on_hyphens=False)]
