"""The little syntax of prose."""

from __future__ import annotations

import pytest

from generator.prose import Citation, Link, Malformed, bracketed, markup


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
    ("text", "target"), [("[[comity]]", "comity"), ("[[term:comity|kind]]", "term:comity")]
)
def test_a_link_names_the_entry_that_it_means(text: str, target: str) -> None:
    """With its kind where that is written."""
    [one] = markup(text)
    assert isinstance(one, Link)
    assert one.target == target


@pytest.mark.parametrize(
    "text",
    [
        "[@]",
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


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("[@CRS-R1]", "An id has small letters only: [@crs-r1]."),
        ("[@CRS:p2, Page 4]", "An id has small letters only: [@crs:p2, Page 4]."),
        ("[@crs p. 4]", "Put a comma before the place: [@crs, p. 4]."),
        ("[@crs:4]", "Put a comma before the place: [@crs, p. 4]."),
        ("[@crs § 2]", "Put a comma before the place: [@crs, § 2]."),
    ],
)
def test_a_citation_in_another_form_gets_the_right_one(text: str, hint: str) -> None:
    """Each of the common mistakes has its own advice."""
    [one] = markup(text)
    assert isinstance(one, Malformed)
    assert one.hint == hint


def test_words_alone_in_brackets_may_be_a_citation_without_its_sign() -> None:
    """What a link, a picture or code has in brackets is not meant."""
    text = "So [usc-3-15]. [a](b) [c][d] ![e] [[f]] `[g]` [h]: i x[j] \\[k] [L]"
    assert bracketed(text) == [(3, "usc-3-15")]


def test_a_footnote_is_malformed() -> None:
    """Its number would become that of another note."""
    [one] = markup("So[^1]. `[^2]` \\[^3]")
    assert isinstance(one, Malformed)
    assert (one.raw, one.start) == ("[^1]", 2)


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
