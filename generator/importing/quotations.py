"""Quotations: every span in marks, curly or straight, nested, cut or run on over paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.importing.findings import Span
from generator.importing.marks import doubles_of, singles_of

if TYPE_CHECKING:
    from generator.importing.article import Article
    from generator.importing.findings import SpanKind

_OPENERS = ('"', "“", "„", "«", "‘", "'")
_ENDS = (".", "?", "!", ",", "—", "…")
_FULL_WORDS = 4
_ATTRIBUTED = re.compile(
    r",[^,\"“”]{0,40}\b(?:said|says|wrote|added|told|asked|noted)\b[^,\"“”.]{0,60}\.?$"
)
"""A sentence that ends like this has left the quotation; its closing mark is missing."""


def quotations_of(article: Article) -> tuple[Span, ...]:
    """Return every span in marks, in the order of the text.

    A span whose other mark is missing is there too, with `balanced` false; it runs to the
    next such mark or to the end of its paragraph.
    """
    names = [
        name
        for name, part in article.parts.items()
        if part not in {"metadata", "other"} and name in article.offsets
    ]
    paragraphs = article.paragraphs
    found: list[Span] = []
    runs_on = False
    for index, name in enumerate(names):
        text = paragraphs[name]
        following = paragraphs[names[index + 1]] if index + 1 < len(names) else ""
        goes_on = following.startswith(_OPENERS)
        spans = _in_paragraph(text, goes_on=goes_on)
        outer = 0
        for start, end, balanced in spans:
            begins = start == 1 and runs_on
            kind = _kind(text, start, end, begins=begins, nested=end < outer)
            outer = max(outer, end if balanced else 0)
            found.append(_span(article, name, (start, end), kind, balanced=balanced))
        runs_on = goes_on and any(end == len(text) and ok for _, end, ok in spans)
    return tuple(found)


def _in_paragraph(text: str, *, goes_on: bool) -> list[tuple[int, int, bool]]:
    """Return start, end and whether it is balanced of each span in one paragraph."""
    pairs, unclosed = doubles_of(text)
    singles, lost = singles_of(text, pairs)
    last = max((start for start, _ in (*pairs, *singles)), default=0)
    spans = [(start, end, True) for start, end in (*pairs, *singles)]
    for start, following in pairwise((*sorted((*unclosed, *lost)), len(text) + 1)):
        is_last = last < start and following > len(text)
        runs_on = goes_on and is_last and not _ATTRIBUTED.search(text, start)
        spans.append((start, following - 1, runs_on))
    return sorted((one for one in spans if text[one[0] : one[1]].strip()), key=lambda s: s[:2])


def _kind(text: str, start: int, end: int, *, begins: bool, nested: bool) -> SpanKind:
    if nested:
        return "nested"
    if begins:
        return "continued"
    words = text[start:end]
    is_sentence = words[:1].isupper() and words.endswith(_ENDS)
    return "full" if is_sentence or len(words.split()) > 2 * _FULL_WORDS else "fragment"


def _span(
    article: Article, paragraph: str, place: tuple[int, int], kind: SpanKind, *, balanced: bool
) -> Span:
    base = article.offsets[paragraph]
    start, end = base + place[0], base + place[1]
    passage = article.passage_at(start, end)
    return Span(start, end, article.whole[start:end], passage, kind, balanced)
