"""Each page has its own address."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.project import Project


def test_the_same_id_in_two_folders_is_no_clash(project: Project) -> None:
    """An address begins with the folder, so ids need only be unique in it."""
    project.entry("terms/comity")
    project.entry("sources/comity")
    project.write("content/comity.md", "# Comity\n")
    assert project.problems() == []


def test_two_hand_written_pages_can_want_one_address(project: Project) -> None:
    """`about.md` and `about/index.md` are one page to a reader."""
    project.write("content/about.md", "# About\n")
    project.write("content/about/index.md", "# About\n")
    [problem] = project.problems()
    assert problem.startswith("content/about.md:1:1: The address `about/` already belongs")
    assert "`content/about/index.md`" in problem


def test_a_home_page_belongs_to_nobody(project: Project) -> None:
    """The page at the top has an address of its own."""
    project.write("content/index.md", "# Home\n")
    project.write("content/README.md", "# Read me\n")
    assert project.problems() == []
