"""Headline: a title with capitals as MLA and Chicago write it."""

from __future__ import annotations

import re
from functools import cache

_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an the and but for nor or so yet as at by from in into of off on onto over per to "
        "toward upon via with within without about above across after against along amid among "
        "around before behind below beneath beside between beyond despite during except inside "
        "like near outside past since than through throughout till under until versus v vs",
    )
)
_PREFIXES = frozenset({"anti", "co", "non", "pre", "pro", "re", "un"})
_WORD = re.compile(r"[^\s—]+")
_MARKS = "“‘([’”)],;:?!.'\""
_NEW = re.compile(r"[:?!—]['’”)]*$")
"""What ends a title before a subtitle."""


@cache
def headline(title: str, longest: int = 99) -> str:
    """Return `title` with a capital on each word that has none and wants one.

    Words with a capital, a figure or a full stop stay as they are; so do articles, conjunctions
    and prepositions of at most `longest` letters, but for the first and the last word of the title
    and of a subtitle.
    """
    words = list(_WORD.finditer(title))
    parts: list[str] = []
    at = 0
    for number, word in enumerate(words):
        before = title[at : word.start()]
        edge = number in {0, len(words) - 1} or "—" in before or _ends(words[number - 1][0])
        small = len(word[0].strip(_MARKS)) <= longest and word[0].strip(_MARKS) in _SMALL
        parts += [before, _raised(word[0], small=small and not edge and not _ends(word[0]))]
        at = word.end()
    return "".join([*parts, title[at:]])


def _ends(word: str) -> bool:
    return bool(_NEW.search(word))


def _raised(word: str, *, small: bool) -> str:
    lead = word[: len(word) - len(word.lstrip(_MARKS))]
    bare = word[len(lead) :]
    if not bare[:1].islower() or any(one.isupper() or one.isdigit() for one in bare):
        return _hyphened(word)
    is_name = any(mark in bare.rstrip(_MARKS) for mark in "./@")
    if small or is_name or re.fullmatch(r"\w{1,4}\.,?", bare):
        return word
    return _hyphened(lead + bare[0].upper() + bare[1:])


def _hyphened(word: str) -> str:
    """Raise what follows the hyphens of `word`: not small words amid it, nor after a prefix."""
    first, *rest = word.split("-")
    if first.lower() in _PREFIXES:
        return word
    raised = [
        one if one in _SMALL and number + 1 < len(rest) else one[:1].upper() + one[1:]
        for number, one in enumerate(rest)
    ]
    return "-".join([first, *raised])
