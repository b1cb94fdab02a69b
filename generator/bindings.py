"""Bindings: everything on the site that says what it rests on, law or custom."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.fields import Prose
from generator.kinds.entry import Binding, parts
from generator.kinds.practice import Practice
from generator.kinds.topic import Step
from generator.words import uncited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.force import Force
    from generator.site import Site
    from generator.validate import Item


@dataclass(frozen=True)
class Bound:
    """One practice, key point or step, with what it rests on."""

    item: Item
    """The entry that says so."""
    force: Force
    law: Item | None
    """The law that is named, if it is law and that entry is shown."""
    text: Prose
    """What is said, without its citations: they stand on the page of the entry."""


@dataclass(frozen=True)
class Bindings:
    """Everything that rests on something, by what it rests on."""

    by_force: dict[Force, list[Bound]]
    by_law: dict[str, list[Bound]]
    """By a law's key."""


def bindings(site: Site) -> Bindings:
    """Return every practice, key point and step of the site by force and by law.

    Practices come first, and topics in the order of their list.
    """
    by_force: dict[Force, list[Bound]] = defaultdict(list)
    by_law: dict[str, list[Bound]] = defaultdict(list)
    for item in [*site.of_kind("practice"), *site.of_kind("topic")]:
        for bound in _bound(site, item):
            by_force[bound.force].append(bound)
            if bound.law:
                by_law[bound.law.key].append(bound)
    return Bindings(dict(by_force), dict(by_law))


def _bound(site: Site, item: Item) -> Iterator[Bound]:
    for _, block in parts(item.entry):
        if isinstance(block, Binding):
            key = site.names.find(str(block.law), ("law",)) if block.law else ""
            law = site.items.get(str(key))
            yield Bound(item, block.force, law, Prose(uncited(_text(block))))


def _text(block: Binding) -> str:
    """Return what a block says; a step says who does it."""
    if isinstance(block, Practice):
        return block.summary
    text = str(getattr(block, block.cited))
    return f"{block.actor}: {text}" if isinstance(block, Step) else text
