"""Phrases: the words around a quotation, and who or what a noun phrase among them names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.importing.lists import words_in
from generator.importing.proper_names import Phrase, name_at_end, name_at_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.tokens import Token

PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "you", "who", "which", "that", "one"))
BE = frozenset(("is", "was", "were", "are", "been", "being", "be"))
PARTICIPLES = frozenset(
    ("called", "described", "dubbed", "termed", "labeled", "characterized", "denounced", "hailed")
)
PREPOSITIONS = words_in("prepositions")
_DETERMINERS = words_in("determiners")
_ADVERBS = words_in("adverbs")
_CUTS = words_in("clause-words")
_ENDS = frozenset((",", ".", "?", "!", ";", ":", "—", "–", "(", ")"))
_CONNECTING = frozenset(("But", "And", "Still", "So", "Yet", "Then", "Later", "Instead"))
_CONNECTIVES = PREPOSITIONS | {"and", "to", "or"}
_DAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_LONGEST = 14


class Said(NamedTuple):
    """A phrase that is said to speak, and how that is known."""

    phrase: Phrase
    how: str
    check: bool = False


def said_by(found: Phrase | None, how: str, *, check: bool = False) -> Said | None:
    """Return the speaker that a phrase is; a pronoun is always to be checked."""
    if found is None:
        return None
    is_pronoun = found.sort == "pronoun"
    return Said(found, "pronoun" if is_pronoun else how, check or is_pronoun)


def skip_adverbs(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return `tokens` without the adverbs and helping verbs at their end."""
    end = len(tokens)
    while end and (
        tokens[end - 1].text in _ADVERBS
        or (tokens[end - 1].text.endswith("ly") and tokens[end - 1].text.islower())
    ):
        end -= 1
    return tokens[:end]


def subject_of(tokens: Sequence[Token]) -> Phrase | None:
    """Return who does what the verb after `tokens`, the words of its clause, says."""
    tokens = skip_adverbs(tokens)
    if not tokens:
        return None
    if tokens[-1].text not in _ENDS:
        cut = _last_mark(tokens)
        return _phrase(tokens[cut:], tokens[:cut])
    segments = _segments(tokens)
    named = [name for one in segments if (name := _name_in(one))]
    named.sort(key=lambda name: name.words < 2)  # noqa: PLR2004 -- a place has one word, mostly
    if named:
        return named[0]
    return next((found for one in segments if one and (found := _described(one))), None)


def _last_mark(tokens: Sequence[Token]) -> int:
    """Return where the last stretch without a comma begins."""
    return next((i + 1 for i in range(len(tokens) - 1, -1, -1) if tokens[i].text in _ENDS), 0)


def _segments(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    segments: list[Sequence[Token]] = []
    begin = 0
    for index, token in enumerate(tokens):
        if token.text in _ENDS:
            segments.append(tokens[begin:index])
            begin = index + 1
    return [one for one in (*segments, tokens[begin:]) if one]


def _name_in(segment: Sequence[Token]) -> Phrase | None:
    """Return the name that a whole stretch between commas is, with words before it perhaps."""
    first = segment[0].text.lower()
    if first in PREPOSITIONS or first in PRONOUNS:
        return None
    name = name_at_end(segment)
    if name is None:
        return None
    before = segment[: len(segment) - name.words]
    return None if any(one.text.lower() in PREPOSITIONS for one in before) else name


def _phrase(tokens: Sequence[Token], before: Sequence[Token]) -> Phrase | None:
    """Return the phrase directly before a verb; `before` are the words ahead of the last comma."""
    last = tokens[-1]
    if last.text.lower() in PRONOUNS - {"one"}:
        return _relative(last, tokens[:-1] or before)
    name = name_at_end(tokens)
    if name is None:
        return _described(tokens)
    ahead = tokens[: len(tokens) - name.words]
    if not ahead:
        return name
    ahead = ahead[1:] if ahead[0].text in {"Both", "both"} else ahead
    joint = ahead[-1].text if ahead else ""
    if joint.lower() in PREPOSITIONS - {"after", "as", "when"}:
        return name_at_end(ahead[:-1]) or _described(tokens)
    first = name_at_end(ahead[:-1]) if joint == "and" else None
    return _both(first, name) if first and first.words + 1 == len(ahead) else name


def _both(first: Phrase, second: Phrase) -> Phrase:
    """Return the phrase that names two."""
    return Phrase(first.start, second.end, "name", first.words + second.words)


def clause_subject(tokens: Sequence[Token]) -> Phrase | None:
    """Return the name that the main clause of a sentence begins with: `Doe` in “At noon, Doe”.

    What stands before its comma and begins with a preposition or the like is passed over.
    """
    for segment in _segments(tokens):
        rest = segment[1:] if segment[0].text in _CONNECTING else segment
        first = rest[0].text.lower() if rest else "after"
        name = name_at_start(rest)
        if name or not (first in PREPOSITIONS or first in _DETERMINERS):
            return name
    return None


def _relative(pronoun: Token, before: Sequence[Token]) -> Phrase | None:
    """Return what `who` or `that` stands for; another pronoun stands for itself."""
    if pronoun.text.lower() not in {"who", "that", "which"}:
        return Phrase(pronoun.start, pronoun.end, "pronoun")
    while before and before[-1].text in _ENDS:
        before = before[:-1]
    cut = _last_mark(before)
    return name_at_end(before) or (_described(before[cut:]) if before[cut:] else None)


def _described(tokens: Sequence[Token]) -> Phrase | None:
    """Return the description that `tokens` are, from its determiner on."""
    found: Phrase | None = None
    for index in range(len(tokens) - 1, max(-1, len(tokens) - _LONGEST), -1):
        word = tokens[index].text
        if word in _CUTS or tokens[index].hidden:
            break
        if word.lower() in _DETERMINERS or tokens[index].possessive:
            begin = index - _names_before(tokens, index)
            found = Phrase(tokens[begin].start, tokens[-1].end, "description", len(tokens) - begin)
    bare = tokens[-1].text.lower()
    if found is None and (bare in words_in("role-words")):
        found = Phrase(tokens[-1].start, tokens[-1].end, "description")
    return found


def _names_before(tokens: Sequence[Token], index: int) -> int:
    """Return how many words of a name stand before the possessive at `index`."""
    name = name_at_end(tokens[:index]) if tokens[index].text[:1].isupper() else None
    return name.words if name and tokens[index].possessive else 0


def object_of(tokens: Sequence[Token]) -> Phrase | None:
    """Return who is named after a verb or after “according to”: the words that follow it."""
    end = 0
    while end < min(len(tokens), _LONGEST) and not _stops(tokens, end):
        end += 1
    run = tokens[:end]
    if not run or run[0].text.lower() in PRONOUNS:
        return None
    for index in range(min(len(run), 6)):
        if run[index].text.lower() in PREPOSITIONS:
            break
        name = name_at_start(run[index:])
        if name:
            return _farther(name, run, index) or _two(name, tokens, index)
    if run[0].text.lower() in _DETERMINERS or run[0].possessive:
        return _name_after(tokens[end:]) or Phrase(run[0].start, run[-1].end, "description", end)
    is_role = run[-1].text.lower() in words_in("role-words")
    return Phrase(run[0].start, run[-1].end, "description", end) if is_role else None


def _farther(name: Phrase, run: Sequence[Token], index: int) -> Phrase | None:
    """Return what a name is only part of: `a White House official`, `Doe campaign manager Roe`."""
    end = index + name.words
    for at in range(end, min(end + 4, len(run))):
        if run[at].text in _CONNECTIVES or not run[at].text[0].isalnum():
            break
        if at > end and run[at].is_name:
            return name_at_start(run[at:])
    after = run[end : end + 1]
    role = bool(after) and {after[0].text, f"{after[0].text}s"} & words_in("role-words")
    if not role or run[0].text.lower() not in _DETERMINERS:
        return None
    return Phrase(run[0].start, after[0].end, "description", index + name.words + 1)


def _two(name: Phrase, tokens: Sequence[Token], index: int) -> Phrase:
    """Return the name at `index`, with a second one that “and” joins to it."""
    rest = tokens[index + name.words :]
    second = name_at_start(rest[1:]) if rest and rest[0].text == "and" else None
    if second is None:
        return name
    after = rest[1 + second.words : 2 + second.words]
    ends = not after or after[0].text in _ENDS or after[0].text.lower() in PREPOSITIONS
    return _both(name, second) if ends else name


def _stops(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    timed = token.text == "on" and index + 1 < len(tokens) and tokens[index + 1].text in _DAYS
    told = [one.text for one in tokens[index : index + 2]] in (["in", "a"], ["in", "an"])
    day = token.text in _DAYS
    return token.text in _ENDS or token.hidden or token.text in _CUTS or timed or told or day


def _name_after(tokens: Sequence[Token]) -> Phrase | None:
    """Return a full name that stands alone between commas before the sentence ends."""
    for segment in _segments(tokens)[:3]:
        name = _name_in(segment)
        if name and name.words > 1 and name.words == len(segment):
            return name
    return None
