"""Words as the search compares them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.words import STOP, Stems, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Vice President’s oath", ["the", "vice", "president", "oath"]),
        ("presidents' handover", ["presidents", "handover"]),
        ("Don't hand-over, 3 U.S.C. § 15!", ["don", "t", "hand", "over", "3", "u", "s", "c", "15"]),
        ("José Raúl Capablanca y Graupera", ["jose", "raul", "capablanca", "y", "graupera"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_words_are_small_plain_and_without_marks(text: str, words: list[str]) -> None:
    """Capitals, accents, possessives and marks make no difference to what is found."""
    assert words_of(text) == words


@given(st.text())
def test_any_text_has_words_that_are_words_again(text: str) -> None:
    """A word that was taken from a text is taken from itself unchanged."""
    for word in words_of(text):
        assert words_of(word) == [word]


def test_forms_of_a_word_have_one_stem_and_empty_words_none() -> None:
    """A reader finds `elector` by `electors`; `the` finds nothing, as it says nothing."""
    stems = Stems()
    assert "the" in STOP
    assert len(set(stems.of(["elector", "the", "electors"]))) == 1
    assert list(stems.forms) == ["elector", "electors"]


def test_neighbors_are_kept_as_pairs_across_words_that_say_nothing() -> None:
    """`Oath of office` is the pair of oath and office, in all their forms."""
    stems = Stems()
    assert stems.pairs_of(["oath", "of", "offices"]) == ["oath_offic"]
    assert stems.forms["oath_offices"] == "oath_offic"
    assert stems.pairs_of(["oath"]) == []
