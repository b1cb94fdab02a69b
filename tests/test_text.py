"""Texts that we hold, divided into passages."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest

from generator.text import article_text, divided, sentences, tidy, wording_text


def test_passages_are_named_by_paragraph_and_sentence() -> None:
    """The headline has its own name, and the paragraph after it is p1."""
    text, _ = article_text("a", "seeds/a.txt", b"A Call\n\nOne. Two.\n\nThree.\n", "A Call")
    assert dict(text.passages) == {
        "headline": "A Call",
        "p1": "One. Two.",
        "p1.s1": "One.",
        "p1.s2": "Two.",
        "p2": "Three.",
        "p2.s1": "Three.",
    }
    assert list(text.paragraphs) == ["headline", "p1", "p2"]
    assert text.whole == "A Call\n\nOne. Two.\n\nThree."


def test_a_first_paragraph_unlike_the_headline_is_p1() -> None:
    """Only the headline's own words are the headline."""
    assert list(divided("a", "a.txt", ["One.", "A Call"], "A Call").paragraphs) == ["p1", "p2"]


def test_the_fingerprint_is_of_the_bytes_as_received() -> None:
    """Repairing the text on reading does not change its fingerprint."""
    content = "He said itâ€™s so.".encode()
    text, digest = article_text("a", "a.txt", content, "")
    assert text.passages["p1"] == "He said it’s so."
    assert digest == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "content",
    [
        "It’s é.".encode(),
        b"\xef\xbb\xbf" + "It’s é.".encode(),
        "It’s é.".encode("utf-16"),
        b"\xfe\xff" + "It’s é.".encode("utf-16-be"),
        "It’s é.".encode("cp1252"),
    ],
)
def test_every_usual_encoding_is_read(content: bytes) -> None:
    """UTF-8 and UTF-16 with or without their marks, and Windows-1252, give the same words."""
    assert article_text("a", "a.txt", content, "")[0].passages["p1"] == "It’s é."


def test_any_bytes_are_some_text() -> None:
    """Bytes that are no text of any encoding are replaced, never an error."""
    assert article_text("a", "a.txt", b"One \x81\x8d two.", "")[0].passages["p1"].startswith("One")
    assert article_text("a", "a.txt", b"\xff\xfea", "")[0].passages


def test_html_gives_the_text_of_its_blocks() -> None:
    """Scripts and menus are left out; unclosed blocks and line breaks are understood."""
    page = (
        b"<html><br>x<nav>Menu</nav><script>no()</script><h1>A Call</h1><p>One<br>two."
        b"<p>Three &amp; four"
        b"<ul><li>Five</ul><br><p> </p><blockquote>Six</html>"
    )
    text, _ = article_text("a", "a.html", page, "A Call")
    assert list(text.paragraphs.values()) == ["A Call", "One two.", "Three & four", "Five", "Six"]


@pytest.mark.parametrize(
    "whole",
    [
        ["Mr. Doe met Sen. J. Roe on Jan. 6.", "He left."],
        ["The U.S. Senate met.", "“Why?”", "(So it is.)", "1 was absent."],
        ["See 3 U.S.C. 15, sec. 2, etc. and more!", "Now."],
        ["It was 3.5 percent."],
        ["no full stop"],
        [],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(whole: list[str]) -> None:
    """Abbreviations and initials do not end a sentence."""
    assert sentences(" ".join(whole)) == whole


def test_a_wording_is_divided_by_empty_lines() -> None:
    """Lines that belong together are one passage, whatever ends them."""
    text = wording_text("a", "a.yml", "One\r\ntwo.\r\n  \r\nThree.\n\n\n\nFour.")
    assert list(text.paragraphs.values()) == ["One two.", "Three.", "Four."]


def test_tidy_words_are_in_one_form_with_single_spaces() -> None:
    """Two spellings of the same letters become equal."""
    assert tidy(unicodedata.normalize("NFD", " café \n\u00a0au lait ")) == "café au lait"
