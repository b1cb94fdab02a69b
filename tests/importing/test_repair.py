"""Broken encodings are mended, each place is recorded, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.repair import mended
from tests.importing.articles_of import flags, read

PLAIN = st.text(st.sampled_from("abcdefg ABC “”‘’\"'—–.,!?"), max_size=80)


def test_mojibake_is_mended_and_the_place_recorded() -> None:
    """The log has what was found, what was put instead, the passage and the place."""
    article = read("The town (AP) â€“ it was so. It is the townâ€™s ditch of the year.").article
    assert [(one.found, one.put, one.passage) for one in article.repairs] == [
        ("â€“", "–", "p1"),
        ("â€™", "’", "p1"),
    ]
    for one in article.repairs:
        assert article.whole[one.start : one.start + len(one.put)] == one.put


@pytest.mark.parametrize(
    ("block", "text", "places"),
    [
        ("So it is.", "So it is.", ()),
        ("So\n  it is. \r\n", "So it is.", ()),
        ("“So” it’s.", "“So” it’s.", ()),
        ("the oﬃce of", "the office of", (("ﬃ", "ffi", 5),)),
        ("a\x07b so", "ab so", (("\x07", "", 1),)),
        ("so \x07", "so", (("\x07", "", 3),)),
        ("one ﬁx two three ﬁt", "one fix two three fit", (("ﬁ", "fi", 4), ("ﬁ", "fi", 18))),
    ],
)
def test_only_what_is_broken_is_a_repair(
    block: str, text: str, places: tuple[tuple[str, str, int], ...]
) -> None:
    """Curly marks stay curly, and spaces are no repairs."""
    one = mended(block)
    assert (one.text, one.places) == (text, places)


@given(PLAIN)
def test_clean_text_comes_through(block: str) -> None:
    """Nothing but the space between words changes."""
    one = mended(block)
    assert one.text == " ".join(block.split())
    assert one.places == ()


def test_lost_characters_are_flagged_and_not_guessed() -> None:
    """The word stays as it is."""
    (flag,) = flags("lost-character", "The caf\ufffd of the town was open, and it is so.")
    assert (flag.text, flag.passage) == ("caf\ufffd", "p1.s1")


def test_what_cannot_be_aligned_is_one_repair() -> None:
    """When too much differs, everything that differs is one place."""
    block = " ".join(f"ﬁ{at}" for at in range(40))
    places = mended(block).places
    assert "".join(found for found, _, _ in places).startswith("ﬁ0")
    assert places
