"""Versions: which wording of a law a citation means, and whether a page may cite it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from generator.kinds.law import Law

if TYPE_CHECKING:
    from generator.kinds.entry import Entry
    from generator.prose import Citation


def written_day(written: str) -> dt.date | None:
    """Return the day that stands in a citation, or None if there is no such day."""
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None


def wrong_version(
    citation: Citation, cited: Entry, as_of: dt.date | None
) -> tuple[str, str] | None:
    """Return the sentence and the hint if a page cannot cite this version, or None.

    `as_of` is the day of a page that speaks of one day only. Such a page may look back, with the
    day written in the citation; it cannot cite what was not law yet.
    """
    if citation.day:
        day = written_day(citation.day)
        if not (isinstance(cited, Law) and day and cited.version_on(day)):
            return (
                f"`{citation.id}` has no version of {citation.day}.",
                "Only a law has versions; write a day on which one was in force.",
            )
        if as_of and day > as_of:
            return (
                f"{citation.day} is later than {as_of}, the day that this page speaks of.",
                f"Write a day up to {as_of}, or change `as_of`.",
            )
    elif as_of and isinstance(cited, Law) and not cited.version_on(as_of):
        message = f"`{citation.id}` was not in force on {as_of}, the day that this page speaks of."
        older = f"[@{citation.id}@{cited.versions[0].valid_from}]"
        return message, f"{cited.spans} To look back, write the day: {older}."
    return None
