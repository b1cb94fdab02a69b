"""Kinship: which of the site's seeds say the same as an article."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.importing.findings import Kin
from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.importing.article import Article
    from generator.text import Text

_WINDOW = 4
_LEAST_SHARE = 0.25


def kin_of(article: Article, seeds: Mapping[str, Text]) -> tuple[Kin, ...]:
    """Return the seeds that share a quarter of their windows of four words, the nearest first."""
    if not seeds:
        return ()
    mine = _windows(article.whole)
    found: list[Kin] = []
    for name, text in seeds.items():
        theirs = _windows(text.whole)
        fewer = min(len(mine), len(theirs))
        share = len(mine & theirs) / fewer if fewer else 0.0
        same = article.whole.split() == text.whole.split()
        if same or share >= _LEAST_SHARE:
            found.append(Kin(name, same, 1.0 if same else round(share, 3)))
    return tuple(sorted(found, key=lambda kin: (-kin.share, kin.id)))


@lru_cache(maxsize=256)
def _windows(text: str) -> frozenset[tuple[str, ...]]:
    words = [word.casefold() for word in words_of(text)]
    return frozenset(tuple(words[at : at + _WINDOW]) for at in range(len(words) - _WINDOW + 1))
