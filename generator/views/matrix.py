"""The matrix as a page, and as two tables for spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.kinds.practice import Outcome
from generator.overview import MATRIX
from generator.page import Page
from generator.prose import Citation, markup
from generator.table import csv_text
from generator.template import fill
from generator.views.frame import framed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.matrix import Cell, Matrix
    from generator.site import Site

TABLE = f"{MATRIX.folder}/matrix.csv"
CASES = f"{MATRIX.folder}/cases.csv"


def pages(site: Site) -> Iterator[Page]:
    """Yield the page of the matrix, and the same as CSV: one row a transition, one row a cell."""
    found = site.matrix
    outcomes = [(outcome, found.number(outcome)) for outcome in Outcome]
    body = fill("views/matrix", {"overview": MATRIX, "matrix": found, "outcomes": outcomes})
    yield framed(MATRIX, body, hide=["toc"], assets=["matrix"])
    yield Page(TABLE, csv_text(_table(found)), "", "The matrix as a table")
    yield Page(CASES, csv_text(_cases(found)), "", "Every cell of the matrix")


def _table(found: Matrix) -> Iterator[list[str]]:
    yield ["transition", "title", "handover", "circumstance", "party_change"] + [
        practice.id for practice in found.practices
    ]
    for row in found.rows:
        yield [
            row.transition.id,
            row.entry.title,
            row.entry.handover.isoformat(),
            row.entry.circumstance,
            "yes" if row.entry.party_change else "no",
            *(cell.outcome.value for cell in row.cells),
        ]


def _cases(found: Matrix) -> Iterator[list[str]]:
    yield ["transition", "practice", "outcome", "reason", "sources", "disputed", "evidence"]
    for row in found.rows:
        for cell in row.cells:
            evidence = (cell.observed and cell.observed.evidence) or ""
            disputed = bool(cell.observed and cell.observed.disputed)
            yield [
                row.transition.id,
                cell.practice.id,
                cell.outcome.value,
                cell.reason,
                " ".join(_sources(cell)),
                "yes" if disputed else "no",
                evidence,
            ]


def _sources(cell: Cell) -> list[str]:
    """Return the ids of what the evidence of a cell cites."""
    evidence = (cell.observed and cell.observed.evidence) or ""
    return list(dict.fromkeys(one.id for one in markup(evidence) if isinstance(one, Citation)))
