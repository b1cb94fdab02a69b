"""Documents know the places of their values."""

from __future__ import annotations

from generator.document import Document, Loc, Manuscript

TEXT = """\
title: comity
plain: >-
  Respect that [[one]]
  branch shows [[one]] to
  another.
steps:
  - actor: Congress
    action: counts
  - actor: The loser
"""
DOCUMENT = Document("content/terms/comity.yml", "term", "comity", TEXT, {})


def place(loc: Loc, inside: tuple[str, int] | None = None, *, at_key: bool = False) -> str:
    """Return line, column and excerpt of a problem at `loc`."""
    problem = DOCUMENT.problem(loc, "Wrong.", inside=inside, at_key=at_key)
    return f"{problem.line}:{problem.column} {problem.excerpt.strip()}"


def test_a_value_is_found_by_the_way_to_it() -> None:
    """Names of fields and positions in lists lead to a value."""
    assert place(("title",)) == "1:8 title: comity"
    assert place(("steps", 1, "actor")) == "9:12 - actor: The loser"
    assert place(("title",), at_key=True) == "1:1 title: comity"
    assert place(("steps", 0), at_key=True) == "7:5 - actor: Congress"


def test_what_is_missing_is_shown_where_it_should_be() -> None:
    """The first field of the block stands for a field that is not there."""
    assert place(("steps", 1, "action")) == "9:5 - actor: The loser"
    assert place(("definition",)) == "1:1 title: comity"
    assert place(("steps", 7)) == "7:3 - actor: Congress"
    empty = Document("a.yml", "term", "a", "reviewed: {}\n", {})
    assert empty.problem(("reviewed", "date"), "Wrong.").column == 11
    assert place(()) == "1:1 title: comity"
    assert DOCUMENT.has(("steps", 1, "actor"))
    assert not DOCUMENT.has(("steps", 1, "action"))


def test_words_in_a_folded_value_are_found() -> None:
    """The words may be divided by a line, and stand there more than once."""
    assert place(("plain",), ("[[one]]", 0)) == "3:16 Respect that [[one]]"
    assert place(("plain",), ("[[one]]", 1)) == "4:16 branch shows [[one]] to"
    assert place(("plain",), ("to another", 0)) == "4:24 branch shows [[one]] to"
    assert place(("plain",), ("not there", 0)) == "2:8 plain: >-"


def test_a_place_in_a_hand_written_page_is_counted_in_characters() -> None:
    """Lines and columns are counted from 1."""
    page = Manuscript("content/about.md", "# Über\n\nSee “it”.\n")
    problem = page.problem(page.text.index("“"), "Wrong.")
    assert (problem.line, problem.column, problem.excerpt) == (3, 5, "See “it”.")
    assert page.problem(0, "Wrong.").line == 1
