"""Everything that the site calls law or custom, on one page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from generator.force import Force
from generator.notes import Notes
from generator.overview import FORCES
from generator.template import fill
from generator.views.frame import framed, with_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.page import Page
    from generator.site import Site


def pages(site: Site) -> Iterator[Page]:
    """Yield the page that lists practices, key points and steps under what they rest on."""
    by_force = site.bindings.by_force
    groups = [
        (force, [(item, list(some)) for item, some in groupby(by_force[force], lambda it: it.item)])
        for force in Force
        if force in by_force
    ]
    legal = sum(len(found) for force, found in by_force.items() if force.legal)
    context = {
        "overview": FORCES,
        "groups": groups,
        "legal": legal,
        "all": sum(map(len, by_force.values())),
    }
    notes = Notes(site, FORCES.path)
    body = notes.resolve(fill("views/forces", context))
    yield framed(FORCES, with_notes(body, notes))
