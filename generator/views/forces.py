"""Everything that the site calls law or custom, on one page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from generator.escape import attribute
from generator.force import Force
from generator.notes import Notes
from generator.overview import FORCES
from generator.page import Page
from generator.template import fill, markdown_file

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    head = {"title": attribute(FORCES.heading), "description": attribute(FORCES.about)}
    text = f"{body}\n\n## Notes\n\n{notes.text}\n" if notes.text else body
    yield Page(FORCES.path, markdown_file(head, text), "", FORCES.heading, section=FORCES.listed)
