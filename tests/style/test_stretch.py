"""What of a text its author wrote, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import generator
from generator.style.stretch import Stretch, stretches

if TYPE_CHECKING:
    from generator.validate import Item
    from tests.project import Project

NOBODY: Item = None  # type: ignore[assignment]  # a stretch asks nothing of its entry


def stretch(text: str) -> Stretch:
    """Return `text` as the stretch of some field."""
    return Stretch(NOBODY, ("description",), text)


def own(text: str) -> str:
    """Return the words that the author wrote, without the gaps."""
    return " ".join(stretch(text).own.split())


def test_what_is_quoted_cited_computed_or_spoken_of_is_not_the_authors() -> None:
    """The house style has nothing to say of other people's words, or of words as words."""
    text = (
        'He said “a stolen vote” [@a-call:p1] and "x", not ‘y’.'
        " `code` *AP* {{ count:a:b }} **So** it is."
    )
    assert own(text) == "He said and , not . **So** it is."


def test_of_a_link_its_words_are_the_authors() -> None:
    """An id is none; in the text outside of links the words are left out, too."""
    text = "A [[comity]] and [[term:comity|courtesy]] so."
    assert own(text) == "A and courtesy so."
    assert " ".join(stretch(text).outside_links.split()) == "A and so."


@given(st.text(alphabet="ab “”'[]@|*`{}:\n.-"))
def test_whatever_is_left_stands_in_its_place(text: str) -> None:
    """Blanking moves nothing, so that a finding points at the right words."""
    one = stretch(text)
    assert len(one.own) == len(text)
    assert all(mine in (" ", given) for mine, given in zip(one.own, text, strict=True))
    for sentence in one.sentences:
        assert text[sentence.start :].startswith(sentence.raw)


def test_sentences_end_at_stops_paragraphs_and_items() -> None:
    """Each knows where it begins, how long it is, and whether it cites anything."""
    found = stretch("One two [@a]. Three.\n\nFour\n\n- five\n- six {{ count:a:b }}\n").sentences
    assert [one.raw.strip() for one in found] == [
        "One two [@a].",
        "Three.",
        "Four",
        "- five",
        "- six {{ count:a:b }}",
    ]
    assert [one.length for one in found] == [2, 1, 1, 1, 1]
    assert [one.borne_out for one in found] == [True, False, False, False, True]


def test_a_link_or_a_quotation_may_begin_a_sentence() -> None:
    """A stop inside of a quotation ends none."""
    found = stretch(
        "He left. [[pat-doe]] came. “So. It is,” he said [@a:p1]. *One* went."
    ).sentences
    assert [one.raw.strip() for one in found] == [
        "He left.",
        "[[pat-doe]] came.",
        "“So. It is,” he said [@a:p1].",
        "*One* went.",
    ]


def test_summaries_and_prose_are_read_and_the_words_of_others_are_not(project: Project) -> None:
    """A law's wording, readers' questions and the reason of an exception are no prose."""
    project.entry(
        "laws/usc-3-15",
        asked=["was it stolen"],
        style_exceptions=[{"rule": "loaded-word", "words": "x", "reason": "It is stolen."}],
    )
    [law] = generator.read(project.root).of_kind("law")
    assert [one.loc for one in stretches(law)] == [("summary",), ("plain",)]
