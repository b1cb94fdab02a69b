"""Everything that rests on law or custom, and the laws that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.force import Force

if TYPE_CHECKING:
    from generator.bindings import Bindings
    from tests.project import Project


def found(project: Project) -> Bindings:
    """Return the bindings of a law, two practices and a topic with steps."""
    project.entry("sources/report")
    project.entry("laws/usc-3-15", aliases=["old-count"])
    project.entry("practices/calling", summary="The loser calls.")
    project.entry("practices/count", force="statute", law="old-count")
    points = [
        {"text": f"Point {n} [@report].", "force": "statute", "law": "usc-3-15"} for n in "123"
    ]
    steps = [{"actor": "The loser", "action": "Calls [@report, p. 4].", "force": "courtesy"}]
    project.entry("topics/count", key_points=points, steps=steps)
    return generator.read(project.root).bindings


def test_what_is_said_is_listed_under_its_force_without_citations(project: Project) -> None:
    """A practice says its summary; a step says who does it."""
    by_force = found(project).by_force
    assert [one.text for one in by_force[Force.CUSTOM]] == ["The loser calls."]
    assert [one.text for one in by_force[Force.COURTESY]] == ["The loser: Calls."]
    assert [one.text for one in by_force[Force.STATUTE]][1:] == ["Point 1.", "Point 2.", "Point 3."]


def test_a_law_knows_what_rests_on_it_by_whatever_name(project: Project) -> None:
    """An old id of a law is the law."""
    [(key, resting)] = found(project).by_law.items()
    assert key == "law:usc-3-15"
    assert [one.item.id for one in resting] == ["count"] * 4
    page = project.pages()["laws/usc-3-15.md"]
    assert "## What rests on it" in page
    assert "- [count](../topics/count.md): Point 1." in page
