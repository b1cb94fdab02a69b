"""The command that lays out entries, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator import cli

if TYPE_CHECKING:
    from tests.project import Project

TERM = "title:  a\nsummary: b\nstatus: draft\ndefinition: c\nplain: d\n"


def test_check_and_diff_change_nothing(project: Project) -> None:
    """`--check` lists the files and ends with 1 while there are any."""
    path = project.write("content/terms/a.yml", TERM)
    project.write("content/terms/b.yml", "title: [")
    words = ["fmt", "--root", str(project.root)]
    result = CliRunner().invoke(cli.main, [*words, "--check"])
    assert (result.exit_code, result.stdout) == (1, "content/terms/a.yml\n")
    assert "b.yml: left alone" in result.stderr
    assert result.stderr.endswith("1 file would be laid out anew.\n")
    result = CliRunner().invoke(cli.main, [*words, "--diff"])
    assert "-title:  a\n+title: a\n" in result.stdout
    assert result.exit_code == 0
    assert path.read_text() == TERM
    result = CliRunner().invoke(cli.main, [*words, str(path)])
    assert (result.exit_code, result.stdout) == (0, "content/terms/a.yml\n")
    assert path.read_text() == TERM.replace("  ", " ")
    result = CliRunner().invoke(cli.main, [*words, "--check"])
    assert result.exit_code == 0
    assert result.stderr.endswith("0 files would be laid out anew.\n")


def test_a_path_without_an_entry_is_met_with_a_sentence(project: Project) -> None:
    """And with 1."""
    page = project.write("content/about.md", "x")
    result = CliRunner().invoke(cli.main, ["fmt", str(page), "--root", str(project.root)])
    assert result.exit_code == 1
    assert "There is no entry at" in result.stderr
