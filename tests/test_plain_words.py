"""Prose as it is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.plain_words import plain_words

if TYPE_CHECKING:
    from tests.project import Project


def test_notes_links_and_marks_are_gone_and_their_words_stay(project: Project) -> None:
    """A link without words shows the name of the entry, and a figure its number."""
    project.entry("terms/comity", title="Comity")
    rule = {"id": "kept", "title": "Kept", "outcomes": ["kept"]}
    project.entry("practices/calling", counts=[rule])
    site = generator.read(project.root)
    prose = (
        "*So* [it](https://example.org/a) is [@report, p. 4].\n[[comity]] is [[term:comity|kind]]"
        " {{ count:calling:kept }} `times`, a snake_case of 2 \\* 2 [@report]."
    )
    assert plain_words(site, prose) == "So it is. Comity is kind no times, a snake_case of 2 * 2."


def test_a_picture_has_no_words(project: Project) -> None:
    """It is drawn, and not read aloud."""
    assert plain_words(generator.read(project.root), "See {{ picture:matrix }} here") == "See here"
