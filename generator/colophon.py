"""Colophon: how to cite the page that it stands below, or the source that the page is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from generator.citing.styles import styles
from generator.citing.work import page_work, source_work
from generator.dates import PartialDate
from generator.front_matter import read_front_matter, title_of
from generator.kinds.source import Source
from generator.site import page_path

if TYPE_CHECKING:
    from generator.document import Manuscript
    from generator.publication import Publication
    from generator.validate import Item

_DATED = ("reviewed", "date")
"""Fields at the head of a hand-written page that say how new it is, the best first."""


def entry_citations(item: Item, publication: Publication) -> dict[str, str] | None:
    """Return how to cite the page of an entry, or the work that a source's entry describes.

    None if the page has no date, or the site no name. A correction makes a page newer, too.
    """
    entry = item.entry
    if isinstance(entry, Source):
        return {"of": "source", **styles(source_work(item.id, entry))}
    if not (entry.reviewed and publication.name):
        return None
    day = max([entry.reviewed.date, *(correction.date for correction in entry.corrections)])
    issued, reviewed = PartialDate.of(day), day == entry.reviewed.date
    work = page_work(entry.title, page_path(item), publication, issued, reviewed=reviewed)
    return {"of": "page", **styles(work)}


def manuscript_citations(
    manuscript: Manuscript, path: str, publication: Publication
) -> dict[str, str] | None:
    """Return how to cite the hand-written page at `path` in the docs folder.

    None if no date stands at its head, or the site has no name.
    """
    fields = read_front_matter(manuscript.text)
    dates = {name: date for name in _DATED if (date := _date(fields.get(name)))}
    if not (dates and publication.name):
        return None
    name, issued = next(iter(dates.items()))
    title = title_of(manuscript.text)
    work = page_work(title, path, publication, issued, reviewed=name == "reviewed")
    return {"of": "page", **styles(work)}


def _date(value: object) -> PartialDate | None:
    try:
        return PartialDate.read(value)
    except PydanticCustomError:
        return None
