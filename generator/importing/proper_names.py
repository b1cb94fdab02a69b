"""Proper names: the run of words with capitals that names somebody, at either end of some words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.importing.lists import words_in
from generator.importing.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

_INNER = frozenset(("de", "la", "van", "von", "der", "bin", "al", "del", "di", "da", "ibn"))
_OFFICE = 3
"""So many words at least follow “Secretary of” if the name comes after the office."""

Sort = Literal["name", "description", "pronoun"]


@dataclass(frozen=True)
class Phrase:
    """A noun phrase: a name, a description or a pronoun."""

    start: int
    end: int
    sort: Sort
    words: int = 1


def name_at_end(tokens: Sequence[Token]) -> Phrase | None:
    """Return the name that `tokens` end with."""
    begin = len(tokens)
    if begin > 1 and tokens[-1].text.isdigit() and tokens[-2].is_name:  # Section 15
        begin -= 1
    while begin and tokens[begin - 1].is_name:
        begin -= 1
        if begin > 1 and tokens[begin - 1].text in _INNER and tokens[begin - 2].is_name:
            begin -= 1
        elif begin > 2 and _is_of_the(tokens[begin - 3 : begin]):  # noqa: PLR2004 -- a title and two words
            begin -= 2
    if begin == len(tokens):
        return None
    return Phrase(tokens[begin].start, tokens[-1].end, "name", len(tokens) - begin)


def _is_of_the(tokens: Sequence[Token]) -> bool:
    """Tell whether a title with “of the” leads on: `Clerk of the` Board."""
    title, of, the = tokens
    return title.is_name and (of.text, the.text) == ("of", "the")


def name_at_start(tokens: Sequence[Token]) -> Phrase | None:
    """Return the name that `tokens` begin with."""
    end = _run(tokens, 0)
    if end == 1 and tokens[0].text in words_in("titles"):
        skipped = 2 + (len(tokens) > 2 and tokens[2].text == "the")  # noqa: PLR2004 -- of the
        farther = _run(tokens, skipped)
        if [one.text for one in tokens[1:2]] == ["of"] and farther - skipped >= _OFFICE:
            end = farther
    return Phrase(tokens[0].start, tokens[end - 1].end, "name", end) if end else None


def _run(tokens: Sequence[Token], begin: int) -> int:
    """Return where the words of a name that begin at `begin` end."""
    end = begin
    while end < len(tokens) and (
        tokens[end].is_name
        or (
            begin < end < len(tokens) - 1 and tokens[end].text in _INNER and tokens[end + 1].is_name
        )
    ):
        end += 1
    return end


def owner_at_end(tokens: Sequence[Token]) -> Phrase | None:
    """Return whose something is if `tokens` end with a possessive: `Pat Doe` of “Pat Doe’s”."""
    if not tokens or not tokens[-1].possessive:
        return None
    last = tokens[-1]
    bare = last.text.rstrip("s").rstrip("’'") if last.text[-1] == "s" else last.text[:-1]
    return name_at_end([*tokens[:-1], Token(bare, last.start, last.start + len(bare))])
