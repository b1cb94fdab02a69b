"""Source: a bibliography record, in the field names of CSL."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from generator.dates import Date, PartialDate
from generator.fields import Text, Url, refused
from generator.kinds.entry import Entry, Part


class SourceKind(StrEnum):
    """How near a source is to what it tells of, the nearest first."""

    PRIMARY_LAW = "primary-law"
    PRIMARY_RECORD = "primary-record"
    OFFICIAL = "official"
    SCHOLARSHIP = "scholarship"
    NEWS = "news"
    REFERENCE = "reference"

    @property
    def primary(self) -> bool:
        """Whether it is the thing itself: the law, the letter, the record."""
        return self in {SourceKind.PRIMARY_LAW, SourceKind.PRIMARY_RECORD}

    @property
    def label(self) -> str:
        """The words on the page."""
        return _LABELS[self]


_LABELS = {
    SourceKind.PRIMARY_LAW: "Primary: law",
    SourceKind.PRIMARY_RECORD: "Primary: record",
    SourceKind.OFFICIAL: "Official account",
    SourceKind.SCHOLARSHIP: "Scholarship",
    SourceKind.NEWS: "News",
    SourceKind.REFERENCE: "Reference",
}


class Author(Part):
    """A person (`family`, `given`) or an institution (`literal`)."""

    family: Text | None = None
    """Family name."""
    given: Text | None = None
    """Given names."""
    literal: Text | None = None
    """Name of an institution, as it is written."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Refuse an author without a name."""
        if not (self.family or self.literal):
            raise refused("author", "An author needs `family` and `given`, or `literal`.")
        return self

    @property
    def name(self) -> str:
        """The name as it is read aloud."""
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


class Source(Entry):
    """A work that pages cite."""

    folder: ClassVar[str] = "sources"
    heading: ClassVar[str] = "Sources"
    about: ClassVar[str] = "Every work that these pages cite, with where it was seen."
    order: ClassVar[int] = 80
    boost: ClassVar[float] = 0.3
    citable: ClassVar[bool] = True
    wanted: ClassVar[tuple[str, ...]] = ("issued", "accessed")
    own_card: ClassVar[bool] = False

    source_kind: Annotated[SourceKind, Field(alias="kind")]
    """primary-law, primary-record, official, scholarship, news or reference."""
    type: Literal[
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "chapter",
        "dataset",
        "document",
        "hearing",
        "legal_case",
        "legislation",
        "personal_communication",
        "report",
        "speech",
        "webpage",
    ]
    """What it is, in CSL's words."""
    author: tuple[Author, ...] = ()
    """Who wrote it."""
    issued: PartialDate | None = None
    """When it came out: 2021, 2021-01 or 2021-01-20."""
    container_title: Annotated[Text | None, Field(alias="container-title")] = None
    """The journal, newspaper, book or site in which it stands."""
    publisher: Text | None = None
    """Who published it."""
    number: Text | None = None
    """Its number, as of a report or law."""
    volume: Text | None = None
    """The volume."""
    page: Text | None = None
    """The pages."""
    url: Annotated[Url | None, Field(alias="URL")] = None
    """The official address of what you saw."""
    accessed: Date | None = None
    """The day you saw it."""
    archive_url: Url | None = None
    """A lasting copy."""
    note: Text | None = None
    """What could not be seen."""

    @property
    def group(self) -> str:
        """Sources are listed by how near they are to the thing."""
        return self.source_kind.label

    @property
    def sort_key(self) -> tuple[str, ...]:
        """The nearest kind first, then by title."""
        return (str(list(SourceKind).index(self.source_kind)), self.title.casefold())
