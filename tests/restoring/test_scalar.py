"""A value on one line or in a block, read back as it was meant."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.restoring.scalar import block, inline, quoted
from generator.yaml_tree import plain, read_tree

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip)
BARE = ("comity", "2021-01-20", "12", "0", "U.S.C. § 15", "it's", "a, b")
MARKED = (
    "no",
    "Yes",
    "null",
    "~",
    "1:30",
    "012",
    "0x1F",
    "1.10",
    "1e3",
    "y",
    "a: b",
    "a # b",
    "*x",
)


@pytest.mark.parametrize("value", BARE)
def test_what_is_plain_stays_bare(value: str) -> None:
    """Words, days and whole numbers need no marks."""
    assert inline(value) == value


@pytest.mark.parametrize("value", MARKED)
def test_what_a_reader_of_yaml_could_mistake_stands_in_marks(value: str) -> None:
    """So a country is not taken for a truth value, nor a time for a number."""
    assert inline(value) == f'"{value}"'
    assert yaml.safe_load(inline(value)) == value


def test_a_word_of_that_sort_takes_the_place_of_another() -> None:
    """Where an editor wrote `yes` without marks, `no` stands without them as well."""
    assert inline("no", like="yes") == "no"
    assert inline("no", like='"yes"') == '"no"'
    assert inline("no", like="'yes'") == "'no'"


def test_the_marks_that_stand_there_are_kept() -> None:
    """Single marks stay single ones, doubled inside; what cannot stand there gets double ones."""
    assert inline("it's", like="'x'") == "'it''s'"
    assert inline("two\nlines", like="'x'") == '"two\\nlines"'
    assert inline("plain", like='"x"') == '"plain"'


def test_between_braces_commas_need_marks() -> None:
    """Outside of them they do not."""
    assert inline("a, b", flow=True) == '"a, b"'


def test_a_block_keeps_the_lines_of_the_one_before() -> None:
    """One word more moves no other line."""
    before = "Congress counts\nthe votes\non January 6."
    assert block("Congress counts\nall the votes on January 6.", "  ", before=before) == (
        ">-\n  Congress counts\n\n  all\n  the votes\n  on January 6."
    )


def test_a_line_that_has_become_too_long_is_folded() -> None:
    """It may be a little longer than others before that."""
    before = "one\ntwo"
    written = block(f"one {'more ' * 60}two", "  ", before=before)
    assert max(map(len, written.split("\n"))) <= 120
    assert written.endswith("\n  two")


def test_lines_as_they_are_where_folding_would_lose_them() -> None:
    """Space at the beginning of a line, or two spaces, mean something."""
    assert block("- a\n  - b", "  ") == "|\n  - a\n    - b"
    assert block("  a\nb", "  ") == quoted("  a\nb")


@given(WORDS)
def test_whatever_is_written_on_one_line_is_read_back(value: str) -> None:
    """By our reader and, as text, by another."""
    assert plain(read_tree(f"a: {inline(value)}\n")).get("a", "") == value
    assert plain(read_tree(f"a: {{b: {inline(value, flow=True)}}}\n"))["a"].get("b", "") == value


@given(st.lists(WORDS.filter(bool), min_size=1), st.text("ab \n"), st.booleans())
def test_whatever_is_written_as_a_block_is_read_back(
    lines: list[str],
    before: str,
    literal: bool,  # noqa: FBT001 -- hypothesis gives it
) -> None:
    """With any lines before it."""
    value = "\n".join(lines)
    written = block(value, "  ", before=before, literal=literal)
    assert plain(read_tree(f"a: {written}\n"))["a"].rstrip("\n") == value
