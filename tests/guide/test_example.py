"""The whole entries that the guide takes its examples from."""

from __future__ import annotations

from generator.guide.example import Example, example


def test_the_lines_of_a_field_are_found() -> None:
    """With all that belongs to it, and nothing of the next."""
    one = Example("content/terms/a.yml", "a: 1\nb:\n  - c: |\n      x\n\n      y\n    d: 2\ne: 3\n")
    assert one.lines_of("a") == "a: 1"
    assert one.lines_of("b") == "b:\n  - c: |\n      x\n\n      y\n    d: 2"
    assert one.lines_of("d") == ""


def test_an_example_says_where_it_lies() -> None:
    """And a kind without one has none."""
    found = example("term")
    assert found
    assert found.path == "content/terms/joint-session.yml"
    assert found.text.startswith("title: ")
    assert example("court-case") is None
