"""Readability: the reading grade of a text, by Flesch and Kincaid."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e|ely)$")
_APART = re.compile(r"ia(?!l\b|n\b)|io(?!n|us)|eo(?!u)|[aeiou]ing$|ism$|[^s]m$(?<=thm)")


def grade_of(sentences: Iterable[str]) -> float:
    """Return the grade of American schools that the sentences ask for; 0 without any words."""
    counted = [words_of(sentence) for sentence in sentences]
    counted = [words for words in counted if words]
    words = sum(map(len, counted))
    if not words:
        return 0.0
    syllables = sum(syllables_of(word) for sentence in counted for word in sentence)
    return round(max(0.0, 0.39 * words / len(counted) + 11.8 * syllables / words - 15.59), 1)


@lru_cache(maxsize=20_000)
def syllables_of(word: str) -> int:
    """Return how many syllables an English word seems to have, at least one."""
    plain = word.lower().removesuffix("’s").removesuffix("'s")
    groups = len(_VOWELS.findall(plain))
    groups += len(_APART.findall(plain))
    if _SILENT.search(plain):
        groups -= 1
    return max(1, groups)
