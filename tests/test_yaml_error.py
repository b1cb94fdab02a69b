"""libyaml's errors in an editor's words."""

from __future__ import annotations

import pytest
import yaml

from generator.yaml_error import YamlError, explained
from generator.yaml_tree import read_tree


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a:\n\t- b", (2, 1), "indented with a tab"),
        ("a:\n  \t- b", (2, 3), "indented with a tab"),
        ("a: b: c", (1, 5), "a colon where no field can begin"),
        ("a: b\n  c: d", (2, 3), "`c` is indented further than `a` above it"),
        ("x: y\na\nb: c", (2, 1), "must be followed by a colon"),
        ("a: *b* c", (1, 4), "cannot begin with `*`"),
        ("a: @b", (1, 4), "cannot begin with this character"),
        ("a: `b`", (1, 4), "cannot begin with this character"),
        ("a:\n  - b\n - c", (3, 2), "indentation does not fit"),
        ("- b: c\n - d", (2, 2), "do not stand in one column"),
        ("a:\n  - b: c\n   d: e", (3, 4), "indentation does not fit"),
        ("a:\n    b: c\n  d: e", (3, 3), "indentation does not fit"),
        ("  a: b\nc: d", (2, 1), "first lines of the file"),
        ('a: "b" c', (1, 8), "text after the end of a value"),
        ("a: [b, c\nd: e", (1, 4), "bracket that is opened here"),
        ("a: {b: c", (1, 4), "bracket that is opened here"),
        ("a: {b: c d: e}", (1, 4), "a comma is missing"),
        ("a: [", (2, 1), "a bracket before it is not closed"),
        ('a: "b', (1, 4), "quotation mark or bracket that is opened here"),
        ("a: 'b\nc: d", (1, 4), "quotation mark or bracket that is opened here"),
        ('a: "\\q"', (1, 5), "found unknown escape character"),
        ("%YAML 9.9\n---\na: b", (1, 1), "not valid YAML"),
    ],
)
def test_each_mistake_is_shown_where_an_editor_has_to_change(
    text: str, place: tuple[int, int], words: str
) -> None:
    """The place is where the mistake begins, which is often before libyaml sees it."""
    with pytest.raises(YamlError) as caught:
        read_tree(text)
    assert words in caught.value.message
    assert (caught.value.line, caught.value.column) == place
    assert caught.value.hint


def test_an_error_without_a_place_is_at_the_beginning() -> None:
    """The parser need not say where it stopped."""
    error = explained(yaml.MarkedYAMLError(), "a: b")
    assert (error.line, error.column) == (1, 1)
    assert "cannot be read" in error.message
