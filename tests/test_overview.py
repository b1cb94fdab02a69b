"""Overviews have a place of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.overview import OVERVIEWS
from generator.views import VIEWS

if TYPE_CHECKING:
    from tests.project import Project


def test_each_overview_is_made_and_stands_in_the_navigation(project: Project) -> None:
    """Also when there is nothing to show yet."""
    assert set(VIEWS) == set(OVERVIEWS)
    pages = project.pages()
    for overview in OVERVIEWS:
        assert f"# {overview.heading}" in pages[overview.path]


def test_an_overview_takes_the_address_of_no_kind() -> None:
    """Folders are told apart."""
    folders = [overview.folder for overview in OVERVIEWS]
    assert not set(folders) & {kind.folder for kind in KINDS.values()}
    assert len(set(folders)) == len(folders)


def test_a_hand_written_page_cannot_take_its_address(project: Project) -> None:
    """The message names what has the address."""
    project.write("content/matrix.md", "# Mine\n")
    [problem] = project.problems()
    assert "The address `matrix/` already belongs to the page “Who kept to what”." in problem


def test_a_hand_written_page_may_link_to_it(project: Project) -> None:
    """The home page leads there."""
    project.write("content/index.md", "[All of it](matrix/index.md)\n")
    assert project.problems() == []
