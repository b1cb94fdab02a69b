"""Edits of an entry's text: what is not meant to change stays byte for byte."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from generator.importing.edit import NotEditable, dump, edited
from generator.yaml_tree import plain, read_tree

ODD = """# head
title: no
a:   '1:30'   # why
b: 1984
c: 2020-01-01
d: ~
empty:
e: >
  folded words
  over lines

f: [a, no, 1.0]
g: {x: no, y: 1.50}
flags:
-   passage: 'p1'   # here
    text: plain words
      on two lines
    check: yes # decide
# between
-   passage: p2
    text: |
      literal

todo:
    - 'one'  # do it
    - 012
# end
"""


def said(text: str) -> dict[str, Any]:
    """Return what a text says."""
    entry: dict[str, Any] = plain(read_tree(text))
    return entry


def test_nothing_new_changes_nothing() -> None:
    """No scalar is read as a number, date or truth value and written otherwise."""
    assert edited(ODD, said(ODD)) == ODD


def test_a_line_is_taken_out_alone() -> None:
    """All other lines stay as they are."""
    wanted = said(ODD)
    del wanted["flags"][0]["check"]
    assert edited(ODD, wanted) == ODD.replace("    check: yes # decide\n", "")


def test_the_first_field_of_an_item_leaves_its_dash() -> None:
    """The next field moves up beside the dash."""
    text = "x:\n  - check: yes\n    passage: p1\n"
    assert edited(text, {"x": [{"passage": "p1"}]}) == "x:\n  - passage: p1\n"
    with pytest.raises(NotEditable):
        edited("x:\n  - check: yes\n", {"x": [{}]})


def test_an_item_is_taken_out_and_a_comment_between_items_stays() -> None:
    """Only the lines of the item go."""
    wanted = said(ODD)
    del wanted["flags"][0]
    changed = edited(ODD, wanted)
    assert "# between\n-   passage: p2\n" in changed
    assert "# here" not in changed


def test_items_and_fields_are_put_in_at_the_end_of_theirs() -> None:
    """They take over the indentation of the list, and their comments come along."""
    block = CommentedMap(passage="p3", check="yes")
    block.yaml_add_eol_comment("Decide.", "check")
    wanted = said(ODD)
    wanted["flags"] = [*wanted["flags"], block]
    wanted["todo"] = [*wanted["todo"], "yes"]
    wanted["flags"][0]["reason"] = "so: it is"
    wanted["new"] = CommentedSeq(["x"])
    changed = edited(ODD, wanted)
    assert "- passage: p3\n  check: yes  # Decide.\n" in changed
    assert "    - 012\n    - yes\n" in changed
    assert "    check: yes # decide\n    reason: 'so: it is'\n" in changed
    lines = changed.split("\n")
    assert [line for line in ODD.split("\n") if line not in lines] == []


@pytest.mark.parametrize(
    ("text", "wanted", "result"),
    [
        ("f: [a, b]\n", {"f": ["a", "b", "c"]}, 'f: [a, b, "c"]\n'),
        ("f: []\n", {"f": ["c"]}, 'f: ["c"]\n'),
        ("f: [a, b]\n", {"f": ["b"]}, "f: [b]\n"),
        ("f: [a, b]\n", {"f": ["a"]}, "f: [a]\n"),
        ("f: [a]\n", {"f": []}, "f: []\n"),
        ("f: {a: 1}\n", {"f": {"a": "1", "b": "2"}}, 'f: {a: 1, "b": "2"}\n'),
        ("a:\nb: c\n", {"a": "x", "b": "c"}, 'a: "x"\nb: c\n'),
        ("a: >\n  b\nc: d\n", {"a": "x", "c": "d"}, 'a: "x"\nc: d\n'),
        ("a: b", {"a": "b", "c": "d"}, "a: b\nc: d\n"),
        ("a: b\n# end\n", {"a": "b", "c": "d"}, "a: b\n# end\nc: d\n"),
        ("a: b\n...\n", {"a": "b", "c": "d"}, "a: b\nc: d\n...\n"),
        ("a: b\r\n", {"a": "b", "c": "d"}, "a: b\r\nc: d\r\n"),
        ("a:\n  -\n    b: c\n  -\n    b: d\n", {"a": [{"b": "c"}]}, "a:\n  -\n    b: c\n"),
    ],
)
def test_every_way_of_writing_is_edited(text: str, wanted: dict[str, Any], result: str) -> None:
    """Lists and groups in brackets, empty fields, folded text, files from Windows."""
    assert edited(text, wanted) == result


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("- a\n", {"a": "b"}),
        ("a: b\n", {"a": ["b"]}),
        ("a: [b]\n", {"a": "b"}),
    ],
)
def test_what_cannot_be_edited_is_refused(text: str, wanted: dict[str, Any]) -> None:
    """Nothing is written that would say something else."""
    with pytest.raises(NotEditable):
        edited(text, wanted)


WORDS = st.text("abcé: #'\"-[]{}|>&*!%@0123456789no~,?", min_size=1, max_size=12).filter(str.strip)
BLOCK = st.fixed_dictionaries({"passage": WORDS}, optional={"text": WORDS, "check": WORDS})
ENTRY = st.fixed_dictionaries(
    {"title": WORDS},
    optional={
        "flags": st.lists(BLOCK, min_size=1, max_size=4),
        "todo": st.lists(WORDS, min_size=1, max_size=4),
        "headline": WORDS,
    },
)


@settings(deadline=None)
@given(ENTRY, ENTRY)
def test_any_entry_can_be_made_to_say_what_is_wanted(
    old: dict[str, Any], new: dict[str, Any]
) -> None:
    """Whatever is added, taken out or changed, the text says it, and saying it again is nothing."""
    text = dump(CommentedMap(old))
    new = {**new, "title": old["title"]}
    changed = edited(text, new)
    assert said(changed) == new
    assert edited(changed, new) == changed
