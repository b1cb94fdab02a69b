"""Rules: the house style for prose, each rule with its reason and what it finds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.style.loaded import LOADED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.style.page import PageWords
    from generator.style.stretch import Stretch

LONGEST = 30
"""Words of the longest sentence."""

_LOADED = re.compile(rf"\b(?:{'|'.join(map(re.escape, LOADED))})\b", re.IGNORECASE)
_ORDINARY = (
    r"(?:day|days|week|term|time|step|part|two|three|half|hundred|clause|sentence|page|lady)\b"
    r"|\w+day\b"
)
"""After first or last: what every row of things has one of."""
_ABSOLUTE = re.compile(
    rf"\b(?:(?:the|its|his|her|their) (?:very )?(?:first|last|only)(?! (?:{_ORDINARY}))"
    r"|always|never|every single|without exception|all-time|ever (?:before|since))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s*(?:It (?:is|was|has been|had been) (?:widely |often |generally |commonly )?"
    r"(?:said|believed|thought|argued|noted|known|considered|claimed|alleged|reported|felt)"
    r"|There (?:is|are|was|were) (?:no doubt|some who|those who|many who))\b"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = re.compile(rf"\b(?:{_MONTHS}) \d{{1,2}}\b(?!,? \d{{4}}| of (?:that|the|each|every))")
_YEAR = re.compile(r"\b1[6-9]\d\d\b|\b20\d\d\b")
_ABBREVIATION = re.compile(r"\b[A-Z]{2,6}s?\b(?!\.)")
_PAST = re.compile(r"\b(?:was|were|had|did|said|took|made|gave|met|went|\w+ed)\b")


@dataclass(frozen=True)
class Finding:
    """Words that a rule would have otherwise, and what to do."""

    start: int
    """Where they begin in the field."""
    words: str
    message: str
    hint: str


@dataclass(frozen=True)
class Rule:
    """One rule of the house style."""

    id: str
    title: str
    why: str
    find: Callable[[Stretch, PageWords], Iterator[Finding]]


def _loaded(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    del page
    for found in _LOADED.finditer(stretch.own):
        instead = LOADED[found[0].lower()]
        message = f"“{found[0]}” judges; a reader of the other side stops here."
        yield Finding(found.start(), found[0], message, f"In its place: {instead}.")


def _absolute(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    for sentence in stretch.sentences if page.tells else ():
        if stretch.loc == ("summary",) or sentence.borne_out:
            continue
        for found in _ABSOLUTE.finditer(sentence.own):
            message = f"“{found[0]}” claims that there is no other case, and cites nothing."
            hint = "Cite who counted, let the cases count ({{ count:… }}), or say less."
            yield Finding(sentence.start + found.start(), found[0], message, hint)


def _long(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    del page
    for sentence in stretch.sentences:
        if sentence.length > LONGEST:
            begin = re.search(r"\w(?:\S*\s+){0,3}\S*", sentence.own)
            words = begin[0] if begin else sentence.own.strip()
            message = f"This sentence has {sentence.length} words; {LONGEST} is the most."
            start = sentence.start + (begin.start() if begin else 0)
            yield Finding(start, words, message, "Make two sentences of it.")


def _opening(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    del page
    for sentence in stretch.sentences:
        found = _OPENING.match(sentence.own)
        if found:
            words = found[0].strip()
            start = sentence.start + found.end() - len(words)
            message = f"“{words}” does not tell who."
            yield Finding(start, words, message, "Begin with whoever says or does it.")


def _unlinked(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    if page.names_terms and stretch.loc != ("summary",):
        for found in page.unlinked(stretch):
            message = f"“{found[0]}” is in the glossary, and nothing on this page links to it."
            hint = f"Link it where it stands first: {page.link(found[0])}"
            yield Finding(found.start(), found[0], message, hint)


def _abbreviation(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    for found in _ABBREVIATION.finditer(stretch.outside_links) if page.tells else ():
        if page.unexplained(found[0]):
            message = f"“{found[0]}” is not explained on this page."
            hint = f"Write the words in full at the first place, with ({found[0]}) after them."
            yield Finding(found.start(), found[0], message, hint)


def _yearless(stretch: Stretch, page: PageWords) -> Iterator[Finding]:
    known = ""
    for sentence in stretch.sentences:
        for found in _DAY.finditer(sentence.own):
            if found[0] in page.yearly or _YEAR.search(known + sentence.raw):
                continue
            if stretch.loc != ("summary",) and not _PAST.search(sentence.own):
                continue
            message = f"{found[0]} of which year?"
            hint = f"Write it with the year: {found[0]}, 2021."
            yield Finding(sentence.start + found.start(), found[0], message, hint)
        known = sentence.raw


RULES = (
    Rule(
        "loaded-word",
        "No loaded words outside quotations",
        "The page shows what happened and lets readers judge. A strong word may stand in a"
        " quotation, where it is plain whose word it is.",
        _loaded,
    ),
    Rule(
        "bare-absolute",
        "First, only, never: with a source",
        "One case that nobody thought of makes such a sentence false.",
        _absolute,
    ),
    Rule(
        "long-sentence",
        f"At most {LONGEST} words in a sentence",
        "A reader on a phone loses the beginning of a longer one.",
        _long,
    ),
    Rule(
        "faceless-opening",
        "Say who says it",
        "“It is believed” hides whether one person believes it, or most do.",
        _opening,
    ),
    Rule(
        "unlinked-term",
        "Link a term of the glossary",
        "A reader who does not know the word needs its meaning where it stands.",
        _unlinked,
    ),
    Rule(
        "unexplained-abbreviation",
        "Explain abbreviations",
        "Letters mean something only to those who know already.",
        _abbreviation,
    ),
    Rule(
        "day-without-year",
        "A day has its year",
        "Pages are read for years; “last January 6” will be another one.",
        _yearless,
    ),
)
"""Every rule, in the order in which the guide explains them."""
