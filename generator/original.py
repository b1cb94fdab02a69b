"""Original: a file as it is, byte for byte, so that only what changes is changed."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def original(root: Path, path: str) -> bytes | None:
    """Return the bytes of a file below `root`; None if it is not there or cannot be read."""
    try:
        return (root / path).read_bytes()
    except OSError:
        return None


def text_of(content: bytes) -> str:
    """Return the text with the line ends that the file has, without a byte order mark."""
    return content.decode("utf-8-sig")


def with_text(content: bytes, text: str) -> bytes:
    """Return the bytes of the same file with another text."""
    mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
    return mark + text.encode()


def edited(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """Return `text` with other words in the place of those from one character to another."""
    out: list[str] = []
    place = 0
    for start, end, words in sorted(edits):
        out += [text[place:start], words]
        place = end
    return "".join([*out, text[place:]])
