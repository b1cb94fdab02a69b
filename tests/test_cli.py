"""The command line hands over to the generator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

import generator
from generator import cli
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.project import Project


def run(*words: str | Path) -> Result:
    """Run a command as if typed."""
    return CliRunner().invoke(cli.main, [str(word) for word in words])


def test_check_says_that_all_is_well(project: Project) -> None:
    """It prints nothing to read by programs, and ends with 0."""
    project.entry("terms/comity")
    result = run("check", "--root", project.root)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "No problems in 1 published entries.\n"
        "0 quotations checked word for word, 0 not checkable here (sealed),"
        " 0 cited to works whose text we do not hold.\n"
    )


def test_check_reports_all_problems_and_ends_with_1(project: Project) -> None:
    """The problems go where they can be piped, the sum of them to the reader."""
    project.entry("terms/comity", plain="[[nothing]]", status="x")
    project.write("content/about.md", "[[nothing]]\n")
    result = run("check", "--root", project.root)
    assert result.exit_code == 1
    assert "content/about.md:1:1: There is no entry with the id `nothing`." in result.stdout
    assert "content/terms/comity.yml:3:9:" in result.stdout
    assert result.stderr == "2 problems in 2 files.\n"


def test_check_speaks_to_github_and_to_programs(project: Project) -> None:
    """Each format is the whole output."""
    project.entry("terms/comity", plain="[[nothing]]")
    github = run("check", "--root", project.root, "--format", "github")
    assert github.stdout.startswith("::error file=content/terms/comity.yml,line=8,col=9,")
    problems = json.loads(run("check", "--root", project.root, "--format", "json").stdout)
    assert [problem["line"] for problem in problems] == [8]
    project.entry("terms/comity")
    assert json.loads(run("check", "--root", project.root, "--format", "json").stdout) == []


def test_stats_says_how_much_there_is_also_where_something_is_wrong(project: Project) -> None:
    """An editor who is in the middle of it sees the numbers, too."""
    project.entry("terms/comity")
    result = run("stats", "--root", project.root)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "     1  Glossary" in result.stdout
    project.write("content/about.md", "[[nothing]]\n")
    assert "Not counted in full: 1 problem" in run("stats", "--root", project.root).stderr


def test_write_makes_a_folder_of_markdown(project: Project) -> None:
    """It says what it did, and drafts are there only when asked for."""
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft")
    project.write("content/seal.png", b"seal")
    out = project.root / "docs"
    result = run("write", out, "--root", project.root)
    files = len(generator.build(project.root)) + len(["seal.png"])
    assert (result.exit_code, result.stderr) == (0, f"{out}: {files} written, 0 removed.\n")
    assert (out / "seal.png").read_bytes() == b"seal"
    assert not (out / "terms/draft.md").exists()
    run("write", out, "--root", project.root, "--drafts")
    assert (out / "terms/draft.md").exists()


def test_write_draws_cards_when_asked(project: Project) -> None:
    """Another builder gets them as files, and each page names its own."""
    project.entry("terms/comity")
    out = project.root / "docs"
    assert run("write", out, "--root", project.root, "--cards", "Handing Over").exit_code == 0
    page = (out / "terms/comity.md").read_text(encoding="utf-8")
    assert page.startswith("---\ncard: assets/cards/terms/comity.png\n")
    assert (out / "assets/cards/terms/comity.png").read_bytes().startswith(b"\x89PNG")


def test_write_writes_nothing_when_there_are_problems(project: Project) -> None:
    """What was written before stays as it is."""
    project.entry("terms/comity", plain="[[nothing]]")
    out = project.root / "docs"
    result = run("write", out, "--root", project.root)
    assert result.exit_code == 1
    assert "There is no entry with the id `nothing`." in result.stdout
    assert result.stderr == "1 problem in 1 file.\n"
    assert not out.exists()


def test_write_leaves_the_folders_of_others_alone(project: Project) -> None:
    """The message says what to do, and there is no traceback."""
    project.write("mine/letter.txt", "Dear reader\n")
    result = run("write", project.root / "mine", "--root", project.root)
    assert result.exit_code == 1
    assert "is not empty and was not written by this command. Choose a new folder." in result.stderr


def test_write_keeps_out_of_what_it_reads(project: Project) -> None:
    """Pages written below `content/` would be read again as pages by hand."""
    project.entry("terms/comity")
    for folder in ("content/out", "seeds"):
        result = run("write", project.root / folder, "--root", project.root)
        assert result.exit_code == 1
        assert "Choose a folder outside of them." in result.stderr


def test_a_narrow_encoding_gets_the_whole_report(project: Project) -> None:
    """A Windows console or pipe that knows no arrows and curly marks does not end the report."""
    project.entry("terms/comity", plain="[[nothing]]")
    command = [sys.executable, "-c", "from generator.cli import main; main()", "check"]
    told = subprocess.run(
        [*command, "--root", str(project.root)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert told.returncode == 1
    assert "→" in told.stdout.decode("utf-8")
    assert b"Traceback" not in told.stderr


def test_schema_says_which_schemas_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change of fields the files are written anew."""
    monkeypatch.setattr(cli, "write_schemas", lambda: ["law.json", "term.json"])
    assert run("schema").stderr == "2 schemas changed. law.json term.json\n"
    monkeypatch.setattr(cli, "write_schemas", list)
    assert run("schema").stderr == "0 schemas changed.\n"


def test_the_version_is_that_of_the_package() -> None:
    """It can be told in a report of a fault."""
    assert "0.1.0" in run("--version").stdout
