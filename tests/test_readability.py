"""The reading grade of a text, by Flesch and Kincaid."""

from __future__ import annotations

import pytest

from generator.readability import grade_of, syllables_of

BODY = "The council voted on Tuesday to widen the ditch, and it was a long night for all of them."


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("call", 1), ("called", 1), ("wanted", 2), ("president", 3), ("inauguration", 5),
        ("the", 1), ("table", 2), ("create", 2), ("Biden’s", 2), ("houses", 2), ("x", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    """Near enough for a grade."""
    assert abs(syllables_of(word) - count) <= 1


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    """Longer sentences and words ask for more years of school; no words ask for none."""
    assert grade_of(["The cat sat.", "It ate."]) < grade_of([BODY]) < grade_of([BODY + BODY])
    assert grade_of(["…"]) == 0.0
