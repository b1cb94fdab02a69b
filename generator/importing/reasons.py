"""Reasons: what a reader is told about each sort of flag, and what an editor is asked.

A reason stands on the seed's page. It is true whatever the editor finds out, and asks for nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.flags import FlagKind

REASONS: dict[FlagKind, str] = {
    "anonymous-source": "The story does not name who says this.",
    "superlative": "A rank, a rarity or a count is a claim that other records can bear out or not.",
    "loaded-word": "Wording like this judges while it tells.",
    "prediction": "This speaks of what was still to come when the story was written.",
    "custom": "This says what is usual, or that somebody departed from it.",
    "interpretation": "This says what something means, not what happened.",
    "repeated": "The story says this more than once; it is still one statement.",
    "unbalanced": (
        "A quotation mark opens here and none closes it, so nobody can tell where the words end."
    ),
    "lost-character": "A character was lost before the text came here.",
}
BEYOND = "This goes beyond the words that the story quotes; it is the writer’s reading of them."

QUESTIONS: dict[str, str] = {
    "anonymous-source": "Should readers know that nobody is named here?",
    "superlative": "Does another source bear it out? Say so in `reason`.",
    "loaded-word": "Does it judge? A plainer word would tell the same.",
    "prediction": "Whose expectation is it? Say so in `reason`, or what became of it.",
    "custom": "Do the practice's cases bear it out?",
    "interpretation": "Is it the writer's own? Do not take it over as a fact.",
    "repeated": "Is it the same statement?",
    "misspelling": "Is it a mistake in print, and not a name?",
    "agency": "Did the agency publish it? Do not cite it as the agency's without a proof.",
    "unbalanced": "Where do the words end? Look it up in the original.",
    "lost-character": "What stood there? Look it up in the original.",
}
"""What the editor decides about a flag of each sort."""


def misspelt(word: str, near: str) -> str:
    """Return the reason for a `word` of the headline that is like the word `near`."""
    return f"“{word}” looks like a misspelling of “{near}”. It is kept as printed."


def unproven(agency: str) -> str:
    """Return the reason for an `agency` in the dateline that nothing else in the text names."""
    return f"The dateline names {agency}. Nothing else in the text shows that it comes from there."


def question(kind: str, places: int) -> str:
    """Return what an editor is asked about a flag with so many places."""
    asked = QUESTIONS.get(kind, "Should readers know this?")
    return f"{asked} Delete those that readers need not know." if places > 1 else asked
