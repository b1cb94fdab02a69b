"""The command `civics dates`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from generator import cli
from tests.conftest import CASES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project

CASE = CASES / "pages" / "dates"


def run(*words: str | Path) -> Result:
    """Run the command as if typed."""
    return CliRunner().invoke(cli.main, ["dates", *map(str, words)])


def test_it_prints_the_dates_of_an_election() -> None:
    """Each with its rule and law."""
    result = run("2024", "--root", CASE)
    assert result.exit_code == 0
    assert "Tuesday, December 17, 2024: Electors meet\n    Rule: the first Tuesday" in result.stdout


def test_it_speaks_to_programs_and_calendars() -> None:
    """The calendar is the file of the site, byte for byte, CRLF and all."""
    dates = json.loads(run("2024", "--root", CASE, "--format", "json").stdout)
    assert [date["date"] for date in dates][:2] == ["2024-11-05", "2024-11-06"]
    calendar = run("2012", "--root", CASE, "--format", "ics").stdout_bytes
    assert calendar == (CASE / "expected/dates/2012.ics").read_bytes()


def test_a_year_without_dates_is_answered_in_a_sentence() -> None:
    """With the nearest years that have some."""
    result = run("2023", "--root", CASE)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Error: No president is elected in 2023. The nearest elections are 2020 and 2024.\n"
    )


def test_wrong_content_is_reported_first(project: Project) -> None:
    """A date that may be wrong is not printed."""
    project.entry("terms/comity", plain="[[nothing]]")
    result = run("2024", "--root", project.root)
    assert result.exit_code == 1
    assert "content/terms/comity.yml:8:9: There is no entry with the id" in result.stdout
    assert result.stderr == "1 problem in 1 file.\n"
