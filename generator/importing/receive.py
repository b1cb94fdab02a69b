"""Receive: from the bytes of a file to an article whose passages and parts are known."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.article import Article, Found, Repair
from generator.importing.decode import decoded
from generator.importing.errors import ImportProblem
from generator.importing.html import in_reader, is_page, page_of, told_by_reader
from generator.importing.language import must_be_english
from generator.importing.markdown import details, front_matter
from generator.importing.repair import Mended, mended
from generator.importing.structure import (
    byline_of,
    date_of,
    dateline_of,
    first_detail,
    headline_of,
    parts_of,
)
from generator.load import MOST_BYTES
from generator.text import blocks, divided

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.importing.article import Dateline, Part
    from generator.text import Text

_CONSENT = re.compile(
    r"\b(?:cookies?|consent|privacy (?:policy|settings|choices)|javascript|personal data|ad blocker"
    r"|accept all|our partners|gdpr|subscribers? only|log in|sign in|captcha|not a robot)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 25
_DETAILS = ("headline", "byline", "date", "site", "url")
_NEWLINE = re.compile(r"\r\n?")


class _Blocks(NamedTuple):
    """The blocks of a file before repair, and what it says of itself."""

    texts: list[str]
    tags: list[str]
    around: list[bool]
    front: int
    told: dict[str, Found]
    is_page: bool


def received(content: bytes, name: str) -> Article:
    """Return the article in the bytes of the file `name`. Raises `ImportProblem`."""
    if len(content) > MOST_BYTES:
        message = f"The file is larger than {MOST_BYTES:,} bytes, more than a seed may have."
        raise ImportProblem("too_large", message)
    text, encoding = decoded(content)
    source = _page(text) if is_page(text, name) else _plain(text)
    repairs = [mended(block) for block in source.texts]
    mended_blocks = [one.text for one in repairs]
    parts, told = _parts(source, mended_blocks)
    headline = headline_of(source.texts, parts, told.get("headline"))
    identity = PurePath(name.replace("\\", "/")).stem
    divided_text = divided(identity, name, mended_blocks, headline.value if headline else "")
    by_name = dict(zip(divided_text.paragraphs, parts, strict=True))
    body = " ".join(divided_text.passages[one] for one, part in by_name.items() if part == "body")
    _must_have_body(source, body)
    must_be_english(body)
    offsets = _offsets(divided_text)
    dateline = _dateline(divided_text, by_name, offsets)
    return Article(
        name=name,
        raw=content,
        suffix=".html" if source.is_page else ".txt",
        encoding=encoding,
        text=divided_text,
        offsets=offsets,
        parts=by_name,
        repairs=_log(repairs, list(by_name), offsets),
        headline=headline,
        byline=_byline(source, parts) or told.get("byline"),
        dateline=dateline,
        date=told.get("date") or date_of(source.texts, parts, dateline),
        site=told.get("site"),
        url=told.get("url"),
    )


def _plain(text: str) -> _Blocks:
    text = _NEWLINE.sub("\n", text)
    said, end = front_matter(text)
    told = {key: Found(mended(one.value).text, one.how) for key, one in said.items()}
    pieces = blocks(text)
    front = len(blocks(text[:end]))
    nothing = [""] * len(pieces)
    return _Blocks(pieces, nothing, [False] * len(pieces), front, told, is_page=False)


def _page(text: str) -> _Blocks:
    page = page_of(text)
    reader = told_by_reader(text)
    around = [block.around for block in page.blocks]
    if reader:
        around = [
            out or (block.tag == "li" and not in_reader(block.text, reader))
            for out, block in zip(around, page.blocks, strict=True)
        ]
    found = {name: page.found(name) for name in _DETAILS}
    told = {name: value for name, value in found.items() if value}
    tags = [block.tag for block in page.blocks]
    top = next((block.text for block in page.blocks if block.tag == "h1"), "")
    if top:
        told["headline"] = Found(mended(top).text, "the page's heading")
    elif "headline" not in told and "title" in page.meta:
        told["headline"] = Found(mended(page.meta["title"]).text, "the page's title")
    texts = [block.text for block in page.blocks]
    return _Blocks(texts, tags, around, 0, told, is_page=True)


def _parts(source: _Blocks, words: list[str]) -> tuple[list[Part], dict[str, Found]]:
    """Return what each block is, and the details that the file gives."""
    title = source.told.get("headline")
    inner = [index for index, out in enumerate(source.around) if not out and words[index]]
    if source.is_page and title:
        heads = [index for index in inner if words[index] == title.value]
        inner = [index for index in inner if not heads or index >= heads[0]]
    found = parts_of(
        [source.texts[index] for index in inner],
        [source.tags[index] for index in inner],
        source.front,
        title.value if title else "",
    )
    parts: list[Part] = ["other"] * len(words)
    for index, part in zip(inner, found, strict=True):
        parts[index] = part
    lines = [
        details(source.texts[index]) or {}
        for index in inner
        if parts[index] == "metadata" and index >= source.front
    ]
    told = dict(source.told)
    for key in _DETAILS:
        line = first_detail(lines, key)
        if line:
            told.setdefault(key, line)
    return parts, told


def _byline(source: _Blocks, parts: list[Part]) -> Found | None:
    for block, part in zip(source.texts, parts, strict=True):
        if part == "byline":
            return byline_of(block)
        if part == "headline" and "\n" in block.strip():
            below = byline_of(block.strip().partition("\n")[2], alone=False)
            if below:
                return below
    return None


def _dateline(text: Text, parts: Mapping[str, Part], offsets: Mapping[str, int]) -> Dateline | None:
    first = next((name for name, part in parts.items() if part == "body"), "")
    return dateline_of(text.passages[first], offsets[first]) if first else None


def _must_have_body(source: _Blocks, body: str) -> None:
    words = len(body.split())
    asked = len(set(map(str.lower, _CONSENT.findall(body))))
    walled = asked >= 2 and words < 50 * asked  # noqa: PLR2004 -- two such words may be news
    if not words or (source.is_page and (words < _FEWEST_WORDS or walled)):
        message = (
            "There is no article in the file: only a headline, a menu or a request to accept"
            " cookies. Open the article itself and save it again."
        )
        raise ImportProblem("no_body", message)


def _offsets(text: Text) -> dict[str, int]:
    """Return by passage where it begins in the whole text."""
    offsets: dict[str, int] = {}
    start = inside = 0
    paragraph = ""
    for name, words in text.passages.items():
        if "." in name:
            inside = paragraph.index(words, inside)
            offsets[name] = offsets[name.partition(".")[0]] + inside
            inside += len(words)
        else:
            offsets[name] = start
            start += len(words) + 2
            paragraph, inside = words, 0
    return offsets


def _log(
    repairs: list[Mended], paragraphs: list[str], offsets: Mapping[str, int]
) -> tuple[Repair, ...]:
    return tuple(
        Repair(found, put, name, offsets[name] + at)
        for name, one in zip(paragraphs, repairs, strict=True)
        for found, put, at in one.places
    )
