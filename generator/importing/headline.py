"""Headline: words in it that are probably misspelt."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from generator.importing.findings import Flag
from generator.importing.lists import words_in
from generator.importing.reasons import misspelt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.importing.article import Article

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_SHORTEST = 5
_LONG = 9
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "er", "ers", "al", "y", "n", "r", "ness", "ment")


def misspellings(article: Article) -> Iterator[Flag]:
    """Yield a flag for each word of the headline that looks like another word, and is none itself.

    A word is known if it is common, stands anywhere else in the article, or is a form of such a
    word. It is near to another with one edit, or with two if it is long and the other word stands
    in the article.
    """
    name = next((key for key, part in article.parts.items() if part == "headline"), None)
    if name is None:
        return
    begin, words = article.offsets[name], article.paragraphs[name]
    elsewhere = Counter(
        match[0].lower()
        for other, text in article.paragraphs.items()
        if other != name and article.parts[other] != "metadata"
        for match in _WORD.finditer(text)
    )
    common = words_in("common-words")
    for match in _WORD.finditer(words):
        word = match[0].lower()
        is_plain = word.isascii() and word.isalpha() and len(word) >= _SHORTEST
        if not is_plain or _known(word, elsewhere, common):
            continue
        near = _near(word, elsewhere, 2 if len(word) >= _LONG else 1) or _near(word, common, 1)
        if near:
            start, end = begin + match.start(), begin + match.end()
            passage = article.passage_at(start, end)
            yield Flag("misspelling", passage, match[0], misspelt(match[0], near), start, end)


def _known(word: str, elsewhere: Counter[str], common: frozenset[str]) -> bool:
    forms = {word, *(word + ending for ending in _ENDINGS)}
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            forms |= {stem, stem + "e", stem + "y", stem.removesuffix("i") + "y"}
            forms.add(stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    return any(form in elsewhere or form in common for form in forms)


def _near(word: str, others: Iterable[str], most: int) -> str:
    """Return the word of `others` that is nearest to `word`; of equals, the alphabet's first."""
    best: tuple[int, str] | None = None
    for other in others:
        if abs(len(other) - len(word)) > most or other[:1] != word[:1]:
            continue
        distance = OSA.distance(word, other, score_cutoff=most)
        if distance <= most and (best is None or (distance, other) < best):
            best = (distance, other)
    return best[1] if best else ""
