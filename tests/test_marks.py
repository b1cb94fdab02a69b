"""Words in quotation marks, and what bears them out."""

from __future__ import annotations

import pytest

from generator.marks import doubtful, quotations


@pytest.mark.parametrize(
    "text",
    [
        "It was a “good call” [@a:p1].",
        'It was a "good call" [@a:p1].',
        "It was a “good call”. [@a:p1]",
        "It was a “good call”, Mr. Doe said [@a:p1].",
        "It was. A “good call”, then [@a:p1]. And “so” on.",
    ],
)
def test_words_in_marks_before_a_citation_are_a_quotation(text: str) -> None:
    """The citation is in the same sentence, or stands just after its full stop."""
    found = quotations(text)
    assert [(one.words, [cited.id for cited in one.citations]) for one in found] == [
        ("good call", ["a"])
    ]
    assert all(text[one.start : one.end] == one.raw for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "It was a “good call”.",
        "It was a “good call”! Another said so [@a:p1].",
        "It was a “good call”\n\nSo it was [@a:p1].",
        "[@a:p1] It was a “good call”.",
        "It was a `“good call”` [@a:p1].",
        'It was 5" or 6" long [@a:p1].',
        "Nothing in marks [@a:p1].",
    ],
)
def test_words_in_marks_without_a_citation_are_none(text: str) -> None:
    """A citation in another sentence or paragraph, or before, does not count."""
    assert quotations(text) == []


def test_a_group_of_citations_bears_out_a_quotation() -> None:
    """Citations that follow each other belong together; words between them divide them."""
    [one] = quotations("“Good call” [@a:p1] [@b], and so on [@c].")
    assert [cited.id for cited in one.citations] == ["a", "b"]
    assert [cited.start for cited in one.citations] == [12, 20]


def test_marks_within_marks_belong_to_the_quotation() -> None:
    """The outer marks are the quotation's."""
    [one] = quotations("He said “it was “so good” then” [@a].")
    assert one.words == "it was “so good” then"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was a “good call”. He said so [@a:p1].", "good call"),
        ('"Good call." He said so [@a:p1]. And on [@b].', "Good call."),
        ("It was a ‘good call’ [@a:p1].", "good call"),
        ("He ‘didn’t call’, it says [@a:p1].", "didn’t call"),
    ],
)
def test_words_that_only_seem_to_be_cited_are_doubtful(text: str, words: str) -> None:
    """The citation is one sentence too late, or the marks are single."""
    [one] = doubtful(text)
    assert (one.words, [cited.id for cited in one.citations]) == (words, ["a"])
    assert text[one.start : one.end] == one.raw


@pytest.mark.parametrize(
    "text",
    [
        "It was a “good call” [@a:p1].",
        "It was a “good call”. [@a:p1]",
        "By one story [@b] it was a “good call”. He said so [@a:p1].",
        "It was a “call”. He said so [@a:p1].",
        "It was a “good call”. It was late. He said so [@a:p1].",
        "It was a “good call”.\n\nHe said so [@a:p1].",
        "He said “a ‘good call’ then” [@a:p1].",
        "It was a ‘good call’. He said so [@a:p1].",
        "It was the ’90s, and Rex’s friends’ call [@a:p1].",
        "It was a `“good call”`. He said so [@a:p1].",
        "He said so [@a:p1]. It was a “good call”.",
        "No marks [@a].",
    ],
)
def test_other_words_in_marks_are_not_doubtful(text: str) -> None:
    """Words that nobody seems to cite are left alone, as are marks within marks."""
    assert doubtful(text) == []
