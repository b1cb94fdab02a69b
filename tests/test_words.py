"""Words of prose, as a reader counts them."""

from __future__ import annotations

import pytest

from generator.words import count_words, uncited, visible, words_of


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        ("", 0),
        ("It can’t be 1,000 at 12:30 p.m.", 7),
        ("A well-known rule — and a good one.", 7),
        ("Congress counts [@usc-3-15, § (d)(2)].", 2),
        ("See [[comity]] and [[term:comity|the long word]].", 6),
        ("See [the office](https://example.org/a-b) now.", 4),
    ],
)
def test_only_words_that_a_reader_sees_are_counted(prose: str, count: int) -> None:
    """Citations and addresses are not words of the text; a link's words are."""
    assert count_words(prose) == count


def test_links_are_reduced_to_their_words() -> None:
    """What is left reads like the page."""
    assert visible("See [[term:comity|courtesy]] [@x:p1].") == "See courtesy ."


def test_marks_inside_a_word_belong_to_it() -> None:
    """An apostrophe or hyphen does not make two words, a dash does."""
    assert words_of("the vice-president’s “call”–made") == [
        "the",
        "vice-president’s",
        "call",
        "made",
    ]


def test_citations_can_be_left_out_and_links_kept() -> None:
    """The space before a citation goes with it."""
    assert uncited("So it is [@a] [@b, p. 4]. See [[comity]].") == "So it is. See [[comity]]."
