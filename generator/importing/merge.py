"""Merge: what a second import adds to an entry, and nothing that the editor wrote or refused."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLACE = ("passage", "text", "also")
POINTS = ("quotations", "customs", "flags")
"""The lists that an importer proposes and an editor decides."""


def merged(mine: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return an editor's entry with what only a new draft of the same article has.

    Every value and the order of `mine` stay, and what was refused does not come back. Blocks of a
    list are the same if they speak of the same words in the same paragraph. To a published entry
    nothing is added but `proposed`, which no page shows: its readers see the same as before.
    """
    added = {
        name: items
        for name, value in new.items()
        if isinstance(value, list) and name != "todo" and (items := _added(mine, name, value))
    }
    if mine.get("status") == "published":
        return _with_proposals(mine, {name: added[name] for name in POINTS if name in added})
    result = dict(mine)
    for name, value in new.items():
        if not isinstance(value, list):
            result.setdefault(name, value)
    return result | {name: [*mine.get(name, ()), *items] for name, items in added.items()}


def _with_proposals(mine: Mapping[str, Any], added: Mapping[str, Any]) -> dict[str, Any]:
    there = mine.get("proposed", {})
    flags = [one for one in added.get("flags", ()) if one.get("kind") != "missing"]
    added = {**added, "flags": flags}  # its page says what is missing
    added = {name: items for name, items in added.items() if items}
    if not added or not isinstance(there, dict):
        return dict(mine)
    lists = {name: [*there.get(name, ()), *items] for name, items in added.items()}
    return {**mine, "proposed": {**there, **lists}}


def _added(mine: Mapping[str, Any], name: str, items: list[Any]) -> list[Any]:
    """Return those of `items` that the entry neither has nor refused."""
    there = mine.get(name, [])
    proposed = mine.get("proposed", {})
    waiting = proposed.get(name, []) if isinstance(proposed, dict) else []
    if not isinstance(there, list) or not isinstance(waiting, list):
        return []
    refused = set(mine.get("refused", ()))
    known = [place for item in (*there, *waiting) for place in places(item)]
    found = []
    for item in items:
        fresh = [
            place
            for place in places(item)
            if identity(place) not in refused and not any(_same(one, place) for one in known)
        ]
        if fresh:
            found.append(with_places(item, fresh))
    return found


def places(item: object) -> Iterator[Any]:
    """Yield each place of a block by itself, with the sort of the whole, or what is no block."""
    if not isinstance(item, dict):
        yield item
        return
    yield {name: value for name, value in item.items() if name != "more"}
    more = item.get("more", ())
    for place in more if isinstance(more, list) else ():
        if isinstance(place, dict):
            yield {"kind": item.get("kind", ""), **place}


def with_places(item: Any, fresh: list[Any]) -> Any:  # noqa: ANN401 -- a tree
    """Return a block with those of its places that are left."""
    if not isinstance(item, dict) or list(places(item)) == fresh:
        return item
    first, *rest = ({k: v for k, v in place.items() if k in _PLACE} for place in fresh)
    block = deepcopy(item)  # with its comments
    for name, value in {**dict.fromkeys(_PLACE), **first, "more": rest or None}.items():
        if value is None:
            block.pop(name, None)
        else:
            block[name] = value
    return block


def _same(mine: object, new: object) -> bool:
    """Tell whether two places speak of the same: the same sort, paragraph and words, or some."""
    if not isinstance(mine, dict) or not isinstance(new, dict):
        return mine == new
    if any(mine.get(name) != new.get(name) for name in ("kind", "found", "outcome")):
        return False
    one, other = str(mine.get("text", "")), str(new.get("text", ""))
    return _paragraph(mine) == _paragraph(new) and (one in other or other in one)


def _paragraph(block: Mapping[str, Any]) -> str:
    return str(block.get("passage", "")).partition(".")[0]


def identity(item: object) -> str:
    """Return what a refused place is remembered by: paragraph, sort and words."""
    if not isinstance(item, dict):
        return str(item)
    parts = (_paragraph(item), *(str(item.get(name, "")) for name in ("kind", "text", "found")))
    return " ".join(" ".join(parts).split())
