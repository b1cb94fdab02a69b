"""Reading: how many years of school the words of an entry ask for, and which are the hardest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.fields import Prose
from generator.kinds.entry import parts
from generator.readability import grade_of
from generator.words import words_of

if TYPE_CHECKING:
    from generator.document import Loc
    from generator.problem import Problem
    from generator.speech import Speech
    from generator.validate import Item

MEASURED = 50
"""So many words an entry needs to have a grade: in fewer, one long name would decide it."""
_NAMED = 3
"""So many of the hardest sentences are named."""


@dataclass(frozen=True)
class Reading:
    """The reading grade of an entry, by Flesch and Kincaid, and the sentences that raise it."""

    grade: float
    hardest: tuple[tuple[Loc, str], ...]
    """The hardest first, each with the field where it stands."""


def reading(item: Item, speech: Speech) -> Reading | None:
    """Return how hard the summary and the prose of an entry are to read.

    Quotations and the wording of laws are not the author's, and do not count. None if the kind of
    the entry sets no grade, or if there are too few words to tell.
    """
    if not item.entry.highest_grade:
        return None
    said = [
        (loc, sentence)
        for loc, value in parts(item.entry)
        if isinstance(value, Prose) or loc == ("summary",)
        for sentence in speech.sentences(str(value))
    ]
    if sum(len(words_of(sentence)) for _, sentence in said) < MEASURED:
        return None
    hardest = sorted(said, key=lambda one: grade_of([one[1]]), reverse=True)
    return Reading(grade_of(sentence for _, sentence in said), tuple(hardest[:_NAMED]))


def too_hard(item: Item, found: Reading | None) -> Problem | None:
    """Return what an editor hears if a published entry is harder than its kind may be."""
    highest = item.entry.highest_grade
    if not found or not item.entry.published or found.grade <= highest:
        return None
    message = (
        f"This entry reads at grade {found.grade:.1f}; a {item.kind.replace('-', ' ')} may reach"
        f" grade {highest}. Its hardest sentences are these:"
    )
    listed = " ".join(f"({n}) {words}" for n, (_, words) in enumerate(found.hardest, start=1))
    hint = "Make two sentences of a long one, and choose shorter words. Quotations do not count."
    return item.document.problem(found.hardest[0][0], f"{message} {listed}", hint)
