"""What a page says is borne out by what it names. More in `cases/problems/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.project import Project


@pytest.fixture(autouse=True)
def _sources(project: Project) -> None:
    project.entry("laws/usc-3-15")
    project.entry("sources/report")
    project.entry("people/pat-doe")
    project.seed("a-call")


@pytest.mark.parametrize(
    "prose",
    [
        "It was “on the sixth day” [@usc-3-15@2021-01-06:p1].",
        "It “shall meet” [@usc-3-15:p1], and “ministerial” [@usc-3-15:p2.s1].",
        "It was “on Monday” [@a-call:p1], said “A Call” [@a-call:headline].",
        'It was a "good call" [@usc-3-15] [@a-call:p2].',
        "It was “whatever we like” [@report, p. 4].",
        "So says the law [@usc-3-15@1950-01-01].",
    ],
)
def test_what_is_there_is_accepted(project: Project, prose: str) -> None:
    """Quotations of the right version, passage and text give no problem."""
    project.entry("terms/comity", plain=prose)
    assert project.problems() == []


@pytest.mark.parametrize(
    ("prose", "message"),
    [
        ("It is “on the sixth day” [@usc-3-15:p1].", "not in passage `p1` of `usc-3-15`"),
        ("“In session” [@usc-3-15].", "not in `usc-3-15`"),
        ("So [@usc-3-15@1900-01-01].", "has no version of 1900-01-01"),
        ("So [@usc-3-15@2021-99-99:p1].", "has no version of 2021-99-99"),
        ("So [@report@2021-01-06].", "`report` has no version of"),
        ("So [@report:p1].", "We hold no text of `report`"),
        ("So [@a-call:p9].", "`a-call` has no passage `p9`"),
        ("So [@comity].", "no law, seed or source with the id `comity`"),
        ("So “it is” [@nothing].", "no law, seed or source with the id `nothing`"),
        ("So [@].", "is not a citation"),
        ("So [[nothing]].", "no entry with the id `nothing`"),
    ],
)
def test_what_is_not_there_is_a_problem_at_its_place(
    project: Project, prose: str, message: str
) -> None:
    """There is one problem for one mistake."""
    project.entry("terms/comity", plain=prose)
    [problem] = project.problems()
    assert message in problem
    assert problem.startswith("content/terms/comity.yml:8:")


def test_the_page_speaks_of_its_own_day(project: Project) -> None:
    """A topic as of an older day quotes the older wording without saying so each time."""
    quoted = "It was “on the sixth day” [@usc-3-15:p1]."
    project.entry("topics/count", as_of="2000-01-06", short_answer=quoted)
    assert project.problems() == []
    project.entry("topics/count", short_answer=quoted)
    assert len(project.problems()) == 1


def test_a_law_without_a_wording_has_no_passages(project: Project) -> None:
    """What we do not hold can be cited, but not word for word."""
    project.entry("laws/usc-3-15", versions=[{"valid_from": "1948-06-25"}])
    project.entry("terms/comity", plain="It is “so” [@usc-3-15].")
    assert project.problems() == []
    project.entry("terms/comity", plain="It is so [@usc-3-15:p1].")
    assert "We hold no text of `usc-3-15`" in project.problems()[0]


@pytest.mark.parametrize(
    ("prose", "column", "message"),
    [
        ("A “great call”. So [@a-call:p2].", 10, "No citation follows these words"),
        ("A ‘great call’ [@a-call:p2].", 10, "Words in single marks are not compared"),
    ],
)
def test_words_that_only_seem_to_be_checked_are_a_problem(
    project: Project, prose: str, column: int, message: str
) -> None:
    """Nobody would compare them with the text; in a draft, or of a work not held, they may be."""
    project.entry("terms/comity", plain=prose)
    [problem] = project.problems()
    assert problem.startswith(f"content/terms/comity.yml:8:{column}: {message}")
    project.entry("terms/comity", plain=prose, status="draft")
    assert project.problems() == []
    project.entry("terms/comity", plain=prose.replace("a-call:p2", "report"))
    assert project.problems() == []


def test_a_citation_without_its_sign_is_a_problem(project: Project) -> None:
    """Only if it is the id of something that can be cited; other words may stand in brackets."""
    project.entry("terms/comity", plain="So [report], [pat-doe] and [sic].")
    [problem] = project.problems()
    assert problem == (
        "content/terms/comity.yml:8:11: `[report]` is not a citation. Write it with `@`: [@report]."
    )


def test_what_must_be_borne_out_cites_something(project: Project) -> None:
    """Key points, steps, facts, answers and events of a published entry; a law named will do."""
    fields: dict[str, object] = {
        "steps": [
            {"actor": "Congress", "action": "counts", "force": "custom"},
            {"actor": "Congress", "action": "meets", "force": "statute", "law": "usc-3-15"},
        ],
        "misconceptions": [{"said": "No.", "fact": "Yes, see [[pat-doe]]."}],
        "events": [{"date": "2021", "text": "It was."}, {"date": "2021", "text": "So [@report]."}],
        "quiz": [{"question": "Who?", "options": ["A", "B"], "answer": "A", "why": "So it is."}],
    }
    project.entry("topics/count", **fields)
    problems = project.problems()
    assert len(problems) == 4
    assert all("Nothing is cited here, so readers cannot check it." in one for one in problems)
    project.entry("topics/count", **fields, status="draft")
    assert project.problems() == []


@pytest.mark.parametrize("status", ["draft", "review"])
def test_only_what_is_not_published_may_lead_to_a_draft(project: Project, status: str) -> None:
    """A draft may link to a draft; a reader must never be led to one."""
    project.entry("terms/draft", status=status)
    project.entry("terms/comity", status="draft", plain="See [[draft]].")
    assert project.problems() == []
    project.entry("terms/comity", plain="See [[draft]].")
    [problem] = project.problems()
    assert f"`draft` is not published yet (its status is {status})" in problem


def test_a_quotation_of_a_broken_entry_is_not_reported(project: Project) -> None:
    """It is enough to mend the one file."""
    project.write("content/laws/usc-3-15.yml", "title: [")
    project.entry("terms/comity", plain="It is “so” [@usc-3-15:p1].")
    project.entry("practices/calling", force="statute", law="usc-3-15")
    assert len(project.problems()) == 1


def test_a_hand_written_page_is_read_like_an_entry(project: Project) -> None:
    """Links, citations, quotations and the budget are checked there, too."""
    copied = "The vice president called on Monday, and thanked the winner for many years."
    project.write(
        "content/about.md",
        f"# About\n\nSee [[nothing]] [@].\n\nIt was “great” [@a-call:p1].\n\n{copied * 2}\n",
    )
    project.seed("a-call", quotation_budget={"words": "5"})
    assert [problem.split(": ")[0] for problem in project.problems()] == [
        "content/about.md:1:1",
        "content/about.md:3:5",
        "content/about.md:3:17",
        "content/about.md:5:8",
    ]


def test_the_same_words_twice_are_shown_at_each_place(project: Project) -> None:
    """Two wrong links in one value have two places."""
    project.entry("terms/comity", plain="See [[nothing]] and [[nothing]].")
    assert [problem.split(":")[2] for problem in project.problems()] == ["12", "28"]
