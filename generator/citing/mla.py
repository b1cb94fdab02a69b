"""MLA: a work cited in the style of the Modern Language Association, ninth edition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.citing.headline import headline
from generator.citing.line import (
    Run,
    address,
    inner,
    italic,
    joined,
    outer,
    plain,
    raised,
    typographic,
)
from generator.citing.span import several, span
from generator.citing.work import LEGAL
from generator.dates import MONTHS

if TYPE_CHECKING:
    from generator.citing.line import Line
    from generator.citing.work import Work
    from generator.dates import PartialDate
    from generator.kinds.source import Author


def mla(work: Work) -> Line:
    """Return the entry in a list of works cited."""
    who = _authors(work.author)
    if [author.literal for author in work.author] == [work.publisher]:
        who = ""  # who has published a work of its own stands as the publisher alone
    details = joined(
        [
            italic(typographic(work.container)),
            plain(f"vol. {work.volume_unsaid}" if work.volume_unsaid else ""),
            plain(_number(work)),
            plain("" if work.publisher == work.container else work.publisher),
            plain(_date(work.issued) if work.issued else ""),
            plain(_pages(work.page) if work.page else ""),
            address(work.url),
        ],
        ",",
    )
    is_label = bool(details) and not (details[0].italic or details[0].address)
    return joined([plain(who), _title(work), raised(details) if is_label else details], end=True)


def _title(work: Work) -> Line:
    title = headline(typographic(work.title))
    if work.type in LEGAL:
        return (Run(outer(title), italic=work.type == "legal_case", title=True),)
    if work.standalone:
        return (Run(outer(title), italic=True, title=True),)
    return (Run(inner(title), quoted=True, title=True),)


def _authors(authors: tuple[Author, ...]) -> str:
    if not authors:
        return ""
    first, *others = authors
    given = f", {first.given}" if first.family and first.given else ""
    name = typographic(f"{first.family}{given}" if given else first.name)
    if len(others) > 1:
        return f"{name}, et al."
    comma = "," if given else ""
    return f"{name}{comma} and {typographic(others[0].name)}" if others else name


def _number(work: Work) -> str:
    bare = re.fullmatch(r"[A-Z]*\d+", work.number)
    return f"no. {work.number}" if bare else work.number


def _date(date: PartialDate) -> str:
    if not date.month:
        return str(date.year)
    month = MONTHS[date.month - 1]
    if len(month) > 4:  # noqa: PLR2004 -- May, June and July are written out
        month = "Sept." if month == "September" else f"{month[:3]}."
    return f"{f'{date.day} ' if date.day else ''}{month} {date.year}"


def _pages(pages: str) -> str:
    return f"{'pp' if several(pages) else 'p'}. {span(pages, 'mla')}"
