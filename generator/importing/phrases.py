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
DETERMINERS = words_in("determiners")
_ADVERBS = words_in("adverbs")
CUTS = words_in("clause-words")
ENDS = frozenset((",", ".", "?", "!", ";", ":", "—", "–", "(", ")"))
_CONNECTING = frozenset(("But", "And", "Still", "So", "Yet", "Then", "Later", "Instead"))
_WHEN = frozenset(("after", "as", "when", "while", "before", "where", "because"))
_NEITHER = frozenset(("Neither", "neither", "nor"))
_NOBODY = DETERMINERS - {"mine"}
"""Words that begin a description and are none by themselves: `another`."""
LONGEST = 14


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
    if tokens[-1].text not in ENDS:
        cut = _last_mark(tokens)
        return _phrase(tokens[cut:], tokens[:cut])
    stretches = segments(tokens)
    named = [name for one in stretches if (name := name_in(one))]
    named.sort(key=lambda name: name.words < 2)  # noqa: PLR2004 -- a place has one word, mostly
    if named:
        return named[0]
    return next((found for one in stretches if (found := _described(one))), None)


def _last_mark(tokens: Sequence[Token]) -> int:
    """Return where the last stretch without a comma begins."""
    return next((i + 1 for i in range(len(tokens) - 1, -1, -1) if tokens[i].text in ENDS), 0)


def segments(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return the stretches between commas and other marks."""
    found: list[Sequence[Token]] = []
    begin = 0
    for index, token in enumerate(tokens):
        if token.text in ENDS:
            found.append(tokens[begin:index])
            begin = index + 1
    return [one for one in (*found, tokens[begin:]) if one]


def name_in(segment: Sequence[Token]) -> Phrase | None:
    """Return the name that a whole stretch between commas is, with words before it perhaps."""
    first = segment[0].text.lower()
    if first in PREPOSITIONS or first in PRONOUNS or first == "whose":
        return None
    name = name_at_end(segment)
    before = [one.text.lower() for one in segment[: len(segment) - (name.words if name else 0)]]
    if not PREPOSITIONS.intersection(before):
        return name
    is_role = before[-1] not in PREPOSITIONS | DETERMINERS
    if name and name.words > 1 and is_role:
        return name  # University of Forks economist Ana Ruiz
    begins = name_at_start(segment)
    full = begins is not None and begins.words > 1 and before[begins.words] in PREPOSITIONS
    return begins if full else None  # Ana Ruiz of First Church


def _phrase(tokens: Sequence[Token], before: Sequence[Token]) -> Phrase | None:
    """Return the phrase directly before a verb; `before` are the words ahead of the last comma."""
    last = tokens[-1]
    if last.text.lower() in PRONOUNS - {"one"}:
        return _relative(last, tokens[:-1] or before)
    name = name_at_end(tokens)
    if name is None:
        return _described(tokens)
    ahead = tokens[: len(tokens) - name.words]
    ahead = ahead[1:] if ahead and ahead[0].text in {"Both", "both"} else ahead
    if any(one.text in _NEITHER for one in ahead):
        return None
    joint = ahead[-1].text if ahead else ""
    if joint in DETERMINERS and ahead[-2:-1] and ahead[-2].text in PREPOSITIONS - _WHEN:
        ahead = ahead[:-1]
        joint = ahead[-1].text
    if joint.lower() in PREPOSITIONS - _WHEN:
        return name_at_end(ahead[:-1]) or _described(tokens)
    first = name_at_end(ahead[:-1]) if joint == "and" else None
    return both(first, name) if first and first.words + 1 == len(ahead) else name


def both(first: Phrase, second: Phrase) -> Phrase:
    """Return the phrase that names two."""
    return Phrase(first.start, second.end, "name", first.words + second.words)


def clause_subject(tokens: Sequence[Token]) -> Phrase | None:
    """Return the name that the main clause of a sentence begins with: `Doe` in “At noon, Doe”.

    What stands before its comma and begins with a preposition or the like is passed over.
    """
    for segment in segments(tokens):
        rest = segment[1:] if segment[0].text in _CONNECTING else segment
        first = rest[0].text.lower() if rest else "after"
        name = name_at_start(rest)
        if name or not (first in PREPOSITIONS or first in DETERMINERS):
            return name
    return None


def _relative(pronoun: Token, before: Sequence[Token]) -> Phrase | None:
    """Return what `who` or `that` stands for; another pronoun stands for itself."""
    if pronoun.text.lower() not in {"who", "that", "which"}:
        return Phrase(pronoun.start, pronoun.end, "pronoun")
    while before and before[-1].text in ENDS:
        before = before[:-1]
    cut = _last_mark(before)
    return name_at_end(before) or (_described(before[cut:]) if before[cut:] else None)


def _described(tokens: Sequence[Token]) -> Phrase | None:
    """Return the description that `tokens` are, from its determiner on."""
    found: Phrase | None = None
    for index in range(len(tokens) - 1, max(-1, len(tokens) - LONGEST), -1):
        word = tokens[index].text
        if word in CUTS or tokens[index].hidden:
            break
        if word.lower() in DETERMINERS or tokens[index].possessive:
            begin = index - _names_before(tokens, index)
            found = Phrase(tokens[begin].start, tokens[-1].end, "description", len(tokens) - begin)
    bare = tokens[-1].text.lower()
    if found and found.words == 1 and bare in _NOBODY:
        return None
    if found is None and (bare in words_in("role-words")):
        found = Phrase(tokens[-1].start, tokens[-1].end, "description")
    return found


def _names_before(tokens: Sequence[Token], index: int) -> int:
    """Return how many words of a name stand before the possessive at `index`."""
    name = name_at_end(tokens[:index]) if tokens[index].text[:1].isupper() else None
    return name.words if name and tokens[index].possessive else 0
