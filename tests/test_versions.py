"""A page that speaks of one day cannot cite what was not law then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.project import Project


def problems(project: Project, as_of: str, cited: str) -> list[str]:
    """Return the problems of a topic that speaks of the day `as_of` and cites a law."""
    project.entry("sources/report")
    project.entry("laws/usc-3-15")
    project.entry("topics/count", as_of=as_of, short_answer=f"Congress counts {cited}.")
    return project.problems()


@pytest.mark.parametrize(
    ("as_of", "cited"),
    [
        ("2021-01-06", "[@usc-3-15:p1]"),
        ("2021-01-06", "[@usc-3-15@1950-01-01:p1]"),
        ("2026-01-01", "[@usc-3-15@2021-01-06:p1]"),
        ("2026-01-01", "[@report]"),
    ],
)
def test_a_page_cites_the_law_of_its_day_or_looks_back(
    project: Project, as_of: str, cited: str
) -> None:
    """The day of an older version is written in the citation."""
    assert problems(project, as_of, cited) == []


def test_a_page_cannot_cite_a_law_that_was_not_there_yet(project: Project) -> None:
    """Neither without a day, when no version was in force."""
    [problem] = problems(project, "1900-01-01", "[@usc-3-15]")
    assert "`usc-3-15` was not in force on 1900-01-01, the day that this page" in problem
    assert "Its versions: 1948-06-25 to 2022-12-28; 2022-12-29 to today." in problem


def test_a_page_cannot_cite_wording_of_a_later_day(project: Project) -> None:
    """The count of January 2021 was not held under the law of 2022."""
    [problem] = problems(project, "2021-01-06", "[@usc-3-15@2023-01-01:p1]")
    assert "2023-01-01 is later than 2021-01-06, the day that this page speaks of." in problem


@pytest.mark.parametrize("day", ["1900-01-01", "2021-13-01"])
def test_a_day_without_a_version_is_met_on_every_page(project: Project, day: str) -> None:
    """Whether it is a day or not."""
    [problem] = problems(project, "2026-01-01", f"[@usc-3-15@{day}:p1]")
    assert f"`usc-3-15` has no version of {day}." in problem
