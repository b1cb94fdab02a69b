"""What came of every practice at every transition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.kinds.practice import Outcome
from generator.matrix import Matrix, matrix

if TYPE_CHECKING:
    from tests.project import Project

HANDOVERS = {
    "1797-a-b": ("election", "1797-03-04"),
    "1841-b-c": ("death", "1841-04-04"),
    "1974-c-d": ("resignation", "1974-08-09"),
    "2021-d-e": ("election", "2021-01-20"),
}
NOT = "not-applicable after"


def built(project: Project, **practice: object) -> Matrix:
    """Return the matrix of four transitions and one practice."""
    project.entry("sources/report")
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    for name, (circumstance, handover) in HANDOVERS.items():
        project.entry(f"transitions/{name}", circumstance=circumstance, handover=handover)
    project.entry("practices/calling", **practice)
    return matrix(generator.read(project.root))


def column(found: Matrix) -> dict[str, str]:
    """Return the outcome and the reason of each cell by transition."""
    return {
        row.transition.id: f"{row.cells[0].outcome} {row.cells[0].reason}".strip()
        for row in found.rows
    }


def test_every_transition_has_a_row_and_the_latest_comes_first(project: Project) -> None:
    """Rows are in the order of the list of transitions."""
    found = built(project)
    assert [row.transition.id for row in found.rows] == list(reversed(HANDOVERS))
    assert found.eras == ("2000–2049", "1950–1999", "1800–1849", "1750–1799")


def test_an_empty_cell_is_unknown_and_never_no(project: Project) -> None:
    """Nothing is concluded from what nobody wrote down."""
    assert set(column(built(project)).values()) == {"unknown"}


@pytest.mark.parametrize(
    ("field", "cells"),
    [
        (
            {"applies_to": ["election"]},
            ["unknown", f"{NOT} a death", f"{NOT} a resignation", "unknown"],
        ),
        (
            {"applies_to": ["death", "resignation"]},
            [f"{NOT} an election", "unknown", "unknown", f"{NOT} an election"],
        ),
        ({"since": "1841-04"}, ["not-applicable before it began", *["unknown"] * 3]),
        (
            {"since": "1841", "until": "1974"},
            ["not-applicable before it began", "unknown", "unknown", f"{NOT} it ended"],
        ),
    ],
)
def test_what_cannot_happen_is_not_applicable_and_says_why(
    project: Project, field: dict[str, object], cells: list[str]
) -> None:
    """An editor need not write it down case by case."""
    assert list(column(built(project, **field)).values()) == cells[::-1]


def test_a_case_decides_whatever_else_is_said(project: Project) -> None:
    """What an editor wrote about a transition is what the cell shows."""
    case = {
        "transition": "1797-a-b",
        "outcome": "broken",
        "reason": "refused",
        "evidence": "So it was [@report].",
    }
    found = built(project, since="1841", observed=[case])
    assert column(found)["1797-a-b"] == "broken refused"
    assert [cell.outcome for cell in found.rows[-1].written] == ["broken"]
    assert found.rows[0].written == ()
    assert found.number(Outcome.BROKEN) == 1
    assert found.number(Outcome.UNKNOWN) == 3
