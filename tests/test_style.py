"""The house style: exceptions, and what an editor hears."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

import generator
from generator.cli import main
from generator.style import style_problems
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.project import Project


def heard(project: Project, *, exceptions: object = ()) -> list[str]:
    """Return what an editor hears of a call that “was baseless”."""
    project.entry(
        "practices/call", description="The call was baseless.", style_exceptions=exceptions
    )
    return [str(problem) for problem in style_problems(generator.read(project.root))]


def test_a_departure_names_the_place_the_rule_and_what_to_write(project: Project) -> None:
    """File, line and column, the rule's name, and the nearest right thing."""
    [said] = heard(project)
    assert said.startswith("content/practices/call.yml:8:27: “baseless” judges")
    assert "(loaded-word)" in said
    assert "In its place: say what was found" in said


def test_an_exception_with_its_reason_lets_words_stand(project: Project) -> None:
    """It holds for the rule and the words that it names, in this entry alone."""
    exception = {"rule": "loaded-word", "words": "baseless", "reason": "A court's word."}
    assert heard(project, exceptions=[exception]) == []


def test_an_exception_that_excepts_nothing_is_told(project: Project) -> None:
    """What was mended since, or never there, is taken out."""
    exception = {"rule": "loaded-word", "words": "stolen", "reason": "So."}
    said = heard(project, exceptions=[exception])
    assert len(said) == 2
    assert "has nothing against “stolen” here" in said[1]


def test_an_exception_for_a_misspelt_rule_names_the_nearest(project: Project) -> None:
    """Or all of them, if none is near."""
    wrong = {"rule": "loaded-words", "words": "baseless", "reason": "So."}
    assert "Did you mean `loaded-word`?" in heard(project, exceptions=[wrong])[1]
    wrong["rule"] = "xyz"
    assert "The rules are `loaded-word`" in heard(project, exceptions=[wrong])[1]


def test_the_command_says_what_there_is_and_fails(project: Project) -> None:
    """On the command line, as for `civics check`; problems of other sorts are named."""
    heard(project)
    run = CliRunner().invoke(main, ["style", "--root", str(project.root)])
    assert run.exit_code == 1
    assert "baseless" in run.stdout
    assert run.stderr == "1 problem in 1 file.\n"
    project.write("content/terms/bad.yml", "title: [")
    run = CliRunner().invoke(main, ["style", "--root", str(project.root), "--format", "json"])
    assert json.loads(run.stdout)[0]["path"] == "content/practices/call.yml"
    assert "Not read in full" in run.stderr


def test_the_command_is_content_with_good_prose(project: Project) -> None:
    """It says so, and gives programs an empty list."""
    project.entry("terms/comity")
    run = CliRunner().invoke(main, ["style", "--root", str(project.root), "--format", "json"])
    assert (run.exit_code, run.stdout) == (0, "[]\n")
    assert run.stderr == "No departures from the house style.\n"
    run = CliRunner().invoke(main, ["style", "--root", str(project.root)])
    assert (run.exit_code, run.stdout) == (0, "")


def test_the_pages_of_this_site_keep_to_the_house_style() -> None:
    """What a page may not do is mended, or excepted with a reason."""
    assert [str(problem) for problem in style_problems(generator.read(ROOT))] == []
