"""What made a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.explain import FRAME, Named, explain

if TYPE_CHECKING:
    from tests.project import Project


@pytest.fixture
def small(project: Project) -> Project:
    """Return a project with two entries and pages by hand."""
    project.entry("sources/report")
    project.entry("terms/comity", description="So [@report].\n\nIt is [@report, p. 4].")
    project.write("content/index.md", "---\ntemplate: home.html\n---\n\n# Home\n")
    project.write("content/guides/one.md", "# One\n")
    return project


@pytest.mark.parametrize(
    "page",
    [
        "terms/comity/",
        "/terms/comity",
        "terms/comity.md",
        "terms/comity.html",
        "content/terms/comity.yml",
        "https://example.org/terms/comity/?q=so#notes",
    ],
)
def test_an_entrys_page_is_explained_by_whatever_names_it(small: Project, page: str) -> None:
    """By its address, its path, or its file: the lines on which it names others are told."""
    found = explain(generator.read(small.root), page)
    assert found
    assert (found.page, found.file) == ("terms/comity.md", "content/terms/comity.yml")
    assert found.templates[0] == "generator/templates/term.md.j2"
    assert found.entries == (Named("content/sources/report.yml", (9, 12)),)


def test_a_page_tells_what_names_it(small: Project) -> None:
    """A source is listed by what cites it."""
    found = explain(generator.read(small.root), "sources/report")
    assert found
    assert found.named_by == ("content/terms/comity.yml",)


@pytest.mark.parametrize(
    ("page", "path", "file", "template"),
    [
        ("", "index.md", "content/index.md", "overrides/home.html"),
        ("guides/one/", "guides/one.md", "content/guides/one.md", FRAME),
        ("terms/", "terms/index.md", "", "generator/templates/index.md.j2"),
        ("matrix", "matrix/index.md", "", "generator/templates/views/matrix.md.j2"),
        ("dates/2028", "dates/2028.md", "", "generator/templates/views/dates.md.j2"),
    ],
)
def test_pages_of_no_entry_are_explained(
    small: Project, page: str, path: str, file: str, template: str
) -> None:
    """Those by hand have a file; those that are gathered have a template alone."""
    found = explain(generator.read(small.root), page)
    assert found
    assert (found.page, found.file, found.templates[0]) == (path, file, template)


def test_a_page_that_is_not_there_is_not_explained(small: Project) -> None:
    """The command line proposes the nearest."""
    assert explain(generator.read(small.root), "terms/comty") is None
