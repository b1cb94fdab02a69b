"""Files as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.original import edited, original, text_of, with_text

if TYPE_CHECKING:
    from pathlib import Path


def test_a_mark_and_line_ends_stay(tmp_path: Path) -> None:
    """Only the words that change are written anew."""
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfa: b\r\n")
    content = original(tmp_path, "a.yml")
    assert content is not None
    text = text_of(content)
    assert text == "a: b\r\n"
    assert with_text(content, edited(text, [(3, 4, "c")])) == b"\xef\xbb\xbfa: c\r\n"
    assert with_text(b"a", "é") == "é".encode()


def test_what_cannot_be_read_is_none(tmp_path: Path) -> None:
    """A folder is no file."""
    assert original(tmp_path, "") is None


def test_edits_are_made_in_the_order_of_the_text() -> None:
    """However they are given."""
    assert edited("abcd", [(2, 3, "X"), (0, 1, "")]) == "bXd"
