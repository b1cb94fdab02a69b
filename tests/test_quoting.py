"""Values on one line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.quoting import quoted, says


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_a_value_is_read_back_as_it_was(value: str) -> None:
    """It stands in marks where it must."""
    assert says(f"x: {quoted(value)}\n", value)


def test_plain_words_need_no_marks() -> None:
    """A colon does."""
    assert quoted("sine die") == "sine die"
    assert quoted("A: b # c") == '"A: b # c"'
    assert not says("x: [", "[")
