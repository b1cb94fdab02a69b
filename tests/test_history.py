"""What files said at a commit, in a real repository."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.history import HistoryError, Saved, saved_since

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project

WHO = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")


def git(root: Path, *words: str) -> None:
    """Run Git in `root`."""
    command = ["git", *WHO, *words]
    subprocess.run(command, cwd=root, check=True, capture_output=True)


def commit(root: Path) -> None:
    """Keep everything in `root` as a commit."""
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "x", "--allow-empty")


@pytest.fixture
def kept(project: Project) -> Project:
    """Return a project with one commit and two files."""
    git(project.root, "init", "-q", "-b", "main")
    project.write("content/terms/a.yml", "title: a\n")
    project.write("content/terms/ü.yml", "title: u\n")
    commit(project.root)
    return project


def test_what_differs_is_told_with_what_it_was(kept: Project) -> None:
    """Changed files and new ones, kept or not; not others, and not those that are gone."""
    kept.write("content/terms/ü.yml", "title: ü\r\n")
    kept.write("content/terms/new.yml", "title: new\n")
    kept.write("README.yml", "x: y\n")
    kept.write("content/page.md", "# Page\n")
    (kept.root / "content/terms/a.yml").unlink()
    assert saved_since(kept.root, "HEAD", ("content", "seeds")) == [
        Saved("content/terms/new.yml", "", "title: new\n"),
        Saved("content/terms/ü.yml", "title: u\n", "title: ü\r\n"),
    ]


def test_what_happened_on_the_other_branch_does_not_count(kept: Project) -> None:
    """The commit from which both have grown is the one before."""
    git(kept.root, "switch", "-q", "-c", "cms")
    kept.write("content/terms/a.yml", "title: b\n")
    commit(kept.root)
    git(kept.root, "switch", "-q", "main")
    kept.write("content/terms/ü.yml", "title: x\n")
    commit(kept.root)
    git(kept.root, "switch", "-q", "cms")
    found = saved_since(kept.root, "main", ["content"])
    assert found == [Saved("content/terms/a.yml", "title: a\n", "title: b\n")]


def test_a_project_may_be_a_folder_of_the_repository(kept: Project) -> None:
    """Paths are those below its own root."""
    below = kept.root / "sub"
    kept.write("sub/content/terms/a.yml", "title: a\n")
    commit(kept.root)
    kept.write("sub/content/terms/a.yml", "title: b\n")
    assert saved_since(below, "HEAD", ["content"]) == [
        Saved("content/terms/a.yml", "title: a\n", "title: b\n")
    ]


def test_a_commit_that_is_not_there_is_named(kept: Project) -> None:
    """With what would be."""
    for name in ("nowhere", "--help"):
        with pytest.raises(HistoryError, match=f"Git knows no commit `{name}`.*HEAD is the last"):
            saved_since(kept.root, name, ["content"])


def test_a_folder_without_git_is_told(project: Project) -> None:
    """The sentence does not speak of commits."""
    with pytest.raises(HistoryError, match="the folder is not kept by Git"):
        saved_since(project.root, "HEAD", ["content"])


def test_what_cannot_be_read_is_named(kept: Project) -> None:
    """A file in another encoding, and one that is a link to elsewhere."""
    kept.write("content/terms/a.yml", "title: \xfc\n".encode("latin-1"))
    with pytest.raises(HistoryError, match="is not saved as UTF-8"):
        saved_since(kept.root, "HEAD", ["content"])
    (kept.root / "content/terms/a.yml").unlink()
    (kept.root / "content/terms/a.yml").symlink_to("/etc/hostname")
    with pytest.raises(HistoryError, match="is a link"):
        saved_since(kept.root, "HEAD", ["content"])


def test_it_needs_git(kept: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, the editor hears where it is to be had."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(HistoryError, match="not installed here"):
        saved_since(kept.root, "HEAD", ["content"])
