"""Seed: a news story kept as evidence."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.dates import Date
from generator.fields import Prose, Reference, Text, To, Url
from generator.kinds.entry import Entry, Part

Passage = Annotated[str, Field(pattern=r"^(headline|p[1-9]\d*(\.s[1-9]\d*)?)$")]


class SeedQuotation(Part):
    """Words that the story quotes."""

    text: Text
    """The exact words, without the marks around them."""
    passage: Passage
    """Where they stand: headline, p2 or p2.s1."""
    speaker: Text
    """Who said them, as the story says it."""
    person: Annotated[Reference, To("person")] | None = None
    """The speaker's entry, if there is one."""


class Flag(Part):
    """Something in the story that a reader should be careful about."""

    passage: Passage
    """Where it stands: headline, p2 or p2.s1."""
    text: Text | None = None
    """The words concerned; they count as quoted."""
    reason: Text
    """What to be careful about."""


class QuotationBudget(Part):
    """How much of the story one page may quote; the smaller number holds."""

    words: Annotated[int, Field(ge=0)] = 75
    """At most so many words."""
    percent: Annotated[int, Field(ge=0, le=50)] = 15
    """At most this part of the story, in percent."""


class Seed(Entry):
    """A news story: what it says, who said it, and what could not be verified."""

    folder: ClassVar[str] = "seeds"
    heading: ClassVar[str] = "In the news"
    about: ClassVar[str] = (
        "News stories that these pages start from: what each one reported, who said it, and what"
        " could not be verified."
    )
    order: ClassVar[int] = 70
    citable: ClassVar[bool] = True

    headline: Text
    """The headline as printed, mistakes and all."""
    publisher: Text
    """Who published it, or that this could not be verified."""
    dateline: Text | None = None
    """The place and agency at the head of the story, as printed."""
    date: Date | None = None
    """The day it came out."""
    url: Annotated[Url | None, Field(alias="URL")] = None
    """Where it stands on the web."""
    licence: Text
    """What others may do with its text."""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """Fingerprint of the text as received: it shows if the text is changed."""
    quotations: tuple[SeedQuotation, ...] = ()
    """What the story quotes, and who said it."""
    people: tuple[Annotated[Reference, To("person")], ...] = ()
    """Who is in it."""
    flags: tuple[Flag, ...] = ()
    """What a reader should be careful about."""
    decisions: tuple[Prose, ...] = ()
    """What the editor decided, and why."""
    quotation_budget: QuotationBudget = QuotationBudget()
    """How much of the story one page may quote."""
