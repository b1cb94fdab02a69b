"""Seed: a news story kept as evidence."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from generator.dates import Date
from generator.fields import Prose, Reference, Text, To, Url, YesNo, refused
from generator.flags import MISSING, Flagged, FlagKind, grouped
from generator.kinds.entry import Entry, Part
from generator.nearest import listed

AsPrinted = Annotated[str, Field(min_length=1)]
"""Words of the story, whatever marks they hold."""
Passage = Annotated[str, Field(pattern=r"^(headline|p[1-9]\d*(\.s[1-9]\d*)?)$")]


class Point(Part):
    """Something that an importer may propose and an editor decides."""

    check: YesNo = False
    """yes while nobody has decided; delete the line when you have."""


class SeedQuotation(Point):
    """Words that the story quotes."""

    text: AsPrinted
    """The exact words, without the marks around them."""
    passage: Passage
    """Where they stand: headline, p2 or p2.s1."""
    start: Annotated[int, Field(ge=0)] | None = None
    """Where they begin in the repaired text, counted in characters."""
    speaker: AsPrinted | None = None
    """Who said them, as the story says it; leave out if it does not say."""
    how: Text | None = None
    """How the speaker is known."""
    candidates: tuple[AsPrinted, ...] = ()
    """Who else could have said them."""
    person: Annotated[Reference, To("person")] | None = None
    """The speaker's entry, if there is one."""


class SeedCustom(Point):
    """A custom that the story says was kept or broken."""

    passage: Passage
    """Where it says so: p2 or p2.s1."""
    practice: Annotated[Reference, To("practice")] | None = None
    """The practice that is meant; needed to publish."""
    outcome: Literal["kept", "broken"]
    """What became of it, as the story says: kept or broken."""
    text: AsPrinted | None = None
    """The words; they count as quoted."""
    also: tuple[Passage, ...] = ()
    """Other passages that say the same."""


class Place(Part):
    """Words of the story, and where they stand."""

    passage: Passage
    """Where it stands: headline, p2 or p2.s1."""
    text: AsPrinted | None = None
    """The words concerned; they count as quoted."""
    also: tuple[Passage, ...] = ()
    """Other passages that say the same."""


class Flag(Place, Point):
    """Something in the story that a reader should be careful about."""

    kind: FlagKind | None = None
    """What sort of thing it is."""
    more: tuple[Place, ...] = ()
    """Other words of the same sort, for the same reason."""
    reason: AsPrinted
    """What to be careful about; readers see it."""


class Proposed(Part):
    """What a later import found in a published story. No page shows it."""

    quotations: tuple[dict[str, Any], ...] = ()
    """Quotations that were not there before."""
    customs: tuple[dict[str, Any], ...] = ()
    """Statements that customs were kept or broken."""
    flags: tuple[dict[str, Any], ...] = ()
    """What a reader should be careful about."""

    @property
    def count(self) -> int:
        """How many points there are to decide."""
        return len(self.quotations) + len(self.customs) + len(self.flags)


class SeedRepair(Part):
    """A broken place of the text that is mended on reading."""

    found: str
    """What was there."""
    put: str = ""
    """What stands there instead; leave out for nothing."""
    passage: Passage
    """Where: headline or p2."""


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
    boost: ClassVar[float] = 0.7
    citable: ClassVar[bool] = True
    wanted: ClassVar[tuple[str, ...]] = ("quotations", "flags", "decisions")

    headline: AsPrinted
    """The headline as printed, mistakes and all."""
    publisher: Text
    """Who published it, or that this could not be verified."""
    byline: AsPrinted | None = None
    """Who wrote it, as printed."""
    dateline: AsPrinted | None = None
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
    names: tuple[AsPrinted, ...] = ()
    """Names in it that no entry has."""
    customs: tuple[SeedCustom, ...] = ()
    """Customs that it says were kept or broken."""
    flags: tuple[Flag, ...] = ()
    """What a reader should be careful about."""
    decisions: tuple[Prose, ...] = ()
    """What the editor decided, and why."""
    repairs: tuple[SeedRepair, ...] = ()
    """Broken places that are mended on reading."""
    grade: Annotated[float, Field(ge=-5, le=40)] | None = None
    """The reading grade of the story (Flesch-Kincaid)."""
    todo: tuple[Text, ...] = ()
    """What is still to be done; nothing may be left when the seed is published."""
    proposed: Proposed = Proposed()
    """What a later import found and nobody has decided; `civics review` walks you through it."""
    refused: tuple[AsPrinted, ...] = ()
    """What was proposed and refused; `civics import --merge` does not bring it back."""
    quotation_budget: QuotationBudget = QuotationBudget()
    """How much of the story one page may quote."""

    @field_validator("quotations", "customs", "flags", "todo")
    @classmethod
    def _decided_when_published(
        cls, given: tuple[Point | str, ...], info: ValidationInfo
    ) -> tuple[Point | str, ...]:
        """Refuse to publish a seed with points that nobody has decided."""
        still_open = [
            one if isinstance(one, str) else getattr(one, "passage", "")
            for one in given
            if isinstance(one, str) or one.check
        ]
        if still_open and info.data.get("status") == "published":
            shown = still_open[:3]
            more = [f"{len(still_open) - 3} more"] if still_open[3:] else []
            message = (
                f"Not decided under `{info.field_name}`: {'; '.join([*shown, *more])}. The seed"
                " cannot be published before. Decide each, and delete its `check` or its line;"
                " `civics review` walks you through them."
            )
            raise refused("undecided", message)
        return given

    @field_validator("customs")
    @classmethod
    def _named_when_published(
        cls, given: tuple[SeedCustom, ...], info: ValidationInfo
    ) -> tuple[SeedCustom, ...]:
        """Refuse to publish a custom of which nobody says which practice it is."""
        unnamed = [one.passage for one in given if one.practice is None]
        if unnamed and info.data.get("status") == "published":
            message = (
                f"The customs in {listed(unnamed, last='and')} name no practice, so the seed cannot"
                " be published. Write `practice` with the id of one, or delete the block."
            )
            raise refused("undecided", message)
        return given

    @property
    def attributed(self) -> list[Flagged]:
        """The statements that need attribution, by sort."""
        return [one for one in grouped(self.flags) if one.sort.attribute]

    @property
    def unverified(self) -> list[Flagged]:
        """What is missing or broken, so that it could not be verified, by sort.

        A flag that only says which field of the entry is empty is left out: the page says so.
        """
        empty = {reason for name, reason in MISSING.items() if getattr(self, name) is None}
        flags = (one for one in self.flags if one.reason not in empty)
        return [one for one in grouped(flags) if not one.sort.attribute]

    @property
    def kept(self) -> list[SeedCustom]:
        """The customs that the story says were kept."""
        return [one for one in self.customs if one.outcome == "kept"]

    @property
    def broken(self) -> list[SeedCustom]:
        """The customs that the story says were broken."""
        return [one for one in self.customs if one.outcome == "broken"]
