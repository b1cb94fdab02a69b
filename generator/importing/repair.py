"""Repair: broken encodings mended block by block, with a record of each place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

import ftfy

from generator.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_WINDOW = 8
_MEANT = 2
"""So many words must agree before the two texts are taken to run side by side again."""


@dataclass(frozen=True)
class Mended:
    """A block as it is kept, and each place that was mended."""

    text: str
    places: tuple[tuple[str, str, int], ...]
    """What was found, what was put instead, and where that stands in `text`."""


def mended(block: str) -> Mended:
    """Return `block` as `civics check` reads it, with the places where words were changed.

    Quotation marks are left as they are; a lost character stays lost. Ends of lines and spaces are
    no repairs.
    """
    fixed = tidy(ftfy.fix_text(block, uncurl_quotes=False))
    before = " ".join(block.split())
    return Mended(fixed, () if before == fixed else tuple(_places(before, fixed)))


def _places(before: str, fixed: str) -> Iterator[tuple[str, str, int]]:
    old, new = before.split(" "), fixed.split(" ")
    start = i = j = 0
    while i < len(old) or j < len(new):
        if old[i : i + 1] == new[j : j + 1]:
            skip, take = 1, 1
        else:
            skip, take = _resumed(old, new, i, j)
            found, put = " ".join(old[i : i + skip]), " ".join(new[j : j + take])
            shared = _shared(found, put)
            tail = _shared(found[shared:][::-1], put[shared:][::-1])
            yield found[shared : len(found) - tail], put[shared : len(put) - tail], start + shared
        start += sum(len(word) + 1 for word in new[j : j + take])
        i, j = i + skip, j + take


def _resumed(old: list[str], new: list[str], i: int, j: int) -> tuple[int, int]:
    """Return how many words to pass over in both until they agree again."""
    for total in range(1, 2 * _WINDOW):
        for skip in range(min(total, len(old) - i) + 1):
            take = total - skip
            ahead = old[i + skip : i + skip + _MEANT]
            if take <= len(new) - j and ahead == new[j + take : j + take + _MEANT]:
                return skip, take
    return len(old) - i, len(new) - j


def _shared(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
