"""APA: a reference in the style of the American Psychological Association, seventh edition.

Titles stay as they are written: which capitals belong to names, no program can know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.citing.legal import legal_reference
from generator.citing.line import Run, address, italic, joined, outer, plain, typographic
from generator.citing.span import several, span
from generator.citing.work import ARTICLES, LEGAL
from generator.dates import MONTHS

if TYPE_CHECKING:
    from generator.citing.line import Line
    from generator.citing.work import Work
    from generator.kinds.source import Author

MOST_AUTHORS = 20
_YEAR_ALONE = frozenset({"article-journal", "book", "chapter", "report", "dataset"})
_SORTS = {
    "personal_communication": " [Letter]",
    "speech": " [Speech transcript]",
    "dataset": " [Data set]",
}


def apa(work: Work) -> Line:
    """Return the entry in a list of references."""
    if work.type in LEGAL:
        return legal_reference(work)
    who = plain(_authors(work.author) or work.owner)
    title = _title(work)
    when = plain(f"({_date(work)})")
    head = [who, when, title] if who else [title, when]
    publisher = plain(work.of_others)
    return joined([*head, _container(work), publisher], end=True) + _at(work.url)


def _at(url: str) -> Line:
    return (Run(" "), *address(url)) if url else ()


def _authors(authors: tuple[Author, ...]) -> str:
    names = [_name(author) for author in authors]
    if len(names) > MOST_AUTHORS:
        return f"{', '.join(names[: MOST_AUTHORS - 1])}, … {names[-1]}"
    if len(names) < 2:  # noqa: PLR2004 -- one name, or none
        return "".join(names)
    comma = "" if len(names) == 2 and not authors[0].given else ","  # noqa: PLR2004 -- two names
    return f"{', '.join(names[:-1])}{comma} & {names[-1]}"


def _name(author: Author) -> str:
    if not (author.family and author.given):
        return typographic(author.name)
    given = author.given.replace(". ", ".\x00").replace(".", ". ").replace("\x00", " ").split()
    initials = ["-".join(f"{one[0]}." for one in name.split("-") if one) for name in given]
    return f"{typographic(author.family)}, {' '.join(initials)}"


def _date(work: Work) -> str:
    if work.issued is None:
        return "n.d."
    day, month = work.issued.day, work.issued.month
    if work.type in _YEAR_ALONE or not month:
        return str(work.issued.year)
    return f"{work.issued.year}, {MONTHS[month - 1]}{f' {day}' if day else ''}"


def _title(work: Work) -> Line:
    is_part = work.type in ARTICLES or (work.container and work.type != "webpage")
    title = Run(outer(typographic(work.title)), italic=not is_part, title=True)
    more = [f"No. {work.number}" if re.match(r"[A-Z]*\d+$", work.number) else work.number]
    if work.container or work.type in ARTICLES:
        more = []
    if work.volume_unsaid and not work.container and work.type not in ARTICLES:
        more.append(f"Vol. {work.volume_unsaid}")
    if work.page and not work.container and work.type not in ARTICLES:
        more.append(_pages(work.page))
    said = ", ".join(one for one in more if one)
    return (title, *plain(f" ({said})" if said else ""), *plain(_SORTS.get(work.type, "")))


def _container(work: Work) -> Line:
    if not work.container or work.container == work.owner:
        return ()
    name = typographic(work.container)
    if work.type == "webpage":
        return plain(name)
    if work.type in ARTICLES:
        line = italic(name)
        if work.volume:
            line += (Run(", "), Run(work.volume, italic=True))
            line += plain(f"({work.number})" if work.number else "")
        return line + plain(f", {span(work.page)}" if work.page else "")
    where = [
        f"Vol. {work.volume_unsaid}" if work.volume_unsaid else "",
        _pages(work.page) if work.page else "",
    ]
    said = ", ".join(one for one in where if one)
    return (Run("In "), Run(name, italic=True), *plain(f" ({said})" if said else ""))


def _pages(pages: str) -> str:
    return f"{'pp' if several(pages) else 'p'}. {span(pages)}"
