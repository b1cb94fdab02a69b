"""CSL-JSON: a work as data that programs for references read.

See https://docs.citationstyles.org/en/v1.0.2/specification.html for the names.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from generator.citing.work import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.citing.work import Work
    from generator.kinds.source import Author


_DATE_PARTS = re.compile(r"\[\n\s*\[\n([\d\s,]+?)\n\s*\]\n\s*\]")
"""A date over many lines; within a text of JSON no line ends."""


def csl_text(works: Iterable[Work]) -> str:
    """Return a whole file of works, each date on one line."""
    text = json.dumps([csl(work) for work in works], ensure_ascii=False, indent=1)
    return _DATE_PARTS.sub(lambda date: f"[[{' '.join(date[1].split())}]]", text) + "\n"


def csl(work: Work) -> dict[str, Any]:
    """Return the work in the names of CSL; what is not known is left out."""
    known = {
        "id": work.name,
        "type": work.type,
        "title": work.title,
        "author": [_name(author) for author in work.author],
        "container-title": work.container,
        "publisher": work.publisher,
        "volume": work.volume,
        "issue" if work.type in ARTICLES else "number": work.number,
        "page": work.page,
        "issued": _date(work),
        "URL": work.url,
    }
    return {name: value for name, value in known.items() if value}


def _name(author: Author) -> dict[str, str]:
    if author.literal:
        return {"literal": author.literal}
    return {"family": author.family or "", **({"given": author.given} if author.given else {})}


def _date(work: Work) -> dict[str, Any]:
    if not work.issued:
        return {}
    date = work.issued
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}
