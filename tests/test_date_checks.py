"""What is wrong with rules for dates; `cases/problems/` has the messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.project import Project


def versions(rule: str, name: str = "day-1") -> list[dict[str, object]]:
    """Return the versions of a law with one date."""
    return [{"valid_from": "1948-09-01", "dates": [{"id": name, "title": "A", "rule": rule}]}]


def test_an_id_may_be_in_a_law_that_cannot_be_read(project: Project) -> None:
    """Only what is wrong for certain is reported; the law has its own problem."""
    project.entry("laws/a-law", versions=versions("1 day after day-2"))
    project.entry("laws/b-law", versions=versions("January 6", "day-2"), force="custom")
    assert [problem.partition(":")[0] for problem in project.problems()] == [
        "content/laws/b-law.yml"
    ]


def test_the_same_id_in_other_times_is_right(project: Project) -> None:
    """One law may follow another."""
    old = {**versions("January 6")[0], "valid_to": "2022-12-28"}
    project.entry("laws/a-law", versions=[old])
    project.entry("laws/b-law", versions=[{**versions("January 7")[0], "valid_from": "2022-12-29"}])
    assert project.problems() == []


def test_two_rules_are_reported_once_and_not_for_each_election(project: Project) -> None:
    """Without a published entry there is no last election to look at, and all are looked at."""
    project.entry("laws/a-law", versions=versions("January 6"), status="draft")
    project.entry("laws/b-law", versions=versions("January 7"), status="draft")
    assert len(project.problems()) == 1


def test_a_draft_may_count_from_a_draft(project: Project) -> None:
    """Both can be published together."""
    project.entry("laws/a-law", versions=versions("1 day after day-2"), status="draft")
    project.entry("laws/b-law", versions=versions("January 6", "day-2"), status="draft")
    assert project.problems() == []
