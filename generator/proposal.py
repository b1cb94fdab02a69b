"""Proposal: an id made of a title, short and in plain letters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l"}
    | {"Ł": "l", "đ": "d", "Đ": "d", "þ": "th", "Þ": "th", "ð": "d"}
)
_WORDS = 6
_ARTICLES = {"a", "an", "the"}


def slug(title: str) -> str:
    """Return an id of at most six words; nothing if the title has no letter that an id can have."""
    flat = unicodedata.normalize("NFKD", title.translate(_LETTERS))
    flat = re.sub(r"['’`]", "", flat).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", flat)
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return "-".join(words[:_WORDS])


def free(name: str, taken: Container[str]) -> str:
    """Return `name` with the smallest number behind it that makes it an id nobody has."""
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
