"""Matrix: what came of every practice at every transition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.kinds.practice import Outcome, Practice
from generator.kinds.transition import Transition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.kinds.practice import Observed
    from generator.site import Site
    from generator.validate import Item

_ERA = 50
_AFTER = {"election": "an election", "death": "a death", "resignation": "a resignation"}


@dataclass(frozen=True)
class Cell:
    """What came of one practice at one transition, and why we say so."""

    practice: Item
    transition: Item
    outcome: Outcome
    reason: str = ""
    observed: Observed | None = None
    """The case on the practice's page; None where no case is written down."""


@dataclass(frozen=True)
class Row:
    """One transition with a cell for each practice."""

    transition: Item
    entry: Transition
    cells: tuple[Cell, ...]

    @property
    def era(self) -> str:
        """The half-century of the handover: `1950–1999`."""
        start = self.entry.handover.year // _ERA * _ERA
        return f"{start}–{start + _ERA - 1}"

    @property
    def written(self) -> tuple[Cell, ...]:
        """The cells that say more than “unknown” or “not applicable”."""
        return tuple(cell for cell in self.cells if cell.outcome.known)


@dataclass(frozen=True)
class Matrix:
    """Every practice and every transition, the latest first."""

    practices: tuple[Item, ...]
    rows: tuple[Row, ...]

    @property
    def eras(self) -> tuple[str, ...]:
        """The eras of the rows, each once, in their order."""
        return tuple(dict.fromkeys(row.era for row in self.rows))

    def number(self, outcome: Outcome) -> int:
        """Return how many cells have this outcome."""
        return sum(cell.outcome == outcome for row in self.rows for cell in row.cells)


def matrix(site: Site) -> Matrix:
    """Return what came of every practice at every transition that is shown.

    A case decides. Without one the cell is “not applicable” if the practice cannot happen then:
    after a death or resignation, before it began, after it ended. Else it is “unknown”.
    """
    practices = tuple(site.of_kind("practice"))
    return Matrix(practices, tuple(_rows(site, practices)))


def _rows(site: Site, practices: tuple[Item, ...]) -> Iterator[Row]:
    items = [(item, item.entry) for item in site.of_kind("transition")]
    for item, entry in [(item, entry) for item, entry in items if isinstance(entry, Transition)]:
        cases = site.figures.cases.by_transition.get(item.key, ())
        found = {case.practice.key: case.observed for case in cases}
        cells = [_cell(one, item, entry, found.get(one.key)) for one in practices]
        yield Row(item, entry, tuple(cells))


def _cell(practice: Item, item: Item, transition: Transition, observed: Observed | None) -> Cell:
    if observed:
        return Cell(practice, item, observed.outcome, observed.reason or "", observed)
    entry = practice.entry
    reason = _cannot_happen(entry, transition) if isinstance(entry, Practice) else ""
    return Cell(practice, item, Outcome.NOT_APPLICABLE if reason else Outcome.UNKNOWN, reason)


def _cannot_happen(practice: Practice, transition: Transition) -> str:
    """Return why the practice cannot happen at a transition, in a few words; nothing if it can."""
    if practice.applies_to and transition.circumstance not in practice.applies_to:
        return f"after {_AFTER[transition.circumstance]}"
    day = transition.handover.isoformat()
    if practice.since and day[: len(practice.since.iso)] < practice.since.iso:
        return "before it began"
    if practice.until and day[: len(practice.until.iso)] > practice.until.iso:
        return "after it ended"
    return ""
