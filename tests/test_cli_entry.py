"""The commands for entries, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from generator import cli

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project


def run(*words: str | Path, typed: str = "") -> Result:
    """Run a command as if typed."""
    return CliRunner().invoke(cli.main, [str(word) for word in words], input=typed)


def test_new_writes_a_file_and_says_which(project: Project) -> None:
    """A second time it refuses, and ends with 1."""
    words = ("new", "term", "Sine die", "--root", project.root)
    result = run(*words)
    assert result.exit_code == 0
    assert result.stdout.startswith("content/terms/sine-die.yml is written")
    assert "status: draft\n" in (project.root / "content/terms/sine-die.yml").read_text()
    result = run(*words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--id sine-die-2" in result.stderr


def test_rename_shows_what_would_change_or_changes_it(project: Project) -> None:
    """What is shown is a diff that other programs can read."""
    path = project.entry("terms/comity")
    project.entry("terms/other", plain="[[comity]]")
    words = ("rename", "term", "comity", "courtesy", "--root", project.root)
    result = run(*words, "--dry-run")
    assert result.exit_code == 0
    assert "\n-plain: '[[comity]]'\n+plain: '[[courtesy]]'\n" in result.stdout
    assert result.stderr == "Nothing was changed.\n"
    assert path.is_file()
    assert "Changed with it: 1 mention in 1 file." in run(*words).stdout
    assert not path.is_file()


def test_remove_asks_before_a_text_goes(project: Project) -> None:
    """No is the answer to silence; `--yes` answers beforehand."""
    project.seed("call")
    project.entry("terms/comity")
    result = run("remove", "seed", "call", "--root", project.root, typed="\n")
    assert result.exit_code == 1
    assert "gone for good. Delete it? [y/N]" in result.stdout
    assert "Nothing was removed." in result.stderr
    assert run("remove", "seed", "call", "--root", project.root, typed="y\n").exit_code == 0
    assert "Removed: content" in run("remove", "term", "comity", "--root", project.root).stdout
    project.seed("call")
    assert run("remove", "seed", "call", "--yes", "--root", project.root).exit_code == 0
    assert list((project.root / "seeds").iterdir()) == []
