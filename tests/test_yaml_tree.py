"""YAML, read as an editor means it."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from generator.yaml_error import MOST_DEPTH, YamlError
from generator.yaml_tree import plain, read_tree


@pytest.mark.parametrize(
    "scalar", ["no", "1984", "1:30", "08901", "1.10", "null", "~", "0x1F", "2021-01-20", ".nan"]
)
def test_every_scalar_is_text(scalar: str) -> None:
    """Nothing is guessed from how a value looks."""
    assert plain(read_tree(f"title: {scalar}\n")) == {"title": scalar}


def test_a_tree_is_text_lists_and_groups() -> None:
    """What was left empty is left out of groups, and stays in lists."""
    text = "a: [x, {y: z}]\nb:\n  - |\n    one\n    two\n  -\nc:\nd: ''\n"
    assert plain(read_tree(text)) == {"a": ["x", {"y": "z"}], "b": ["one\ntwo\n", ""]}


def test_a_remark_stands_on_its_own_line() -> None:
    """Behind text in quotation marks, a list or a block it takes nothing away either."""
    text = "# r\na: 'b # c' # r\nd: # r\n  - e#f\n  # r\ng: [h] # r\ni: | # r\n  j # k\n"
    assert plain(read_tree(text)) == {"a": "b # c", "d": ["e#f"], "g": ["h"], "i": "j # k\n"}


def test_places_are_counted_in_characters_from_one() -> None:
    """Letters of more than one byte are one character."""
    text = "é: a\n“b”:\n  - ü: cé d\n"
    node = read_tree(text)
    assert isinstance(node.value, dict)
    items = node.value["“b”"][1].value
    assert isinstance(items, list)
    assert isinstance(items[0].value, dict)
    inner = items[0].value["ü"][1]
    assert (inner.line, inner.column) == (3, 8)
    assert text[inner.start : inner.end] == "cé d"


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: 1\na: 2", (2, 1), "`a` is there twice; the first is on line 1"),
        ("a: &x 1", (1, 4), "Anchors"),
        ("a: b\nc: *b", (2, 4), "aliases"),
        ("&x a: 1", (1, 1), "Anchors"),
        ("a: [*b]", (1, 5), "aliases"),
        ("<<: {a: b}", (1, 1), "merge key"),
        ("a: !!str 1", (1, 4), "tag `tag:yaml.org,2002:str`"),
        ("!!map {a: b}", (1, 1), "tag"),
        ("{a: b}: c", (1, 1), "name must be text"),
        ("[a]: c", (1, 1), "name must be text"),
        ("a: b\n--- \nc: d", (2, 1), "second YAML document"),
        ("", (1, 1), "empty"),
        ("# only a comment\n", (1, 1), "empty"),
        ("---\n...\n", (1, 1), "empty"),
        ("{}", (1, 1), "empty"),
        ("a: b\n\u00a0\u00a0c: d", (2, 1), "space before `c` is not an ordinary one"),
        ("a: b # c", (1, 6), "`#` is not read: readers would not see “c”"),
        ("a: # b", (1, 4), "`#` is not read"),
        ("a: é one\n  two \t#five", (2, 8), "would not see “five”"),
        ("a: {b: c, d}", (1, 11), "`d` stands alone"),
        ("a: b\x07", (1, 5), "U+0007 is not allowed"),
        ("a: b\nc: é\x00", (2, 5), "U+0000 is not allowed"),
    ],
)
def test_what_makes_yaml_surprising_is_refused(
    text: str, place: tuple[int, int], words: str
) -> None:
    """Each refusal says what and where."""
    with pytest.raises(YamlError) as caught:
        read_tree(text)
    assert (caught.value.line, caught.value.column) == place
    assert words in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("depth", [MOST_DEPTH + 1, 5_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_deep_nesting_is_refused_before_it_costs_anything(
    depth: int, opening: str, closing: str
) -> None:
    """A bomb of brackets is a problem like any other."""
    with pytest.raises(YamlError, match="nested more than 20 levels"):
        read_tree(f"a: {opening * depth}x{closing * depth}")


def test_twenty_levels_are_enough_and_allowed() -> None:
    """The last level that is allowed is read."""
    deep = MOST_DEPTH - 1
    assert plain(read_tree(f"a: {'[' * deep}x{']' * deep}"))


def test_an_alias_bomb_is_refused_at_once() -> None:
    """Nine lines that would become a billion words cost no time."""
    lines = ['a: &a ["lol","lol"]']
    lines += [f"{b}: &{b} [*{a},*{a},*{a},*{a},*{a},*{a},*{a}]" for a, b in pairwise("abcdefghi")]
    start = time.perf_counter()
    with pytest.raises(YamlError, match="aliases"):
        read_tree("\n".join(lines))
    assert time.perf_counter() - start < 1
