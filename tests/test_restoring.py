"""A file that a program has written anew gets its remarks, order and layout back."""

from __future__ import annotations

import copy
import difflib
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.restoring import NotRestorable, restored
from generator.yaml_tree import plain, read_tree
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = """\
# The words are those of the dictionary.
title: 'no'
summary: What a word means, in short.
status: draft
reviewed: {date: 2026-11-24, by: A. Editor}  # twice
tags: [one, two]
aliases:
definition: >-
  A word that
  is explained
  here.
points:
  # the first
  - text: One.
    force: custom

  - force: statute   # the second
    text: Two.
plain: |
  A line.

  Another.

asked:
- "who"
- why
"""
OLD = OLD.replace("  # twice", "").replace("   # the second", "")
ENTRIES = sorted((ROOT / "content").glob("*/*.yml")) + sorted((ROOT / "seeds").glob("*.yml"))


def saved(entry: Any, width: int = 80) -> str:  # noqa: ANN401 -- a tree
    """Return an entry as a program writes it: no remarks, folded anew."""
    return yaml.safe_dump(entry, allow_unicode=True, sort_keys=False, width=width)


def changes(old: str, new: str) -> list[str]:
    """Return the lines that went and came."""
    found = list(difflib.unified_diff(old.split("\n"), new.split("\n"), n=0, lineterm=""))
    return [line for line in found[2:] if not line.startswith("@@")]


def entry() -> dict[str, Any]:
    """Return what the old file says."""
    return dict(plain(read_tree(OLD)))


def change(**fields: Any) -> list[str]:  # noqa: ANN401 -- trees
    """Return which lines change when fields do; None takes one away."""
    wanted = {name: value for name, value in {**entry(), **fields}.items() if value is not None}
    return changes(OLD, restored(OLD, saved(wanted)))


def test_a_save_that_changes_nothing_gives_the_old_bytes() -> None:
    """However the program has laid the file out, with its ends of lines and its mark."""
    for old in (OLD, OLD.replace("\n", "\r\n"), f"\ufeff{OLD}", OLD.rstrip("\n")):
        assert restored(old, saved(entry())) == old
        assert restored(old, old) == old
    assert restored(OLD, saved({**entry(), "aliases": None, "tags": ["one", "two", ""]})) == OLD


def test_one_word_changes_one_line() -> None:
    """In whatever form it stands."""
    assert change(title="yes") == ["-title: 'no'", "+title: 'yes'"]
    assert change(summary="no") == ["-summary: What a word means, in short.", '+summary: "no"']
    assert change(definition="A word that is told here.") == ["-  is explained", "+  is told"]
    assert change(plain="A line.\n\nOne more.\n") == ["-  Another.", "+  One more."]
    assert change(tags=["one", "no, two"]) == ["-tags: [one, two]", '+tags: [one, "no, two"]']
    assert change(asked=["who", "whence"]) == ["-- why", "+- whence"]
    reviewed = {"date": "2026-11-25", "by": "A. Editor"}
    assert change(reviewed=reviewed) == [
        "-reviewed: {date: 2026-11-24, by: A. Editor}",
        "+reviewed: {date: 2026-11-25, by: A. Editor}",
    ]


def test_fields_come_and_go() -> None:
    """A new one stands where the program has put it; a remark stays where it was."""
    assert change(status=None) == ["-status: draft"]
    assert change(aliases=["old"]) == ["+  - old"]
    wanted = {"kind": "term", **entry(), "note": "x: y"}
    assert changes(OLD, restored(OLD, saved(wanted))) == ["+kind: term", '+note: "x: y"']
    points = entry()["points"]
    assert change(points=[{"force": "custom"}, points[1]]) == [
        "-  - text: One.",
        "-    force: custom",
        "+  - force: custom",
    ]
    assert change(points=[{"law": "x", **points[0]}, points[1]]) == [
        "-  - text: One.",
        "+  - law: x",
        "+    text: One.",
    ]


def test_items_come_go_and_move() -> None:
    """What moves takes its lines with it."""
    one, two = entry()["points"]
    assert change(points=[two]) == ["-  - text: One.", "-    force: custom"]
    assert change(points=[one, {"text": "New."}, two]) == ["+  - text: New."]
    assert change(points=[one, two, {"text": "New."}]) == ["+  - text: New."]
    assert change(asked=["why", "who"]) in (
        ["+- why", '-- "who"', "+- why"],
        ["+- why", ' - "who"', "-- why"],
        ["+- why", "-- why"],
        ['-- "who"', '+- "who"'],
    )


def test_a_value_of_another_form_is_written_anew() -> None:
    """A list in the place of words, lines in the place of one, nothing in the place of a list."""
    assert change(asked=[]) == ["-asked:", '-- "who"', "-- why"]
    assert change(summary="One.\n\nTwo.")[1:] == ["+summary: |", "+  One.", "+", "+  Two."]
    assert change(summary=["a"])[1:] == ["+summary:", "+  - a"]
    assert change(points="none")[-1:] == ["+points: none"]
    assert change(tags=["one"]) == ["-tags: [one, two]", "+tags: [one]"]
    assert change(tags="one") == ["-tags: [one, two]", "+tags: one"]
    assert change(tags=["one", {"a": "b"}]) == ["-tags: [one, two]", "+tags: [one, {a: b}]"]
    assert change(reviewed={"by": "B"})[1:] == ["+reviewed: {by: B}"]
    assert change(points=[{"new": "x"}, entry()["points"][1]])[2:] == ["+  - new: x"]
    assert change(aliases="old") == ["-aliases:", "+aliases: old"]
    lines = restored(OLD, saved({**entry(), "asked": ["who", "why\n\nnot"]}))
    assert lines.endswith('- "who"\n- |\n  why\n\n  not\n')


def test_braces_within_braces_change_at_one_place() -> None:
    """What is nested on one line stays there, and what was left empty is filled."""
    old = "a: {b: {c: d, e: f}, g: [h, {i: j}], k: }\n"
    new = {"a": {"b": {"c": "no", "e": "f"}, "g": ["h", {"i": "x"}], "k": "l"}}
    assert restored(old, saved(new)) == 'a: {b: {c: "no", e: f}, g: [h, {i: x}], k: l}\n'


def test_words_over_several_lines_are_written_anew() -> None:
    """If they stand in no block."""
    old = "a: one\n  two\nb: c\n"
    assert restored(old, saved({"a": "one three", "b": "c"})) == "a: one three\nb: c\n"


def test_a_file_with_remarks_stays() -> None:
    """A person has written it, or it is restored already."""
    assert restored("a: b\n", "# mine\na:   c\n") == "# mine\na:   c\n"


def test_a_new_file_is_laid_out_like_the_others() -> None:
    """With marks where they are needed; what is null says nothing."""
    assert restored("", '"title": "no"\nplain: null\ntags:\n- "a"\n- ~\n') == (
        'title: "no"\ntags:\n  - a\n'
    )


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("a: b\n", "a: [", "The saved file cannot be read: line 2: A value"),
        ("a: [", "a: b\n", "The file before it cannot be read: line 2: A value"),
        ("a: b\n", "- a\n", "The saved file holds no fields."),
        ("a: b\n...\n", "a: b\nc: d\n", ""),
        ("a: yes # so\n", "a: maybe\n", "The file before it is written in an unusual form."),
    ],
)
def test_what_cannot_be_restored_stays(old: str, new: str, reason: str) -> None:
    """The editor hears why."""
    if not reason:
        assert restored(old, new) == "a: b\nc: d\n...\n"
        return
    with pytest.raises(NotRestorable) as told:
        restored(old, new)
    assert str(told.value).startswith(reason)


def leaves(value: Any, loc: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401
    """Yield the way to each text."""
    if isinstance(value, str):
        yield loc
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for name, one in () if isinstance(value, str) else pairs:
        yield from leaves(one, (*loc, name))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_each_entry_of_the_site_survives_a_save(data: st.DataObject) -> None:
    """No change gives the old bytes; one changed text gives a difference of that text alone."""
    path = data.draw(st.sampled_from(ENTRIES))
    old = path.read_text(encoding="utf-8")
    now = copy.deepcopy(plain(read_tree(old)))
    width = data.draw(st.integers(20, 200))
    assert restored(old, saved(now, width)) == old
    *way, last = data.draw(st.sampled_from(sorted(leaves(now), key=str)))
    owner: Any = now
    for name in way:
        owner = owner[name]
    words = owner[last].split(" ")
    place = data.draw(st.integers(0, len(words) - 1))
    words[place] = data.draw(st.sampled_from(["changed", "no", "a: b", "“x”", "x\n\ny", "12"]))
    owner[last] = " ".join(words)
    new = restored(old, saved(now, width))
    assert plain(read_tree(new)) != plain(read_tree(old)) or owner[last] in old
    went = [line for line in changes(old, new) if line.startswith("-")]
    assert len(went) <= 1 + owner[last].count("\n") * 2 + owner[last].count(" ") // 8
