"""Quotations, word for word."""

from __future__ import annotations

import pytest

from generator.quotation import (
    likeness,
    marked_difference,
    nearest_passage,
    pieces,
    spans,
    stands_in,
)

PASSAGE = "He thanked the winner, and the losers, for a ‘good call’ of many years."


@pytest.mark.parametrize(
    "words",
    [
        "thanked the winner",
        "thanked\n the  winner,",
        "He thanked … for a ‘good call’",
        "thanked [us all] for a",
        "[He] thanked the winner …",
        PASSAGE,
    ],
)
def test_true_quotations_are_found(words: str) -> None:
    """White space, omissions and insertions may differ."""
    assert stands_in(words, PASSAGE)


@pytest.mark.parametrize(
    "words",
    [
        "thanked the winners",
        "thanked the win",
        "anked the winner",
        "thanked the winner.",
        "Thanked the winner",
        "thanked the losers",
        "for a … thanked",
        "for a 'good call'",
        "winner … winner",
    ],
)
def test_false_quotations_are_not_found(words: str) -> None:
    """Other words, part words, other marks, other capitals and another order are all false."""
    assert not stands_in(words, PASSAGE)


def test_spans_tell_where_the_pieces_stand() -> None:
    """Each piece has its place in the passage."""
    assert [PASSAGE[a:b] for a, b in spans("thanked … many years", PASSAGE)] == [
        "thanked",
        "many years",
    ]


def test_pieces_are_what_stands_between_omissions() -> None:
    """Marks alone are no piece."""
    assert pieces("[He] thanked … all, […] …") == ["thanked", "all,"]


def test_the_nearest_passage_is_the_likeliest_sentence() -> None:
    """The sentence is shown rather than its paragraph, cut at whole words."""
    passages = {"p1": "One. He made a good call then.", "p1.s2": "He made a good call then."}
    assert nearest_passage("a great call", passages) == ("p1.s2", "made a good call")
    assert nearest_passage("a great call", {}) == ("", "")
    assert nearest_passage("words", {"p1": ""}) == ("p1", "")


def test_a_passage_shorter_than_the_words_is_not_favored() -> None:
    """A short headline that is a part of the words is less like them than a whole sentence."""
    passages = {"headline": "A call", "p1": "Everyone said it was a good call to make."}
    assert nearest_passage("it was a great call", passages)[0] == "p1"
    assert likeness("it was a great call", "A call") < 60


def test_the_difference_is_marked() -> None:
    """The words of the text that the quotation does not have stand between marks."""
    assert marked_difference("a great call then", "a good call") == "a ⟦good⟧ call"
