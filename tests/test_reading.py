"""How hard an entry is to read is measured, shown, and bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.kinds import KINDS
from generator.reading import MEASURED

if TYPE_CHECKING:
    from tests.project import Project

EASY = "The cat sat on the mat. " * (MEASURED // 6 + 1)
HARD = (
    "Constitutional ascertainment notwithstanding, intergovernmental accountability mechanisms"
    " unquestionably necessitate extraordinarily comprehensive documentation."
)


def test_a_page_shows_its_grade(project: Project) -> None:
    """It stands among the facts of the page, as a whole number."""
    project.entry("terms/comity", description=EASY)
    assert "\nReviewed November 24, 2026 · Reading grade 0\n" in project.body("terms/comity.md")
    assert generator.read(project.root).grades == {"term:comity": 0.0}


def test_few_words_have_no_grade(project: Project) -> None:
    """One long name would decide it."""
    project.entry("terms/comity", description=HARD)
    assert "grade" not in project.body("terms/comity.md")


def test_a_kind_that_sets_no_grade_is_not_measured(project: Project) -> None:
    """What a law says in plain words is short, and its wording is not ours."""
    project.entry("laws/usc-3-15", plain=" ".join([HARD] * 10))
    assert "grade" not in project.body("laws/usc-3-15.md")


def test_a_draft_may_be_hard(project: Project) -> None:
    """It is measured, so that the preview shows the grade, and nobody complains yet."""
    project.entry("terms/comity", status="draft", description=" ".join([HARD] * 10))
    assert "· Reading grade" in project.pages(drafts=True)["terms/comity.md"]


def test_the_hardest_sentences_are_named_where_they_stand(project: Project) -> None:
    """An editor knows from the message alone where to begin."""
    project.entry("terms/comity", description=" ".join([HARD] * 10), plain="It is a word.")
    [problem] = project.problems()
    assert problem.startswith("content/terms/comity.yml:9:14: This entry reads at grade ")
    assert "a term may reach grade 11. Its hardest sentences are these: (1) Const" in problem
    assert "(3) Const" in problem
    assert "(4)" not in problem


def test_quotations_do_not_count(project: Project) -> None:
    """Nobody can mend the words of others."""
    project.entry("sources/report")
    quoted = " ".join(f"He said “{HARD}” [@report]." for _ in range(5))
    project.entry("terms/comity", description=f"{EASY} {quoted}")
    assert project.problems() == []


@pytest.mark.parametrize("kind", ["topic", "practice", "transition", "term"])
def test_each_kind_of_explanation_sets_a_grade(kind: str) -> None:
    """No page that explains asks for more than high school."""
    assert 9 <= KINDS[kind].highest_grade <= 12
