"""Every sort of problem has one section of the guide."""

from __future__ import annotations

from generator.guide.chapter import PROBLEMS, every_chapter
from generator.guide.trouble import TROUBLES


def test_no_two_have_one_code() -> None:
    """The code is the address of the section."""
    assert len({trouble.code for trouble in TROUBLES}) == len(TROUBLES)


def test_the_guide_has_their_page_as_soon_as_there_are_any() -> None:
    """And leads to no page that is empty."""
    assert (PROBLEMS in every_chapter()) == bool(TROUBLES)
