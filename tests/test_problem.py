"""Problems: kept once, in the order of their places."""

from __future__ import annotations

from generator.problem import ContentError, Problem


def test_a_problem_reads_as_one_line_that_editors_can_click() -> None:
    """Path, line and column stand first; the hint follows the sentence."""
    problem = Problem("content/terms/comity.yml", 3, 7, "This is wrong.", "Do that.")
    assert str(problem) == "content/terms/comity.yml:3:7: This is wrong. Do that."
    assert str(Problem("a.yml", 1, 1, "This is wrong.")) == "a.yml:1:1: This is wrong."


def test_problems_are_sorted_by_place_and_reported_once() -> None:
    """Lines are compared as numbers, and the same problem found twice is one problem."""
    first = Problem("a.yml", 9, 1, "One.")
    second = Problem("a.yml", 10, 1, "Two.")
    third = Problem("b.yml", 1, 1, "Three.")
    error = ContentError([third, second, first, second])
    assert error.problems == (first, second, third)
    assert str(error).splitlines() == [str(first), str(second), str(third)]
