"""Marks: words in quotation marks, with the citations that bear them out."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.prose import Citation, markup, without_code
from generator.text import sentence_ends
from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = re.compile(r"“((?:[^“”]|“[^“”]*”)+)”|(?<![\w\\])\"([^\"]+)\"")
_SINGLE = re.compile(r"(?<!\w)‘((?:[^‘’“”]|(?<=\w)’(?=\w))+)’(?!\w)")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class Quotation:
    """Words in marks that the citations after them, in the same sentence, bear out."""

    start: int
    end: int
    raw: str
    words: str
    citations: tuple[Citation, ...]


def quotations(text: str) -> list[Quotation]:
    """Return the words in marks that a citation in the same sentence follows."""
    found: list[Quotation] = []
    if "“" not in text and '"' not in text:
        return found
    for start, paragraph, cited in _cited(text):
        for match in _QUOTED.finditer(paragraph):
            citations = _following(paragraph, match.end(), cited)
            if citations:
                found.append(_quotation(text, start, match, citations))
    return found


def doubtful(text: str) -> list[Quotation]:
    """Return words in marks that seem to be cited and are not, with what seems to bear them out.

    They stand in double marks, and only the next sentence has citations; or in single marks.
    """
    found: list[Quotation] = []
    if not any(mark in text for mark in '“"‘'):
        return found
    for start, paragraph, cited in _cited(text):
        for match in _QUOTED.finditer(paragraph):
            citations = _in_next_sentence(paragraph, match, cited)
            if citations and len(words_of(match[0])) > 1:
                found.append(_quotation(text, start, match, citations))
        outside = _QUOTED.sub(lambda match: " " * len(match[0]), paragraph)
        for match in _SINGLE.finditer(outside):
            citations = _following(paragraph, match.end(), cited)
            if citations:
                found.append(_quotation(text, start, match, citations))
    return found


def _cited(text: str) -> Iterator[tuple[int, str, list[Citation]]]:
    """Yield each paragraph that cites something: where it begins, itself, and its citations."""
    masked = without_code(text)
    for start, end in _paragraphs(masked):
        cited = [one for one in markup(masked[start:end]) if isinstance(one, Citation)]
        if cited:
            yield start, masked[start:end], cited


def _quotation(
    text: str, start: int, match: re.Match[str], citations: tuple[Citation, ...]
) -> Quotation:
    place = (start + match.start(), start + match.end())
    raw = text[slice(*place)]
    return Quotation(*place, raw, raw[1:-1], citations)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _following(paragraph: str, end: int, cited: list[Citation]) -> tuple[Citation, ...]:
    """Return the first group of citations after `end`, if the sentence does not end before it."""
    after = [citation for citation in cited if citation.start >= end]
    if not after or sentence_ends(paragraph[end - 1 : after[0].start + 2]):
        return ()
    group = [after[0]]
    for citation in after[1:]:
        if paragraph[group[-1].end : citation.start].strip():
            break
        group.append(citation)
    return tuple(group)


def _in_next_sentence(
    paragraph: str, match: re.Match[str], cited: list[Citation]
) -> tuple[Citation, ...]:
    """Return the citations of the sentence after the words in marks, if theirs has none."""
    bounds = [0, *sentence_ends(paragraph), len(paragraph)]
    first, last = bisect(bounds, match.start()) - 1, bisect(bounds, match.end() - 1)
    if any(bounds[first] <= one.start < bounds[last] for one in cited):
        return ()
    end = bounds[min(last + 1, len(bounds) - 1)]
    return tuple(one for one in cited if bounds[last] <= one.start < end)
