"""Comparison: two versions of a provision side by side, with the words that changed marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Sequence

ALIKE = 0.4
"""How much of two paragraphs must be the same for their words to be compared, from 0 to 1."""
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True)
class Words:
    """A run of words of a paragraph."""

    text: str
    changed: bool = False
    """Whether it stands in one of the two versions only."""


@dataclass(frozen=True)
class Pair:
    """A paragraph as it was and as it is; one of them is empty if it was added or taken out."""

    then: tuple[Words, ...] = ()
    now: tuple[Words, ...] = ()
    alike: bool = False
    """Whether both are the same paragraph, perhaps with other words."""

    @property
    def marked(self) -> bool:
        """Whether single words of it changed."""
        return any(one.changed for one in (*self.then, *self.now))


def compared(then: Sequence[str], now: Sequence[str]) -> list[Pair]:
    """Return the paragraphs of two versions in pairs, in the order of both texts.

    Paragraphs that are less than 40 % alike stand beside each other with no word marked: the old
    one was taken out, and the new one was written. Nothing is lost or moved: one side of all pairs
    is the older text, the other the newer.
    """
    old, new = [_TOKEN.findall(one) for one in then], [_TOKEN.findall(one) for one in now]
    pairs: list[Pair] = []
    place = 0, 0
    for first, second in [*_matches(old, new), (len(old), len(new))]:
        between = zip_longest(then[place[0] : first], now[place[1] : second])
        pairs += [Pair(_whole(one), _whole(other)) for one, other in between]
        if first < len(old):
            pairs.append(_pair(old[first], new[second]))
        place = first + 1, second + 1
    return pairs


def _matches(old: list[list[str]], new: list[list[str]]) -> list[tuple[int, int]]:
    """Return which paragraphs are the same ones, in order, so that all in all most is alike."""
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[Indel.normalized_similarity(one, other) for other in new] for one in old]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            together = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= ALIKE else 0.0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found


def _whole(paragraph: str | None) -> tuple[Words, ...]:
    return (Words(paragraph),) if paragraph else ()


def _pair(then: list[str], now: list[str]) -> Pair:
    old: list[Words] = []
    new: list[Words] = []
    for step in Indel.opcodes(then, now):
        gone = "".join(then[step.src_start : step.src_end])
        come = "".join(now[step.dest_start : step.dest_end])
        changed = step.tag != "equal"
        old += [Words(gone, changed)] if gone else []
        new += [Words(come, changed)] if come else []
    return Pair(_joined(old), _joined(new), alike=True)


def _joined(words: list[Words]) -> tuple[Words, ...]:
    """Return `words` with changed runs made one where only white space divides them."""
    joined: list[Words] = []
    for one in words:
        if len(joined) > 1 and one.changed and joined[-1].text.isspace() and joined[-2].changed:
            between, before = joined.pop(), joined.pop()
            joined.append(Words(before.text + between.text + one.text, changed=True))
        elif joined and joined[-1].changed == one.changed:
            joined.append(Words(joined.pop().text + one.text, one.changed))
        else:
            joined.append(one)
    return tuple(joined)
