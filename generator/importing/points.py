"""Points: what in a draft an editor has still to decide, and what each decision makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.importing.draft import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FIELDS = {"quotations": "speaker", "customs": "practice", "flags": "reason"}
_QUESTIONS = {
    "quotations": "Who says this?",
    "customs": "Does the story say that this custom was {outcome}, and is it this practice?",
    "flags": "Should readers know this?",
}
Entry: TypeAlias = "dict[str, Any]"
"""The fields of a seed, as text, lists and groups."""


@dataclass(frozen=True)
class Point:
    """One open point of a draft."""

    field: str
    """The list in which it stands: quotations, customs, flags or todo."""
    index: int
    """Its place in that list, counted from 0."""
    passage: str
    """Where in the article; nothing for a thing to do."""
    words: str
    """The words concerned."""
    question: str
    proposal: str
    """What is proposed; nothing if nothing is."""
    choices: tuple[str, ...] = ()
    """What else it could be."""

    @property
    def lacks(self) -> str:
        """What must be named before the point can be accepted; nothing if it can be."""
        return "practice" if self.field == "customs" and not self.proposal else ""


def points(entry: Mapping[str, Any]) -> list[Point]:
    """Return the open points of a seed's entry in the order of the fields."""
    found = [
        _point(name, index, block)
        for name in _FIELDS
        for index, block in enumerate(_list(entry, name))
        if isinstance(block, dict) and _is_open(name, block)
    ]
    todo = [
        Point("todo", index, "", "", str(words), "")
        for index, words in enumerate(_list(entry, "todo"))
    ]
    return [*found, *todo]


def accept(entry: Entry, point: Point) -> Entry:
    """Take what is proposed: the point is decided, and a thing to do is done."""
    if point.field == "todo":
        return _without(entry, point)
    return _with(entry, point, leave=("check", "candidates"))


def change(entry: Entry, point: Point, value: str) -> Entry:
    """Decide a point otherwise: another speaker, practice, reason or thing to do.

    What was known of the speaker proposed goes with the name.
    """
    if point.field == "todo":
        return _put(entry, point, value)
    leave = ("check", "candidates", "person", "how")
    return _with(entry, point, leave=leave, **{_FIELDS[point.field]: value})


def reject(entry: Entry, point: Point) -> Entry:
    """Refuse what is proposed: no speaker is named, or the point is taken out for good."""
    if point.field == "quotations":
        return _with(entry, point, leave=("check", "candidates", "speaker", "person", "how"))
    changed = _without(entry, point)
    if point.field == "todo":
        return changed
    refused = identity(entry[point.field][point.index])
    return {**changed, "refused": [*_list(entry, "refused"), refused]}


DECISIONS: dict[str, Callable[[Entry, Point], Entry]] = {"a": accept, "r": reject}
"""What the keys a and r do; c asks for words first."""


def _list(entry: Mapping[str, Any], name: str) -> list[Any]:
    value = entry.get(name)
    return value if isinstance(value, list) else []


def _is_open(name: str, block: Mapping[str, Any]) -> bool:
    unnamed = name == "customs" and not block.get("practice")
    return unnamed or str(block.get("check", "no")).lower() in {"yes", "true"}


def _point(name: str, index: int, block: Mapping[str, Any]) -> Point:
    question = _QUESTIONS[name].format(outcome=block.get("outcome", "kept or broken"))
    choices = tuple(str(one) for one in _list(block, "candidates"))
    passage, words = str(block.get("passage", "")), str(block.get("text", ""))
    return Point(name, index, passage, words, question, str(block.get(_FIELDS[name], "")), choices)


def _with(entry: Entry, point: Point, *, leave: tuple[str, ...], **new: str) -> Entry:
    block = entry[point.field][point.index]
    return _put(entry, point, {k: v for k, v in block.items() if k not in leave} | new)


def _put(entry: Entry, point: Point, value: object) -> Entry:
    items = list(entry[point.field])
    items[point.index] = value
    return {**entry, point.field: items}


def _without(entry: Entry, point: Point) -> Entry:
    items = [one for index, one in enumerate(entry[point.field]) if index != point.index]
    if items:
        return {**entry, point.field: items}
    return {name: value for name, value in entry.items() if name != point.field}
