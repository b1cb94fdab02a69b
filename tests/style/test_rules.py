"""The rules of the house style, one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import generator
from generator.style import style_problems
from generator.style.rules import RULES

if TYPE_CHECKING:
    from tests.project import Project

LONG = "word " * 31


def found(project: Project, text: str, **fields: object) -> list[str]:
    """Return the rules that `text` as a practice's description departs from, with the words."""
    project.entry("sources/report")
    project.entry("practices/call", description=text, **fields)
    problems = list(style_problems(generator.read(project.root)))
    for problem in problems:
        assert problem.path == "content/practices/call.yml"
        assert problem.hint
    rules = [re.search(r"\(([a-z-]+)\)$", problem.message) for problem in problems]
    return [match[1] for match in rules if match]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The claim was baseless.", "loaded-word"),
        ("He Finally Admitted it.", "loaded-word"),
        ("It was the first such call.", "bare-absolute"),
        ("No law ever asked; nobody called, and he never came.", "bare-absolute"),
        (f"{LONG}.", "long-sentence"),
        ("It is widely believed that he called.", "faceless-opening"),
        ("There is no doubt that he called.", "faceless-opening"),
        ("The NSC met.", "unexplained-abbreviation"),
        ("They met on March 3.", "day-without-year"),
    ],
)
def test_a_departure_is_found(project: Project, text: str, rule: str) -> None:
    """Each rule finds what it is there for, and nothing else does."""
    assert found(project, text) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "He called it “a baseless claim”.",
        "It was the first such call [@report].",
        "They met on the first Monday and the last day.",
        "{{ count:call:kept }} of them never came.",
        f"{LONG.replace('word ', 'word ', 1)[:140]}.",
        "The National Security Council (NSC) met. The NSC met.",
        "In 2021 they met on March 3.",
        "In 2021 he came. They met on March 3.",
        "They met on March 3, 2021.",
        "Congress meets on March 3.",
        "The TV showed Article II on *AP*.",
    ],
)
def test_what_is_borne_out_may_stand(project: Project, text: str) -> None:
    """A quotation, a citation, a count, a year, an explanation: each is enough."""
    counts = [{"id": "kept", "title": "Kept", "outcomes": ["kept"]}]
    assert found(project, text, counts=counts) == []


def test_a_day_that_the_law_names_every_year_needs_no_year(project: Project) -> None:
    """January 6 is the day of the count in any year."""
    version = {
        "valid_from": "1948-06-25",
        "wording": "Congress shall meet.",
        "dates": [{"id": "count", "title": "The count", "rule": "January 6"}],
    }
    project.entry("laws/usc-3-15", versions=[version])
    assert found(project, "They counted on January 6.") == []
    assert found(project, "They counted on January 7.") == ["day-without-year"]


def test_pages_that_tell_nothing_may_speak_in_absolutes(project: Project) -> None:
    """A definition says what always holds."""
    project.entry("terms/comity", definition="It is always so at the NSC.")
    assert not list(style_problems(generator.read(project.root)))


def test_a_summary_names_days_with_their_year(project: Project) -> None:
    """It stands alone in lists."""
    assert found(project, "So it is.", summary="What happens on March 3.") == ["day-without-year"]


def test_every_rule_has_a_name_of_its_own_and_a_reason() -> None:
    """The guide explains each by its title and why it is there."""
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.title and rule.why.endswith(".") for rule in RULES)
