"""Basis: what one page rests on, what of it was checked, and what could not be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.bibliography import evidence_kind
from generator.dates import PartialDate
from generator.kinds.law import Law
from generator.kinds.seed import Seed
from generator.kinds.source import Source, SourceKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from generator.kinds.entry import Entry
    from generator.site import Checked

YEARS = 2
"""A review that is older than so many years is overdue."""


@dataclass(frozen=True)
class Basis:
    """How a page knows what it says."""

    kinds: tuple[tuple[SourceKind, int], ...]
    """How many of its sources are of each kind, the nearest kind first."""
    oldest: PartialDate | None
    newest: PartialDate | None
    """The dates of its oldest and its newest source; None unless they differ."""
    checked: Checked
    """What became of its quotations."""
    unnamed: int
    """How many of its news stories lean on people whom they do not name."""
    overdue: bool
    """Whether its review is too old on the day of the build."""

    @property
    def primary(self) -> int:
        """How many of its sources are the thing itself: the law, the letter, the record."""
        return sum(number for kind, number in self.kinds if kind.primary)


def basis(entry: Entry, cited: Sequence[Entry], checked: Checked, day: dt.date | None) -> Basis:
    """Return what the page of `entry` rests on, which cites `cited`, as seen on `day`.

    Without a day no review is overdue.
    """
    numbers = Counter(map(evidence_kind, cited))
    dates = sorted(date for one in cited if (date := _date(one, entry.as_of_date)))
    several = dates[0] != dates[-1] if dates else False
    return Basis(
        kinds=tuple((kind, numbers[kind]) for kind in SourceKind if numbers[kind]),
        oldest=dates[0] if several else None,
        newest=dates[-1] if several else None,
        checked=checked,
        unnamed=sum(isinstance(one, Seed) and _unnamed(one) for one in cited),
        overdue=is_overdue(entry, day),
    )


def is_overdue(entry: Entry, day: dt.date | None) -> bool:
    """Tell whether the review of `entry` is too old on `day`; without a day none is."""
    return bool(day and entry.reviewed and _years_after(entry.reviewed.date) < day)


def _date(work: Entry, day: dt.date | None) -> PartialDate | None:
    """Return when a work came out; for a law, when its words on `day` came into force."""
    if isinstance(work, Source):
        return work.issued
    if isinstance(work, Law):
        version = work.version_cited("", day)
        return PartialDate.of(version.valid_from) if version else None
    date = work.date if isinstance(work, Seed) else None
    return PartialDate.of(date) if date else None


def _unnamed(seed: Seed) -> bool:
    return any(flag.kind == "anonymous-source" for flag in seed.flags)


def _years_after(review: dt.date) -> dt.date:
    """Return the last day on which a review still counts; that of a leap day is February 28."""
    day = 28 if (review.month, review.day) == (2, 29) else review.day
    return review.replace(year=review.year + YEARS, day=day)
