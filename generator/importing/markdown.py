"""Markdown: the front matter of an article, and lines of details above or below a plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.importing.article import Found

if TYPE_CHECKING:
    from collections.abc import Mapping

_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?=\n|$)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z][\w -]{0,20}):[ \t]+(\S.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(\S.*)")
_NAMES = {
    "title": "headline",
    "headline": "headline",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "by": "byline",
    "date": "date",
    "published": "date",
    "publication date": "date",
    "site": "site",
    "publisher": "site",
    "publication": "site",
    "source": "site",
    "url": "url",
    "link": "url",
    "address": "url",
    "canonical": "url",
}


def front_matter(text: str) -> tuple[Mapping[str, Found], int]:
    """Return what the front matter says, and where it ends in `text` (0 without one)."""
    match = _FRONT.match(text)
    if not match:
        return {}, 0
    fields: dict[str, Found] = {}
    name = ""
    for line in match[1].splitlines():
        pair, item = _FIELD.match(line), _ITEM.match(line)
        if pair or re.fullmatch(r"[A-Za-z][\w -]*:[ \t]*", line):
            name = line.partition(":")[0].strip().lower()
        value = pair[2] if pair else item[1] if item else ""
        key = _NAMES.get(name)
        if key and value and (pair or key == "byline"):
            value = _unmarked(value)
            told = fields.get(key)
            both = f"{told.value}, {value}" if told and item else value
            fields[key] = Found(both, f"front matter ({name})")
    return fields, match.end()


def details(block: str) -> Mapping[str, Found] | None:
    """Return what a block of lines like `Date: January 15, 2021` says; None if it is no such."""
    fields: dict[str, Found] = {}
    for line in block.strip().splitlines():
        pair = _FIELD.match(line.strip())
        key = _NAMES.get(pair[1].lower()) if pair else None
        if pair is None or key is None:
            return None
        fields.setdefault(key, Found(_unmarked(pair[2]), f"the line “{pair[1]}:”"))
    return fields


def heading(block: str) -> tuple[int, str]:
    """Return the level of a Markdown heading and its words; level 0 when it is none."""
    match = re.fullmatch(r"\s*(#{1,6})[ \t]+(.*?)[ \t]*#*\s*", block, re.DOTALL)
    return (len(match[1]), match[2]) if match else (0, block.strip())


def _unmarked(value: str) -> str:
    """Return a value of YAML or of a plain line without the marks or brackets around it."""
    value = value.strip()
    if len(value) > 1 and value[0] + value[-1] in {"''", '""', "[]"}:
        quote, value = value[0], value[1:-1]
        value = value.replace(quote * 2, quote).replace('\\"', '"')
    return value.strip()
