"""The little syntax of prose."""

from __future__ import annotations

import pytest

from generator.prose import Citation, Link, Malformed, markup, quotations


def test_a_citation_has_its_parts() -> None:
    """Id, day, passage and locator are told apart."""
    [one] = markup("So it is [@usc-3-15@2021-01-06:p1.s2,  § (d)\n (2)].")
    assert isinstance(one, Citation)
    assert (one.id, one.day, one.passage, one.locator) == (
        "usc-3-15",
        "2021-01-06",
        "p1.s2",
        "§ (d) (2)",
    )
    assert (one.start, one.raw[:2]) == (9, "[@")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("[[comity]]", ("", "comity", "")),
        ("[[term:comity]]", ("term", "comity", "")),
        ("[[ term:comity|kind\nwords ]]", ("term", "comity", "kind words")),
    ],
)
def test_a_link_has_its_parts(text: str, parts: tuple[str, str, str]) -> None:
    """Kind, id and words are told apart."""
    [one] = markup(text)
    assert isinstance(one, Link)
    assert (one.kind, one.id, one.words) == parts


@pytest.mark.parametrize(
    "text",
    [
        "[@]",
        "[@CRS]",
        "[@crs report]",
        "[@a:page4]",
        "[@a:p0]",
        "[@a, p. 4; @b]",
        "[@a,]",
        "[@a",
        "[@a@2021]",
        "[[]]",
        "[[Comity]]",
        "[[a:b:c]]",
        "[[a|]]",
        "[[a|b|c]]",
        "[[a]",
        "[[a",
    ],
)
def test_what_only_looks_like_syntax_is_malformed(text: str) -> None:
    """Brackets that mean nothing are reported, with a right example."""
    [one] = markup(text)
    assert isinstance(one, Malformed)
    assert one.message
    assert "[@usc-3-15]" in one.hint or "[[comity]]" in one.hint


def test_code_and_escaped_brackets_are_left_alone() -> None:
    """An author can write about the syntax."""
    text = "`[[a]]` ``[@b] ` [@c]`` \\[[d]] \\[@e]\n\n```\n[[f]]\n```\n\n~~~\n[@g]\n~~~\n[[h]]"
    assert [one.raw for one in markup(text)] == ["[[h]]"]


def test_citations_and_links_come_in_the_order_of_the_text() -> None:
    """Neither sort comes first."""
    assert [one.raw for one in markup("[[a]] [@b] [[c]] [@d]")] == [
        "[[a]]",
        "[@b]",
        "[[c]]",
        "[@d]",
    ]


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
