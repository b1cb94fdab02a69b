"""Bytes become text by what they say of themselves; what is no text is refused by name."""

from __future__ import annotations

import pytest

from generator.importing import ImportProblem, read_article
from generator.importing.decode import decoded
from generator.importing.people import Index

WORDS = "It’s the café of the town, and it was open."


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "utf-8-sig"),
        (WORDS.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16"),
        (WORDS.encode("cp1252"), "windows-1252"),
    ],
)
def test_every_usual_encoding_is_read_and_named(content: bytes, encoding: str) -> None:
    """A byte order mark decides, then strict UTF-8, then Windows-1252."""
    assert decoded(content) == (WORDS, encoding)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\t", "empty"),
        (b"\xff\xfe\x20\x00\xff\xfe", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "not_text"),
        (WORDS.encode("utf-16-le"), "not_text"),
        (b"1234567890 +-*/ 1234567890 ====", "not_text"),
        (b"x" * 1_000_001, "too_large"),
        (
            "Der Rat der Stadt hat am Dienstag beschlossen, den Graben zu verbreitern. " * 3,
            "language",
        ),
        ("町\n\n市議会は水路の拡張を決めた。", "language"),
        (b"A Call\n\nBy Pat Doe\n", "no_body"),
    ],
)
def test_what_cannot_be_imported_is_refused_by_name(content: bytes | str, code: str) -> None:
    """The editor gets the name of the reason and a sentence."""
    raw = content.encode() if isinstance(content, str) else content
    with pytest.raises(ImportProblem) as caught:
        read_article(raw, "story.txt", Index())
    assert caught.value.code.removeprefix("unsupported_") == code
    assert caught.value.message.endswith(".")
    assert str(caught.value) == caught.value.message


def test_a_short_text_with_a_lost_character_is_still_text() -> None:
    """A gap of Windows-1252 is a lost character, not a reason to refuse."""
    text, encoding = decoded(b"The caf\xe9 was \x81pen in the town that day.")
    assert encoding == "windows-1252"
    assert text == "The café was \ufffdpen in the town that day."
