"""Each rule of the house style is shown by an example that it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.guide.samples import SAMPLES
from generator.style import style_problems
from generator.style.rules import RULES

if TYPE_CHECKING:
    from tests.project import Project


def found(project: Project, text: str) -> set[str]:
    """Return the names of the rules that have something against `text`."""
    project.entry("sources/norland-guide")
    project.entry("terms/quorum")
    project.entry("practices/letter", description=text)
    site = generator.read(project.root)
    assert not site.problems
    messages = [problem.message for problem in style_problems(site)]
    return {message.rpartition("(")[2].rstrip(")") for message in messages}


def test_no_rule_is_without_an_example_and_no_example_without_a_rule() -> None:
    """A new rule is explained as soon as it is there."""
    assert set(SAMPLES) == {rule.id for rule in RULES}, "Write it in generator/guide/samples.py."


@pytest.mark.parametrize("rule", SAMPLES)
def test_the_rule_finds_the_first_and_nothing_finds_the_second(project: Project, rule: str) -> None:
    """So the example shows what the rule means."""
    assert found(project, SAMPLES[rule].before) == {rule}
    assert found(project, SAMPLES[rule].after) == set()
