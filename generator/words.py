"""Words of prose, counted and listed as a reader sees them."""

from __future__ import annotations

import re

_CITATION = re.compile(r"\[@[^\]]*\]")
_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]")
_MARKDOWN_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_WORD = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")


def visible(prose: str) -> str:
    """Return `prose` without citations and with links reduced to their words."""
    return _MARKDOWN_LINK.sub(r"\1", _LINK.sub(r"\1", _CITATION.sub("", prose)))


def uncited(prose: str) -> str:
    """Return `prose` without its citations and the space before them; links stay."""
    return re.sub(r"\s*" + _CITATION.pattern, "", prose)


def words_of(text: str) -> list[str]:
    """Return the words of `text`: letters and figures, with the marks inside them."""
    return _WORD.findall(text)


def count_words(prose: str) -> int:
    """Return how many words of `prose` a reader sees; citations do not count."""
    return len(words_of(visible(prose)))
