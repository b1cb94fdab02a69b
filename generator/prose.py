"""The little syntax of prose: citations, links to entries, and quotations.

    [@usc-3-15, § (d)(2)]          a citation with a locator
    [@pence-calls-harris:p3]       a citation of a passage of a text we hold
    [@usc-3-15@2021-01-06:p1]      the passage of the version in force on that day
    “good call” [@seed:p2]         a quotation followed by a citation in the same sentence
    [[comity]]  [[term:comity|courtesy]]   a link to an entry

Nothing here knows whether an entry exists; that is seen when entries are linked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.fields import SLUG
from generator.text import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

_CITATION = re.compile(r"(?<!\\)\[@([^\]]*)(\]?)")
_LINK = re.compile(r"(?<!\\)\[\[([^\]\[]*)(\]\]|)")
_INNER = re.compile(
    rf"(?P<id>{SLUG})(?:@(?P<day>\d{{4}}-\d\d-\d\d))?"
    r"(?::(?P<passage>headline|p[1-9]\d*(?:\.s[1-9]\d*)?))?"
    r"(?:\s*,\s*(?P<locator>\S[^;@]*))?"
)
_TARGET = re.compile(rf"(?:(?P<kind>{SLUG}):)?(?P<id>{SLUG})(?:\|(?P<words>[^|]+))?")
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[^\n]*$|\Z)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_QUOTED = re.compile(r"“((?:[^“”]|“[^“”]*”)+)”|(?<![\w\\])\"([^\"]+)\"")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class Citation:
    """A citation in prose, where it begins and ends."""

    start: int
    end: int
    raw: str
    id: str
    day: str = ""
    """The day of the version that is meant, as it is written, or nothing."""
    passage: str = ""
    locator: str = ""


@dataclass(frozen=True)
class Link:
    """A link to an entry in prose, where it begins and ends."""

    start: int
    end: int
    raw: str
    kind: str
    id: str
    words: str = ""
    """The words to show; nothing for the entry's own name."""


@dataclass(frozen=True)
class Malformed:
    """Brackets that look like a citation or a link and are none."""

    start: int
    end: int
    raw: str
    message: str
    hint: str


@dataclass(frozen=True)
class Quotation:
    """Words in marks that the citations after them, in the same sentence, bear out."""

    start: int
    end: int
    raw: str
    words: str
    citations: tuple[Citation, ...]


Markup = Citation | Link | Malformed


def markup(text: str) -> list[Markup]:
    """Return every citation and link in `text`, in order; code is left alone."""
    return _markup(text, _masked(text))


def _markup(text: str, masked: str) -> list[Markup]:
    found: list[Markup] = [
        _citation(match, text[slice(*match.span())]) for match in _CITATION.finditer(masked)
    ]
    found += [_link(match, text[slice(*match.span())]) for match in _LINK.finditer(masked)]
    return sorted(found, key=lambda one: one.start)


def quotations(text: str) -> list[Quotation]:
    """Return the words in marks that a citation in the same sentence follows."""
    found: list[Quotation] = []
    if "“" not in text and '"' not in text:
        return found
    masked = _masked(text)
    for start, end in _paragraphs(masked):
        paragraph = masked[start:end]
        marks = _markup(text[start:end], paragraph)
        cited = [one for one in marks if isinstance(one, Citation)]
        for match in _QUOTED.finditer(paragraph):
            citations = _following(paragraph, match.end(), cited)
            if citations:
                place = (start + match.start(), start + match.end())
                raw = text[slice(*place)]
                found.append(Quotation(*place, raw, raw[1:-1], citations))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _following(paragraph: str, end: int, cited: list[Citation]) -> tuple[Citation, ...]:
    """Return the first group of citations after `end`, if the sentence does not end before it."""
    after = [citation for citation in cited if citation.start >= end]
    if not after or sentence_ends(paragraph[end - 1 : after[0].start + 2]):
        return ()
    group = [after[0]]
    for citation in after[1:]:
        if paragraph[group[-1].end : citation.start].strip():
            break
        group.append(citation)
    return tuple(group)


@lru_cache(maxsize=10_000)
def _read(pattern: re.Pattern[str], inner: str) -> dict[str, str] | None:
    """Return the named parts of what stands between brackets, or None if it does not fit."""
    found = pattern.fullmatch(inner.strip())
    if found is None:
        return None
    return {name: " ".join(part.split()) for name, part in found.groupdict("").items()}


def _citation(match: re.Match[str], raw: str) -> Citation | Malformed:
    inner, closing = match[1], match[2]
    parts = _read(_INNER, inner)
    if parts and closing:
        return Citation(match.start(), match.end(), raw, **parts)
    if not closing:
        raw = raw[:30]
        message = "This citation is not closed."
    elif ";" in inner or inner.count("@") > 1:
        message = f"`{raw}` holds more than one citation."
    else:
        message = f"`{raw}` is not a citation."
    hint = (
        "Write each one like this: [@usc-3-15], [@usc-3-15, § (d)(2)] or [@pence-calls-harris:p3]."
    )
    return Malformed(match.start(), match.end(), raw, message, hint)


def _link(match: re.Match[str], raw: str) -> Link | Malformed:
    inner, closing = match[1], match[2]
    parts = _read(_TARGET, inner)
    if parts and closing:
        return Link(match.start(), match.end(), raw, **parts)
    message = f"`{raw}` is not a link to an entry." if closing else "This link is not closed."
    hint = "Write it like this: [[comity]], [[comity|courtesy]] or [[term:comity]]."
    return Malformed(match.start(), match.end(), raw if closing else raw[:30], message, hint)


def _masked(text: str) -> str:
    """Return `text` with code replaced by as many spaces, so that places stay the same."""
    if "`" not in text and "~~~" not in text:
        return text
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)
