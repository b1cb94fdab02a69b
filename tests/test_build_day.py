"""The day that a build speaks of."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import generator
from generator.build_day import BuildDayError, build_day

if TYPE_CHECKING:
    from tests.project import Project


def test_it_is_that_of_the_newest_review(project: Project) -> None:
    """Drafts count for nothing, so that the preview speaks of the same day as the site."""
    project.entry("terms/a", reviewed={"date": "2025-01-02", "by": "A"})
    project.entry("terms/b", reviewed={"date": "2026-01-02", "by": "A"})
    project.entry("terms/c", reviewed={"date": "2027-01-02", "by": "A"}, status="draft")
    assert generator.read(project.root, drafts=True).day == dt.date(2026, 1, 2)
    assert build_day([], {}) is None


def test_the_environment_may_say_another_day() -> None:
    """The variable that reproducible builds have agreed on."""
    assert build_day([], {"SOURCE_DATE_EPOCH": "1795478399"}) == dt.date(2026, 11, 23)
    assert build_day([], {"SOURCE_DATE_EPOCH": ""}) is None


@pytest.mark.parametrize("seconds", ["today", "9" * 30, "1.5"])
def test_another_form_is_refused(seconds: str) -> None:
    """It is never passed over in silence."""
    with pytest.raises(BuildDayError, match=f"`{seconds}` is not a number of seconds since 1970"):
        build_day([], {"SOURCE_DATE_EPOCH": seconds})


def test_a_wrong_variable_is_a_problem(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands in the report with all others."""
    project.entry("terms/comity", plain="[[nothing]]")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "today")
    named = [problem.split(" ")[0] for problem in project.problems()]
    assert named == ["SOURCE_DATE_EPOCH:1:1:", "content/terms/comity.yml:8:9:"]
