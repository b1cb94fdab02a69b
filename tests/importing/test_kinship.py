"""Near-duplicates of the site's seeds, the reading grade, and customs kept and broken."""

from __future__ import annotations

import pytest

from generator.importing import read_article
from generator.importing.people import Index
from generator.readability import grade_of
from generator.text import divided
from tests.importing.articles_of import HEADLINE, read

BODY = "The council voted on Tuesday to widen the ditch, and it was a long night for all of them."


def test_a_seed_that_says_the_same_is_named() -> None:
    """The same text, most of it, or none of it; the nearest first."""
    content = f"{HEADLINE}\n\n{BODY}\n\nThe clerk went home late.".encode()
    seeds = {
        "other": divided("other", "", ["Nobody here knows of anything else that could be."]),
        "near": divided("near", "", [BODY, "Something else entirely was then said by the mayor."]),
        "same": divided("same", "", [HEADLINE, BODY, "The clerk went home late."], HEADLINE),
        "tiny": divided("tiny", "", ["So."]),
    }
    kin = read_article(content, "a.txt", Index(), seeds).kin
    assert [(one.id, one.same) for one in kin] == [("same", True), ("near", False)]
    assert 0.25 <= kin[1].share < 1.0
    assert read_article(content, "a.txt", Index()).kin == ()


def test_the_grade_is_that_of_the_body() -> None:
    """An article is read like any other text."""
    assert read(BODY).grade == grade_of([BODY])


@pytest.mark.parametrize(
    ("sentence", "custom", "outcome"),
    [
        ("He refuses to accept the election results.", "concession", "broken"),
        ("She conceded on Wednesday.", "concession", "kept"),
        ("He will skip the inauguration.", "attending-inauguration", "broken"),
        ("He will attend his inauguration.", "attending-inauguration", "kept"),
        ("He refused to invite him to the White House.", "white-house-meeting", "broken"),
        ("They welcomed her to the White House.", "white-house-meeting", "kept"),
        ("He refused to call the winner.", "congratulation-call", "broken"),
        ("She called to offer her congratulations.", "congratulation-call", "kept"),
        ("He left a note for his successor.", "letter-in-the-desk", "kept"),
        ("They rode together to the Capitol.", "ride-to-the-capitol", "kept"),
        ("She thanked her for her service.", "vice-presidents-handover", "kept"),
        ("He praised the peaceful transfer of power.", "peaceful-handover", "kept"),
        ("It was a departure from tradition.", "custom", "broken"),
        ("It was done in keeping with tradition.", "custom", "kept"),
        ("It was a show of comity.", "comity", "kept"),
    ],
)
def test_customs_kept_and_broken_are_told_apart(sentence: str, custom: str, outcome: str) -> None:
    """With the words, and with the practice if the site has it."""
    (found,) = read(f"It was so in the town. {sentence}").customs
    assert (found.about, found.outcome, found.practice) == (custom, outcome, "")
    assert found.passage == "p1.s2"
    index = Index([("a practice", f"practice:{custom}")])
    (known,) = read(f"It was so in the town. {sentence}", index=index).customs
    assert known.practice == custom


def test_a_custom_is_told_once_in_a_sentence() -> None:
    """Two wordings of one thing are one statement; two things are two."""
    sentence = "He refused to concede, would not concede, and will skip the inauguration there."
    found = read(sentence).customs
    assert [one.about for one in found] == ["concession", "attending-inauguration"]
