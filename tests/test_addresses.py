"""Each page has its own address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.addresses import clashes, dead_links
from generator.load import load
from generator.validate import validate

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


def test_a_hand_written_page_links_to_what_is_there(project: Project) -> None:
    """Pages of entries, lists, other hand-written pages, pictures, and anything elsewhere."""
    project.entry("terms/comity")
    project.write("content/images/a b.png", b"x")
    project.write(
        "content/more/about.md",
        "[a](../terms/comity.md#x) [b](../terms/index.md) [c](about.md) [d](#e) [f](../x/)\n"
        "![g](../images/a%20b.png) [h](https://example.org/x.md) `[i](j.md)`\n\n"
        '[k]: ../terms/comity.md "Comity"\n',
    )
    assert project.problems() == []


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        (
            "[a](../terms/comty.md)",
            "2:5: `../terms/comty.md` leads to no page that readers can see",
        ),
        ("[a](../terms/comty.md)", "Did you mean `../terms/comity.md`?"),
        ("![a](crst.png)", "2:6: `crst.png` leads to no picture. Did you mean `crest.png`?"),
        ("[a](<../terms/draft.md>)", "2:6: `../terms/draft.md` leads to no page"),
        ("[a]: ../../x.md", "by its id: [[comity]]."),
        ("[a](/about.md)", "Did you mean `about.md`?"),
        ('<img src="y.svg">', "2:11: `y.svg` leads to no picture. Put it below `content/`"),
    ],
)
def test_a_link_that_leads_nowhere_is_a_problem_at_its_place(
    project: Project, link: str, problem: str
) -> None:
    """A draft is nowhere, too."""
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft")
    project.write("content/more/crest.png", b"x")
    project.write("content/more/about.md", f"\n{link}\n")
    [found] = project.problems()
    assert problem in found


def test_a_link_to_a_broken_entry_is_not_reported(project: Project) -> None:
    """It is enough to mend the one file."""
    project.write("content/terms/comity.yml", "title: [")
    project.write("content/about.md", "[a](terms/comity.md)\n")
    assert len(project.problems()) == 1


def test_a_home_page_belongs_to_nobody(project: Project) -> None:
    """The page at the top has an address of its own."""
    project.write("content/index.md", "# Home\n")
    project.write("content/README.md", "# Read me\n")
    assert project.problems() == []


def test_a_file_that_the_generator_makes_keeps_its_name(project: Project) -> None:
    """Neither a page by hand nor another file may stand in its place; links lead to it."""
    project.write("content/dates.md", "# Dates\n")
    project.write("content/matrix.csv", "a,b\n")
    project.write("content/index.md", "[Dates](dates/index.md) [No dates](dates/1999.md)\n")
    items = validate(load(project.root))
    made = ["dates/index.md", "dates/2028.ics", "matrix.csv"]
    page = "the page `dates/index.md`, which the generator makes"
    belongs = f"The address `dates/` already belongs to {page}."
    assert [(one.path, one.message) for one in clashes(items, made)] == [
        ("content/matrix.csv", "A file of this name is made by the generator."),
        ("content/dates.md", belongs),
    ]
    assert [one.message for one in dead_links(items, made)] == [
        "`dates/1999.md` leads to no page that readers can see."
    ]
