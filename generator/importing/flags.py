"""Flags: statements that an editor should look at, each with its passage and a reason."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from generator.flags import MISSING
from generator.importing.findings import Flag
from generator.importing.headline import misspellings
from generator.importing.lists import lines_in
from generator.importing.people import Index, lowered
from generator.importing.reasons import BEYOND, REASONS, unproven
from generator.importing.repeats import repeats_of
from generator.importing.wordings import WORDINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.importing.article import Article
    from generator.importing.findings import Span

_SHOWN = 40
"""So many characters show where a mark opens that has no other."""
_ONCE = frozenset(("custom", "prediction"))
_AGENCIES = {
    "AP": ("AP", "Associated Press"),
    "Reuters": ("Reuters",),
    "AFP": ("AFP", "Agence France-Presse"),
    "UPI": ("UPI", "United Press International"),
}


@cache
def _loaded() -> Index:
    return Index((word, "term:loaded") for word in lines_in("loaded-words"))


def flags_of(article: Article, spans: Iterable[Span]) -> tuple[Flag, ...]:
    """Return every flag, in the order of the text; those of the whole article come first."""
    spans = tuple(spans)
    quoted = [(span.start, span.end) for span in spans if span.balanced]
    found = [*_worded(article, quoted), *_loaded_words(article, quoted)]
    found += [*_broken(article, spans), *misspellings(article), *repeats_of(article)]
    found.sort(key=lambda flag: (flag.start, flag.end, flag.kind))
    return (*_about_all(article), *found)


def _worded(article: Article, quoted: list[tuple[int, int]]) -> Iterator[Flag]:
    """Yield a flag for each rule's wording, once for each kind in a sentence."""
    for passage in article.sentences:
        words, begin = article.text.passages[passage], article.offsets[passage]
        small = lowered(words)
        inside = list(_within(quoted, begin, begin + len(words)))
        for kind, pattern in WORDINGS:
            for match in pattern.finditer(small):
                start, end = begin + match.start(), begin + match.end()
                if any(first <= start and end <= last for first, last in inside):
                    continue
                beyond = kind == "interpretation" and inside and inside[0][0] < start
                start = end - len(match[0].lstrip(", \"”’'"))
                start, end = article.whole_words(start, end)
                text = article.whole[start:end]
                yield Flag(kind, passage, text, BEYOND if beyond else REASONS[kind], start, end)
                if kind in _ONCE:
                    break


def _within(quoted: list[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield those of the sorted places `quoted` that lie between `start` and `end`."""
    for index in range(bisect_left(quoted, (start, 0)), len(quoted)):
        if quoted[index][0] >= end:
            return
        yield quoted[index]


def _loaded_words(article: Article, quoted: list[tuple[int, int]]) -> Iterator[Flag]:
    for name in article.parts:
        if article.parts[name] not in {"headline", "body", "caption", "subhead"}:
            continue
        begin = article.offsets[name]
        for place in _loaded().places(article.paragraphs[name]):
            start, end = begin + place.start, begin + place.end
            if any(first <= start and end <= last for first, last in _within(quoted, begin, end)):
                continue
            words = article.whole[start:end]
            passage = article.passage_at(start, end)
            yield Flag("loaded-word", passage, words, REASONS["loaded-word"], start, end)


def _broken(article: Article, spans: Iterable[Span]) -> Iterator[Flag]:
    """Yield a flag for each mark without its other, and for each run of lost characters."""
    for span in spans:
        if not span.balanced:
            start = span.start - 1
            passage = article.passage_at(start, start)
            end = article.offsets[passage] + len(article.text.passages[passage])
            start, end = article.whole_words(start, min(end, start + _SHOWN))
            text = article.whole[start:end]
            yield Flag("unbalanced", passage, text, REASONS["unbalanced"], start, end)
    for match in re.finditer(r"\S*�[\S�]*", article.whole):
        passage = article.passage_at(match.start(), match.start())
        yield Flag("lost-character", passage, match[0], REASONS["lost-character"], *match.span())


def _about_all(article: Article) -> Iterator[Flag]:
    """Yield a flag for each missing detail, and for an agency that nothing bears out."""
    first = article.names[0]
    for detail, reason in MISSING.items():
        if getattr(article, detail) is None:
            yield Flag("missing", first, "", reason)
    line = article.dateline
    if line is None or not line.agency:
        return
    agency, start = line.agency, line.start + line.text.rindex(line.agency)
    names = _AGENCIES.get(agency, (agency,))
    told = [found.value for found in (article.site, article.url, article.byline) if found]
    told += [
        article.paragraphs[name]
        for name, part in article.parts.items()
        if part in {"trailer", "byline", "note", "caption", "metadata"}
    ]
    if not any(re.search(rf"\b{re.escape(name)}\b", text) for name in names for text in told):
        passage = article.passage_at(start, start + len(agency))
        yield Flag("agency", passage, agency, unproven(agency), start, start + len(agency))
