"""Escaping: text from YAML becomes words on the page, and never markup or script."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum

from markupsafe import Markup

from generator.dates import PartialDate
from generator.fields import Prose, Reference
from generator.prose import FIGURE

_SPECIAL = re.compile(r"([\\`*_{}\[\]|#])")
_HARMLESS = re.compile(r"(?:[A-Za-z“‘(§][A-Za-z0-9 ,.:;'’“”‘()?!§–—-]*)?")
"""Words in which no character can mean anything to Markdown or HTML."""
_SPACE = re.compile(r"\s+")
_AT_START = re.compile(r"^(\d+)([.)])|^([+>-])")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)


def escaped(value: object) -> Markup:  # noqa: PLR0911 -- one return for each sort of value
    """Return `value` as Markdown that shows it as it is; this is the door for all output.

    Prose keeps its syntax, a reference becomes a link, dates and words of a list are written out,
    and everything else is plain text.
    """
    match value:
        case Markup():
            return value
        case None:
            return Markup("")
        case Prose():
            return prose(value)
        case Reference():
            kind = f"{value.kinds[0]}:" if len(value.kinds) == 1 and ":" not in value else ""
            return Markup(f"[[{kind}{value}]]")  # noqa: S704 -- an id is letters and hyphens
        case dt.date():
            return Markup(PartialDate.of(value))  # noqa: S704 -- a date
        case StrEnum():
            return plain(getattr(value, "label", str(value)))
        case _:
            return plain(str(value))


def plain(text: str) -> Markup:
    """Return `text` as Markdown that shows every character of it as it is."""
    if _HARMLESS.fullmatch(text):
        return Markup(text)  # noqa: S704 -- letters, figures and marks that mean nothing
    marked = _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text))
    marked = marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = _AT_START.sub(r"\1\\\2\3" if marked[:1].isdigit() else r"\\\3", marked)
    return Markup(marked)  # noqa: S704 -- escaped just now


def prose(text: str) -> Markup:
    """Return prose as Markdown, without letting braces set attributes of elements."""
    parts: list[str] = []
    start = 0
    for code in _CODE.finditer(text):
        parts += [_no_braces(text[start : code.start()]), code[0]]
        start = code.end()
    parts.append(_no_braces(text[start:]))
    return Markup("".join(parts))  # noqa: S704 -- `Prose.read` has refused HTML


def hang(value: object, width: int = 4) -> Markup:
    """Return `value` as Markdown whose further lines are indented, to stand in a list."""
    lines = escaped(value).split("\n")
    rest = [" " * width + line if line.strip() else "" for line in lines[1:]]
    return Markup("\n".join([lines[0], *rest]))  # noqa: S704 -- escaped above


def attribute(text: str) -> str:
    """Return `text` for front matter, which themes put into HTML unescaped."""
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, entity)
    return text


def html(text: str) -> Markup:
    """Return `text` for the HTML of a template: in an attribute, or where Markdown rests."""
    return Markup(attribute(text))  # noqa: S704 -- escaped just now


def _no_braces(text: str) -> str:
    """Return `text` with its braces as entities, but for those of figures."""
    parts: list[str] = []
    start = 0
    for figure in FIGURE.finditer(text):
        parts += [_entities(text[start : figure.start()]), figure[0]]
        start = figure.end()
    return "".join([*parts, _entities(text[start:])])


def _entities(text: str) -> str:
    return text.replace("{", "&#123;").replace("}", "&#125;")
