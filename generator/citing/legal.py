"""Legal: laws, bills and cases as APA and Chicago cite them, which is the way of lawyers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.citing.line import Run, address, joined, plain, typographic
from generator.citing.span import span

if TYPE_CHECKING:
    from generator.citing.line import Line
    from generator.citing.work import Work

_REPORTERS = {
    "United States Statutes at Large": "Stat.",
    "Federal Register": "Fed. Reg.",
    "Congressional Record": "Cong. Rec.",
}
_CASE = re.compile(r".+? v\. [^,(]+")


def legal(work: Work, *, case_in_italics: bool = False) -> Line:
    """Return the name of a law or case, where it is printed, and the year, up to the address.

    What the title says already is not said again, and no court or congress stands as an author.
    """
    title = typographic(work.title)
    if work.issued:
        year = f" ({work.issued.year})" if work.type == "legal_case" else ""
        title = title.replace(f" ({work.issued})", year)
    said = title
    where = _where(work)
    if where and _bare(where) not in _bare(said):
        said += f", {where}"
    if work.number and _bare(work.number) not in _bare(said):
        said += f", {work.number}"
    if work.issued and not re.search(rf"\b{work.issued.year}\b", said):
        said += f" ({work.issued.year})"
    case = _CASE.match(said) if case_in_italics and work.type == "legal_case" else None
    if case:
        return (
            Run(case[0], italic=True, title=True),
            *plain(said[case.end() :]),
        )
    return (Run(title, title=True), *plain(said[len(title) :]))


def legal_reference(work: Work) -> Line:
    """Return the whole reference, with the address behind a full stop."""
    return joined([legal(work), address(work.url)])


def _where(work: Work) -> str:
    """Return volume, reporter and page, like 88 Stat. 340; nothing if one is not known."""
    reporter = _REPORTERS.get(work.container, work.container)
    if not (reporter and work.volume and work.page):
        return ""
    return f"{work.volume} {reporter} {span(work.page)}"


def _bare(words: str) -> str:
    return words.replace("–", "-").replace(" ", "").casefold()
