"""What a field takes, in words."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from generator.dates import Date, PartialDate
from generator.fields import Prose, Reference, Slug, Text, To, Url, YesNo
from generator.guide.value import value_of
from generator.kinds.entry import Part
from generator.kinds.practice import Outcome
from generator.rule_field import RuleInWords


class Inner(Part):
    """A block."""

    text: Text


class Sorts(Part):
    """One field of each sort."""

    text: Text
    prose: Prose
    slug: Slug
    url: Url | None = None
    day: Date
    partial: PartialDate | None = None
    yes: YesNo = False
    law: Annotated[Reference, To("law")] | None = None
    any: Annotated[Reference, To()]
    rule: RuleInWords
    number: Annotated[int, Field(ge=0, le=50)] = 1
    part: float = 0.5
    short: Annotated[Text, Field(max_length=30)] | None = None
    one: Annotated[str, Field(min_length=1)]
    texts: Annotated[tuple[Text, ...], Field(min_length=2, max_length=5)]
    blocks: tuple[Inner, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    status: Literal["draft", "other"]
    group: tuple[dict[str, Any], ...] = ()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("text", "Plain text."),
        ("prose", "Text, which may have citations and links."),
        ("slug", "An id: small letters, figures and hyphens."),
        ("url", "A web address."),
        ("day", "A day."),
        ("partial", "A day, a month or a year."),
        ("yes", "Yes or no."),
        ("law", "The id of a law."),
        ("any", "The id of an entry."),
        ("rule", "The rule for a day, in words."),
        ("number", "A whole number. 0 or more. 50 or less."),
        ("part", "A number."),
        ("short", "Plain text. At most 30 characters."),
        ("one", "Plain text. At least 1 character."),
        ("texts", "A list; in each place: plain text. At least 2 items. At most 5 items."),
        ("blocks", "A list; in each place: a group of fields."),
        ("outcomes", "A list; in each place: one of these words."),
        ("status", "One of these words."),
        ("group", "A list; in each place: a group of fields."),
    ],
)
def test_a_field_says_what_it_takes(name: str, sentence: str) -> None:
    """Each sort has its words, and its limits."""
    assert value_of(Sorts.model_fields[name]).sentence == sentence


def test_allowed_words_come_with_their_meaning() -> None:
    """A word that nobody has explained stands alone."""
    choices = dict(value_of(Sorts.model_fields["outcomes"]).choices)
    assert choices["unknown"] == "We looked, and could not find out."
    status = dict(value_of(Sorts.model_fields["status"]).choices)
    assert status == {"draft": "You are writing it. Only the preview shows it.", "other": ""}
    assert value_of(Sorts.model_fields["blocks"]).block is Inner
