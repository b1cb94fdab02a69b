"""Remarks, and what they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.remarks import Remarks
from generator.yaml_tree import read_tree

if TYPE_CHECKING:
    from generator.yaml_tree import Node

TEXT = """\
# head

# above title
title: "# no remark"  # beside title
summary: >-  # beside summary
  # no remark either
  text
tags: [a, b]  # beside tags
people: [
  a,  # beside a
  b]
observed:
  # above the first
  - transition: x
    outcome: kept
    # below outcome
  # above the second

  - transition: y
  # below the second
counts: []
# tail
"""


def words_around(text: str, tree: Node) -> dict[str, tuple[list[str], list[str]]]:
    """Return what stands above and below each field and item, by its words."""
    remarks = Remarks(text, tree)
    found: dict[str, tuple[list[str], list[str]]] = {}

    def look(node: Node) -> None:
        pairs = list(node.value.values()) if isinstance(node.value, dict) else []
        items = node.value if isinstance(node.value, list) else []
        for name, below in [*pairs, *((item, item) for item in items)]:
            around = remarks.around(name)
            if around.above or around.below:
                words = text[name.start : name.end].partition("\n")[0]
                above = [remark.words[2:] for remark in around.above]
                found[words] = above, [remark.words[2:] for remark in around.below]
            look(below)

    look(tree)
    return found


def test_a_remark_belongs_to_what_it_stands_above_or_beside() -> None:
    """By its column, what stands at the end of a block belongs to that block."""
    assert words_around(TEXT, read_tree(TEXT)) == {
        "title": (["above title", "beside title"], []),
        "summary": (["beside summary"], []),
        "tags": (["beside tags"], []),
        "a": (["beside a"], []),
        "outcome": ([], ["below outcome"]),
        "transition: x": (["above the first"], []),
        "transition: y": (["above the second"], ["below the second"]),
    }


def test_what_stands_at_the_ends_of_a_file_belongs_to_no_field() -> None:
    """An empty line parts it from the first one; one for an editor's program needs none."""
    remarks = Remarks(TEXT, read_tree(TEXT))
    assert [remark.words for remark in remarks.head] == ["# head"]
    assert [remark.words for remark in remarks.tail] == ["# tail"]
    text = "# yaml-language-server: $schema=x\n# mine\ntitle: x\n"
    head = Remarks(text, read_tree(text)).head
    assert [remark.words for remark in head] == ["# yaml-language-server: $schema=x"]


def test_a_remark_in_brackets_is_inside_of_them() -> None:
    """So they cannot stay on one line."""
    tree = read_tree(TEXT)
    assert isinstance(tree.value, dict)
    remarks = Remarks(TEXT, tree)
    assert remarks.inside(tree.value["people"][1])
    assert not remarks.inside(tree.value["tags"][1])
