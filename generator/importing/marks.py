"""Marks: which of the marks in a paragraph open and close, and which are apostrophes or inches."""

from __future__ import annotations

import re
from typing import TypeAlias

Pairs: TypeAlias = "list[tuple[int, int]]"
"""Start and end of the words between two marks."""

_DOUBLE = re.compile("[\"“”„«»]|''|``")
_SINGLE = re.compile("['‘’]")
_BEFORE_OPEN = frozenset(" \t\n([{—–-/‘'“\"„«")
_ELIDED = re.compile(
    r"(?:\d0s|em|til|tis|twas|n|cause|round|bout|cuz|til|neath|gainst|ere|im|er|nuff)\b",
    re.IGNORECASE,
)
_ROCK_N_ROLL = frozenset(("'n", "’n", "'N", "’N"))
"""What stands before the second mark of a word that has lost both its ends."""
_FIRM = ".,?!;:…—–"


def doubles_of(text: str) -> tuple[Pairs, list[int]]:
    """Return the pairs of double marks, and where those begin that never close."""
    pairs: Pairs = []
    unclosed: list[int] = []
    open_at = -1
    for match in _DOUBLE.finditer(text):
        start, end = match.span()
        mark = match[0]
        if mark in {"''", "``"} and not _is_doubled(text, mark):
            continue
        opens = _opens(text, start, end, mark, is_open=open_at >= 0)
        if opens is None:
            continue
        if opens:
            if open_at >= 0:
                unclosed.append(open_at)
            open_at = end
        else:
            pairs.append((open_at, start))
            open_at = -1
    if open_at >= 0:
        unclosed.append(open_at)
    return pairs, unclosed


def _is_doubled(text: str, mark: str) -> bool:
    """Tell whether the text writes its double marks with two single ones, as TeX does."""
    return mark == "``" or "``" in text


def _opens(text: str, start: int, end: int, mark: str, *, is_open: bool) -> bool | None:
    """Tell whether a mark opens (True), closes (False) or is none (None)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if mark in {"“", "„", "«", "``"}:
        # A German or Swedish hand closes with “ what it opened with „.
        return not (
            mark == "“" and is_open and text.rfind("„", 0, start) > text.rfind("“", 0, start)
        )
    if mark in {"”", "»", "''"}:
        fresh = not is_open and (not before or before in _BEFORE_OPEN) and after.isalnum()
        return True if fresh else False if is_open else None
    loose_before = not before or before in _BEFORE_OPEN
    if is_open:
        return loose_before and after.isalnum()
    if loose_before and after.strip():
        return True
    return True if not before.isalnum() and after.isalnum() else None


def singles_of(text: str, doubles: Pairs) -> tuple[Pairs, list[int]]:
    """Return the pairs of single marks, and where curly ones begin that never close.

    A pair lies wholly inside a pair of double marks or wholly outside all of them.
    """
    marks = [match.start() for match in _SINGLE.finditer(text)]
    pairs: Pairs = []
    lost: list[int] = []
    inside = _numbered(marks, doubles)
    index = 0
    while index < len(marks):
        at = marks[index]
        if _single_opens(text, at):
            close = _closing(text, marks, inside, index)
            if close:
                pairs.append((at + 1, marks[close]))
                index = close
            elif text[at] == "‘":
                lost.append(at + 1)
        index += 1
    return pairs, lost


def _numbered(marks: list[int], doubles: Pairs) -> list[int]:
    """Return for each mark which double pair it lies in, or -1."""
    numbers: list[int] = []
    current = 0
    for at in marks:
        while current < len(doubles) and doubles[current][1] <= at:
            current += 1
        within = current < len(doubles) and doubles[current][0] <= at
        numbers.append(current if within else -1)
    return numbers


def _single_opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if before and before not in _BEFORE_OPEN:
        return False
    if not after or after.isspace() or _ELIDED.match(text, at + 1):
        return False
    return text[at] != "’"


def _closing(text: str, marks: list[int], inside: list[int], index: int) -> int:
    """Return which mark closes the one at `index`; 0 if none does."""
    straight = text[marks[index]] == "'"
    loose = 0
    for other in range(index + 1, len(marks)):
        at = marks[other]
        if inside[other] != inside[index]:
            if inside[index] >= 0:
                break
            continue
        if text[at] == "‘" or (straight and text[at] == "'" and _single_opens(text, at)):
            break
        before, after = text[at - 1], text[at + 1 : at + 2]
        if after.isalnum() or before.isspace() or text[at - 2 : at] in _ROCK_N_ROLL:
            continue
        if before in _FIRM or not _maybe_possessive(text, at):
            return other
        loose = other
    return loose


def _maybe_possessive(text: str, at: int) -> bool:
    """Tell whether the mark after a word in -s may be that of “the leaders’ plan”."""
    return text[at - 1] in "sSzx" and re.match(r" [a-z0-9]", text[at + 1 : at + 3]) is not None
