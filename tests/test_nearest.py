"""The nearest right thing."""

from __future__ import annotations

from generator.nearest import did_you_mean, listed, nearest


def test_the_likeliest_comes_first() -> None:
    """Of several words that look alike, the most alike is first."""
    assert nearest("sumary", ["title", "summaryx", "summary"], most=2) == ["summary", "summaryx"]


def test_capitals_and_marks_between_words_count_for_nothing() -> None:
    """An id is found by how a person would write it."""
    assert nearest("Lame Duck", ["lame-duck", "comity"]) == ["lame-duck"]


def test_nothing_is_better_than_something_unlike() -> None:
    """What does not look like the word is not offered."""
    assert nearest("comity", ["title", "summary"]) == []
    assert did_you_mean("comity", ["title", "summary"]) == ""
    assert did_you_mean("titel", ["title", "summary"]) == "Did you mean `title`?"


def test_words_are_listed_as_a_sentence_lists_them() -> None:
    """None, one, two and three words read well."""
    assert listed([]) == ""
    assert listed(["a"]) == "`a`"
    assert listed(["a", "b"]) == "`a` or `b`"
    assert listed(["a", "b", "c"], last="and") == "`a`, `b` and `c`"
