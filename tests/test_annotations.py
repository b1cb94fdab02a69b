"""Problems as GitHub shows them."""

from __future__ import annotations

from generator.annotations import MOST_BYTES, changed_first, github_report, job_summary
from generator.problem import Problem

PROBLEM = Problem("content/terms/comity.yml", 3, 8, "There is no field `a|b` here.", "Do <it>.")
OTHER = Problem("content/z,b:c.yml", 3, 8, "100 % wrong:\nso.", "Do it.")
SITE = "https://civics.example/"


def test_github_shows_a_problem_beside_its_line() -> None:
    """Signs that mean something to GitHub are written as it wants them; the title is the code."""
    first, second = github_report([OTHER, PROBLEM], SITE).splitlines()
    assert first == (
        "::error file=content/terms/comity.yml,line=3,col=8,title=unknown-field::There is no field"
        " `a|b` here. Do <it>. https://civics.example/guides/problems/#unknown-field"
    )
    assert second == (
        "::error file=content/z%2Cb%3Ac.yml,line=3,col=8,title=other::100 %25 wrong:%0Aso. Do it."
    )


def test_problems_in_changed_files_come_first() -> None:
    """GitHub shows ten; these are the ones that the pull request can mend."""
    assert changed_first([PROBLEM, OTHER], {OTHER.path}) == [OTHER, PROBLEM]
    assert changed_first([OTHER, PROBLEM], ()) == [PROBLEM, OTHER]


def test_the_summary_of_a_job_is_a_table_of_all() -> None:
    """What means something in a table or in HTML is written so that it means nothing."""
    lines = job_summary([PROBLEM, OTHER], SITE, {OTHER.path}).splitlines()
    assert lines[0] == "2 problems in 2 files."
    assert lines[4] == "| `content/z,b:c.yml:3` | 100 % wrong: so. (`other`) | Do it. |"
    assert lines[5] == (
        "| `content/terms/comity.yml:3` | There is no field `a\\|b` here. ([unknown-field]("
        "https://civics.example/guides/problems/#unknown-field)) | Do &lt;it&gt;. |"
    )
    assert job_summary([]) == "No problems in the content.\n"


def test_a_summary_that_github_would_refuse_is_cut() -> None:
    """It says how many are left out."""
    many = [Problem("a.yml", line, 1, "W" * 10_000) for line in range(1, 201)]
    cut = job_summary(many)
    assert len(cut.encode()) < MOST_BYTES + 1_000
    assert cut.splitlines()[-1].endswith("more are in the log.")
