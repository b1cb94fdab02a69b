"""The little syntax of prose: citations and links to entries; for quotations see `marks`.

    [@usc-3-15, § (d)(2)]          a citation with a locator
    [@pence-calls-harris:p3]       a citation of a passage of a text we hold
    [@usc-3-15@2021-01-06:p1]      the passage of the version in force on that day
    “good call” [@seed:p2]         a quotation followed by a citation in the same sentence
    [[comity]]  [[term:comity|courtesy]]   a link to an entry
    {{ count:letter-in-the-desk:kept }}    a figure that is computed; see `figures`

Nothing here knows whether an entry exists; that is seen when entries are linked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.fields import SLUG

_CITATION = re.compile(r"(?<!\\)\[@([^\]]*)(\]?)")
_LINK = re.compile(r"(?<!\\)\[\[([^\]\[]*)(\]\]|)")
FIGURE = re.compile(r"(?<!\\)\{\{([^{}\n]*)(\}\}|)")
_INNER = re.compile(
    rf"(?P<id>{SLUG})(?:@(?P<day>\d{{4}}-\d\d-\d\d))?"
    r"(?::(?P<passage>headline|p[1-9]\d*(?:\.s[1-9]\d*)?))?"
    r"(?:\s*,\s*(?P<locator>\S[^;@]*))?"
)
_TARGET = re.compile(rf"(?:(?P<kind>{SLUG}):)?(?P<id>{SLUG})(?:\|(?P<words>[^|]+))?")
_CALL = re.compile(r"(?P<name>[A-Za-z]+)(?P<about>(?::[a-z0-9-]+)*)")
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[^\n]*$|\Z)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_FOOTNOTE = re.compile(r"(?<!\\)\[\^[^\]\n]*\]?")
_BRACKETED = re.compile(rf"(?<![\w\\\[\]!])\[({SLUG})\](?![\[(:\]])")
_FORM = "Write each one like this: [@usc-3-15], [@usc-3-15, § (d)(2)] or [@pence-calls-harris:p3]."


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

    @property
    def target(self) -> str:
        """The entry that is meant, as `Names.find` takes it: `comity` or `term:comity`."""
        return f"{self.kind}:{self.id}" if self.kind else self.id


@dataclass(frozen=True)
class Figure:
    """A figure that is computed, where its mark begins and ends."""

    start: int
    end: int
    raw: str
    name: str
    """What is computed: `count`; `Count` where the figure begins a sentence."""
    about: tuple[str, ...] = ()
    """Of what: a practice and its rule."""


@dataclass(frozen=True)
class Malformed:
    """Brackets that look like a citation or a link and are none."""

    start: int
    end: int
    raw: str
    message: str
    hint: str


Markup = Citation | Link | Figure | Malformed


def markup(text: str) -> list[Markup]:
    """Return every citation, link and figure in `text`, in order; code is left alone."""
    masked = without_code(text)
    found: list[Markup] = [
        _citation(match, text[slice(*match.span())]) for match in _CITATION.finditer(masked)
    ]
    found += [_link(match, text[slice(*match.span())]) for match in _LINK.finditer(masked)]
    found += [_figure(match) for match in FIGURE.finditer(masked)]
    found += [_footnote(match) for match in _FOOTNOTE.finditer(masked)]
    return sorted(found, key=lambda one: one.start)


def bracketed(text: str) -> list[tuple[int, str]]:
    """Return ids, or other words like them, that stand alone in brackets, and where."""
    return [(match.start(), match[1]) for match in _BRACKETED.finditer(without_code(text))]


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
    hint = _FORM
    if not closing:
        raw = raw[:30]
        message = "This citation is not closed."
    elif ";" in inner or inner.count("@") > 1:
        message = f"`{raw}` holds more than one citation."
    else:
        message = f"`{raw}` is not a citation."
        hint = _better(inner.strip())
    return Malformed(match.start(), match.end(), raw, message, hint)


def _better(inner: str) -> str:
    """Return the hint for a citation that is not in the right form."""
    small = re.sub(r"^[^\s,:@]+", lambda name: name[0].lower(), inner)
    if small != inner and _read(_INNER, small):
        return f"An id has small letters only: [@{small}]."
    place = re.fullmatch(rf"({SLUG})[\s:]+((?:pp?\.|§|\d).*)", inner)
    if place:
        where = re.sub(r"^(?=\d)", "p. ", place[2])
        return f"Put a comma before the place: [@{place[1]}, {where}]."
    return _FORM


def _footnote(match: re.Match[str]) -> Malformed:
    message = f"The footnote `{match[0]}` does not work here: notes are numbered by themselves."
    hint = "Cite a source where the mark stands, like this: [@usc-3-15]."
    return Malformed(match.start(), match.end(), match[0], message, hint)


def _link(match: re.Match[str], raw: str) -> Link | Malformed:
    inner, closing = match[1], match[2]
    parts = _read(_TARGET, inner)
    if parts and closing:
        return Link(match.start(), match.end(), raw, **parts)
    message = f"`{raw}` is not a link to an entry." if closing else "This link is not closed."
    hint = "Write it like this: [[comity]], [[comity|courtesy]] or [[term:comity]]."
    return Malformed(match.start(), match.end(), raw if closing else raw[:30], message, hint)


def _figure(match: re.Match[str]) -> Figure | Malformed:
    inner, closing = match[1], match[2]
    parts = _CALL.fullmatch(inner.strip())
    if parts and closing:
        about = tuple(parts["about"].split(":")[1:])
        return Figure(match.start(), match.end(), match[0], parts["name"], about)
    message = f"`{match[0]}` is not a figure." if closing else "This figure is not closed."
    hint = "Write it like this: {{ count:letter-in-the-desk:kept }}."
    return Malformed(match.start(), match.end(), match[0][:30], message, hint)


def without_code(text: str) -> str:
    """Return `text` with code replaced by as many spaces, so that places stay the same."""
    if "`" not in text and "~~~" not in text:
        return text
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)
