"""BibTeX: a work as a record for LaTeX and for programs that keep references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.citing.latex import latex, titled, web_address
from generator.citing.line import typographic
from generator.citing.span import span
from generator.citing.work import ARTICLES

if TYPE_CHECKING:
    from generator.citing.work import Work
    from generator.kinds.source import Author

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(work: Work) -> str:
    """Return the record, in types and fields that every BibTeX style knows; others read `url`."""
    sort = _sort(work)
    fields = {
        "author": latex_names(work.author),
        "key": "" if work.author else latex(work.publisher or work.container or work.title),
        "title": titled(typographic(work.title)),
        **_places(work, sort),
        "volume": latex(work.volume),
        "number": latex(work.number),
        "pages": latex(span(work.page)),
        "url": web_address(work.url),
    }
    if work.issued and work.reviewed:
        fields["note"] = f"Last reviewed {work.issued}"
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if work.issued:
        lines.append(f"  year = {{{work.issued.year}}},")
        if work.issued.month:
            lines.append(f"  month = {_MONTHS[work.issued.month - 1]},")
        if work.issued.day:
            lines.append(f"  day = {{{work.issued.day}}},")
    return "\n".join([f"@{sort}{{{work.name},", *lines, "}"]) + "\n"


def latex_names(authors: tuple[Author, ...]) -> str:
    """Return names as BibTeX takes them apart: persons turned round, institutions in braces."""
    return " and ".join(_name(author) for author in authors)


def _name(author: Author) -> str:
    if not (author.family and author.given):
        return f"{{{latex(typographic(author.name))}}}"
    return f"{_whole(author.family)}, {_whole(author.given)}"


def _whole(name: str) -> str:
    """Return a part of a name, in braces if BibTeX would take it apart."""
    words = latex(typographic(name))
    return f"{{{words}}}" if re.search(r",|\band\b", words, re.IGNORECASE) else words


def _sort(work: Work) -> str:
    if work.type in ARTICLES and work.container:
        return "article"
    if work.type == "book":
        return "book"
    if work.type == "report" and not work.container and (work.publisher or work.author):
        return "techreport"
    return "incollection" if work.type == "chapter" and work.container else "misc"


def _places(work: Work, sort: str) -> dict[str, str]:
    """Return where the work stands and who published it, in the fields of its sort."""
    container = latex(typographic(work.container))
    publisher = latex(typographic(work.publisher))
    match sort:
        case "article":
            return {"journal": container, "publisher": publisher}
        case "incollection":
            return {"booktitle": container, "publisher": publisher}
        case "book":
            return {"publisher": publisher}
        case "techreport":
            author = latex(typographic(work.author[0].name)) if work.author else ""
            return {"institution": publisher or author}
        case _:
            both = [container, "" if publisher == container else publisher]
            return {"howpublished": ", ".join(one for one in both if one)}
