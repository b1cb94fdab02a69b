"""LaTeX: words as BibTeX and LaTeX read them, with nothing in them that means a command."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    '"': "''",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    **{mark: f"\\{mark}" for mark in "&%$#_"},
}
_WRITTEN = {
    "\u00a0": "~",
    "–": "--",
    "—": "---",
    "‘": "`",
    "’": "'",
    "“": "``",
    "”": "''",
    "…": r"\ldots{}",
    "§": r"\textsection{}",
    "¶": r"\textparagraph{}",
    "ß": r"{\ss}",
    "æ": r"{\ae}",
    "Æ": r"{\AE}",
    "œ": r"{\oe}",
    "Œ": r"{\OE}",
    "ø": r"{\o}",
    "Ø": r"{\O}",
    "å": r"{\aa}",
    "Å": r"{\AA}",
    "ł": r"{\l}",
    "Ł": r"{\L}",
}
_ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0327": "c",
    "\u0328": "k",
}
_NO_URL = frozenset('{}\\"<>^`| ')
_WORD = re.compile(r"\S+")
_PARTS = re.compile(r"([“‘'(\[]*)(.*?)([.,;:?!)\]'’”]*)")
"""The marks before a word, the word, and the marks after it."""


def latex(words: str) -> str:
    """Return `words` with each character that LaTeX would take for a command written out.

    A letter with an accent is written with the accent's command; letters of other alphabets stay.
    """
    return "".join(map(_character, unicodedata.normalize("NFC", words)))


def titled(title: str) -> str:
    """Return a title for BibTeX, whose styles make capitals small unless they stand in braces.

    Each word with a capital stands in braces, but for the first, whose capital they leave alone,
    unless there are more capitals in it.
    """
    return _WORD.sub(_braced, title)


def web_address(url: str) -> str:
    r"""Return an address for a field that is read as it is, like that of `\url`."""
    return "".join(one if one.isascii() and one not in _NO_URL else _percent(one) for one in url)


def _braced(word: re.Match[str]) -> str:
    found = _PARTS.fullmatch(word[0])
    lead, bare, tail = found.groups() if found else ("", word[0], "")
    capitals = sum(one.isupper() for one in bare)
    first = word.start() == 0 and bare[:1].isupper()
    if capitals == (1 if first else 0):
        return latex(word[0])
    return f"{latex(lead)}{{{latex(bare)}}}{latex(tail)}"


@cache
def _character(one: str) -> str:
    if one in _SPECIAL:
        return _SPECIAL[one]
    if one in _WRITTEN:
        return _WRITTEN[one]
    letter, *marks = list(unicodedata.normalize("NFD", one))
    if len(marks) == 1 and marks[0] in _ACCENTS and letter.isascii():
        letter = {"i": r"\i", "j": r"\j"}.get(letter, letter)
        return f"{{\\{_ACCENTS[marks[0]]}{{{letter}}}}}"
    return one


def _percent(one: str) -> str:
    return "".join(f"%{byte:02X}" for byte in one.encode())
