"""Reasons: sentences for readers, and questions for editors."""

from __future__ import annotations

import re

import pytest

from generator.flags import MISSING, SORTS
from generator.importing.reasons import BEYOND, QUESTIONS, REASONS, misspelt, question, unproven

SAID = [*REASONS.values(), *MISSING.values(), BEYOND, misspelt("teh", "the"), unproven("AP")]
ORDERS = r"\b(?:say|attribute|look it up|check|keep|do not|leave|import|editor)\b"


@pytest.mark.parametrize("reason", SAID)
def test_a_reason_is_a_sentence_that_asks_nothing_of_its_reader(reason: str) -> None:
    """It stands on a public page; what to decide stands in the draft."""
    assert re.fullmatch(r"[A-Z“].*\.", reason)
    assert not re.search(ORDERS, reason.lower())


def test_an_editor_is_asked_about_every_sort() -> None:
    """But for what is missing, which is a thing to do; a sort of the editor's own is asked, too."""
    assert set(QUESTIONS) == {sort.kind for sort in SORTS if sort.kind} - {"missing"}
    assert question("", 1) == "Should readers know this?"
    assert question("custom", 3).endswith(" Delete those that readers need not know.")
