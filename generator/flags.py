"""Flags: the sorts of statement that a reader of news should be careful about, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.kinds.seed import Flag

FlagKind: TypeAlias = Literal[
    "anonymous-source",
    "superlative",
    "loaded-word",
    "prediction",
    "custom",
    "interpretation",
    "misspelling",
    "agency",
    "missing",
    "repeated",
    "unbalanced",
    "lost-character",
]


MISSING = {
    "date": "The text gives no date.",
    "byline": "The text names no author.",
    "url": "The text gives no address.",
}
"""By field of a seed, what a flag says of a text in which an importer did not find it."""


@dataclass(frozen=True)
class Sort:
    """One sort of flag, as a page explains it."""

    kind: FlagKind | None
    """The sort's name; None for flags that an editor wrote without one."""
    heading: str
    why: str
    """Why a reader should be careful, in a sentence or two."""
    attribute: bool
    """Whether it is a statement that needs attribution; the others could not be verified."""


@dataclass(frozen=True)
class Flagged:
    """The flags of one sort."""

    sort: Sort
    flags: tuple[Flag, ...]


SORTS = (
    Sort(
        "anonymous-source",
        "Sources without a name",
        "The story does not say who these are, so nobody can ask them. It rests on trust.",
        attribute=True,
    ),
    Sort(
        "interpretation",
        "What the writer reads into it",
        "These are the writer’s conclusions. They may be right, but nobody is quoted for them.",
        attribute=True,
    ),
    Sort(
        "superlative",
        "Firsts, rarities and counts",
        "“First”, “rare” and numbers can be checked. Look for what bears them out.",
        attribute=True,
    ),
    Sort(
        "loaded-word",
        "Words that judge",
        "These words tell and judge at once. A plainer word would leave the judgment to you.",
        attribute=True,
    ),
    Sort(
        "prediction",
        "What had not happened yet",
        "Nobody could know this when it was written. Ask whose expectation it is.",
        attribute=True,
    ),
    Sort(
        "custom",
        "Statements about what is usual",
        "Whether this is the custom is shown by earlier cases, not by one story.",
        attribute=True,
    ),
    Sort(
        "repeated",
        "Said more than once",
        "A statement that comes back in other words is still one statement, not several proofs.",
        attribute=True,
    ),
    Sort(
        None,
        "Also to be careful about",
        "The editors noted these when they read the story.",
        attribute=True,
    ),
    Sort(
        "agency",
        "An agency that nothing bears out",
        "The story names a news agency. Nothing else in the text shows that it comes from there.",
        attribute=False,
    ),
    Sort(
        "missing",
        "What the story does not say",
        "Without these it is hard to look the story up.",
        attribute=False,
    ),
    Sort(
        "misspelling",
        "Mistakes in print",
        "They are kept as printed, since evidence is not mended.",
        attribute=False,
    ),
    Sort(
        "unbalanced",
        "Quotation marks that do not close",
        "It cannot be told where somebody else’s words end here.",
        attribute=False,
    ),
    Sort(
        "lost-character",
        "Letters that were lost",
        "A letter was lost on the way here. It is not guessed.",
        attribute=False,
    ),
)
"""The sorts in the order of the page."""


def grouped(flags: Iterable[Flag]) -> list[Flagged]:
    """Return the flags by sort, in the order of the page; sorts without flags are left out."""
    flags = tuple(flags)
    found = [Flagged(sort, tuple(one for one in flags if one.kind == sort.kind)) for sort in SORTS]
    return [one for one in found if one.flags]
