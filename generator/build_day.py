"""The day that a build speaks of, so that the same content gives the same pages on any day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.validate import Item

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970; see https://reproducible-builds.org/specs/source-date-epoch/."""


class BuildDayError(ValueError):
    """The environment names a day in a form that cannot be read; the message says how to."""


def build_day(items: Iterable[Item], environment: Mapping[str, str]) -> dt.date | None:
    """Return the day of `SOURCE_DATE_EPOCH`, else that of the newest review of a published entry.

    None if nothing says a day. Raises `BuildDayError` if the variable is no number of seconds.
    """
    seconds = environment.get(VARIABLE)
    if seconds:
        try:
            return dt.datetime.fromtimestamp(int(seconds), dt.UTC).date()
        except (ValueError, OverflowError, OSError):
            message = f"`{seconds}` is not a number of seconds since 1970."
            raise BuildDayError(message) from None
    entries = (item.entry for item in items)
    reviews = [entry.reviewed.date for entry in entries if entry.published and entry.reviewed]
    return max(reviews, default=None)
