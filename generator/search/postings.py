"""Postings: by stem, the pages that have it and how much it says of each.

The measure is BM25F: a word counts for more the rarer it is, the more often and the more
prominently a page has it, and each time for less than the time before. See Robertson and Zaragoza,
“The Probabilistic Relevance Framework: BM25 and Beyond” (2009), section 3.6.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

from generator.search.searchable import Field
from generator.search.words import Stems, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.search.searchable import Searchable

SATURATION = 8.0
"""How often a word must stand on a page, in its body, to say half of all that it can (k1)."""
LENGTH = 0.4
"""How far a word says less in a longer text: 0 not at all, 1 in proportion (b)."""
SCALE = 60
"""Measures are kept as whole numbers of this part of one."""
PAIRED = (Field.NAME, Field.QUESTION)
"""Where two words beside each other are kept as such, too."""
PAIRED_FROM = 0.5
"""Weight of the pages of which they are kept; the titles of sources are too many."""
MOST = 300
"""Pages kept for a stem; where it stands on more, it tells them apart too little to matter."""


@dataclass(frozen=True)
class Postings:
    """What the search knows of words; all measures are whole numbers, in parts of `SCALE`."""

    forms: Mapping[str, str] = field(repr=False)
    """The stem of each word that stands on a page."""
    rarity: Mapping[str, int] = field(repr=False)
    """By stem, how much it tells pages apart."""
    pages: Mapping[str, Mapping[int, int]] = field(repr=False)
    """By stem, the numbers of the pages that have it, and how much it says of each."""


def postings(pages: Sequence[Searchable]) -> Postings:
    """Return what the words on `pages` say of them; a page's number is its place."""
    stems = Stems()
    counted = [_counted(page, stems) for page in pages]
    usual = _mean_lengths(counted)
    found: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for number, fields in enumerate(counted):
        for stem, often in _often(fields, usual).items():
            found[stem][number] = often
    rarity = {stem: _rarity(len(some), len(pages)) for stem, some in found.items()}
    measured = {stem: _measured(some, rarity[stem], pages) for stem, some in sorted(found.items())}
    return Postings(
        stems.forms, {stem: round(one * SCALE) for stem, one in rarity.items()}, measured
    )


def _counted(page: Searchable, stems: Stems) -> dict[Field, Counter[str]]:
    counted = {}
    for where, text in page.words.items():
        words = words_of(text)
        counted[where] = Counter(stems.of(words))
        if where in PAIRED and page.weight >= PAIRED_FROM:
            counted[where].update(stems.pairs_of(words))
    return counted


def _mean_lengths(counted: Sequence[Mapping[Field, Counter[str]]]) -> dict[Field, float]:
    """Return how many words a field has on a page that has it."""
    lengths: defaultdict[Field, list[int]] = defaultdict(list)
    for fields in counted:
        for where, words in fields.items():
            if words:
                lengths[where].append(words.total())
    return {where: sum(some) / len(some) for where, some in lengths.items()}


def _often(fields: Mapping[Field, Counter[str]], usual: Mapping[Field, float]) -> dict[str, float]:
    """Return by stem how often it stands on a page, as if all of it were a body of usual length."""
    often: defaultdict[str, float] = defaultdict(float)
    for where, words in fields.items():
        if words:
            weight = where.value / (1 - LENGTH + LENGTH * words.total() / usual[where])
            for stem, number in words.items():
                often[stem] += weight * number
    return often


def _rarity(having: int, all_pages: int) -> float:
    return log(1 + (all_pages - having + 0.5) / (having + 0.5))


def _measured(
    often: Mapping[int, float], rarity: float, pages: Sequence[Searchable]
) -> dict[int, int]:
    """Return by page how much a stem says of it, where that is anything."""
    exact = {
        number: SCALE * rarity * pages[number].weight * one / (one + SATURATION)
        for number, one in often.items()
    }
    best = sorted(exact, key=lambda number: (-exact[number], number))[:MOST]
    return {number: round(exact[number]) for number in sorted(best) if round(exact[number])}
