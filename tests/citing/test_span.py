"""The pages of a work."""

from __future__ import annotations

import pytest

from generator.citing.span import several, span


@pytest.mark.parametrize(
    ("pages", "full", "mla", "chicago"),
    [
        ("7", "7", "7", "7"),
        ("3-10", "3–10", "3–10", "3–10"),
        ("71-72", "71–72", "71–72", "71–72"),
        ("100-104", "100–104", "100–04", "100–104"),
        ("101-108", "101–108", "101–08", "101–8"),
        ("321-328", "321–328", "321–28", "321–28"),
        ("498-532", "498–532", "498–532", "498–532"),
        ("1496-1500", "1496–1500", "1496–500", "1496–500"),
        ("H76-H115", "H76–H115", "H76–H115", "H76–115"),
        ("842-843, 844", "842–843, 844", "842–43, 844", "842–43, 844"),
        ("2681-615", "2681-615", "2681-615", "2681-615"),
        ("A04", "A04", "A04", "A04"),
    ],
)
def test_the_last_page_is_as_short_as_the_style_wants(
    pages: str, full: str, mla: str, chicago: str
) -> None:
    """The examples of the Chicago Manual, 9.61, and of the MLA Handbook, 2.139."""
    assert (span(pages), span(pages, "mla"), span(pages, "chicago")) == (full, mla, chicago)


def test_pages_are_told_from_a_page() -> None:
    """A number with two parts, as in the Statutes at Large, is one page."""
    assert several("3-10")
    assert several("3, 7")
    assert not several("A04")
    assert not several("2681-615")
