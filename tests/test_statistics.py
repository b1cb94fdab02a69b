"""How much there is on the site, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.statistics import statistics

if TYPE_CHECKING:
    from tests.project import Project


def test_everything_is_counted_with_its_share(project: Project) -> None:
    """Each number stands before what it counts."""
    project.entry("sources/report", kind="official")
    project.entry("sources/story", kind="news")
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    project.entry("transitions/2021-a-b", description="It was cold [@report].")
    project.entry("practices/calling", description="A call [@story].")
    lines = [
        " ".join(line.split()) for line in statistics(generator.read(project.root)).split("\n")
    ]
    assert "2 Sources" in lines
    assert "1 50% Official account" in lines
    assert "1 100% unknown" in lines
    place = lines.index("Statements about practices: 1")
    assert lines[place + 1] == "0 0% primary or official"
    assert lines[-1] == "1 100% primary or official"


def test_nothing_is_counted_as_nothing(project: Project) -> None:
    """There is no share of nothing."""
    assert "0%" in statistics(generator.read(project.root))
