"""The cases of a practice are gathered, and a rule counts some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.kinds.practice import Practice

if TYPE_CHECKING:
    from generator.tally import Tally
    from tests.project import Project

EVIDENCE = {"evidence": "So [@report]."}
OBSERVED = [
    {"transition": "2021-a-b", "outcome": "broken", "reason": "Refused", **EVIDENCE},
    {"transition": "1801-a-b", "outcome": "broken", "reason": "ill", **EVIDENCE},
    {"transition": "1901-a-b", "outcome": "kept", **EVIDENCE},
]


def tally(project: Project, **rule: object) -> Tally:
    """Return what a rule counts among the three cases."""
    project.entry("sources/report")
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    for year in ("1801", "1901", "2021"):
        project.entry(f"transitions/{year}-a-b", handover=f"{year}-03-04")
    counts = [{"id": "some", "title": "Some", **rule}]
    project.entry("practices/calling", observed=OBSERVED, counts=counts)
    site = generator.read(project.root)
    item = site.items["practice:calling"]
    assert isinstance(item.entry, Practice)
    return site.figures.cases.tally(item, item.entry.counts[0])


def counted(found: Tally) -> list[str]:
    """Return the ids of the transitions of a tally."""
    return [case.transition.id for case in found.cases]


def test_cases_are_counted_by_outcome_the_oldest_first(project: Project) -> None:
    """The order of the file does not matter."""
    assert counted(tally(project, outcomes=["broken"])) == ["1801-a-b", "2021-a-b"]


def test_a_rule_may_ask_for_a_reason(project: Project) -> None:
    """Capitals make no difference."""
    assert counted(tally(project, outcomes=["broken"], reasons=["refused"])) == ["2021-a-b"]


def test_a_rule_may_leave_a_transition_out(project: Project) -> None:
    """Whether it is named with its kind or without."""
    found = tally(project, outcomes=["broken", "kept"], exclude=["transition:1801-a-b"])
    assert counted(found) == ["1901-a-b", "2021-a-b"]


def test_a_case_has_its_place_among_those_that_are_counted(project: Project) -> None:
    """The second broken case is the second; one that is not counted has no place."""
    found = tally(project, outcomes=["broken"])
    assert found.place_of("transition:2021-a-b") == 2
    assert found.place_of("transition:1901-a-b") == 0


def test_a_transition_knows_what_came_of_each_practice(project: Project) -> None:
    """Cases are found from both sides."""
    tally(project, outcomes=["kept"])
    cases = generator.read(project.root).figures.cases
    [case] = cases.by_transition["transition:1901-a-b"]
    assert (case.practice.id, case.observed.outcome) == ("calling", "kept")
