"""Points: what in a draft an editor has still to decide, and what each decision makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.importing.merge import POINTS, identity, places, with_places
from generator.importing.reasons import question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_DECIDED = {"quotations": "speaker", "customs": "practice", "flags": "reason"}
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
    more: tuple[tuple[str, str], ...] = ()
    """Other places that are decided with it: passage and words."""
    later: bool = False
    """Whether a later import proposed it, and no page shows it yet."""

    @property
    def lacks(self) -> str:
        """What must be named before the point can be accepted; nothing if it can be."""
        return "practice" if self.field == "customs" and not self.proposal else ""


def points(entry: Mapping[str, Any]) -> list[Point]:
    """Return the open points of a seed's entry in the order of the fields.

    All that a later import proposed is open, and comes last.
    """
    found = [
        _point(name, index, block, later=False)
        for name in POINTS
        for index, block in enumerate(_list(entry, name))
        if isinstance(block, dict) and _is_open(name, block)
    ]
    todo = [
        Point("todo", index, "", "", str(words), "")
        for index, words in enumerate(_list(entry, "todo"))
    ]
    proposed = [
        _point(name, index, block, later=True)
        for name in POINTS
        for index, block in enumerate(_list(_proposed(entry), name))
        if isinstance(block, dict)
    ]
    return [*found, *todo, *proposed]


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
    return _with(entry, point, leave=leave, **{_DECIDED[point.field]: value})


def leave_out(entry: Entry, point: Point, numbers: Iterable[int]) -> Entry:
    """Accept a point but for some of its places, counted from 1, which are refused."""
    block = _holder(entry, point)[point.field][point.index]
    out = set(numbers)
    numbered = list(enumerate(places(block), start=1))
    refused = [identity(place) for number, place in numbered if number in out]
    kept = [place for number, place in numbered if number not in out]
    if not kept:
        return reject(entry, point)
    changed = accept(entry, point)
    field = changed[point.field]
    at = len(field) - 1 if point.later else point.index
    items = [*field[:at], with_places(field[at], kept), *field[at + 1 :]]
    return _refusing({**changed, point.field: items}, refused)


def reject(entry: Entry, point: Point) -> Entry:
    """Refuse what is proposed: no speaker is named, or the point is taken out for good."""
    if point.field == "quotations":
        return _with(entry, point, leave=("check", "candidates", "speaker", "person", "how"))
    changed = _without(entry, point)
    if point.field == "todo":
        return changed
    block = _holder(entry, point)[point.field][point.index]
    return _refusing(changed, [identity(place) for place in places(block)])


DECISIONS: dict[str, Callable[[Entry, Point], Entry]] = {"a": accept, "r": reject}
"""What the keys a and r do; c asks for words first."""


def _refusing(entry: Entry, refused: list[str]) -> Entry:
    return {**entry, "refused": [*_list(entry, "refused"), *refused]}


def _list(entry: Mapping[str, Any], name: str) -> list[Any]:
    value = entry.get(name)
    return value if isinstance(value, list) else []


def _proposed(entry: Mapping[str, Any]) -> dict[str, Any]:
    value = entry.get("proposed")
    return value if isinstance(value, dict) else {}


def _holder(entry: Entry, point: Point) -> dict[str, Any]:
    """Return the fields among which the list of a point is."""
    return _proposed(entry) if point.later else entry


def _is_open(name: str, block: Mapping[str, Any]) -> bool:
    unnamed = name == "customs" and not block.get("practice")
    return unnamed or str(block.get("check", "no")).lower() in {"yes", "true"}


def _point(name: str, index: int, block: Mapping[str, Any], *, later: bool) -> Point:
    first, *rest = places(block)
    more = tuple((str(one.get("passage", "")), str(one.get("text", ""))) for one in rest)
    outcome = block.get("outcome", "kept or broken")
    asked = {
        "quotations": "Who says this?",
        "customs": f"Does the story say that this custom was {outcome}, and is it this practice?",
        "flags": question(str(block.get("kind", "")), len(more) + 1),
    }[name]
    choices = tuple(str(one) for one in _list(block, "candidates"))
    passage, words = str(first.get("passage", "")), str(first.get("text", ""))
    proposal = str(block.get(_DECIDED[name], ""))
    return Point(name, index, passage, words, asked, proposal, choices, more, later)


def _with(entry: Entry, point: Point, *, leave: tuple[str, ...], **new: str) -> Entry:
    block = _holder(entry, point)[point.field][point.index]
    decided = {k: v for k, v in block.items() if k not in leave} | new
    if not point.later:
        return _put(entry, point, decided)
    return _without(entry, point) | {point.field: [*_list(entry, point.field), decided]}


def _put(entry: Entry, point: Point, value: object) -> Entry:
    items = list(entry[point.field])
    items[point.index] = value
    return {**entry, point.field: items}


def _without(entry: Entry, point: Point) -> Entry:
    holder = _holder(entry, point)
    items = [one for index, one in enumerate(holder[point.field]) if index != point.index]
    left = {name: value for name, value in holder.items() if name != point.field}
    left = {**holder, point.field: items} if items else left
    if not point.later:
        return left
    rest = {name: value for name, value in entry.items() if name != "proposed"}
    return {**entry, "proposed": left} if left else rest
