"""The quotation budget: how many words of a seed one page publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.quotation import pieces
from generator.words import visible, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.kinds.seed import QuotationBudget
    from generator.text import Text

RUN = 8
"""So many words in a row that are also a seed's are taken over from it, in marks or not."""


def allowed_words(budget: QuotationBudget, text: Text) -> int:
    """Return how many words of `text` one page may publish."""
    return min(budget.words, len(words_of(text.whole)) * budget.percent // 100)


def published_words(text: Text, quoted: Iterable[str], prose: Iterable[str]) -> int:
    """Return how many words of `text` a page publishes, each word of the text counted once.

    Counted are the words of `quoted`, which stand in marks, and every run of `RUN` words in `prose`
    that is also in the text, in marks or not.
    """
    theirs = [word.casefold() for word in words_of(text.whole)]
    covered: set[int] = set()
    for quotation in quoted:
        for piece in pieces(quotation):
            covered |= _first(theirs, [word.casefold() for word in words_of(piece)])
    starts: dict[tuple[str, ...], list[int]] = {}
    for index in range(len(theirs) - RUN + 1):
        starts.setdefault(tuple(theirs[index : index + RUN]), []).append(index)
    for part in prose:
        mine = [word.casefold() for word in words_of(visible(part))]
        for index in range(len(mine) - RUN + 1):
            for start in starts.get(tuple(mine[index : index + RUN]), ())[:1]:
                covered.update(range(start, start + RUN))
    return len(covered)


def _first(theirs: list[str], mine: list[str]) -> set[int]:
    for start in range(len(theirs) - len(mine) + 1):
        if theirs[start : start + len(mine)] == mine:
            return set(range(start, start + len(mine)))
    return set()
