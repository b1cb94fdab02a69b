"""Works to cite, as a test writes them."""

from __future__ import annotations

from typing import Any

from generator.citing.line import Line, laid_out
from generator.citing.work import Work
from generator.dates import PartialDate
from generator.kinds.source import Author


def work(sort: str = "webpage", title: str = "A Title", **fields: Any) -> Work:  # noqa: ANN401
    """Return a work; `author` is names like `Doe, Pat` or `The Office`, `issued` like 2021-01."""
    names = [fields.pop("author", ())]
    names = list(names[0]) if isinstance(names[0], (list, tuple)) else names
    issued = fields.pop("issued", None)
    return Work(
        name=fields.pop("name", "a-work"),
        type=sort,
        title=title,
        author=tuple(author(name) for name in names),
        issued=PartialDate.read(issued) if issued else None,
        **fields,
    )


def author(name: str) -> Author:
    """Return a person, if a comma stands in the name, or an institution."""
    family, comma, given = name.partition(", ")
    fields = {"family": family, "given": given or None} if comma else {"literal": name}
    return Author.model_validate(fields)


def seen(line: Line) -> str:
    """Return a line with its italics between asterisks."""
    return "".join(f"*{run.words}*" if run.italic else run.words for run in laid_out(line))
