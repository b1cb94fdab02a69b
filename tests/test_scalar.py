"""Where the characters of a value stand in a file."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.scalar import places, span
from generator.yaml_error import YamlError
from generator.yaml_tree import Node, read_tree


def value_in(text: str) -> Node:
    """Return the value of the field `x`."""
    tree = read_tree(text)
    assert isinstance(tree.value, dict)
    return tree.value["x"][1]


@pytest.mark.parametrize(
    "text",
    [
        "x: see comity there\n",
        "x:   'it''s comity'\n",
        'x: "a\\tb \\"comity\\" \\x41"\n',
        'x: "a \\\n   comity"\n',
        "x: >-\n  see\n  comity\n",
        "x: |\r\n  see\r\n  comity\r\n",
        "x: >-  # a remark about comity\n  see comity\n",
        "x: plain over\n  two lines of comity\n",
        'x: "\\u00e9\\U0001F600 comity"\n',
    ],
)
def test_words_are_found_however_they_are_written(text: str) -> None:
    """Marks, escapes, folded lines and remarks do not move them."""
    node = value_in(text)
    start = str(node.value).index("comity")
    begin, end = span(text, node, start, start + len("comity"))
    assert text[begin:end] == "comity"


@settings(max_examples=300, deadline=1_000)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=30),
    st.sampled_from(["'", '"', "|", ">", None]),
    st.integers(5, 30),
    st.booleans(),
)
def test_each_character_has_its_place(
    value: str,
    style: str | None,
    width: int,
    unicode: bool,  # noqa: FBT001 -- drawn
) -> None:
    """However a program writes a value, there are as many places as characters, in their order."""
    text = yaml.dump({"x": value}, default_style=style, width=width, allow_unicode=unicode)
    try:
        tree = read_tree(text)
    except YamlError:
        return
    assert isinstance(tree.value, dict)
    ((_key, node),) = tree.value.values()
    written = [mark for mark in str(node.value) if not mark.isspace()]
    found = places(text, node)
    assert len(found) == len(written)
    assert all(text[at] in {mark, "\\"} for at, mark in zip(found, written, strict=True))


def test_a_json_string_is_read_as_well() -> None:
    """JSON is YAML."""
    text = "x: " + json.dumps("é “comity”\n")
    node = value_in(text)
    assert len(places(text, node)) == len("é“comity”")
