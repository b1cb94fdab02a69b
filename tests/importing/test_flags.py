"""Flags for the editor: what each is, where it stands, and why."""

from __future__ import annotations

import pytest

from generator.importing import read_article
from generator.importing.people import Index
from tests.importing.articles_of import HEADLINE, flags, read, words


@pytest.mark.parametrize(
    ("kind", "paragraph", "expected"),
    [
        (
            "anonymous-source",
            "So said a source familiar with the talks.",
            "a source familiar with the talks",
        ),
        ("anonymous-source", "It is late, according to the source.", "according to the source"),
        ("anonymous-source", "He asked not to be named in it.", "asked not to be named"),
        ("anonymous-source", "Critics say it is late for the town.", "Critics say"),
        ("superlative", "It was the first known contact of the two.", "the first known contact"),
        ("superlative", "She is the fourth president to do so.", "the fourth president"),
        ("superlative", "It was the first of its kind.", "the first of its kind"),
        ("superlative", "It was the oldest ditch in the town.", "the oldest ditch"),
        ("superlative", "It was the most costly of them.", "the most costly"),
        (
            "prediction",
            "It remains to be seen whether he will.",
            "It remains to be seen whether he will",
        ),
        ("prediction", "He is expected to leave the town.", "is expected to leave"),
        ("custom", "Presidents typically invite the next one.", "typically"),
        (
            "interpretation",
            "It is so, underscoring the need for it.",
            "underscoring the need for it",
        ),
        ("interpretation", "The call marks a moment of hope.", "marks a moment of hope"),
        ("loaded-word", "He made Baseless claims in the town.", "Baseless"),
        ("loaded-word", "He lashed out at them in the town.", "lashed out"),
    ],
)
def test_a_turn_of_phrase_is_flagged(kind: str, paragraph: str, expected: str) -> None:
    """The words are those of the passage, with a reason in a sentence."""
    (flag,) = flags(kind, paragraph)
    assert (flag.text, flag.passage) == (expected, "p1.s1")
    assert flag.reason.endswith(".")


@pytest.mark.parametrize(
    "word", ["the interest of", "the west side", "the latest one", "the forest of"]
)
def test_a_word_in_est_is_not_always_a_superlative(word: str) -> None:
    """Only what compares is flagged."""
    assert words("superlative", f"It was {word} the town.") == []


def test_what_is_quoted_is_not_the_writer_s() -> None:
    """Loaded words and predictions inside marks are the speaker's."""
    assert words("loaded-word", "“It is baseless,” said Lee Tran of the town.") == []
    assert words("prediction", "“It will rain,” said Lee Tran. It will snow.") == ["will snow"]


def test_an_interpretation_beyond_a_quotation_says_so() -> None:
    """The reason tells it from one that nothing is quoted for."""
    (flag,) = flags("interpretation", "He would be “honored,” underscoring the need for it.")
    assert "beyond the words that the story quotes" in flag.reason


def test_what_is_missing_is_said_at_the_first_passage() -> None:
    """Date, author and address, each only if it is not there."""
    assert [flag.passage for flag in flags("missing", "So it is.")] == ["headline"] * 3
    content = (
        f"URL: https://a.example/\nDate: May 1\nBy: Pat Doe\n\n{HEADLINE}\n\nSo it is in town."
    )
    found = read_article(content.encode(), "a.txt", Index())
    assert [flag for flag in found.flags if flag.kind == "missing"] == []


def test_an_agency_that_nothing_bears_out_is_flagged() -> None:
    """A trailer that names it is enough."""
    (flag,) = flags("agency", "MILLBROOK (AP) – So it is.")
    assert (flag.text, flag.passage) == ("AP", "p1.s1")
    borne_out = ("MILLBROOK (AP) – So it is.", "So it was.", "© 2026 The Associated Press.")
    assert flags("agency", *borne_out) == []
    assert flags("agency", "MILLBROOK – So it is.") == []
    assert flags("agency", "MILLBROOK (River Wire) – So it is.")


@pytest.mark.parametrize(
    ("headline", "flagged"),
    [
        ("Outgoing Admininstrations Meet", ["Admininstrations"]),
        ("The Presidnet Speaks", ["Presidnet"]),
        ("Kamala Harris Speaks", []),
        ("Administration’s Plan Is Readied", []),
        ("Zürich’s Plan of the Planner’s", []),
    ],
)
def test_a_misspelling_in_the_headline_is_flagged(headline: str, flagged: list[str]) -> None:
    """A word that is near to a known one and is no form of it; names are left alone."""
    content = f"{headline}\n\nThe administrations of the town met, and the day was long for all."
    found = read_article(content.encode(), "a.txt", Index()).flags
    assert [flag.text for flag in found if flag.kind == "misspelling"] == flagged


def test_without_a_headline_nothing_in_it_is_misspelt() -> None:
    """A text may begin with its first sentence."""
    found = read_article(b"The town was ther. It was so.\n\nAnd so on it was.", "a.txt", Index())
    assert [flag for flag in found.flags if flag.kind == "misspelling"] == []


def test_statements_made_again_are_linked() -> None:
    """In the same words or in others; the first passage names the later ones."""
    found = flags(
        "repeated",
        "The council voted to widen the muddy ditch along Hollow Creek on Tuesday.",
        "It rained even if it was the middle of the summer there.",
        "Along Hollow Creek the council voted again to be widening that muddy ditch.",
        "They left, even if it was the middle of the summer there. A short one.",
        "They stayed even if it was the middle of the summer there. A short one.",
    )
    assert [(flag.passage, flag.also) for flag in found] == [
        ("p1.s1", ("p3.s1",)),
        ("p2.s1", ("p4.s1", "p5.s1")),
        ("p4.s1", ("p5.s1",)),
    ]
    assert found[1].text == "even if it was the middle of the summer there"


def test_a_statement_made_very_often_is_no_link() -> None:
    """What stands in more than a dozen sentences is a refrain."""
    found = flags("repeated", *["The council voted to widen the ditch again."] * 20)
    assert len(found) <= 19


def test_flags_come_in_the_order_of_the_text() -> None:
    """Those of the whole article first."""
    starts = [flag.start for flag in read("It will be baseless.", "The first known rift.").flags]
    assert starts == sorted(starts)
