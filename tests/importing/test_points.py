"""Open points, and what each decision makes of an entry."""

from __future__ import annotations

from typing import Any

from generator.importing.points import accept, change, leave_out, points, reject

ENTRY: dict[str, Any] = {
    "quotations": [
        {
            "text": "Yes",
            "passage": "p1",
            "speaker": "Doe",
            "how": "pronoun",
            "person": "pat-doe",
            "candidates": ["Roe"],
            "check": "yes",
        },
        {"text": "No", "passage": "p1"},
    ],
    "customs": [{"passage": "p2", "outcome": "kept", "practice": "a-call", "check": "TRUE"}],
    "flags": [
        {"passage": "p2.s1", "kind": "custom", "text": "usual", "reason": "Why?", "check": "yes"},
        "not a block",
    ],
    "todo": ["Find it."],
}

GROUP: dict[str, Any] = {
    "passage": "p1",
    "kind": "custom",
    "text": "siege",
    "more": [{"passage": "p2", "text": "rift"}],
    "reason": "Why?",
    "check": "yes",
}


def test_the_open_points_come_in_the_order_of_the_fields() -> None:
    """What nobody marked is not asked again."""
    found = points(ENTRY)
    assert [(one.field, one.passage, one.proposal) for one in found] == [
        ("quotations", "p1", "Doe"),
        ("customs", "p2", "a-call"),
        ("flags", "p2.s1", "Why?"),
        ("todo", "", ""),
    ]
    assert found[0].choices == ("Roe",)
    assert points({"todo": "text", "flags": None}) == []


def test_a_custom_without_a_practice_is_open_and_cannot_be_accepted() -> None:
    """It lacks the practice."""
    (point,) = points({"customs": [{"passage": "p2", "outcome": "kept"}]})
    assert point.lacks == "practice"
    assert not points(ENTRY)[0].lacks


def test_accepting_takes_away_the_mark_and_the_other_names() -> None:
    """The proposal stays, and a thing to do is done."""
    assert accept(ENTRY, points(ENTRY)[0])["quotations"][0] == {
        "text": "Yes",
        "passage": "p1",
        "speaker": "Doe",
        "how": "pronoun",
        "person": "pat-doe",
    }
    assert "todo" not in accept(ENTRY, points(ENTRY)[3])


def test_another_speaker_does_not_keep_the_entry_of_the_first() -> None:
    """The person and how it was known belong to the name that was proposed."""
    changed = change(ENTRY, points(ENTRY)[0], "Roe")["quotations"][0]
    assert changed == {"text": "Yes", "passage": "p1", "speaker": "Roe"}
    assert change(ENTRY, points(ENTRY)[3], "Ask.")["todo"] == ["Ask."]


def test_rejecting_a_speaker_leaves_the_quotation() -> None:
    """The story does not say who said it."""
    assert reject(ENTRY, points(ENTRY)[0])["quotations"][0] == {"text": "Yes", "passage": "p1"}


def test_a_group_is_accepted_but_for_some_of_its_places() -> None:
    """Those are refused, and the others stay; without any of them the point is rejected."""
    entry = {"flags": [GROUP]}
    (point,) = points(entry)
    assert point.more == (("p2", "rift"),)
    left = leave_out(entry, point, [1])
    assert left == {
        "flags": [{"passage": "p2", "kind": "custom", "text": "rift", "reason": "Why?"}],
        "refused": ["p1 custom siege"],
    }
    assert leave_out(entry, point, [1, 2]) == {"refused": ["p1 custom siege", "p2 custom rift"]}
    assert leave_out({"proposed": entry}, points({"proposed": entry})[0], [1]) == left


def test_what_a_later_import_proposed_goes_to_its_list() -> None:
    """Accepted, changed or rejected, it is proposed no longer; the others are."""
    other = {"text": "Yes", "passage": "p1", "speaker": "Doe", "check": "yes"}
    entry = {"proposed": {"quotations": [other], "flags": [GROUP, "not a block"]}}
    first, second = points(entry)
    assert (first.field, first.later, second.later) == ("quotations", True, True)
    accepted = accept(entry, first)
    assert accepted["quotations"] == [{"text": "Yes", "passage": "p1", "speaker": "Doe"}]
    assert accepted["proposed"] == {"flags": [GROUP, "not a block"]}
    assert change(entry, first, "Roe")["quotations"][0]["speaker"] == "Roe"
    rejected = reject(entry, second)
    assert rejected["proposed"] == {"quotations": [other], "flags": ["not a block"]}
    assert rejected["refused"] == ["p1 custom siege", "p2 custom rift"]
    assert points({"proposed": "text"}) == []


def test_what_is_rejected_is_remembered() -> None:
    """So that it does not come back with the next import; a thing to do is only deleted."""
    changed = reject(ENTRY, points(ENTRY)[2])
    assert changed["flags"] == ["not a block"]
    assert changed["refused"] == ["p2 custom usual"]
    assert "refused" not in reject(ENTRY, points(ENTRY)[3])
