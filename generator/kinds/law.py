"""Law: a provision, with its wording at each time."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, Field, field_validator, model_validator

from generator.dates import Date
from generator.elections import FIRST, LAST, is_election, nearest_elections
from generator.fields import Prose, Reference, Slug, Text, To, Url, YesNo, refused
from generator.force import LEGAL, Force
from generator.kinds.entry import Entry, Part
from generator.rule_field import RuleInWords
from generator.text import blocks


def _election(year: int) -> int:
    if not is_election(year):
        before, after = nearest_elections(year)
        message = f"No president is elected in {year}. The elections are in {before} and {after}."
        raise refused("election", message)
    return year


class DateException(Part):
    """A year in which Congress chose another day."""

    election: Annotated[int, Field(ge=FIRST, le=LAST), AfterValidator(_election)]
    """The year of the election."""
    date: Date
    """The day that was chosen."""
    by: Prose
    """What chose it, with a citation."""


class LegalDate(Part):
    """A day or hour that the provision sets."""

    id: Slug
    """Short name, like electors-meet; the versions of a law use the same one."""
    title: Text
    """What happens then."""
    rule: RuleInWords
    """In words: January 6 at 1 p.m.; the last Friday in May; 6 days before electors-meet."""
    exceptions: tuple[DateException, ...] = ()
    """Years in which another day was chosen by law."""

    @field_validator("exceptions")
    @classmethod
    def _once(cls, exceptions: tuple[DateException, ...]) -> tuple[DateException, ...]:
        """Refuse two days for one election."""
        years = [exception.election for exception in exceptions]
        twice = [year for year in years if years.count(year) > 1]
        if twice:
            message = f"The election of {twice[0]} has two exceptions; only one day can count."
            raise refused("exceptions", message)
        return exceptions


class Version(Part):
    """The wording of a provision for some time."""

    valid_from: Date
    """The first day in force."""
    valid_to: Date | None = None
    """The last day in force; leave out while it is in force."""
    enacted_by: Text | None = None
    """The act that made this version, like Pub. L. 117-328."""
    wording: str | None = None
    """The public-domain text as it was read; an empty line divides its passages p1, p2, …"""
    excerpt: YesNo = False
    """Whether the wording is only a part of the provision: yes or no."""
    source: Annotated[Reference, To("source")] | None = None
    """The source in which the wording was read."""
    dates: tuple[LegalDate, ...] = ()
    """Days and hours that it sets."""
    note: Text | None = None
    """What could not be seen or checked."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Refuse a version that ends before it begins."""
        if self.valid_to and self.valid_to < self.valid_from:
            message = f"The version ends on {self.valid_to}, before it begins ({self.valid_from})."
            raise refused("version", message)
        return self

    @property
    def passages(self) -> list[tuple[str, list[str]]]:
        """The paragraphs of the wording by name, each in its lines; none if we do not hold it."""
        paragraphs = blocks(self.wording or "")
        return [(f"p{n}", block.strip().split("\n")) for n, block in enumerate(paragraphs, start=1)]

    def valid_on(self, day: dt.date) -> bool:
        """Tell whether this version was in force on `day`."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def _legal(force: Force) -> Force:
    if not force.legal:
        message = f"`{force}` is not law. A law is one of {', '.join(LEGAL)}."
        raise refused("legal", message)
    return force


class Law(Entry):
    """A provision of law, with its dated versions."""

    folder: ClassVar[str] = "laws"
    heading: ClassVar[str] = "Laws"
    about: ClassVar[str] = "The provisions that govern a handover, in plain words and as written."
    order: ClassVar[int] = 40
    boost: ClassVar[float] = 1.05
    lends_names: ClassVar[bool] = True
    citable: ClassVar[bool] = True
    wanted: ClassVar[tuple[str, ...]] = ("url", "asked")

    citation: Text
    """How lawyers cite it, like 3 U.S.C. § 15."""
    force: Annotated[Force, AfterValidator(_legal)]
    """constitution, statute, rule or court."""
    jurisdiction: Text
    """Where it is law, like United States."""
    url: Annotated[Url | None, Field(alias="URL")] = None
    """The official address."""
    plain: Prose
    """What it says, in plain words."""
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]
    """The versions, oldest first."""
    note: Text | None = None
    """What could not be seen or checked."""

    @field_validator("versions")
    @classmethod
    def _in_order(cls, versions: tuple[Version, ...]) -> tuple[Version, ...]:
        """Refuse versions that overlap or stand out of order."""
        for older, newer in pairwise(versions):
            if older.valid_to is None or older.valid_to >= newer.valid_from:
                message = (
                    f"The version from {older.valid_from} must end before the one from"
                    f" {newer.valid_from} begins. Set its `valid_to` to the day before."
                )
                raise refused("versions", message)
        return versions

    def version_on(self, day: dt.date) -> Version | None:
        """Return the version in force on `day`, or None."""
        return next((version for version in self.versions if version.valid_on(day)), None)

    def version_cited(self, written: str, day: dt.date | None) -> Version | None:
        """Return the version that a citation means.

        `written` is the day in the citation or nothing; `day` is the day the citing page speaks of.
        Without either it is the newest.
        """
        if written:
            return self.version_on(dt.date.fromisoformat(written))
        return self.version_on(day) if day else self.versions[-1]

    @property
    def known_as(self) -> tuple[str, ...]:
        """The citation, which may be all that a reader knows."""
        return (self.citation,)

    @property
    def spans(self) -> str:
        """From when to when each version was in force, in a sentence for editors."""
        spans = [f"{one.valid_from} to {one.valid_to or 'today'}" for one in self.versions]
        return f"Its versions: {'; '.join(spans)}."

    @property
    def changed(self) -> bool:
        """Whether the provision has changed while these pages follow it."""
        return len(self.versions) > 1

    @property
    def texts(self) -> list[tuple[Version, list[tuple[str, list[str]]]]]:
        """The versions we hold, newest first, each with the anchors and lines of its passages."""
        return [
            (version, [(self.anchor(version, name), lines) for name, lines in version.passages])
            for version in reversed(self.versions)
            if version.wording
        ]

    @property
    def worded_changes(self) -> list[tuple[Version, Version]]:
        """Each version that we hold with the one before it that we hold, the newest first."""
        held = [version for version in self.versions if version.wording]
        return list(reversed(list(pairwise(held))))

    def anchor(self, version: Version, passage: str) -> str:
        """Return the anchor of a passage on the page: `p1`, or `1948-06-25-p1` for an old one."""
        paragraph = passage.partition(".")[0]
        return paragraph if version is self.versions[-1] else f"{version.valid_from}-{paragraph}"

    @property
    def group(self) -> str:
        """Laws are listed by what they are."""
        return self.force.label.removeprefix("Law: ").capitalize()

    @property
    def sort_key(self) -> tuple[str, ...]:
        """The Constitution first, then by citation, with numbers in their order."""
        number = "".join(f"{int(w):06}" if w.isdigit() else w for w in _split(self.citation))
        return (str(LEGAL.index(self.force)), number)


def _split(citation: str) -> list[str]:
    spaced = "".join(f" {char} " if not char.isalnum() else char for char in citation.casefold())
    return spaced.split()
