"""Structure: what each paragraph of an article is, and the details at its head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.importing.article import Dateline, Found
from generator.importing.day import day_in, day_line
from generator.importing.markdown import details, heading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.importing.article import Part

_BYLINE = re.compile(r"(?:\*|_)*(?:[Bb]y|BY)\s+(?P<names>[A-Z][^\n]*)")
_NAME = r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|la|van|von|der|bin|al|del|di)){1,3}"
_NAMES = re.compile(rf"{_NAME}(?:(?:, | and |, and ){_NAME})*")
_AFTER_NAMES = re.compile(r"\s*(?:[|/•–—]|\s-\s|, (?!and )).*$|\s*\n.*$", re.DOTALL)
_CAPS = r"[A-Z][A-Z’'.-]+(?: (?:[A-Z][A-Z’'.-]+|de|of|the))*"
_STATE = r", (?:[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
_DATELINE = re.compile(
    rf"(?P<places>{_CAPS}(?:(?:{_STATE})?(?:, | and |/|; ){_CAPS})*)(?P<state>{_STATE})??"
    rf"(?:,? (?P<date>{_MONTH}))?,?(?: ?\((?P<agency>[^()]{{2,50}})\))?"
    rf"(?: ?(?P<after>{_MONTH}))?\s*(?:[—–]|--?)\s"
)
_AT_END = re.compile(rf"{_STATE}$")
_SPLIT_PLACES = re.compile(r",? and |/|; |, (?=[A-Z]{2})")
_NOTE = re.compile(
    r"[*_(\[]*(?:correction|clarification|editor[’']?s[’']? note|editors[’'] note|note to readers"
    r"|update|this (?:story|article|version|report) (?:has been|was|corrects|clarifies))\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:file ?[-–—]|photo(?:graph)?s?:|caption:|image:|picture:|fig(?:ure|\.)"
    r"|in this .{0,60}photo)"
    r"|.*(?:\((?:[A-Z]\w+ )*Photo(?:/| by)[^)]*\)|photo(?:graph)?: [^.]{3,60}"
    r"|/Getty Images)\W*$",
    re.IGNORECASE | re.DOTALL,
)
_TRAILER = re.compile(
    r"_{3,}$|-{2,}$|\*{3}$|#{3}$|-30-$|(?:©|\(c\)|copyright)\s|.*\ball rights reserved\b"
    r"|\(?reporting by\b|.{0,120}\bcontributed to this (?:report|story|article)"
    r"|contact:|media contact|read more|sign up\b|subscribe\b|follow (?:us|\w+ on)\b"
    r"|on the (?:net|web):|related:|advertisement|.{0,80}can be reached at\b"
    r"|(?:[A-Z]\w+ ){1,3}(?:covers|is a (?:staff )?(?:reporter|writer))\b",
    re.IGNORECASE | re.DOTALL,
)
_FIRST = re.compile(
    r"for immediate release|(?:breaking|exclusive|opinion|politics)\W*$", re.IGNORECASE
)
_TELLING = frozenset(("body", "headline", "other", "note", "caption"))
_LONGEST_HEADLINE = 30
_LONGEST_SUBHEAD = 12
_LONGEST_BYLINE = 14
_MOST_LINES = 2
"""So many lines may stand below a byline, in the same block."""
_NEAR_THE_TOP = 4


def parts_of(blocks: Sequence[str], tags: Sequence[str], front: int, title: str) -> list[Part]:
    """Return what each of `blocks` is.

    `tags` are the elements of a page, or empty words; the first `front` blocks are front matter;
    `title` is the headline that metadata give, or nothing.
    """
    parts: list[Part] = []
    for index, block in enumerate(blocks):
        if index < front or details(block) is not None:
            parts.append("metadata")
        else:
            parts.append(_part(block, tags[index], parts, title, last=index + 1 == len(blocks)))
    return _without_end(blocks, parts)


def _part(block: str, tag: str, before: Sequence[Part], title: str, *, last: bool) -> Part:
    level, words = heading(block)
    flat = " ".join(words.split())
    is_top = "body" not in before
    if is_top and "headline" not in before:
        is_title = flat == title if title else not last and _is_headline(block, tag)
        if is_title:
            return "headline"
    near = is_top and len(before) < _NEAR_THE_TOP + before.count("metadata")
    tests: tuple[tuple[Part, bool], ...] = (
        ("caption", tag == "figcaption" or bool(_CAPTION.match(flat))),
        ("note", bool(_NOTE.match(flat))),
        ("other", is_top and bool(_FIRST.match(flat))),
        ("byline", near and byline_of(block) is not None),
        ("trailer", bool(_TRAILER.match(flat))),
        ("subhead", level > 0 or tag in {"h2", "h3", "h4"} or _is_subhead(flat, last=last)),
    )
    return next((part for part, is_so in tests if is_so), "body")


def _is_headline(block: str, tag: str) -> bool:
    if tag:
        return tag == "h1"
    level, words = heading(block)
    first = words.split("\n")[0]
    short = 0 < len(first.split()) <= _LONGEST_HEADLINE
    plain = not (_FIRST.match(first) or _NOTE.match(first) or dateline_of(first, 0))
    speech = re.match(r"[A-Z ]{3,}: ", first)
    return short and plain and not speech and (bool(level) or not re.search(r"[^.]\.$", first))


def _is_subhead(words: str, *, last: bool) -> bool:
    short = len(words.split()) <= _LONGEST_SUBHEAD and not last
    return short and words[:1].isupper() and not re.search(r"[.!?:;,”\"’'…)\]]$", words)


def _without_end(blocks: Sequence[str], parts: list[Part]) -> list[Part]:
    """Return `parts` with whatever follows a line of dashes at the end as trailer."""
    for index, part in enumerate(parts):
        rule = part == "trailer" and re.fullmatch(r"[\W_]+|-30-", blocks[index].strip())
        if rule and parts[index:].count("body") * 3 <= parts.count("body"):
            rest = ("trailer" if one in {"body", "subhead"} else one for one in parts[index:])
            return [*parts[:index], *rest]
    return parts


def headline_of(blocks: Sequence[str], parts: Sequence[Part], told: Found | None) -> Found | None:
    """Return the headline: what the metadata say, else the heading that is there."""
    if told:
        return told
    for block, part in zip(blocks, parts, strict=True):
        if part == "headline":
            lines = heading(block)[1].split("\n")
            rest = "\n".join(lines[1:])
            words = lines[0] if byline_of(rest, alone=False) else " ".join(lines)
            return Found(" ".join(words.split()), "the first line")
    return None


def byline_of(block: str, *, alone: bool = True) -> Found | None:
    """Return the authors that a line below the headline names, without “By” and their titles.

    Names without a “By” count only in a block that is `alone`.
    """
    text = block.strip()
    match = _BYLINE.match(text)
    if len(text.partition("\n")[0].split()) > _LONGEST_BYLINE or text.count("\n") > _MOST_LINES:
        return None
    if match:
        names = _AFTER_NAMES.sub("", match["names"]).strip(" *_")
        return Found(" ".join(names.split()), "the line that begins with “By”")
    names_alone = _NAMES.match(text) if alone else None
    if names_alone and not re.match(r"(?:The|In|On|A|An|For|At) ", text):
        rest = text[names_alone.end() :]
        if not rest or re.match(
            r"\s*(?:[|/•–—\n]|, )\s*(?:the )?"
            r"(?:[\w ]*(?:writer|reporter|editor|correspondent|press|staff|news|wire)\b)",
            rest,
            re.IGNORECASE,
        ):
            return Found(names_alone[0], "the line below the headline")
    return None


def dateline_of(paragraph: str, start: int) -> Dateline | None:
    """Return the dateline that `paragraph`, which begins at `start`, opens with."""
    match = _DATELINE.match(paragraph)
    if not match:
        return None
    text = match[0].rstrip(" -—–")
    places = tuple(part.strip() for part in _SPLIT_PLACES.split(match["places"]))
    places = tuple(_AT_END.sub("", place) for place in places)
    date = match["date"] or match["after"] or ""
    return Dateline(text, start, places, match["agency"] or "", date)


def date_of(
    blocks: Sequence[str], parts: Sequence[Part], dateline: Dateline | None
) -> Found | None:
    """Return the day it came out: a line that says so, or a dateline with its year."""
    aside = (block for block, part in zip(blocks, parts, strict=True) if part not in _TELLING)
    found = day_line(aside)
    if found is None and dateline and day_in(dateline.date):
        return Found(dateline.date, "the dateline")
    return found


def first_detail(told: Sequence[Mapping[str, Found]], key: str) -> Found | None:
    """Return the detail `key` from the first of `told` that has it."""
    return next((fields[key] for fields in told if key in fields), None)
