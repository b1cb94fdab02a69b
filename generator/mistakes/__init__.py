"""The mistakes: every sort of problem that there is, with its code and an example."""

from __future__ import annotations

from generator.mistakes.fields import FIELDS
from generator.mistakes.files import FILES
from generator.mistakes.laws import LAWS
from generator.mistakes.links import LINKS
from generator.mistakes.mistake import GUIDE, Mistake
from generator.mistakes.writing import WRITING

__all__ = ["GUIDE", "MISTAKES", "OTHER", "Mistake", "mistake_of"]

MISTAKES: dict[str, Mistake] = {one.code: one for one in (*WRITING, *FIELDS, *LINKS, *LAWS, *FILES)}
"""Every mistake by its code, in the order of the guide."""

OTHER = "other"
"""The code of a message that no mistake claims. The tests hold that there is none."""


def mistake_of(message: str) -> Mistake | None:
    """Return the mistake that `message` speaks of; the one that knows most of its words."""
    letters, best = max((one.matches(message), one.code) for one in MISTAKES.values())
    return MISTAKES[best] if letters else None
