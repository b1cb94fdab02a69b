"""Every span in marks is found, word for word, and a mark without its other is flagged."""

from __future__ import annotations

import pytest

from tests.importing.articles_of import flags, quoted, read


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("“So it is,” said Tran.", ["So it is,"]),
        ('"So it is," said Tran.', ["So it is,"]),
        ("‘So it is,’ said Tran.", ["So it is,"]),
        ("'So it is,' said Tran.", ["So it is,"]),
        ("It was ‘a good call’, said Tran.", ["a good call"]),
        ('It was a "good call" by a source.', ["good call"]),
        ("“I like it,” she said, “but not now.”", ["I like it,", "but not now."]),
        ("“He said, ‘Prove it,’ to me,” she said.", ["He said, ‘Prove it,’ to me,", "Prove it,"]),
        ("\"He said, 'Prove it,' to me,\" she said.", ["He said, 'Prove it,' to me,", "Prove it,"]),
        ("‘He said, “Prove it,” to me,’ she said.", ["He said, “Prove it,” to me,", "Prove it,"]),
        ("“When they say ‘flexible,’” he said.", ["When they say ‘flexible,’", "flexible,"]),
        ("“So—” he began. “And then?”", ["So—", "And then?"]),
        ("(“So it is.”) [‘And so on’].", ["So it is.", "And so on"]),
        ("„So it is“, said Tran. «And so on», he said.", ["So it is", "And so on"]),
        ("``So it is,'' said Tran.", ["So it is,"]),
        ("”So it is,” said Tran.", ["So it is,"]),
        ("He was ‘sure the leaders’ plan was it’, he said.", ["sure the leaders’ plan was it"]),
        ("the 'leaders' of it", ["leaders"]),
        ("It was ‘rock ’n’ roll,’ she said.", ["rock ’n’ roll,"]),
        ("It was 'rock 'n' roll,' she said.", ["rock 'n' roll,"]),
        ("“He said ‘so it is,” she said, ‘not so.’", ["He said ‘so it is,", "not so."]),
        ("“ ”", []),
    ],
)
def test_spans_in_marks_are_found(paragraph: str, expected: list[str]) -> None:
    """Curly and straight, double and single, nested and interrupted."""
    assert quoted(f"{paragraph} And so it was on that day in the town.") == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "It's the leaders’ plan, the '90s, rock ’n’ roll, and 'em and ‘tis.",
        "He is 6' 2\" tall, the posts are 3\" wide and it's the members' wives' own.",
        "The residents’ association and the members' hall, since the ’60s. It isn’t so.",
        'A stray " mark in the middle of it.',
        "A word'' with two marks, and ” another.",
        'It was 5"x of the town.',
    ],
)
def test_apostrophes_and_inches_are_no_marks(paragraph: str) -> None:
    """Nor are marks that open nothing."""
    assert quoted(f"{paragraph} And so it was on that day in the town.") == []
    assert flags("unbalanced", paragraph) == []


@pytest.mark.parametrize(
    ("paragraphs", "texts"),
    [
        (
            ("“We have no comment, its clerk wrote in a letter.",),
            ["“We have no comment, its clerk wrote in a"],
        ),
        (('"So it is, he said. "And so on," he said.',), ['"So it is, he said.']),
        (
            ("‘So it is, he said, and the town was glad.",),
            ["‘So it is, he said, and the town was glad"],
        ),
        (("So “one, “two” and so on.",), ["“one, “two” and so on."]),
        (("“It is late, he said.", "“So it is.”"), ["“It is late, he said."]),
        (("x“", "so it is"), []),
    ],
)
def test_an_unbalanced_mark_is_flagged(paragraphs: tuple[str, ...], texts: list[str]) -> None:
    """Where such a quotation ends nobody can know, so it is none."""
    found = flags("unbalanced", *paragraphs)
    assert [flag.text for flag in found] == texts


def test_a_quotation_may_run_over_paragraphs() -> None:
    """Each paragraph has its own span, and only the last one closes."""
    found = read("Tran said: “I am sorry. It is late.", "“I am glad.", "“So it is.”").quotations
    assert [(one.span.text, one.span.kind, one.span.passage) for one in found] == [
        ("I am sorry. It is late.", "full", "p1"),
        ("I am glad.", "continued", "p2.s1"),
        ("So it is.", "continued", "p3.s1"),
    ]
    assert flags("unbalanced", "Tran said: “I am sorry.", "“So it is.”") == []
    single = read("Tran said: ‘I am sorry.", "‘So it is.’").quotations
    assert [one.span.text for one in single] == ["I am sorry.", "So it is."]


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("“So it is,” he said.", "full"),
        ("It was a “good call” of his.", "fragment"),
        ("It was “a thing that had been known to all of them for years” of his.", "full"),
        ("", "fragment"),
    ],
)
def test_a_fragment_is_told_from_a_sentence(paragraph: str, kind: str) -> None:
    """A few words without a sentence's end are a fragment."""
    found = read(paragraph or "It was “So” of his.").quotations
    assert found[0].span.kind == kind


def test_the_headline_may_quote() -> None:
    """Its quotation stands in the passage `headline`."""
    found = read("So it is, and so it was in the town.").article
    assert found.names[0] == "headline"
    both = read("The ‘small’ rise is what it is for the riders of the ferry.").quotations
    assert [one.span.passage for one in both] == ["p1.s1"]
