"""Phrases: the words around a quotation, and who or what a noun phrase among them names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.importing.lists import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

HIDDEN = "\x00"
"""Stands in place of a quotation, its marks too."""
_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Lt|Gen|Col|Sgt|Capt|Rev|Jr|Sr|St|Hon|Prof"
    r"|Atty|Maj|Adm|Cmdr|Pres|Messrs)\.|\b[A-Z]\.|[^\W_]+(?:-[^\W_]+)*\.(?=,| [a-z])"
    r"|[^\W_]+(?:[-’'&][^\W_]+)*[’']?|[^\w\s]"
)
PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "you", "who", "which", "that", "one"))
PREPOSITIONS = words_in("prepositions")
_DETERMINERS = words_in("determiners")
_NO_NAME = words_in("not-names")
_ADVERBS = words_in("adverbs")
_CUTS = words_in("clause-words")
_INNER = frozenset(("de", "la", "van", "von", "der", "bin", "al", "del", "di", "da", "ibn"))
_ENDS = frozenset((",", ".", "?", "!", ";", ":", "—", "–", "(", ")"))
_DAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_LONGEST = 14

Sort = Literal["name", "description", "pronoun"]


class Token(NamedTuple):
    """One word or mark, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def hidden(self) -> bool:
        """Whether it stands in place of a quotation."""
        return self.text == HIDDEN

    @property
    def is_name(self) -> bool:
        """Whether it can be part of a name."""
        proper = self.text[:1].isupper() and self.text not in _NO_NAME
        return proper and not self.possessive

    @property
    def possessive(self) -> bool:
        """Whether it says whose something is: `Abiodun’s`."""
        return self.text.endswith(("’s", "'s", "’", "'"))


@dataclass(frozen=True)
class Phrase:
    """A noun phrase: a name, a description or a pronoun."""

    start: int
    end: int
    sort: Sort
    words: int = 1


@lru_cache(maxsize=256)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return words and marks of `text`."""
    return tuple(Token(match[0], *match.span()) for match in _TOKEN.finditer(text))


def shifted(text: str, by: int) -> list[Token]:
    """Return words and marks of `text` as they stand in a text that has `by` characters before."""
    return [Token(one.text, one.start + by, one.end + by) for one in tokens_of(text)]


def skip_adverbs(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return `tokens` without the adverbs and helping verbs at their end."""
    end = len(tokens)
    while end and (
        tokens[end - 1].text in _ADVERBS
        or (tokens[end - 1].text.endswith("ly") and tokens[end - 1].text.islower())
    ):
        end -= 1
    return tokens[:end]


def name_at_end(tokens: Sequence[Token]) -> Phrase | None:
    """Return the name that `tokens` end with."""
    begin = len(tokens)
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
    end = 0
    while end < len(tokens) and (
        tokens[end].is_name
        or (0 < end < len(tokens) - 1 and tokens[end].text in _INNER and tokens[end + 1].is_name)
    ):
        end += 1
    return Phrase(tokens[0].start, tokens[end - 1].end, "name", end) if end else None


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
    joint = ahead[-1].text
    if joint.lower() in PREPOSITIONS - {"after", "as", "when"}:
        return name_at_end(ahead[:-1]) or _described(tokens)
    first = name_at_end(ahead[:-1]) if joint == "and" else None
    if first and first.words + 1 == len(ahead):
        return Phrase(first.start, name.end, "name", first.words + name.words)
    return name


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
            found = Phrase(tokens[index].start, tokens[-1].end, "description", len(tokens) - index)
    bare = tokens[-1].text.lower()
    if found is None and (bare in words_in("role-words")):
        found = Phrase(tokens[-1].start, tokens[-1].end, "description")
    return found


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
            return name
    if run[0].text.lower() in _DETERMINERS or run[0].possessive:
        return _name_after(tokens[end:]) or Phrase(run[0].start, run[-1].end, "description", end)
    is_role = run[-1].text.lower() in words_in("role-words")
    return Phrase(run[0].start, run[-1].end, "description", end) if is_role else None


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
