"""What a page rests on, told at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.basis import Basis, basis
from generator.site import Checked

if TYPE_CHECKING:
    from tests.project import Project


def basis_of(project: Project, key: str, *cited: str) -> Basis:
    """Return what the page of one entry rests on, if it cites the others."""
    site = generator.read(project.root)
    works = [site.items[one].entry for one in cited]
    return basis(site.items[key].entry, works, Checked(), site.day)


def test_sources_are_counted_by_kind_and_by_age(project: Project) -> None:
    """A law is as old as the words in force on the page's day; what has no date has no age."""
    project.entry("terms/comity")
    project.entry("laws/usc-3-15")
    project.entry("laws/usc-3-5", versions=[{"valid_from": "1940-01-01", "valid_to": "1941-01-01"}])
    project.entry("sources/report", issued="2020-12")
    project.entry("sources/letter", kind="primary-record", issued="1797")
    project.entry("sources/guide")
    project.seed("a-call", date="2026-11-01")
    project.seed("undated", title="Undated")
    project.entry("terms/norm")
    works = ["law:usc-3-15", "law:usc-3-5", "source:report", "source:letter", "source:guide"]
    found = basis_of(project, "term:comity", *works, "seed:a-call", "seed:undated", "term:norm")
    assert [(str(kind), number) for kind, number in found.kinds] == [
        ("primary-law", 2),
        ("primary-record", 1),
        ("official", 2),
        ("news", 3),
    ]
    assert found.primary == 3
    assert str(found.oldest) == "1797"
    assert str(found.newest) == "November 1, 2026"


def test_one_date_is_no_span(project: Project) -> None:
    """Neither is none at all."""
    project.entry("terms/comity")
    project.entry("sources/report", issued="2020")
    project.entry("sources/guide")
    assert basis_of(project, "term:comity", "source:report").oldest is None
    assert basis_of(project, "term:comity", "source:guide").newest is None


@pytest.mark.parametrize(
    ("reviewed", "newest", "overdue"),
    [
        ("2024-11-24", "2026-11-24", False),
        ("2024-11-23", "2026-11-24", True),
        ("2024-02-29", "2026-02-28", False),
        ("2024-02-29", "2026-03-01", True),
    ],
)
def test_a_review_is_overdue_after_two_years(
    project: Project, reviewed: str, newest: str, *, overdue: bool
) -> None:
    """Counted to the day of the build, and told to readers even where nothing is cited."""
    project.entry("terms/comity", reviewed={"date": reviewed, "by": "A. Editor"})
    project.entry("terms/norm", reviewed={"date": newest, "by": "A. Editor"})
    assert basis_of(project, "term:comity").overdue is overdue
    body = project.body("terms/comity.md")
    assert ("**The last review is more than two years old.**" in body) is overdue
    assert 'class="sources"' not in body


def test_what_could_not_be_checked_is_told(project: Project) -> None:
    """A work whose text is not held, and a story whose sources have no names."""
    project.entry("sources/report")
    flag = {"passage": "p1", "kind": "anonymous-source", "reason": "Nobody is named."}
    project.seed("a-call", flags=[flag])
    project.entry("terms/comity", description="“So it was” [@report], they say [@a-call].")
    body = project.body("terms/comity.md")
    assert "1 quotation comes from a work whose text we do not hold, and could not be com" in body
    assert "1 news story leans on people whom it does not name, so nobody can ask them." in body
    assert "- **1** Official account\n- **1** News\n" in body
