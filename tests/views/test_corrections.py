"""The list of all corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator

if TYPE_CHECKING:
    from tests.project import Project


def test_each_correction_says_what_was_wrong_and_leads_to_its_page(project: Project) -> None:
    """The latest comes first; words stay words."""
    older = {"date": "2025-01-01", "was": "It *was*.", "now": "It is.", "why": "A reader wrote."}
    newer = {**older, "date": "2026-01-01"}
    project.entry("terms/comity", corrections=[older])
    project.entry("terms/other", corrections=[newer])
    page = project.pages()["corrections/index.md"]
    assert page.index("## January 1, 2026: other") < page.index("## January 1, 2025: comity")
    assert "[comity](../terms/comity.md)" in page
    assert "**It said:** It \\*was\\*." in page
    assert "**Why:** A reader wrote." in page


def test_it_is_there_before_the_first_mistake_but_in_no_navigation(project: Project) -> None:
    """About leads to it."""
    [page] = [it for it in generator.build(project.root) if it.path == "corrections/index.md"]
    assert "No mistake has been reported and mended yet." in page.content
    assert not page.section
