"""Numbers are written as a sentence writes them."""

from __future__ import annotations

import pytest

from generator.numerals import cardinal, ordinal


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (1200, "1,200")]
)
def test_how_many_is_a_word_below_ten(number: int, words: str) -> None:
    """Larger numbers are figures."""
    assert cardinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "first"), (4, "fourth"), (10, "10th"), (11, "11th"), (22, "22nd"), (113, "113th")],
)
def test_which_one_is_a_word_below_ten(number: int, words: str) -> None:
    """Larger numbers have the right ending."""
    assert ordinal(number) == words
