"""Edits: where a file changes, and where it does not."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.restoring.edits import Edits, said
from generator.yaml_tree import Node, read_tree
from tests.test_restoring import ENTRIES, OLD, leaves

WORDS = st.text("ab:#-'\"{[, \nß", min_size=1).map(lambda text: f"x{text}".strip())


def node_at(node: Node, way: tuple[str | int, ...]) -> Node:
    """Return the node to which a way leads."""
    for name in way:
        if isinstance(node.value, dict):
            node = node.value[str(name)][1]
        elif isinstance(node.value, list):
            node = node.value[int(name)]
    return node


def test_what_says_the_same_needs_no_edit() -> None:
    """Empty fields and space around words say nothing."""
    tree = read_tree(OLD)
    assert list(Edits(OLD).of(tree, said(tree))) == []
    assert said(read_tree("a: ' b '\nc:\nd: [e, '']\nf: {g: ''}\n")) == {"a": "b", "d": ["e"]}


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_one_changed_text_is_one_edit_at_its_place(data: st.DataObject) -> None:
    """In every entry of the site, whatever is written, nothing before or behind it is touched."""
    path = data.draw(st.sampled_from(ENTRIES))
    text = path.read_text(encoding="utf-8")
    tree = read_tree(text)
    wanted: Any = copy.deepcopy(said(tree))
    way = data.draw(st.sampled_from(sorted(leaves(wanted), key=str)))
    owner = wanted
    for name in way[:-1]:
        owner = owner[name]
    owner[way[-1]] = data.draw(WORDS)
    node = node_at(tree, way)
    edits = list(Edits(text).of(tree, wanted))
    assert len(edits) == (owner[way[-1]] != said(node))
    for start, end, _ in edits:
        assert (node.key.end if node.key else node.start) <= start
        assert end <= node.end
