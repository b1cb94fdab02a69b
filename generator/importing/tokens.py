"""Tokens: the words and marks of a text, each with its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from generator.importing.lists import words_in

HIDDEN = "\x00"
"""Stands in place of a quotation, its marks too."""
_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Lt|Gen|Col|Sgt|Capt|Rev|Jr|Sr|St|Hon|Prof"
    r"|Atty|Maj|Adm|Cmdr|Pres|Messrs)\.(?:-elect\b)?|\b[A-Z]\.|[^\W_]+(?:-[^\W_]+)*\.(?=,| [a-z])"
    r"|[^\W_]+(?:[-’'&][^\W_]+)*[’']?|[^\w\s]"
)
_NO_NAME = words_in("not-names")


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


@lru_cache(maxsize=256)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return words and marks of `text`."""
    return tuple(Token(match[0], *match.span()) for match in _TOKEN.finditer(text))


def shifted(text: str, by: int) -> list[Token]:
    """Return words and marks of `text` as they stand in a text that has `by` characters before."""
    return [Token(one.text, one.start + by, one.end + by) for one in tokens_of(text)]
