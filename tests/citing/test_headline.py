"""Capitals in titles."""

from __future__ import annotations

import pytest

from generator.citing.headline import headline


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Who counts the electoral votes?", "Who Counts the Electoral Votes?"),
        ("A letter: the words of a president-elect", "A Letter: The Words of a President-Elect"),
        ("What the law looks at", "What the Law Looks At"),
        ("What for? a reader asks", "What For? A Reader Asks"),
        ("The day of swearing-in", "The Day of Swearing-In"),
        ("The mother-in-law of a state", "The Mother-in-Law of a State"),
        ("An anti-partisan re-count", "An Anti-partisan Re-count"),
        ("Chiafalo v. Washington, ch. 3", "Chiafalo v. Washington, ch. 3"),
        ("terms (executive.yaml)", "Terms (executive.yaml)"),
        ("From McCain to an iPhone of 1st class", "From McCain to an iPhone of 1st Class"),
        ("After ‘very generous’ words", "After ‘Very Generous’ Words"),
        ("Law and custom—a long story", "Law and Custom—A Long Story"),
        ("Codifying Constitutional Norms", "Codifying Constitutional Norms"),
    ],
)
def test_each_word_of_weight_has_a_capital(written: str, title: str) -> None:
    """Articles, conjunctions and prepositions do not, unless they begin or end a title."""
    assert headline(written) == title


def test_long_prepositions_have_capitals_in_chicago() -> None:
    """MLA leaves every preposition small; Chicago, since 2024, only those of up to four letters."""
    assert headline("peace after war with Spain") == "Peace after War with Spain"
    assert headline("peace after war with Spain", 4) == "Peace After War with Spain"
