"""The loaded words."""

from __future__ import annotations

from generator.style.loaded import LOADED


def test_every_loaded_word_says_what_to_write_in_its_place() -> None:
    """Words stand in small letters, as they are compared, and in their order."""
    assert all(word == word.lower() and instead for word, instead in LOADED.items())
    assert list(LOADED) == sorted(LOADED)
