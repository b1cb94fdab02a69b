"""Ids made of titles."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.fields import SLUG
from generator.proposal import free, slug


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sine die", "sine-die"),
        ("The  Electoral College!", "electoral-college"),
        ("The", "the"),
        ("Straße of Łódź and Ørsted’s Æther", "strasse-of-lodz-and-orsteds-aether"),
        ("One two three four five six seven", "one-two-three-four-five-six"),
        ("選挙", ""),
    ],
)
def test_an_id_is_short_and_in_plain_letters(title: str, name: str) -> None:
    """Accents go, articles go, and at most six words stay."""
    assert slug(title) == name


@given(st.text())
def test_any_title_gives_an_id_or_nothing(title: str) -> None:
    """What is proposed is never refused."""
    assert not slug(title) or re.fullmatch(SLUG, slug(title))


def test_the_next_free_id_has_the_smallest_number() -> None:
    """The first is the one without a number."""
    assert free("a", {"a", "a-2", "a-3"}) == "a-4"
