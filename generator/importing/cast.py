"""Cast: the persons that an article names, in the order of its text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.lists import words_in
from generator.importing.proper_names import name_at_start

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.importing.tokens import Token

_PLACED = frozenset(("in", "at", "of", "near", "from", "to", "on", "for"))


_LOOKED_BACK = 40


class Person(NamedTuple):
    """A name as it stands in the text."""

    start: int
    end: int
    text: str


class Cast:
    """The names of persons, by place."""

    def __init__(self, whole: str, paragraphs: Mapping[int, Sequence[Token]]) -> None:
        """Gather names of two words and more, then their last words where they stand alone.

        `paragraphs` are the tokens by the place where their paragraph begins.
        """
        runs: list[tuple[Person, int, str]] = []
        for base, tokens in paragraphs.items():
            runs += _runs(whole, base, tokens)
        family = {
            person.text.split()[-1]
            for person, count, before in runs
            if _is_full(person, count, before)
        }
        self.people = [
            person
            for person, count, before in runs
            if _is_full(person, count, before) or (count == 1 and person.text in family)
        ]
        self.starts = [person.start for person in self.people]

    def before(self, place: int, most: int = 5) -> list[Person]:
        """Return the last persons named before `place`, the nearest first, each once."""
        found: dict[str, Person] = {}
        last = bisect_left(self.starts, place) - 1
        for index in range(last, max(-1, last - _LOOKED_BACK), -1):
            person = self.people[index]
            found.setdefault(person.text.split()[-1], person)
            if len(found) == most:
                break
        return list(found.values())

    def between(self, start: int, end: int) -> list[Person]:
        """Return the persons named from `start` to `end`."""
        return self.people[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def _runs(whole: str, base: int, tokens: Sequence[Token]) -> list[tuple[Person, int, str]]:
    found: list[tuple[Person, int, str]] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        bare = token.text.removesuffix("’s").removesuffix("'s").removesuffix("’")
        name = name_at_start(tokens[index : index + 8]) if token.is_name else None
        before = tokens[index - 1].text.lower() if index else ""
        if name:
            following = tokens[index + name.words : index + name.words + 1]
            end = name.end
            words = name.words
            if following and following[0].possessive and following[0].text[:1].isupper():
                end = following[0].end - (len(following[0].text) - len(_bare(following[0].text)))
                words += 1
            found.append(
                (
                    Person(base + name.start, base + end, whole[base + name.start : base + end]),
                    words,
                    before,
                )
            )
            index += words
        elif token.possessive and bare[:1].isupper():
            end = base + token.start + len(_bare(token.text))
            found.append(
                (Person(base + token.start, end, whole[base + token.start : end]), 1, before)
            )
            index += 1
        else:
            index += 1
    return found


def _bare(word: str) -> str:
    """Return `word` without the ending of a possessive."""
    for ending in ("’s", "'s", "’", "'"):
        word = word.removesuffix(ending)
    return word


def _is_full(person: Person, count: int, before: str) -> bool:
    words = person.text.split()
    thing = any(word.lower() in words_in("thing-words") for word in words)
    return count > 1 and before not in _PLACED and not thing and not person.text.isupper()
