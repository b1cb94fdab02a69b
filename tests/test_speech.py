"""Prose as a reader would say it aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator

if TYPE_CHECKING:
    from generator.speech import Speech
    from tests.project import Project


@pytest.fixture
def speech(project: Project) -> Speech:
    """Return the speech of a small site."""
    project.entry("terms/lame-duck", title="lame duck")
    project.entry("sources/report")
    counts = [{"id": "kept", "title": "Kept", "outcomes": ["kept"]}]
    project.entry("practices/calling", counts=counts)
    return generator.read(project.root).speech


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ("A [[lame-duck]] goes [@report, p. 2].", "A lame duck goes."),
        ("Two [[term:lame-duck|lame\nducks]] [@report] [@report].", "Two lame ducks."),
        ("{{ Count:calling:kept }} did. See [this](https://example.org).", "No did. See this."),
        ("So *very* `few` \\*, and [[nobody]].", "So very few *, and nobody."),
        ("It has {{ picture:matrix }}.", "It has."),
        ("It was … so.", "It was … so."),
    ],
)
def test_links_and_figures_are_said_in_their_words(speech: Speech, prose: str, words: str) -> None:
    """Citations, and marks of Markdown, are not said."""
    assert speech.words(prose) == words


def test_only_the_sentences_of_the_author_are_read(speech: Speech) -> None:
    """Quotations and code are left out; each item of a list is by itself."""
    prose = (
        "He said “one. Two and more” [@report]. So it was:\n\n- `x` here\n- 2 there\n"
        "1. and [[lame-duck]]"
    )
    assert speech.sentences(prose) == [
        "He said.",
        "So it was:",
        "here",
        "2 there",
        "and lame duck",
    ]


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
    assert site.speech.words(prose) == "So it is. Comity is kind no times, a snake_case of 2 * 2."


def test_a_picture_has_no_words(project: Project) -> None:
    """It is drawn, and not read aloud."""
    assert generator.read(project.root).speech.words("See {{ picture:matrix }} here") == "See here"
