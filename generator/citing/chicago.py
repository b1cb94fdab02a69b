"""Chicago: notes and bibliography in the style of the Chicago Manual, eighteenth edition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.citing.headline import headline
from generator.citing.legal import legal
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
from generator.citing.span import span
from generator.citing.work import ARTICLES, LEGAL

if TYPE_CHECKING:
    from generator.citing.line import Line
    from generator.citing.work import Work
    from generator.kinds.source import Author

MOST_IN_NOTES = 2
MOST_LISTED = 6
LISTED_OF_MORE = 3
LONGEST_SMALL = 4
"""Letters of a preposition that has no capital in a title."""
_NEWS = ARTICLES - {"article-journal"}


def note(work: Work, *, pages: bool = True, end: bool = True) -> Line:
    """Return the first note on a work, without its number.

    Without `pages` the pages that it fills are left out, as where a place in it follows; without
    `end` the address and the full stop are, too, as where the title is a link.
    """
    if work.type in LEGAL:
        body = legal(work, case_in_italics=True)
    else:
        who = plain(_authors(work.author, MOST_IN_NOTES))
        owner = plain("" if work.owner == work.container else work.owner)
        body = joined([who, *_body(work, pages=pages, owner=owner, listed=False)], ",")
    if not end:
        return body
    return joined([joined([body, address(work.url)], ",")], end=True)


def bibliography(work: Work) -> Line:
    """Return the entry in a bibliography."""
    if work.type in LEGAL:
        parts = [legal(work)]
    else:
        who = plain(_authors(work.author, MOST_LISTED, turned=True) or work.owner)
        if not who and work.type in _NEWS and work.container:
            who = italic(typographic(work.container))
        parts = [who, *_body(work, pages=True, owner=(), listed=True)]
    return joined([*parts, address(work.url)], end=True)


def _body(work: Work, *, pages: bool, owner: Line, listed: bool) -> list[Line]:
    """Return the parts of an entry between the author and the address."""
    title = _title(work)
    number = plain(_number(work.number))
    volume = f"vol. {work.volume_unsaid}" if work.volume_unsaid else ""
    if work.type == "article-journal":
        return [title, _journal(work, pages=pages)]
    if work.type in _NEWS:
        unsigned = listed and not work.author
        paper = () if unsigned else italic(typographic(work.container))
        news = joined([paper, plain(volume), number, plain(work.of_others), _day(work)], ",")
        return [title, raised(news) if listed else news]
    if work.type == "webpage":
        site = () if work.container == work.owner and listed else plain(typographic(work.container))
        return [title, site, owner, plain(work.of_others), _day(work, listed=listed)]
    where = plain(span(work.page, "chicago")) if work.page and pages else ()
    imprint = joined([plain(work.of_others), _day(work)], ",")
    if work.container:
        container: Line = (Run("in "), Run(typographic(work.container), italic=True))
        container = joined([raised(container) if listed else container, plain(volume)], ",")
        if where and listed:
            container = joined([container, where], ",")
            where = ()
        parts = [title, container, raised(number) if listed else number]
    elif listed:
        parts = [title, raised(plain(volume)), raised(number)]
        if where:
            imprint, where = joined([imprint, (Run("p. "), *where)], ","), ()
    else:
        parts = [title, plain(volume), number]
    if listed:
        return [*parts, imprint]
    if imprint and (work.standalone or work.type == "chapter"):
        held = joined(parts, ",")
        return [(*held, Run(" ("), *imprint, Run(")")), where]
    return [*parts, imprint, where]


def _title(work: Work) -> Line:
    title = headline(typographic(work.title), LONGEST_SMALL)
    if work.standalone:
        return (Run(outer(title), italic=True, title=True),)
    return (Run(inner(title), quoted=True, title=True),)


def _journal(work: Work, *, pages: bool) -> Line:
    line = italic(typographic(work.container))
    line += plain(f" {work.volume}" if work.volume else "")
    line += plain(f", no. {work.number}" if work.number else "")
    if work.issued:
        line += plain(f" ({work.issued})" if line else str(work.issued))
    if not (work.page and pages):
        return line
    mark = ":" if work.volume or work.issued else ","
    return (*line, Run(f"{mark} {span(work.page, 'chicago')}"))


def _day(work: Work, *, listed: bool = False) -> Line:
    if not work.issued:
        return ()
    reviewed = "last reviewed " if work.reviewed else ""
    return plain(f"{reviewed.capitalize() if listed else reviewed}{work.issued}")


def _authors(authors: tuple[Author, ...], most: int, *, turned: bool = False) -> str:
    """Return the names; with `turned` the first person's begins with the family's, to be listed."""
    names = [author.name for author in authors]
    comma = "," if len(names) > 2 else ""  # noqa: PLR2004 -- a list of three
    if turned and authors and authors[0].family and authors[0].given:
        names[0] = f"{authors[0].family}, {authors[0].given}"
        comma = ","
    if len(names) > most:
        kept = names[:LISTED_OF_MORE] if turned else names[:1]
        return typographic(f"{', '.join(kept)}{',' if turned else ''} et al.")
    *first, last = names or [""]
    return typographic(f"{', '.join(first)}{comma} and {last}" if first else last)


def _number(number: str) -> str:
    return f"no. {number}" if re.fullmatch(r"[A-Z]*\d+", number) else number
