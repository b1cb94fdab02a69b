"""Which files are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.formatting import formatting
from generator.layout import NotLaidOutError
from generator.plan import NotDoneError

if TYPE_CHECKING:
    from tests.project import Project

TERM = "title: a\nsummary:  b\nstatus: draft\ndefinition: c\nplain: d\n"


def test_only_files_that_change_are_written(project: Project) -> None:
    """Line ends and a byte order mark stay."""
    project.write("content/terms/a.yml", TERM)
    project.write("content/terms/b.yml", TERM.replace("  ", " "))
    mark = b"\xef\xbb\xbf"
    project.write("content/terms/c.yml", mark + TERM.replace("\n", "\r\n").encode())
    plan = formatting(project.root)
    right = TERM.replace("  ", " ")
    assert plan.contents == {
        "content/terms/a.yml": right.encode(),
        "content/terms/c.yml": mark + right.replace("\n", "\r\n").encode(),
    }


def test_files_with_errors_are_left_alone_and_named(project: Project) -> None:
    """A link that leads nowhere is no error of the file's form."""
    project.write("content/terms/a.yml", "title: [")
    project.write("content/terms/b.yml", "titel:  x\n")
    project.write("content/terms/c.yml", TERM.replace("d\n", "'[[nothing]]'\n"))
    plan = formatting(project.root)
    assert list(plan.contents) == ["content/terms/c.yml"]
    assert plan.told == (
        "content/terms/a.yml: left alone, since it has errors; `civics check` names them.",
        "content/terms/b.yml: left alone, since it has errors; `civics check` names them.",
    )


def test_files_and_folders_can_be_chosen(project: Project) -> None:
    """A path without an entry is met with a sentence."""
    first = project.write("content/terms/a.yml", TERM)
    project.write("content/terms/b.yml", TERM)
    page = project.write("content/about.md", "x")
    assert list(formatting(project.root, [first, first]).contents) == ["content/terms/a.yml"]
    assert len(formatting(project.root, [first.parent, first]).contents) == 2
    with pytest.raises(NotDoneError, match=r"There is no entry at .*about\.md"):
        formatting(project.root, [page])


def test_a_file_that_would_lose_something_is_left_alone(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is named, and the others are laid out."""
    project.write("content/terms/a.yml", TERM)

    def refusing(_text: str, _kind: str) -> str:
        raise NotLaidOutError

    monkeypatch.setattr("generator.formatting.laid_out", refusing)
    plan = formatting(project.root)
    assert plan.contents == {}
    assert "only you can lay it out" in plan.told[0]
