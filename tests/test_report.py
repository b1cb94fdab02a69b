"""Problems as editors, GitHub and other programs read them."""

from __future__ import annotations

import json

import pytest

from generator.problem import Problem
from generator.report import WIDTH, json_report, summary, text_report

PROBLEM = Problem(
    "content/terms/comity.yml", 3, 8, "This is wrong.", "Do it so.", "plain: [[nothing]]"
)


def test_the_line_is_shown_with_a_mark_under_the_place() -> None:
    """An editor sees the culprit without opening the file."""
    assert text_report([PROBLEM]).splitlines() == [
        "content/terms/comity.yml:3:8: This is wrong. [other]",
        "    plain: [[nothing]]",
        "           ^",
        "  → Do it so.",
    ]


def test_problems_stand_one_below_the_other() -> None:
    """An empty line divides them; a problem without a line or hint is one line."""
    bare = Problem("a.yml", 1, 1, "Empty.")
    assert text_report([bare, bare]) == "a.yml:1:1: Empty. [other]\n\na.yml:1:1: Empty. [other]"
    assert text_report([]) == ""


@pytest.mark.parametrize(
    ("excerpt", "column", "before"),
    [
        ("日本 x", 4, 5),
        ("cafe\u0301 x", 7, 5),
        ("\t\tx", 3, 2),
        ("abc", 40, 3),
    ],
)
def test_the_mark_is_under_the_character(excerpt: str, column: int, before: int) -> None:
    """Wide letters take two columns, combining marks none, and a tab one."""
    problem = Problem("a.yml", 1, column, "Wrong.", "", excerpt)
    _first, shown, mark = text_report([problem]).splitlines()
    assert mark == f"    {' ' * before}^"
    assert "\t" not in shown


def test_a_long_line_is_cut_around_the_place() -> None:
    """The place is in what is shown."""
    line = "a" * 300 + "WRONG" + "b" * 300
    _first, shown, mark = text_report([Problem("a", 1, 301, "W.", "", line)]).splitlines()
    assert len(shown.strip()) == WIDTH
    assert shown[mark.index("^") :].startswith("WRONG")


def test_a_long_hint_is_wrapped() -> None:
    """No line of a hint is wider than the line it is about."""
    lines = text_report([Problem("a", 1, 1, "W.", "word " * 60)]).splitlines()[1:]
    assert len(lines) > 2
    assert max(map(len, lines)) <= WIDTH
    assert lines[1].startswith("    word")


def test_other_programs_get_every_field() -> None:
    """The JSON has the fields of a problem by their names."""
    [read] = json.loads(json_report([PROBLEM]))
    assert (read.pop("code"), read.pop("explained")) == ("other", "")
    assert Problem(**read) == PROBLEM
    assert json.loads(json_report([])) == []


def test_a_summary_counts_problems_and_files() -> None:
    """One is one, and two are more."""
    other = Problem("b.yml", 1, 1, "W.")
    assert summary([PROBLEM]) == "1 problem in 1 file."
    assert summary(iter([PROBLEM, PROBLEM, other])) == "3 problems in 2 files."
