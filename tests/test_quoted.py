"""What one page quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.link import link
from generator.load import load
from generator.site import Checked
from generator.validate import validate

if TYPE_CHECKING:
    from tests.project import Project


def test_quotations_are_counted_by_whether_we_hold_the_text(project: Project) -> None:
    """A page can say how many of its quotations were checked."""
    project.seed("a-call", quotations=[{"text": "good call", "passage": "p2", "speaker": "Doe"}])
    project.entry("sources/report")
    project.entry(
        "terms/comity",
        plain="“Good” [@report] and “good call” [@a-call:p2] and “on Monday” [@a-call].",
    )
    quotations = link(validate(load(project.root))).quotations
    assert quotations["term:comity"] == Checked(found=2, not_held=1)
    assert quotations["seed:a-call"] == Checked(found=1)
    assert quotations["source:report"] == Checked()


@pytest.mark.parametrize(
    ("words", "cited", "hint"),
    [
        ("on Monday", "a-call:p2", "They are in `p1.s1`: write [@a-call:p1.s1]."),
        ("good call,", "a-call:p2", "They are there without `,`: put it after the closing mark."),
        ("the end.", "a-call", "They are there without `.`: put it after the closing mark."),
        ("a great call", "a-call:p2", "`p2.s1` reads: “It was a"),
        ("Everyone was happy of it", "a-call:p1", "in `p2.s2`: “Everyone was ⟦glad⟧ of it”"),
    ],
)
def test_words_that_are_not_there_get_the_nearest(
    project: Project, words: str, cited: str, hint: str
) -> None:
    """Another passage, a mark too many or another word: each has its own advice."""
    project.seed("a-call")
    project.entry("terms/comity", plain=f"It was “{words}” [@{cited}].")
    [problem] = project.problems()
    assert f"`a-call`: “{words}”." in problem
    assert hint in problem


@pytest.mark.parametrize(
    ("words", "cited", "message", "hint"),
    [
        (
            "[great and glorious] call",
            "a-call:p2",
            "Too much stands in brackets",
            "outside the marks.",
        ),
        ("…", "a-call:p2", "no words between these marks: “…”.", "Quote some, or delete them."),
        ("It was … call", "a-call", "must name its passage", "Write [@a-call:p2.s1]."),
        ("good call … glad", "a-call", "must name its passage", "Write [@a-call:p2]."),
        ("It … call … glad", "a-call:p1", "are not in passage `p1`", "`p2`: write [@a-call:p2]."),
        ("Monday … glad", "a-call", "must name its passage", "quote each by itself."),
        ("Tuesday … glad", "a-call", "are not in `a-call`", "` reads: “"),
    ],
)
def test_what_is_left_out_or_put_in_has_its_limits(
    project: Project, words: str, cited: str, message: str, hint: str
) -> None:
    """Invented words do not pass as checked, and nothing jumps over a whole text."""
    project.seed("a-call")
    project.entry("terms/comity", plain=f"It was “{words}” [@{cited}].")
    [problem] = project.problems()
    assert message in problem
    assert hint in problem


def test_a_seed_has_its_own_quotations_checked(project: Project) -> None:
    """Passages and words of quotations and flags must be there; a flag needs no words."""
    project.seed(
        "a-call",
        quotations=[{"text": "great call", "passage": "p2", "speaker": "Doe"}],
        flags=[
            {"passage": "p9", "reason": "Why?"},
            {"passage": "p1", "text": "on Tuesday", "reason": "Why?"},
            {"passage": "p1", "text": "on Monday", "reason": "Why?"},
            {"passage": "p2.s2", "reason": "Why?"},
            {"passage": "p2", "text": "[a very] call", "reason": "Why?"},
            {"passage": "p1", "reason": "Why?", "more": [{"passage": "p1", "text": "Friday"}]},
        ],
    )
    problems = project.problems()
    assert [problem.split(": ")[1][:30] for problem in problems] == [
        "These words are not in passage",
        "This seed has no passage `p9`.",
        "These words are not in passage",
        "Too much stands in brackets",
        "These words are not in passage",
    ]


@pytest.mark.parametrize(
    ("words", "fits"), [("called on Monday", True), ("vice president called on Monday", False)]
)
def test_a_page_keeps_to_the_budget(project: Project, words: str, *, fits: bool) -> None:
    """The number of words that the budget allows is allowed, one more is not."""
    project.seed("a-call", quotation_budget={"words": "3", "percent": "50"})
    project.entry("terms/comity", plain=f"It “{words}” [@a-call:p1].")
    problems = project.problems()
    assert (problems == []) is fits
    if not fits:
        assert "would publish 5 words of `a-call`; at most 3 may be." in problems[0]


def test_a_seed_page_publishes_its_headline_and_quotations(project: Project) -> None:
    """The seed's own page is held to the budget as well."""
    project.seed(
        "a-call",
        quotation_budget={"words": "3"},
        quotations=[{"text": "good call", "passage": "p2", "speaker": "Doe"}],
    )
    [problem] = project.problems()
    assert problem.startswith("seeds/a-call.yml:1:1: This page would publish 4 words")
