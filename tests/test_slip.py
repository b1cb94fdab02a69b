"""Mistakes of the hand that libyaml calls by another name."""

from __future__ import annotations

import pytest
import yaml

from generator.slip import slip
from generator.yaml_error import YamlError
from generator.yaml_tree import read_tree


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a:\n  – b\n  – c: d", (3, 3), "begins with a hyphen `-`, not with `–`"),
        ("a:\n  – b: c\n    d: e", (2, 3), "begins with a hyphen `-`, not with `–`"),
        ("a: b\n \u00a0c: d\n", (2, 2), "not an ordinary one"),
        ("a = b\n\nc: d", (1, 1), "`a` is not followed by a colon"),
        ("a:b\nc: d", (1, 1), "space is missing after the colon of `a`"),
        ("- a: [[b]] c", (1, 6), "cannot begin with `[`"),
        ('a:\n  - [[b]] "c"', (2, 5), "cannot begin with `[`"),
        ("a: b\n<<<<<<< HEAD\nc: d\n", (2, 1), "git has kept both"),
        ("a: >-\nb c\nd: e", (2, 1), "text of `a` must be indented"),
        ("a: b\n  c: d", (2, 3), "`c` is indented further than `a`"),
        ("- a: b\n    c: d", (2, 5), "`c` is indented further than `a`"),
    ],
)
def test_a_slip_is_shown_where_it_is(text: str, place: tuple[int, int], words: str) -> None:
    """It stands on the line that libyaml names or on the one before."""
    with pytest.raises(YamlError) as caught:
        read_tree(text)
    assert words in caught.value.message
    assert caught.value.hint
    assert (caught.value.line, caught.value.column) == place


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  * b\nc: d: e",
        "a: |\n  b = c\nd e\nf: g",
        "a:\n  b: c: d",
        "a: http://b: c",
        "https://b\nc: d",
        "a: [b] # c\nd: e: f",
        'a: "b" c',
        "a: [b\nc: d",
        "a: b\n c\nd e\nf: g",
        "a: [",
    ],
)
def test_a_line_that_is_right_is_no_slip(text: str) -> None:
    """Text in a block may look like anything."""
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        list(yaml.parse(text, Loader=yaml.CBaseLoader))
    mark = caught.value.problem_mark
    assert mark
    assert slip(text, mark.line + 1, mark.column + 1) is None
