"""The first text of a new entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.kinds import KINDS
from generator.stub import Stub

if TYPE_CHECKING:
    from tests.project import Project

WITHOUT_SEEDS = [kind for kind in KINDS if kind != "seed"]


def with_some_entries(project: Project) -> dict[str, list[str]]:
    """Write one entry and more of each kind; return their ids by kind."""
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    project.entry("sources/report")
    project.entry("laws/usc-3-15")
    project.entry("transitions/2021-doe-roe")
    project.entry("terms/comity")
    return {
        "person": ["pat-doe", "rex-roe"],
        "law": ["usc-3-15"],
        "transition": ["2021-doe-roe"],
        "term": ["comity"],
    }


@pytest.mark.parametrize("kind", WITHOUT_SEEDS)
def test_a_stub_passes_the_check_as_it_is(project: Project, kind: str) -> None:
    """And has a remark above each field; its examples are entries that are there."""
    ids = with_some_entries(project)
    stub = Stub(kind, "Of Jane: Doe", ids)
    assert stub.missing == {}
    project.write(f"content/{KINDS[kind].folder}/stub.yml", stub.text)
    assert project.problems() == []
    needed = [name for name, one in KINDS[kind].model_fields.items() if one.is_required()]
    assert len(re.findall(r"^\w", stub.text, re.MULTILINE)) == len(needed)
    assert "\n# One sentence for lists" in stub.text
    assert 'title: "Of Jane: Doe"\n' in stub.text


@pytest.mark.parametrize("kind", WITHOUT_SEEDS)
def test_what_it_can_have_besides_is_right_as_well(project: Project, kind: str) -> None:
    """A practice that has a law needs another force; the rest can be used as it stands."""
    stub = Stub(kind, "Jane Doe", with_some_entries(project))
    text = stub.text
    begin = text.find("# It can have more")
    if begin >= 0:
        more = text[begin:].replace("# law: usc-3-15\n", "")
        lines = [line.removeprefix("# ") for line in more.splitlines()[2:]]
        text = text[:begin] + "\n".join(lines) + "\n"
    project.write(f"content/{KINDS[kind].folder}/stub.yml", text)
    assert project.problems() == []


def test_examples_differ_where_two_go_together() -> None:
    """One president leaves, another comes in."""
    text = Stub("transition", "From a to b", {"person": ["a", "b"]}).text
    assert "\noutgoing: a\n" in text
    assert "\nincoming: b\n" in text
    assert "# vice_outgoing: a\n" in text


def test_an_entry_that_must_be_named_and_is_not_there_is_told() -> None:
    """In a new project nobody is there to hand over."""
    stub = Stub("transition", "From a to b", {})
    assert stub.missing == {"outgoing": "person", "incoming": "person"}
    assert "# vice" not in stub.text


def test_choices_are_told_where_the_words_of_the_field_do_not() -> None:
    """An editor need not look them up."""
    text = Stub("source", "A report", {}).text
    assert "\n# What it is, in CSL's words. One of: article-journal, article-magazine," in text
    assert "One of" not in Stub("law", "A law", {}).text
