"""Quotations, checked word for word against the text they cite."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from statistics import fmean
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from generator.text import tidy
from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_GAP = re.compile(r"\s*(?:…|\[([^\]]*)\])\s*")
_MOST_INSERTED = 3
"""So many words may stand between two brackets."""
_SHORT = 5
"""A quotation of fewer words is compared word by word: its letters say too little."""


def stands_in(words: str, passage: str) -> bool:
    """Tell whether `words` are a true quotation of `passage`.

    Only Unicode's form NFC and white space may differ. Between the pieces that an omission (`…`) or
    an insertion (`[ ]`) divides, the passage may have other words; the pieces keep their order and
    begin and end with whole words.
    """
    return bool(spans(words, passage))


def spans(words: str, passage: str) -> list[tuple[int, int]]:
    """Return where the quotation's pieces stand in tidy `passage`; nothing if one is not there."""
    text = tidy(passage)
    found: list[tuple[int, int]] = []
    start = 0
    for piece in pieces(words):
        match = re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)").search(text, start)
        if not match:
            return []
        found.append(match.span())
        start = match.end()
    return found


def pieces(words: str) -> list[str]:
    """Return the parts of a quotation between its omissions and insertions."""
    return [part for part in _GAP.sub("…", tidy(words)).split("…") if words_of(part)]


def has_gaps(words: str) -> bool:
    """Tell whether something is omitted from a quotation or inserted into it."""
    return bool(_GAP.search(words))


def says_more_than_it_quotes(words: str) -> bool:
    """Tell whether too many words are inserted: more than three at once, or than are quoted."""
    inserted = [len(words_of(gap[1] or "")) for gap in _GAP.finditer(words)]
    quoted = sum(len(words_of(piece)) for piece in pieces(words))
    return max(inserted, default=0) > _MOST_INSERTED or sum(inserted) > quoted


def nearest_passage(words: str, passages: Mapping[str, str]) -> tuple[str, str]:
    """Return name and words of the passage nearest to `words`, cut to about their length.

    The sentence is preferred to its paragraph, as the shorter one to show. For short words it is
    the whole sentence.
    """
    wanted = tidy(words)
    short = is_short(wanted)
    scored = (
        (likeness(wanted, text), fuzz.partial_ratio(wanted, text), "." in name, name)
        for name, text in passages.items()
        if not short or f"{name}.s1" not in passages
    )
    _score, _letters, _is_sentence, name = max(scored, default=(0.0, 0.0, False, ""))
    text = passages.get(name, "")
    if short:
        return name, text
    found = fuzz.partial_ratio_alignment(wanted, text)
    begin, end = (found.dest_start, found.dest_end) if found else (0, len(text))
    while begin > 0 and not text[begin - 1].isspace():
        begin -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return name, text[begin:end].strip()


def is_short(words: str) -> bool:
    """Tell whether `words` are so few that a whole sentence has to be shown beside them."""
    return 0 < len(words_of(words)) < _SHORT


def likeness(wanted: str, text: str) -> float:
    """Return how like `wanted` the nearest piece of `text` is, in percent."""
    if is_short(wanted):
        theirs = words_of(text.casefold())
        return fmean(
            max((fuzz.ratio(mine, other) for other in theirs), default=0.0)
            for mine in words_of(wanted.casefold())
        )
    return fuzz.ratio(wanted, text) if len(text) < len(wanted) else fuzz.partial_ratio(wanted, text)


def marked_difference(words: str, passage: str) -> str:
    """Return the words of `passage` with those that `words` does not have put between ⟦ ⟧."""
    mine, theirs = tidy(words).split(), passage.split()
    shown: list[str] = []
    for change, _, _, start, end in SequenceMatcher(
        None, mine, theirs, autojunk=False
    ).get_opcodes():
        part = " ".join(theirs[start:end])
        if part:
            shown.append(part if change == "equal" else f"⟦{part}⟧")
    return " ".join(shown)
