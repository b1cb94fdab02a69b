"""The commands that look and change nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator.cli import main
from generator.cli_insight import SHOWN

if TYPE_CHECKING:
    from click.testing import Result

    from tests.project import Project


def run(project: Project, *words: str) -> Result:
    """Run `civics` on the project."""
    return CliRunner().invoke(main, [*words, "--root", str(project.root)])


def test_todo_lists_the_first_few_of_each_sort(project: Project) -> None:
    """The rest is one command away, and how whole the kinds are comes last."""
    for number in range(SHOWN + 2):
        project.entry(f"terms/term-{number:02}")
    said = run(project, "todo", "--sort", "unused").stdout
    assert f"Not used by any page: {SHOWN + 2}" in said
    assert "  … and 2 more: civics todo --sort unused --all" in said
    assert said.endswith("Whole: Glossary 0%\n")
    assert "more:" not in run(project, "todo", "--all").stdout


def test_todo_speaks_to_programs(project: Project) -> None:
    """As JSON, with nothing else in it."""
    project.entry("terms/comity", status="draft")
    tasks = json.loads(run(project, "todo", "--format", "json").stdout)
    assert tasks[0] == {
        "sort": "draft",
        "path": "content/terms/comity.yml",
        "what": "its status is draft",
    }


def test_todo_says_so_if_there_is_nothing_or_problems(project: Project) -> None:
    """Nothing is counted in full where something cannot be read."""
    assert run(project, "todo").stdout == "Nothing is there yet.\n"
    project.write("content/terms/bad.yml", "title: [")
    assert "Not counted in full" in run(project, "todo").stderr


def test_explain_tells_lines_and_what_another_entry_brought_in(project: Project) -> None:
    """Or which file there is none of."""
    project.entry("sources/report")
    project.entry("terms/comity", description="So [@report].")
    said = run(project, "explain", "terms/comity").stdout
    assert "  written in content/terms/comity.yml\n" in said
    assert "  names content/sources/report.yml (line 9)\n" in said
    assert (
        "  is named by content/terms/comity.yml\n"
        in run(project, "explain", "sources/report").stdout
    )
    assert "no one file: it is gathered" in run(project, "explain", "matrix").stdout


def test_explain_proposes_the_nearest_page(project: Project) -> None:
    """For an address that is not there."""
    project.entry("terms/comity")
    said = run(project, "explain", "terms/comty/")
    assert said.exit_code == 1
    assert said.stderr == "There is no page `terms/comty/`. Did you mean `terms/comity`?\n"


def test_impact_lists_pages_with_the_reason(project: Project) -> None:
    """An entry may be named by its key, its address or its file."""
    project.entry("terms/comity", title="comity")
    project.entry("practices/calling", description="It is [[comity]].")
    project.entry("terms/other", title="other")
    for name in ("term:comity", "terms/comity", "content/terms/comity.yml"):
        said = run(project, "impact", name)
        assert "terms/comity.md itself\n" in said.stdout
        assert "practices/calling.md with its words\n" in said.stdout
        assert "terms/index.md with its words\n" in said.stdout
        assert "terms/other.md with its title or summary\n" in said.stdout
        assert "files of data, feeds and search" in said.stderr


def test_impact_refuses_kindly(project: Project) -> None:
    """A misspelt entry, or content with problems."""
    project.entry("terms/comity", title="comity")
    said = run(project, "impact", "term:comty")
    assert (said.exit_code, said.stderr) == (
        1,
        "There is no entry `term:comty`. Did you mean `term:comity`?\n",
    )
    project.entry("terms/bad", definition="See [[nowhere]].")
    said = run(project, "impact", "term:comity")
    assert said.stderr == "Mend the problems first: civics check 1 problem in 1 file.\n"
