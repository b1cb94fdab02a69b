"""The types of fields."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.fields import Prose, Reference, Slug, Text, To, Url, YesNo, at_most


def read(kind: Any, value: object) -> Any:  # noqa: ANN401 -- any type of field
    """Return `value` as a field of `kind`."""
    return TypeAdapter(kind).validate_python(value)


def refusal(kind: Any, value: object) -> str:  # noqa: ANN401 -- any type of field
    """Return the message with which a field of `kind` refuses `value`."""
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    return caught.value.errors()[0]["msg"]


def test_plain_text_is_one_line() -> None:
    """Lines that YAML kept are joined."""
    assert read(Text, "  A call\n of  the loser ") == "A call of the loser"
    assert read(Text, "5 < 6 & `<b>` {x} *y*") == "5 < 6 & `<b>` {x} *y*"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("<b>x</b>", "HTML like `<b>`"),
        ("x </i>", "HTML like `</i>`"),
        ("<!-- x -->", "HTML like `<!--`"),
        ("<?php", "HTML like `<?php`"),
        ("x\x03y", "The character U+0003"),
        ("See [[x]]", "plain text"),
        ("So [@x]", "plain text"),
        ("", "no words"),
        (" \n\t", "no words"),
        ("\u200b\u0301", "no words"),
        (["x"], "valid string"),
    ],
)
def test_syntax_in_plain_text_is_refused(value: object, words: str) -> None:
    """Nothing is dropped in silence."""
    assert words in refusal(Text, value)


@pytest.mark.parametrize(
    "value",
    [
        "See [here](https://example.org/a(b)), [mail](mailto:a@example.org), [up](#top) and [[x]].",
        "One [@a:p1].\n\n- Two.\n- Three < four.\n\n```\n# five <b>\n```\n",
        "Code like `[page](../about.md)` and `![x](//y)` and `[^1]`.",
        "5 > 4 and a_b_c and 2 * 3",
    ],
)
def test_prose_keeps_its_markdown(value: str) -> None:
    """Emphasis, lists, links and code stay as they are."""
    prose = read(Prose, value)
    assert isinstance(prose, Prose)
    assert prose == value.strip()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("a <script>x</script>", "HTML"),
        ("[x](javascript:alert)", "must begin with https://"),
        ("[x](<javascript:alert>)", "HTML"),
        ("[x](javascript&#58;alert)", "must begin with https://"),
        ("[x](JaVaScRiPt:alert)", "must begin with https://"),
        ("[x]( data:text/html,x)", "must begin with https://"),
        ("[x](vbscript:x)", "must begin with https://"),
        ("[x][y]\n\n[y]: javascript:alert", "must begin with https://"),
        ("[x](//example.org)", "must begin with https://"),
        ("[x](nowhere.md)", "is linked by its id: [[comity]]"),
        ("[x](../terms/comity.md#a)", "is linked by its id: [[comity]]"),
        ("![x](//example.org/y.png)", "picture"),
        ("![x](https://example.org/y.png)", "picture"),
        ("# Heading", "heading"),
        ("x\n===", "heading"),
        ("x\n---\ny", "heading"),
        ("x[^1]", "footnote"),
        ("  ", "no words"),
    ],
)
def test_what_prose_must_not_have_is_refused(value: str, words: str) -> None:
    """Script, pictures from elsewhere, headings and footnotes have no place in prose."""
    assert words in refusal(Prose, value)


@pytest.mark.parametrize("value", ["comity", "3-usc-15", "a"])
def test_an_id_is_small_letters_figures_and_hyphens(value: str) -> None:
    """Ids are the names of files and parts of addresses."""
    assert read(Slug, value) == value


@pytest.mark.parametrize(
    "value", ["", "Comity", "a b", "a_b", "-a", "a-", "a--b", "../a", "a\n", "é"]
)
def test_what_is_no_id_is_refused(value: str) -> None:
    """The message has a right example."""
    assert "like lame-duck" in refusal(Slug, value)


def test_an_address_begins_with_http() -> None:
    """Nothing that could run or break out of an attribute is an address."""
    assert read(Url, "https://example.org/a?b=c#d") == "https://example.org/a?b=c#d"
    for value in ("example.org", "javascript:x", "https://a b", 'https://a"b', "https://a<b", ""):
        assert "Begin with https://." in refusal(Url, value)


def test_yes_and_no_are_words() -> None:
    """Four words in any case, and nothing else."""
    assert [read(YesNo, one) for one in ("yes", "True", "NO", "false", True)] == [
        True,
        True,
        False,
        False,
        True,
    ]
    assert refusal(YesNo, "perhaps") == "`perhaps` must be `yes` or `no`."


def test_a_reference_knows_the_kinds_that_it_may_lead_to() -> None:
    """Whether the entry is there is seen when entries are linked."""
    reference = read(Annotated[Reference, To("person term")], "term:comity")
    assert (reference, reference.kinds) == ("term:comity", ("person", "term"))
    assert read(Annotated[Reference, To()], "comity").kinds == ()
    for value in ("", "Pat Doe", "a:b:c", "a:", "../a"):
        assert "is not the id of an entry" in refusal(Annotated[Reference, To()], value)


def test_prose_can_be_limited_to_so_many_words() -> None:
    """Citations do not count, and the last word that fits is allowed."""
    short = Annotated[Prose, at_most(3)]
    assert read(short, "one two three [@a, p. 4]") == "one two three [@a, p. 4]"
    assert refusal(short, "one two three four").startswith("This has 4 words; at most 3 fit.")
