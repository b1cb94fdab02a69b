"""To do: what waits for an editor, and what each entry lacks to be whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.basis import is_overdue
from generator.importing.points import points
from generator.kinds import KINDS
from generator.kinds.practice import Outcome
from generator.nearest import listed
from generator.style import style_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site import Site
    from generator.validate import Item

SORTS = {
    "draft": "Not published yet",
    "open": "Open points of news stories",
    "overdue": "Reviews that are more than two years old",
    "style": "Departures from the house style",
    "unused": "Not used by any page",
    "unknown": "Cases that nobody has looked up",
    "incomplete": "Lacking something",
}
"""The sorts of tasks, each with its heading, in the order in which they are worth doing."""
_MUST_BE_USED = ("source", "person", "law", "term")


@dataclass(frozen=True)
class Task:
    """One thing that waits."""

    sort: str
    """One of `SORTS`."""
    path: str
    """The file of the entry."""
    what: str
    """What to do, or what is missing, in a few words."""


def todo(site: Site) -> tuple[Task, ...]:
    """Return what waits in `site`, drafts included, by sort and then by file."""
    tasks = [task for item in site.items.values() for task in _of_entry(site, item)]
    tasks += _style(site)
    tasks += _unknown(site)
    order = list(SORTS)
    return tuple(sorted(tasks, key=lambda task: (order.index(task.sort), task.path, task.what)))


def whole(site: Site) -> dict[str, float]:
    """Return by heading of the kind how much of what is wanted its entries have, from 0 to 1."""
    shares = {}
    for name, kind in KINDS.items():
        items = site.of_kind(name)
        if items and kind.wanted:
            lacking = sum(len(_lacks(item)) for item in items)
            shares[kind.heading] = 1 - lacking / (len(items) * len(kind.wanted))
    return shares


def _of_entry(site: Site, item: Item) -> Iterator[Task]:
    path, entry = item.document.path, item.entry
    if not entry.published:
        yield Task("draft", path, f"its status is {entry.status}")
    if item.kind == "seed":
        number = len(points(item.document.data or {}))
        if number:
            yield Task("open", path, f"{number} to decide: civics review {item.id}")
    if entry.reviewed and is_overdue(entry, site.day):
        yield Task("overdue", path, f"last reviewed {entry.reviewed.date}")
    if item.kind in _MUST_BE_USED and not site.mentions.get(item.key):
        yield Task("unused", path, f"no other entry names this {item.kind}")
    lacks = _lacks(item)
    if lacks:
        yield Task("incomplete", path, f"without {listed(lacks, last='and')}")


def _lacks(item: Item) -> list[str]:
    names = {name: field.alias or name for name, field in type(item.entry).model_fields.items()}
    return [names[name] for name in item.entry.wanted if not getattr(item.entry, name)]


def _style(site: Site) -> list[Task]:
    numbers = Counter(problem.path for problem in style_problems(site))
    return [
        Task("style", path, f"{number} place{'s' if number > 1 else ''}: civics style")
        for path, number in numbers.items()
    ]


def _unknown(site: Site) -> list[Task]:
    """Return how many cells of each practice are empty because nobody has looked."""
    numbers: Counter[str] = Counter()
    for row in site.matrix.rows:
        for practice, cell in zip(site.matrix.practices, row.cells, strict=True):
            if cell.outcome is Outcome.UNKNOWN:
                numbers[practice.document.path] += 1
    return [
        Task("unknown", path, f"{number} handover{'s' if number > 1 else ''}")
        for path, number in numbers.items()
    ]
