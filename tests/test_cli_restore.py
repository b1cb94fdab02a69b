"""`civics restore`, as an editor or a workflow runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.test_history import commit, git

if TYPE_CHECKING:
    from click.testing import Result

    from tests.project import Project

OLD = "# mine\ntitle: a\nsummary: One.\n"


@pytest.fixture
def kept(project: Project) -> Project:
    """Return a project with an entry that has a remark, saved anew with a word changed."""
    git(project.root, "init", "-q", "-b", "main")
    project.write("content/terms/a.yml", OLD)
    project.write("content/terms/b.yml", OLD)
    commit(project.root)
    project.write("content/terms/a.yml", 'title: "a"\nsummary: "no"\n')
    return project


def run(project: Project, *words: str) -> Result:
    """Run the command on the project."""
    return CliRunner().invoke(main, ["restore", *words, "--root", str(project.root)])


def test_what_was_saved_is_restored_at_its_place(kept: Project) -> None:
    """The remark is there again; a second run finds nothing to do."""
    done = run(kept, "HEAD")
    assert done.exit_code == 0
    assert done.output == ("content/terms/a.yml: restored\n1 of 1 changed files restored.\n")
    text = (kept.root / "content/terms/a.yml").read_text(encoding="utf-8")
    assert text == OLD.replace("One.", '"no"')
    assert run(kept, "HEAD").output == "0 of 1 changed files restored.\n"


def test_a_file_that_a_person_has_changed_stays(kept: Project) -> None:
    """Its remarks tell; and a file that cannot be read is named."""
    kept.write("content/terms/a.yml", OLD.replace("mine", "yours"))
    kept.write("content/terms/b.yml", "title: [\n")
    done = run(kept, "HEAD")
    assert "a.yml" not in done.output
    assert "b.yml: left as it is saved. The saved file cannot be read: line" in done.output
    assert "0 of 2 changed files restored." in done.output


def test_a_check_changes_nothing(kept: Project) -> None:
    """It fails while there is something to restore, and not if a new file is as it should be."""
    done = run(kept, "HEAD", "--check")
    assert done.exit_code == 1
    assert "content/terms/a.yml: to restore" in done.output
    kept.write("content/terms/a.yml", OLD)
    kept.write("content/terms/c.yml", "title: c\n")
    assert run(kept, "HEAD", "--check").exit_code == 0


def test_an_unknown_commit_is_told_without_a_traceback(kept: Project) -> None:
    """The sentence says which ones there are."""
    done = run(kept, "nowhere")
    assert done.exit_code == 1
    assert done.output.startswith("Error: Git knows no commit `nowhere`")
