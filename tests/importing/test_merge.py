"""Merge: what a second import adds, and to whom."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.merge import identity, merged, places

FLAG = {"passage": "p2.s1", "kind": "loaded-word", "text": "baseless", "reason": "Why?"}
GROUP = FLAG | {"more": [{"passage": "p3.s1", "text": "rift", "also": ["p4.s1"]}], "check": "yes"}


def test_each_place_of_a_group_has_its_own_identity() -> None:
    """Paragraph, sort and words; what is no block is itself."""
    assert [identity(place) for place in places(GROUP)] == [
        "p2 loaded-word baseless",
        "p3 loaded-word rift",
    ]
    assert list(places("Pat Doe")) == ["Pat Doe"]
    assert list(places({"passage": "p1", "more": ["text"]})) == [{"passage": "p1"}]
    assert list(places({"passage": "p1", "more": "text"})) == [{"passage": "p1"}]


@pytest.mark.parametrize(
    "mine",
    [
        {"flags": [FLAG]},
        {"refused": ["p2 loaded-word baseless"]},
        {"flags": [FLAG | {"passage": "p2", "text": "makes baseless claims"}]},
        {"flags": [{"passage": "p2", "kind": "loaded-word", "reason": "Several."}]},
    ],
)
def test_what_is_known_of_a_group_is_left_out_of_it(mine: dict[str, Any]) -> None:
    """There or refused, with fewer words or more; the rest is added with its reason."""
    added = merged(mine, {"flags": [GROUP]})["flags"][-1]
    assert added == {
        "passage": "p3.s1",
        "kind": "loaded-word",
        "text": "rift",
        "reason": "Why?",
        "check": "yes",
        "also": ["p4.s1"],
    }
    assert GROUP["more"], "the draft itself is not changed"


def test_what_is_left_of_a_group_stays_a_group() -> None:
    """Only what is known goes."""
    third = {"passage": "p5.s1", "text": "siege"}
    group = GROUP | {"more": [*GROUP["more"], third]}
    assert merged({"flags": [FLAG]}, {"flags": [group]})["flags"][-1]["more"] == [third]


def test_another_outcome_is_another_statement() -> None:
    """A custom kept and the same custom broken in one paragraph."""
    kept = {"passage": "p2.s1", "text": "a call", "outcome": "kept"}
    broken = {"passage": "p2.s2", "text": "a call", "outcome": "broken"}
    assert merged({"customs": [kept]}, {"customs": [broken]})["customs"] == [kept, broken]


def test_a_published_entry_gets_only_proposals() -> None:
    """What its page shows stays; a second merge adds nothing."""
    mine = {"status": "published", "flags": [FLAG], "names": []}
    lacks = {"passage": "headline", "kind": "missing", "reason": "The text gives no date."}
    new = {"status": "draft", "grade": "9", "names": ["Pat Doe"], "flags": [lacks, GROUP]}
    once = merged(mine, new)
    assert {name: value for name, value in once.items() if name != "proposed"} == mine
    assert [one["text"] for one in once["proposed"]["flags"]] == ["rift"]
    assert merged(once, new) == once
    more = merged(once, {"flags": [FLAG | {"text": "flouted"}]})
    assert len(more["proposed"]["flags"]) == 2


@pytest.mark.parametrize("proposed", ["text", {"flags": "text"}])
def test_proposals_in_another_form_are_left_to_their_editor(proposed: object) -> None:
    """`civics check` says what is wrong with them."""
    mine = {"status": "published", "proposed": proposed}
    assert merged(mine, {"flags": [GROUP]}) == mine
