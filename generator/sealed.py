"""Sealed: a news story that may not be committed, kept as salted hashes of its word windows.

A fresh clone has the hashes and not the text. They tell of eight words or more whether they stand
in a paragraph; shorter quotations cannot be checked, and the words cannot be read from them.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.quotation import pieces
from generator.text import Text
from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW = 8
"""So many words make one hash."""


class SealedFile(BaseModel):
    """What the file beside a sealed seed's entry holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sha256: str
    """Fingerprint of the article that was sealed."""
    salt: str
    words: int
    """How many words the article has."""
    passages: tuple[str, ...]
    """The names of all passages, in the order of the text."""
    windows: dict[str, tuple[str, ...]]
    """By paragraph, the hashes of its windows, sorted."""


def seal(text: Text, fingerprint: str, salt: str = "") -> str:
    """Return the sealed file of a text as JSON; the salt is chosen unless it is given."""
    salt = salt or secrets.token_hex(16)
    windows = {name: sorted(_hashes(words, salt)) for name, words in text.paragraphs.items()}
    sealed = {
        "sha256": fingerprint,
        "salt": salt,
        "words": len(words_of(text.whole)),
        "passages": list(text.passages),
        "windows": windows,
    }
    return json.dumps(sealed, indent=1) + "\n"


def unsealed(name: str, path: str, content: bytes) -> tuple[Text, str] | None:
    """Return the text that a sealed file stands for, and its fingerprint; None for other files.

    The passages of the text are known by name only; `holds` asks the hashes.
    """
    try:
        sealed = SealedFile.model_validate_json(content)
    except ValidationError:
        return None
    return Text(name, path, dict.fromkeys(sealed.passages, ""), sealed), sealed.sha256


def checkable(words: str, text: Text) -> bool:
    """Tell whether a quotation can be checked against `text` here."""
    parts = pieces(words)
    return not text.sealed or (bool(parts) and all(len(words_of(part)) >= WINDOW for part in parts))


def holds(text: Text, words: str, passage: str) -> bool | None:
    """Tell whether `words` stand in a passage of a sealed text, or anywhere without a passage.

    None means that it cannot be told, since a piece of the quotation has fewer than `WINDOW` words.
    """
    sealed: Any = text.sealed
    if not checkable(words, text):
        return None
    parts = pieces(words)
    paragraph = passage.partition(".")[0]
    names = [paragraph] if paragraph else list(sealed.windows)
    return any(_all_in(parts, sealed.windows, name, sealed.salt) for name in names)


def _all_in(parts: list[str], windows: Mapping[str, tuple[str, ...]], name: str, salt: str) -> bool:
    known = set(windows.get(name, ()))
    return all(_hashes(part, salt) <= known for part in parts)


def _hashes(words: str, salt: str) -> set[str]:
    listed = words_of(words)
    starts = range(len(listed) - WINDOW + 1)
    return {_hash(" ".join(listed[start : start + WINDOW]), salt) for start in starts}


def _hash(words: str, salt: str) -> str:
    return hashlib.sha256(f"{salt} {words}".encode()).hexdigest()[:24]
