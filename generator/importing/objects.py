"""Objects: who is named behind a verb or a preposition, said Doe, according to Doe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.importing.lists import words_in
from generator.importing.phrases import (
    CUTS,
    DETERMINERS,
    ENDS,
    LONGEST,
    PREPOSITIONS,
    PRONOUNS,
    both,
    name_in,
    segments,
)
from generator.importing.proper_names import Phrase, name_at_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.tokens import Token

DAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
CONNECTIVES = PREPOSITIONS | {"and", "to", "or"}
_STATE = 2
"""So many words at most name a state: `North Dakota`."""
_TIMES = frozenset(
    ("last", "this", "next", "late", "later", "early", "today", "yesterday", "again")
)


def object_of(tokens: Sequence[Token]) -> Phrase | None:
    """Return who is named after a verb or after “according to”: the words that follow it."""
    end = 0
    while end < min(len(tokens), LONGEST) and not _stops(tokens, end):
        end += 1
    run = tokens[:end]
    if not run or run[0].text.lower() in PRONOUNS:
        return None
    for index in range(min(len(run), 6)):
        if run[index].text.lower() in PREPOSITIONS:
            break
        name = name_at_start(run[index:])
        if name:
            return (
                _beyond(tokens[index:]) or _farther(name, run, index) or _two(name, tokens, index)
            )
    if run[0].text.lower() in DETERMINERS or run[0].possessive:
        return _name_after(tokens[end:]) or Phrase(run[0].start, run[-1].end, "description", end)
    is_role = run[-1].text.lower() in words_in("role-words")
    return Phrase(run[0].start, run[-1].end, "description", end) if is_role else None


def _farther(name: Phrase, run: Sequence[Token], index: int) -> Phrase | None:
    """Return what a name is only part of: `a White House official`, `Doe campaign manager Roe`."""
    end = index + name.words
    for at in range(end, min(end + 4, len(run))):
        if run[at].text in CONNECTIVES or not run[at].text[0].isalnum():
            break
        if at > end and run[at].is_name:
            return name_at_start(run[at:])
    goes_on = run[end : end + 1] and run[end].text not in CONNECTIVES | _TIMES
    if not goes_on or run[0].text.lower() not in DETERMINERS:
        return None
    if index == 1:
        return Phrase(run[0].start, run[end].end, "description", end + 1)
    if name.words == 1:  # the sign Doe held
        return Phrase(run[0].start, run[index - 1].end, "description", index)
    return None


def _beyond(tokens: Sequence[Token]) -> Phrase | None:
    """Return the full name behind a place: `Springfield, Ohio, Mayor Ana Ruiz`."""
    stretches = segments(tokens)[:3]
    if len(stretches) < 3 or len(stretches[0]) > 1 or len(stretches[1]) > _STATE:  # noqa: PLR2004 -- place, state, name
        return None
    full = name_in(stretches[2]) if all(one.is_name for one in stretches[1]) else None
    return full if full and full.words > 1 else None


def _two(name: Phrase, tokens: Sequence[Token], index: int) -> Phrase:
    """Return the name at `index`, with a second one that “and” joins to it."""
    rest = tokens[index + name.words :]
    second = name_at_start(rest[1:]) if rest and rest[0].text == "and" else None
    if second is None:
        return name
    after = rest[1 + second.words : 2 + second.words]
    ends = not after or after[0].text in ENDS or after[0].text.lower() in PREPOSITIONS
    return both(name, second) if ends else name


def _stops(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    timed = token.text == "on" and index + 1 < len(tokens) and tokens[index + 1].text in DAYS
    told = [one.text for one in tokens[index : index + 2]] in (["in", "a"], ["in", "an"])
    day = token.text in DAYS
    return token.text in ENDS or token.hidden or token.text in CUTS or timed or told or day


def _name_after(tokens: Sequence[Token]) -> Phrase | None:
    """Return a full name that stands alone between commas before the sentence ends."""
    for segment in segments(tokens)[:3]:
        name = name_in(segment)
        if name and name.words > 1 and name.words == len(segment):
            return name
    return None
