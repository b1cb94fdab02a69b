"""Sealed texts: what hashes of word windows can tell, and what they cannot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.sealed import WINDOW, checkable, holds, seal, unsealed
from generator.text import Text, divided
from generator.words import words_of

PARAGRAPHS = [
    "A Headline of Some Length That Has More Than Eight Words in It",
    "One two three four five six seven eight nine ten. Eleven twelve, thirteen.",
    "The mayor said that nobody in the town had called her about the bridge on Monday.",
]


def sealed(paragraphs: list[str]) -> Text:
    """Return what a fresh clone has of a text."""
    found = unsealed(
        "a", "a.sealed.json", seal(divided("a", "a.txt", paragraphs), "0" * 64).encode()
    )
    assert found
    assert found[1] == "0" * 64
    return found[0]


WORDS = st.lists(
    st.text("abcdeé'", min_size=1, max_size=6).filter(words_of), min_size=8, max_size=40
)


@given(WORDS, st.data())
def test_any_long_quotation_is_found_and_none_with_another_word(
    words: list[str], data: st.DataObject
) -> None:
    """Eight words or more that were cut from the text are there; with one changed they are not."""
    start = data.draw(st.integers(0, len(words) - WINDOW))
    end = data.draw(st.integers(start + WINDOW, len(words)))
    text = sealed([" ".join(words)])
    cut = words[start:end]
    if len(words_of(" ".join(cut))) < WINDOW:
        return
    assert holds(text, " ".join(cut), "p1") is True
    assert holds(text, " ".join(cut), "") is True
    cut[data.draw(st.integers(0, len(cut) - 1))] = "zzz"
    assert holds(text, " ".join(cut), "p1") is False


def test_short_quotations_cannot_be_told() -> None:
    """Fewer than eight words, also in a piece beside an omission, are not checkable."""
    text = sealed(PARAGRAPHS)
    assert holds(text, "The mayor said", "p3") is None
    assert holds(text, "One two three four five six seven eight … twelve", "") is None
    assert holds(text, "…", "") is None
    assert not checkable("The mayor said", text)
    assert checkable("The mayor said", divided("a", "a.txt", PARAGRAPHS))


def test_a_sentence_is_looked_for_in_its_paragraph() -> None:
    """And not in another one."""
    text = sealed(PARAGRAPHS)
    words = "nobody in the town had called her about the bridge"
    assert holds(text, words, "p3.s1") is True
    assert holds(text, words, "p2") is False
    assert text.size == len(words_of("\n\n".join(PARAGRAPHS)))
    assert list(text.passages) == list(divided("a", "a.txt", PARAGRAPHS).passages)


def test_the_words_are_not_in_the_file() -> None:
    """And two seals of one text differ, unless the salt is given."""
    text = divided("a", "a.txt", PARAGRAPHS)
    assert "mayor" not in seal(text, "")
    assert seal(text, "") != seal(text, "")
    assert seal(text, "", "salt") == seal(text, "", "salt")


def test_another_file_stands_for_no_text() -> None:
    """It is refused as a whole."""
    assert unsealed("a", "a.sealed.json", b"{}") is None
