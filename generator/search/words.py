"""Words as the search compares them: small letters without accents, and their stems."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

import snowballstemmer

if TYPE_CHECKING:
    from collections.abc import Iterable

LANGUAGE = "english"
BESIDE = "_"
"""Between two words that are kept as one; it is in no word."""

_TELLING_NOTHING = """
a about all am an and any are as at be been being but by can could did do does doing done for
from get gets got had has have having he her hers him his how i if in into is it its just let
like many may me might more most much must my no not of on or our out over really s she should
so some such t than that the their them then there these they this those to too up us very was
we were what whats when where which while who whom whose why will with would you your
"""
_ASKING = "define defined definition mean meaning means"
STOP = frozenset(_TELLING_NOTHING.split())
"""Words that say nothing of what is sought; a question of nothing else is searched as it is."""

DEFINING = frozenset(_ASKING.split())
"""Words that ask what another one means."""

_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """Return the words of `text` in their order, each in small letters without accents."""
    if not text.isascii():
        split = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in split if not unicodedata.combining(one))
    return _WORD.findall(_POSSESSIVE.sub("", text.lower()))


class Stems:
    """Tells the stems of words, so that `electors` finds `elector`; each is reckoned once."""

    def __init__(self) -> None:
        """Begin with the stems of no word."""
        self._stemmer = snowballstemmer.stemmer(LANGUAGE)
        self._known: dict[str, str] = {}

    def of(self, words: Iterable[str]) -> list[str]:
        """Return the stem of each of `words` that says something."""
        return [self._stem(word) for word in words if word not in STOP]

    def pairs_of(self, words: Iterable[str]) -> list[str]:
        """Return the stems of neighbors among those of `words` that say something.

        A pair is one form with `BESIDE` in it, and so is its stem.
        """
        telling = [word for word in words if word not in STOP]
        found = []
        for one, other in pairwise(telling):
            pair = BESIDE.join((self._stem(one), self._stem(other)))
            self._known[BESIDE.join((one, other))] = pair
            found.append(pair)
        return found

    @property
    def forms(self) -> dict[str, str]:
        """Every word that was met, with its stem."""
        return dict(sorted(self._known.items()))

    def _stem(self, word: str) -> str:
        stem = self._known.get(word)
        if stem is None:
            stem = self._known[word] = self._stemmer.stemWord(word)
        return stem
