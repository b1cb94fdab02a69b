"""Repeats: statements that an article makes again, in the same words or in others."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.importing.findings import Flag
from generator.importing.lists import words_in
from generator.importing.people import lowered
from generator.importing.reasons import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.importing.article import Article

_WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*")
_RUN = 6
"""So many words in the same order are said again, whatever stands around them."""
_FEWEST = 4
_LEAST_SHARE = 0.6
_COMMONEST = 12
"""A word that stands in more sentences than this does not lead to another sentence."""
_ENDING = re.compile(r"(?:ations?|ating|ated|ates?|ingly|ings?|edly|ed|ies|es|s|ly|ive|ions?)$")


def repeats_of(article: Article) -> Iterator[Flag]:
    """Yield a flag at the first passage of each statement that is made again, with the others."""
    names = article.sentences
    words = [_WORD.findall(lowered(article.text.passages[name])) for name in names]
    linked: dict[int, dict[int, str]] = defaultdict(dict)
    for first, second, run in _same_runs(words):
        linked[first].setdefault(second, run)
    for first, second in _same_sense([frozenset(map(_stem, one)) - {""} for one in words]):
        linked[first].setdefault(second, "")
    for first in sorted(linked):
        also = tuple(names[index] for index in sorted(linked[first]))
        passage = names[first]
        begin = article.offsets[passage]
        end = begin + len(article.text.passages[passage])
        if all(linked[first].values()):
            run = max(linked[first].values(), key=len)
            begin, end = _written(article, begin, end, run)
        text = article.whole[begin:end]
        yield Flag("repeated", passage, text, REASONS["repeated"], begin, end, also)


def _same_runs(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    """Yield pairs of sentences that share a run of words, and the run."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for index, one in enumerate(words):
        for at in range(len(one) - _RUN + 1):
            places[tuple(one[at : at + _RUN])].append((index, at))
    runs: dict[tuple[int, int], list[int]] = defaultdict(list)
    for found in places.values():
        for (first, at), (second, _) in pairwise(found):
            if first != second and len(found) <= _COMMONEST:
                runs[first, second].append(at)
        for second, _ in found[2 : _COMMONEST + 1]:
            if second != found[0][0]:
                runs[found[0][0], second].append(found[0][1])
    for (first, second), starts in sorted(runs.items()):
        begin = min(starts)
        end = begin
        while end in starts or end == begin:
            end += 1
        yield first, second, " ".join(words[first][begin : end + _RUN - 1])


def _same_sense(stems: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences that share most of the words that carry their sense."""
    where: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(stems):
        for stem in sorted(one):
            where[stem].append(index)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for found in where.values():
        if len(found) <= _COMMONEST:
            for at, first in enumerate(found):
                for second in found[at + 1 :]:
                    shared[first, second] += 1
    for first, second in sorted(shared):
        if shared[first, second] < _FEWEST - 1:
            continue
        both = len(stems[first] & stems[second])
        least = min(len(stems[first]), len(stems[second]))
        if both >= _FEWEST and both >= _LEAST_SHARE * least:
            yield first, second


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """Return the part of a word that its forms share; nothing for a word that only joins others."""
    plain = word.removesuffix("'s").removesuffix("’s")
    if plain in words_in("function-words") or len(plain) < 3:  # noqa: PLR2004 -- “of”, “to”
        return ""
    return _ENDING.sub("", plain) if len(plain) > _RUN - 1 else plain


def _written(article: Article, begin: int, end: int, run: str) -> tuple[int, int]:
    """Return where a run of plain words stands between `begin` and `end`."""
    pattern = r"[^a-z]+".join(re.escape(word) for word in run.split())
    match = re.search(pattern, lowered(article.whole[begin:end]))
    return (
        article.whole_words(begin + match.start(), begin + match.end()) if match else (begin, end)
    )
