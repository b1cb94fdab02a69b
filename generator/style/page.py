"""Page words: what the rules need to know of the page and the site around a stretch."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from generator.kinds.entry import parts
from generator.kinds.source import Source
from generator.style.stretch import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.site import Site
    from generator.style.stretch import Stretch
    from generator.validate import Item

EXPLAINERS = frozenset({"topic", "practice", "transition"})
"""Kinds whose pages explain a term by a link to it."""
TELLERS = EXPLAINERS | {"person"}
"""Kinds whose pages tell what happened."""
_COMMON = frozenset("AM PM TV UK US USA II III IV VI VII VIII IX XI XII XIV XV XX XXII".split())  # noqa: SIM905
"""Abbreviations that need no explanation, and Roman numerals."""
_ROMAN = re.compile(r"[IVXLC]+")


class Lexicon:
    """The terms of a site, and the days of the year that its laws name."""

    def __init__(self, site: Site) -> None:
        """Gather them once for all pages."""
        terms = [item for item in site.of_kind("term") if item.entry.published]
        self.terms: Mapping[str, Item] = {item.entry.title.casefold(): item for item in terms}
        words = sorted((re.escape(title) for title in self.terms), key=len, reverse=True)
        self.pattern = re.compile(rf"\b(?:{'|'.join(words) or '(?!)'})s?\b", re.IGNORECASE)
        rules = " ".join(str(clause.rule) for clause in site.almanac.clauses)
        self.letters = _letters(site)
        self.yearly = frozenset(re.findall(r"\b[A-Z][a-z]+ \d{1,2}\b", rules))


def _letters(site: Site) -> Mapping[str, frozenset[str]]:
    """Return by the key of a term the abbreviations it has, and under nothing those in names.

    The name of a publisher is a name, even if it is an abbreviation.
    """
    found = {item.key: frozenset(item.entry.alternate_names) for item in site.of_kind("term")}
    names = " ".join(
        f"{item.entry.container_title} {item.entry.publisher}"
        for item in site.of_kind("source")
        if isinstance(item.entry, Source)
    )
    return {**found, "": frozenset(re.findall(r"\b[A-Z]{2,6}\b", names))}


def _is_name(found: re.Match[str], term: Item, stretch: Stretch) -> bool:
    """Tell whether words are in capitals for another reason than that they begin a sentence."""
    if not found[0][0].isupper() or term.entry.title[0].isupper():
        return False
    before = [one.start for one in stretch.sentences if one.start <= found.start()]
    return bool(stretch.own[before[-1] : found.start()].strip())


class PageWords:
    """One entry among the others."""

    def __init__(self, site: Site, item: Item, lexicon: Lexicon) -> None:
        """Look at `item` of `site`."""
        self._item = item
        self._lexicon = lexicon
        self._linked = {key for key in site.uses.get(item.key, ()) if key.startswith("term:")}
        self._said: set[str] = set()
        self.yearly = lexicon.yearly
        self.names_terms = item.kind in EXPLAINERS
        self.tells = item.kind in TELLERS

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The prose of the entry."""
        return tuple(stretches(self._item))

    def unlinked(self, stretch: Stretch) -> Iterator[re.Match[str]]:
        """Yield the first use of each term that the page nowhere links to."""
        for found in self._lexicon.pattern.finditer(stretch.outside_links):
            term = self._term(found[0])
            if term and _is_name(found, term, stretch):
                continue
            if term and term.key not in self._linked and term.key not in self._said:
                self._said.add(term.key)
                yield found

    def link(self, words: str) -> str:
        """Return how a term is linked whose name, or its plural, is `words`."""
        term = self._term(words)
        name = f"term:{term.id}" if term else ""
        return f"[[{name}|{words}]]"

    def unexplained(self, letters: str) -> bool:
        """Tell, once a page, whether an abbreviation is not spelled out on it."""
        letters = letters.removesuffix("s")
        if letters in _COMMON or _ROMAN.fullmatch(letters) or letters in self._said:
            return False
        self._said.add(letters)
        linked = {letters for key in self._linked for letters in self._lexicon.letters.get(key, ())}
        return f"({letters}" not in self._everything and letters not in (
            linked | self._lexicon.letters[""]
        )

    @cached_property
    def _everything(self) -> str:
        return "\n".join(value for _, value in parts(self._item.entry) if isinstance(value, str))

    def _term(self, words: str) -> Item | None:
        name = words.casefold()
        return self._lexicon.terms.get(name) or self._lexicon.terms.get(name.removesuffix("s"))
