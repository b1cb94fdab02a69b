"""Line: a citation as words, some of them in italics, with one mark at most where parts meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENING = re.compile(r"(?<![\w.,;:!?)’”])'(?=[^\W\d])|(?<=[“\s(])'(?=[^\d\s])")
_SINGLE = re.compile(r"‘((?:[^‘’]|’(?=\w))*)’(?!\w)")
_DOUBLE = re.compile(r'"([^"]*)"')
_OPEN = re.compile(r"[‘“]")
_ENDED = (".", "?", "!", "…")


class Run(NamedTuple):
    """Words that look alike."""

    words: str
    italic: bool = False
    title: bool = False
    """Whether they are the title of what is cited, and so the words of a link to it."""
    quoted: bool = False
    """Whether they stand in quotation marks, which take the mark that follows inside."""
    address: bool = False
    """Whether they are an address on the web."""


Line: TypeAlias = tuple[Run, ...]
"""Runs that follow each other with nothing between them."""


def plain(words: str) -> Line:
    """Return `words` as a line, or no line if there are none."""
    return (Run(words),) if words else ()


def italic(words: str) -> Line:
    """Return `words` in italics, or no line if there are none."""
    return (Run(words, italic=True),) if words else ()


def address(words: str) -> Line:
    """Return an address, or no line if it is not known."""
    return (Run(words, address=True),) if words else ()


def joined(parts: Iterable[Line], mark: str = ".", *, end: bool = False) -> Line:
    """Return `parts` one after the other, with `mark` and a space between any two of them.

    A full stop is left out where the words before it end in a mark already; empty parts are
    nothing. With `end` the mark stands after the last part, too.
    """
    kept = [part for part in parts if part]
    line: list[Run] = []
    for number, part in enumerate(kept):
        last = number + 1 == len(kept)
        if line:
            line.append(Run(" "))
        line += part if last and not end else ended(part, mark)
    return tuple(line)


def ended(line: Line, mark: str) -> Line:
    """Return `line` with `mark` after it: within quotation marks, and no full stop after a mark."""
    *before, last = line
    words = last.words
    closing = words.rstrip("’”")
    if mark == "." and closing.endswith(_ENDED):
        return line
    if last.quoted or words.endswith("”"):
        kept = closing if _OPEN.search(words) else words  # else it ends in an apostrophe
        return (*before, last._replace(words=f"{kept}{mark}{words[len(kept) :]}"))
    if last.italic or last.address or last.title:
        return (*line, Run(mark))
    return (*before, last._replace(words=words + mark))


def laid_out(line: Line) -> Line:
    """Return `line` with quotation marks written out, and runs that look alike made one."""
    runs: list[Run] = []
    for run in line:
        one = run._replace(words=f"“{run.words}”", quoted=False) if run.quoted else run
        if runs and runs[-1][1:] == one[1:]:
            runs[-1] = one._replace(words=runs[-1].words + one.words)
        else:
            runs.append(one)
    return tuple(runs)


def words_of(line: Line) -> str:
    """Return `line` as plain text."""
    return "".join(run.words for run in laid_out(line))


def typographic(words: str) -> str:
    """Return `words` with straight quotation marks and apostrophes made round ones."""
    words = _DOUBLE.sub(r"“\1”", words)
    return _OPENING.sub("‘", words).replace("'", "’")


def raised(line: Line) -> Line:
    """Return `line` with a capital at its beginning."""
    if not line:
        return ()
    first, *rest = line
    return (first._replace(words=first.words[:1].upper() + first.words[1:]), *rest)


def inner(words: str) -> str:
    """Return `words` to stand in double quotation marks: their own become single ones."""
    return words.replace("“", "‘").replace("”", "’")


def outer(words: str) -> str:
    """Return `words` to stand in no quotation marks: single ones become double ones."""
    return _SINGLE.sub(r"“\1”", words)
