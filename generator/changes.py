"""Changes: what a reader who comes back may want to know, from the entries' own dates."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import PartialDate
from generator.kinds import KINDS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.kinds.entry import Correction
    from generator.site import Site
    from generator.validate import Item


@dataclass(frozen=True)
class Mended:
    """A correction, and the entry that was corrected."""

    item: Item
    correction: Correction


@dataclass(frozen=True)
class Change:
    """A page that was compared with its sources, or corrected."""

    item: Item
    date: dt.date
    title: str
    words: str
    """What there is to say of it, in the page's own words."""
    name: str = ""
    """What tells it from other changes of the page; nothing for its last review."""


def corrections(site: Site) -> list[Mended]:
    """Return every correction of a published entry, the latest first."""
    found = [
        Mended(item, correction)
        for item in _published(site)
        for correction in item.entry.corrections
    ]
    return sorted(found, key=lambda one: one.correction.date, reverse=True)


def changes(site: Site) -> list[Change]:
    """Return the corrections and the last review of each published entry, the latest first.

    Of one day, corrections stand before reviews, and kinds in the order of the navigation. When an
    entry was first published is not recorded; who has not seen its page yet takes it for new.
    """
    found = [*_corrected(site), *_reviewed(site)]
    return sorted(found, key=lambda change: change.date, reverse=True)


def _published(site: Site) -> list[Item]:
    return [item for kind in KINDS for item in site.of_kind(kind) if item.entry.published]


def _corrected(site: Site) -> Iterator[Change]:
    """Yield each correction under a name that stays when others are added after it."""
    seen: Counter[str] = Counter()
    for item in _published(site):
        for one in item.entry.corrections:
            name = f"correction-{one.date}"
            seen[item.key + name] += 1
            number = seen[item.key + name]
            yield Change(
                item,
                one.date,
                f"Corrected: {item.entry.title}",
                f"This page said: {one.was} It now says: {one.now} {one.why}",
                name if number == 1 else f"{name}-{number}",
            )


def _reviewed(site: Site) -> Iterator[Change]:
    reviews = [(it, it.entry.reviewed) for it in _published(site) if it.entry.reviewed]
    for item, review in reviews:
        day = PartialDate.of(review.date)
        words = f"{item.entry.summary} Compared with its sources on {day} by {review.by}."
        yield Change(item, review.date, item.entry.title, words)
