"""Decode: from bytes to text, by what the bytes say and never by a guess."""

from __future__ import annotations

import re

from generator.importing.errors import ImportProblem

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_LOST = 0.02
_LEAST_LETTERS = 0.3


def decoded(content: bytes) -> tuple[str, str]:
    """Return the text and the encoding it was read in.

    A byte order mark decides; without one strict UTF-8 is tried, then Windows-1252. Bytes that have
    no character become U+FFFD. Raises `empty` and `not_text`.
    """
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise ImportProblem("empty", "The file has no words in it.")
    text, encoding = _read(content)
    if not text.strip(" \t\r\n\ufeff"):
        raise ImportProblem("empty", "The file has no words in it.")
    strange = len(_CONTROLS.findall(text)) + text.count("\ufffd")
    if strange > max(1, _MOST_LOST * len(text)) or not _looks_written(text):
        message = (
            "The file is not text in UTF-8, UTF-16 or Windows-1252."
            " Open the article, copy its words and save them as plain text in UTF-8."
        )
        raise ImportProblem("not_text", message)
    return text, encoding


def _read(content: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            if encoding == "utf-16":
                return content.decode(encoding, errors="replace"), encoding
            break
    try:
        return content.decode("utf-8-sig"), "utf-8-sig" if content[:3] == _MARKS[0][0] else "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "windows-1252"


def _looks_written(text: str) -> bool:
    """Tell whether enough of the characters are letters or the spaces between words."""
    head = text[:100_000]
    return sum(map(str.isalpha, head)) >= _LEAST_LETTERS * len("".join(head.split()))
