"""Overviews stand among the kinds, in the order of the navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator

if TYPE_CHECKING:
    from tests.project import Project


def test_the_matrix_stands_between_practices_and_transitions(project: Project) -> None:
    """What belongs together is together."""
    sections = [page.path for page in generator.build(project.root) if page.section]
    place = sections.index("matrix/index.md")
    assert sections[place - 1] == "practices/index.md"
    assert sections[place + 1] == "transitions/index.md"
