"""Day: a date that is written in full, with its year; nothing is completed."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from generator.importing.article import Found

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_FORMS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)"),
    re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})\b", re.IGNORECASE),
)
_SAYS_WHEN = re.compile(
    r"(?:first |last )?(?:published|posted|updated|modified)\b"
    r"|(?:\w+day, )?[\w.]+ \d{1,2}, \d{4}\b",
    re.IGNORECASE,
)
_LONGEST = 12


def day_in(words: str) -> str:
    """Return the first full date in `words` as in 2021-01-15, or nothing."""
    for form in _FORMS:
        match = form.search(words)
        if match:
            said = match.groupdict()
            number = said.get("number") or _MONTHS.index(str(said.get("month")).lower()) + 1
            with suppress(ValueError):
                return dt.date(int(said["year"]), int(number), int(said["day"])).isoformat()
    return ""


def day_line(blocks: Iterable[str]) -> Found | None:
    """Return the first short line that only says when the story came out, as it is written."""
    for line in "\n".join(blocks).splitlines():
        words = line.strip(" *_|")
        if len(words.split()) <= _LONGEST and _SAYS_WHEN.match(words) and day_in(words):
            return Found(words, "the line that says when it came out")
    return None
