"""The chapters of the guide."""

from __future__ import annotations

from generator.guide.chapter import NAMES, every_chapter, fields_chapter
from generator.kinds import KINDS
from tests.conftest import ROOT


def test_the_chapters_are_those_that_lie_beside_the_templates() -> None:
    """None is forgotten, and an editor learns of each how to find it."""
    files = (ROOT / "generator/templates/guide").glob("*.md")
    assert {path.stem for path in files} == set(NAMES)
    assert all(chapter.about and chapter.asked for chapter in every_chapter())
    assert fields_chapter(KINDS["source"]).title == "The fields of a source"


def test_a_chapter_is_found_by_its_headings() -> None:
    """And not by the words of its examples, which are about a country that is not there."""
    trouble = {chapter.name: chapter for chapter in every_chapter()}["trouble"]
    assert trouble.headings.startswith("How to read a message . YAML traps . ")
