"""The one form of an entry's file."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.kinds import KINDS
from generator.layout import NotLaidOutError, laid_out
from generator.load import load
from generator.remarks import Remarks
from generator.yaml_error import YamlError
from generator.yaml_tree import plain, read_tree
from tests.conftest import ROOT

BEFORE = """\
# yaml-language-server: $schema=x
# for the next editor


status:    draft
title: comity
tags: [
   a,    b ]
reviewed:    {by: A. Editor,   date: 2026-11-24}
asked: ["what is it"]
definition: "Respect of one house for the other.
 It is a custom, and no law says a word of it, but all know it."
# the plain one
plain:   >
     Respect [@usc-3-15]. So
     “it is. It is so”
     he said.

     It ended.


# two that are mistaken
not_to_be_confused_with:
- difference: They differ.
  # the id
  term: courtesy
-   term: "respect"     # not sure

    difference: 'They
      differ, too.'
summary: >-
    What it is.
corrections: []
description:
# the end
"""
AFTER = """\
# yaml-language-server: $schema=x
# for the next editor

title: comity
summary: >-
  What it is.
status: draft
reviewed: {date: 2026-11-24, by: A. Editor}
tags: [a, b]
definition: >-
  Respect of one house for the other.
  It is a custom, and no law says a word of it, but all know it.
# the plain one
plain: >
  Respect [@usc-3-15].
  So “it is. It is so” he said.

  It ended.
description:

# two that are mistaken
not_to_be_confused_with:
  # the id
  - term: courtesy
    difference: They differ.
  # not sure
  - term: "respect"

    difference: >-
      They differ, too.
asked: ["what is it"]
corrections: []
# the end
"""


def test_fields_and_lines_are_put_in_order_and_remarks_go_with_them() -> None:
    """The order is that of the kind; a sentence has a line; an empty line stays one."""
    assert laid_out(BEFORE, "term") == AFTER
    assert laid_out(AFTER, "term") == AFTER


def test_what_fits_on_a_line_stays_there() -> None:
    """Marks around a value stay as well; a long list gets a line for each item."""
    short = "title: 'x'\nasked:\n  - - a\n    - {b: [c], d: 'e'}\n  - []\n"
    assert laid_out(short, "term") == short
    long = f"title: x\ntags: [{', '.join(['word' * 6] * 5)}]\n"
    assert laid_out(long, "term").count("\n  - word") == 5
    address = f"title: x\nURL: https://example.org/{'x' * 200}\n"
    assert laid_out(address, "law") == address


def test_a_file_in_brackets_is_written_in_lines() -> None:
    """JSON is YAML, and hard to read."""
    text = '{"title": "x\\ny", odd: {a: "b\n c"}, "odder": [[a, [b, # why\nc]]]}'
    assert laid_out(text, "term") == (
        '"title": "x\\ny"\nodd: {a: "b c"}\n"odder":\n  - - a\n    # why\n    - - b\n      - c\n'
    )


@pytest.mark.parametrize("broken", ["title: [", "title: y"])
def test_a_fault_of_ours_costs_nobody_a_word(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    """What would be read in another way than before is not written."""

    def faulty(_text: str, _kind: str) -> str:
        return broken

    monkeypatch.setattr("generator.layout._written", faulty)
    with pytest.raises(NotLaidOutError):
        laid_out("title: x\n", "term")


VALUES = [
    "It is. So it is.",
    "“A. B” [@c]. D",
    "no",
    "1:30",
    "# x",
    "long " * 40,
    "é\nü",
    "a\n\n b",
]
scalars = st.one_of(st.sampled_from(VALUES), st.text(max_size=12))
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["date", "by", "term", "x"]), inner, min_size=1, max_size=3
        ),
    ),
    max_leaves=6,
)
fields = st.dictionaries(
    st.sampled_from([*list(KINDS["term"].model_fields)[:6], "plain", "definition", "odd"]),
    trees,
    min_size=1,
    max_size=5,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    fields,
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.sampled_from([True, False, None]),
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["", "# a", "  # b", "    # c"]))),
)
def test_any_entry_says_the_same_and_is_laid_out_once(
    data: dict[str, object],
    style: str | None,
    flow: bool | None,  # noqa: FBT001 -- drawn
    added: list[tuple[int, str]],
) -> None:
    """No value and no remark is lost, wherever remarks stand; a second time nothing changes."""
    text = yaml.dump(
        data, default_style=style, default_flow_style=flow, sort_keys=False, allow_unicode=True
    )
    lines = text.split("\n")
    for number, line in added:
        lines.insert(number, line)
    text = "\n".join(lines)
    try:
        tree = read_tree(text)
    except YamlError:
        return
    once = laid_out(text, "term")
    after = read_tree(once)
    assert plain(after) == plain(tree)
    remarks = [
        sorted(one.words for one in Remarks(*pair).all) for pair in ((text, tree), (once, after))
    ]
    assert remarks[0] == remarks[1]
    assert laid_out(once, "term") == once


def test_every_entry_of_this_site_can_be_laid_out() -> None:
    """And says the same."""
    for document in load(ROOT).documents:
        text = laid_out(document.text, document.kind)
        assert plain(read_tree(text)) == document.data
