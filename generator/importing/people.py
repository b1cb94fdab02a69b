"""People, offices, organisations, terms and laws: the site's own names, found in a text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.findings import Candidate, Mention
from generator.importing.lists import words_in
from generator.importing.proper_names import name_at_start
from generator.importing.tokens import tokens_of
from generator.kinds.law import Law
from generator.kinds.person import Person
from generator.kinds.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.importing.article import Article
    from generator.importing.tokens import Token
    from generator.validate import Item

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_ANY_CASE = frozenset(("term", "practice"))
_BY_TITLE = frozenset(("person", "law", "term", "practice"))
_LONGEST_CANDIDATE = 6


class _Place(NamedTuple):
    """A name as it stands in a text."""

    start: int
    end: int
    keys: tuple[str, ...]
    short: bool
    """Whether it is a family name alone."""


class Index:
    """The names of the site's entries by their words: the longest that fits is found."""

    def __init__(
        self, names: Iterable[tuple[str, str]] = (), families: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Gather pairs of a name and the key of its entry, like `person:mike-pence`.

        `families` are names that count only where the article also has a full name of the entry.
        """
        self.keys: set[str] = set()
        self._names: dict[tuple[str, ...], dict[str, tuple[str, bool]]] = {}
        self._longest: dict[str, int] = {}
        for pairs, short in ((names, False), (families, True)):
            for name, key in pairs:
                self._add(name, key, short=short)

    def _add(self, name: str, key: str, *, short: bool) -> None:
        words = tuple(map(_plain, _WORD.findall(name)))
        if words:
            self.keys.add(key)
            self._names.setdefault(words, {}).setdefault(key, (name, short))
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def places(self, text: str) -> Iterator[_Place]:
        """Yield the names that stand in `text`; none overlaps another."""
        if not self._names:
            return
        matches = list(_WORD.finditer(lowered(text).replace("’", "'")))
        words = [match[0].removesuffix("'s") for match in matches]
        index = 0
        while index < len(words):
            first = self._longest.get(words[index]) or self._longest.get(_single(words[index]), 0)
            for length in range(first, 0, -1):
                last = matches[min(index + length, len(matches)) - 1]
                place = self._place(words[index : index + length], text, matches[index], last)
                if place:
                    yield place
                    index += length
                    break
            else:
                index += 1

    def _place(
        self, words: list[str], text: str, first: re.Match[str], last: re.Match[str]
    ) -> _Place | None:
        known = self._names.get(tuple(words)) or self._names.get((*words[:-1], _single(words[-1])))
        if not known:
            return None
        written = text[first.start() : last.end()]
        proper = written[0].isupper() or written[0].isdigit()
        fitting = {
            key: short
            for key, (name, short) in known.items()
            if proper or (key.partition(":")[0] in _ANY_CASE and not name.isupper())
        }
        if not fitting:
            return None
        end = first.start() + len(_owned(written))
        return _Place(first.start(), end, tuple(sorted(fitting)), all(fitting.values()))


def index_of(items: Iterable[Item]) -> Index:
    """Return the index of every name, title, office and citation of the site's entries.

    Offices and organisations, which have no entries, get keys like `office:Chief Justice`.
    """
    names: list[tuple[str, str]] = []
    families: list[tuple[str, str]] = []
    for item in items:
        entry = item.entry
        if item.kind in _BY_TITLE:
            names.append((entry.title, item.key))
        if isinstance(entry, Person):
            families.append((entry.family, item.key))
            offices = (role.office for role in entry.roles)
            names += [(_short(office), f"office:{_short(office)}") for office in offices]
        elif isinstance(entry, Law):
            names.append((entry.citation, item.key))
        elif isinstance(entry, Source):
            bodies = filter(None, (entry.publisher, entry.container_title))
            names += [(body, f"organisation:{body}") for body in bodies]
    return Index(names, families)


def mentions_of(article: Article, index: Index) -> tuple[Mention, ...]:
    """Return the site's names in the article, in its order; unclear family names are left out."""
    found = [
        (place, offset) for offset, words in _readable(article) for place in index.places(words)
    ]
    full = {key for place, _ in found if not place.short for key in place.keys}
    mentions: list[Mention] = []
    for place, offset in found:
        keys = [key for key in place.keys if not place.short or key in full]
        if len(keys) == 1:
            start, end = offset + place.start, offset + place.end
            passage = article.passage_at(start, end)
            mentions.append(Mention(article.whole[start:end], start, end, passage, keys[0]))
    return tuple(mentions)


def candidates_of(article: Article, mentions: Sequence[Mention]) -> tuple[Candidate, ...]:
    """Return names of two words and more that no entry has, in the order of the text."""
    taken = {place for one in mentions for place in range(one.start, one.end)}
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for offset, words in _readable(article):
        for start, end in _names_in(tokens_of(words)):
            if offset + end - 1 in taken:
                continue
            name = _owned(words[start:end])
            counts[name] += 1
            first.setdefault(name, article.passage_at(offset + start, offset + start))
    return tuple(Candidate(name, passage, counts[name]) for name, passage in first.items())


def _readable(article: Article) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs that tell of something, with their offsets."""
    for name, part in article.parts.items():
        if part in {"body", "caption", "subhead"}:
            yield article.offsets[name], article.paragraphs[name]


def _names_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(tokens):
        name = name_at_start(tokens[index : index + _LONGEST_CANDIDATE])
        if name is None:
            index += 1
            continue
        words, end = name.words, name.end
        index += words
        if index < len(tokens) and tokens[index].possessive and tokens[index].text[0].isupper():
            words, end = words + 1, tokens[index].end
            index += 1
        if words > 1 and not tokens[index - words].text.isupper():
            yield name.start, end


def lowered(text: str) -> str:
    """Return `text` in small letters, each character still in its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def _plain(word: str) -> str:
    return lowered(word).replace("’", "'").removesuffix("'s")


def _owned(word: str) -> str:
    """Return `word` without the ending that says whose something is."""
    return word.removesuffix("’s").removesuffix("'s")


def _single(word: str) -> str:
    """Return the singular of a word in -s, or the word."""
    return word[:-1] if word.endswith("s") and word not in words_in("function-words") else word


def _short(office: str) -> str:
    return office.removesuffix(" of the United States")
