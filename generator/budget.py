"""The quotation budget: how many words of a seed one page publishes."""

from __future__ import annotations

from functools import lru_cache
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
    return min(budget.words, text.size * budget.percent // 100)


def published_words(text: Text, quoted: Iterable[str], prose: Iterable[str]) -> int:
    """Return how many words of `text` a page publishes, each word of the text counted once.

    Counted are the words of `quoted`, which stand in marks, and every run of `RUN` words in `prose`
    that is also in the text, in marks or not.
    """
    if text.sealed:
        return sum(len(words_of(words)) for words in set(quoted))
    theirs, starts = _folded(text.whole), _runs(text.whole)
    covered: set[int] = set()
    for quotation in quoted:
        for piece in pieces(quotation):
            covered |= _first(theirs, _folded(piece))
    for part in prose:
        for run in _runs(visible(part)).keys() & starts.keys():
            covered.update(range(starts[run], starts[run] + RUN))
    return len(covered)


def _first(theirs: tuple[str, ...], mine: tuple[str, ...]) -> set[int]:
    for start in range(len(theirs) - len(mine) + 1):
        if theirs[start : start + len(mine)] == mine:
            return set(range(start, start + len(mine)))
    return set()


@lru_cache(maxsize=1_000)
def _folded(text: str) -> tuple[str, ...]:
    """Return the words of a text without regard to capitals; the same texts come up again."""
    return tuple(word.casefold() for word in words_of(text))


@lru_cache(maxsize=1_000)
def _runs(text: str) -> dict[tuple[str, ...], int]:
    """Return every run of `RUN` words of a text, with the number of the word where it begins."""
    words = _folded(text)
    starts = range(len(words) - RUN, -1, -1)
    return {words[start : start + RUN]: start for start in starts}
