"""Quotations, word for word."""

from __future__ import annotations

import pytest

from generator.quotation import (
    has_gaps,
    likeness,
    marked_difference,
    nearest_passage,
    pieces,
    says_more_than_it_quotes,
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
    assert nearest_passage("he made a great call", passages) == ("p1.s2", "He made a good call")
    assert nearest_passage("he made a great call", {}) == ("", "")
    assert nearest_passage("a great call", {}) == ("", "")
    assert nearest_passage("words", {"p1": ""}) == ("p1", "")


def test_short_words_are_shown_a_whole_sentence() -> None:
    """They are compared word by word; a headline is a sentence, too."""
    passages = {
        "headline": "Great news",
        "p1": "The call, of grate size. It was a good call.",
        "p1.s1": "The call, of grate size.",
        "p1.s2": "It was a good call.",
    }
    assert nearest_passage("a great call", passages) == ("p1.s2", "It was a good call.")
    assert nearest_passage("great news", passages) == ("headline", "Great news")
    assert likeness("good call", "") == 0


@pytest.mark.parametrize(
    ("words", "too_much"),
    [
        ("thanked [us all] for a", False),
        ("[He] thanked", False),
        ("it [was not so] then and there", False),
        ("it … then […] there", False),
        ("it [was not so late] then and there as ever", True),
        ("[great and glorious] call", True),
        ("[A] good [and] fair [but late] call", True),
        ("[He]", True),
    ],
)
def test_an_insertion_is_shorter_than_what_is_quoted(words: str, *, too_much: bool) -> None:
    """At most three words stand between two brackets, and no more in all than are quoted."""
    assert says_more_than_it_quotes(words) is too_much


@pytest.mark.parametrize(
    ("words", "gaps"), [("a … b", True), ("a [b] c", True), ("[He] went", True), ("a, b", False)]
)
def test_omissions_and_insertions_are_gaps(words: str, *, gaps: bool) -> None:
    """Such a quotation is true only of a named passage."""
    assert has_gaps(words) is gaps


def test_a_passage_shorter_than_the_words_is_not_favored() -> None:
    """A short headline that is a part of the words is less like them than a whole sentence."""
    passages = {"headline": "A call", "p1": "Everyone said it was a good call to make."}
    assert nearest_passage("it was a great call", passages)[0] == "p1"
    assert likeness("it was a great call", "A call") < 60


def test_the_difference_is_marked() -> None:
    """The words of the text that the quotation does not have stand between marks."""
    assert marked_difference("a great call then", "a good call") == "a ⟦good⟧ call"
