"""Everything by what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.project import Project


def test_law_and_custom_stand_apart_each_with_what_it_means(project: Project) -> None:
    """The law that is named is a link; what is empty has no heading."""
    project.entry("laws/usc-3-15")
    project.entry("practices/calling", summary="The loser calls.")
    project.entry("practices/count", force="statute", law="usc-3-15", summary="Votes are counted.")
    page = project.pages()["forces/index.md"]
    assert "1 of 2 practices, key points and steps on this site rest on law." in page
    assert "## Law: statute {: #statute }\n\nMade by Congress as a law." in page
    assert "Votes are counted. ([3 U.S.C. § 15](../laws/usc-3-15.md))" in page
    assert "## Not law: custom {: #custom }" in page
    assert page.index("Law: statute") < page.index("Not law: custom")
    assert "courtesy {: #" not in page


def test_it_is_no_section_of_the_navigation_and_empty_at_first(project: Project) -> None:
    """Other pages lead to it."""
    assert "Nothing rests on law or custom here yet." in project.pages()["forces/index.md"]
