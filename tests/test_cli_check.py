"""`civics check` and `civics why`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.project import Project


def run(project: Project, *words: str, given: str = "") -> tuple[int, str]:
    """Run `civics check` and return its exit code and standard output."""
    done = CliRunner().invoke(main, ["check", "--root", str(project.root), *words], input=given)
    return done.exit_code, done.stdout


def test_changed_files_and_the_summary_of_the_job(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On GitHub, problems in changed files come first, and a table of all lies beside."""
    table = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(table))
    project.entry("terms/a", color="red")
    project.entry("terms/b", color="red")
    code, out = run(project, "--format", "github", "--changed", "-", given="content/terms/b.yml\n")
    assert code == 1
    assert [line[13:32] for line in out.splitlines()] == ["file=content/terms/"] * 2 or out
    assert out.index("terms/b.yml") < out.index("terms/a.yml")
    assert table.read_text(encoding="utf-8").startswith("2 problems in 2 files.")


def test_github_learns_that_all_is_well(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a file for the summary nothing is written."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    project.entry("terms/a")
    assert run(project, "--format", "github") == (0, "")
    assert json.loads(run(project, "--format", "json")[1]) == []


def test_colors_are_shown_where_they_are_asked_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe gets plain text, unless `FORCE_COLOR` says otherwise."""
    project.entry("terms/a", color="red")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("SITE_URL", "https://civics.example/")
    plain = run(project)[1]
    assert "\x1b" not in plain
    assert "  ? https://civics.example/guides/problems/#unknown-field" in plain
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m\x1b[1mThere is no field `color` here." in run(project)[1]


def test_why_explains_a_code() -> None:
    """A misspelt code is met with the nearest."""
    assert CliRunner().invoke(main, ["why", "unknown-field"]).stdout.startswith("unknown-field\n")
    done = CliRunner().invoke(main, ["why", "unknown-feild"])
    assert (done.exit_code, "Did you mean `unknown-field`?" in done.stderr) == (1, True)
