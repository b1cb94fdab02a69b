"""What every entry has, whatever its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from generator.dates import Date, PartialDate
from generator.fields import Prose, Reference, Slug, Text, To, refused
from generator.force import Force

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.document import Loc


class Part(BaseModel):
    """A block of fields inside an entry."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, use_attribute_docstrings=True, validate_by_name=False
    )
    cited: ClassVar[str] = ""
    """Name of the prose that must cite something when it is published, unless `law` is named."""


class Reviewed(Part):
    """When somebody last compared the entry with its sources."""

    date: Date
    """The day of the review, like 2026-11-24."""
    by: Text
    """Who reviewed it."""


class Correction(Part):
    """A mistake that was published and mended."""

    date: Date
    """The day it was mended."""
    was: Text
    """What the page said."""
    now: Text
    """What it says now."""
    why: Text
    """How the mistake came to light."""


class StyleException(Part):
    """Words that the house style would have otherwise, and why they may stand here."""

    rule: Text
    """The rule, like loaded-word."""
    words: Text
    """The words as they stand in the text."""
    reason: Text
    """Why they may stand."""


class Event(Part):
    """Something that happened, with its date."""

    cited: ClassVar[str] = "text"

    date: PartialDate
    """The day, or the month or year if no more is known: 1887-02-03, 1887-02 or 1887."""
    text: Prose
    """What happened, with a citation."""


class Binding(Part):
    """Something that rests on law, or on custom alone."""

    force: Force
    """What it rests on: constitution, statute, rule, court, precedent, custom or courtesy."""
    law: Annotated[Reference, To("law")] | None = None
    """The law entry, when the force is constitution, statute, rule or court."""


class Entry(Part):
    """One content file. Each kind adds its own fields to these."""

    kind: ClassVar[str]
    """Name of the kind, made from the class's name: `CourtCase` is `court-case`."""
    folder: ClassVar[str]
    """Folder below `content/`; seeds have their own."""
    heading: ClassVar[str]
    """What a reader sees in the navigation."""
    about: ClassVar[str]
    """One or two sentences at the top of the kind's index page."""
    order: ClassVar[int] = 100
    """Place in the navigation; small numbers come first."""
    citable: ClassVar[bool] = False
    """Whether prose may cite it: `[@id]`."""
    picture: ClassVar[str] = ""
    """Name of the picture below the list of all entries, if there is one."""
    backwards: ClassVar[bool] = False
    """Whether its list goes back in time, so that the entry before is the next one."""
    lettered: ClassVar[bool] = False
    """Whether its list is grouped by letters, and has a bar of them above."""
    own_card: ClassVar[bool] = True
    """Whether a link to one of its pages is shown with a card of its own; else with the list's."""
    boost: ClassVar[float] = 1
    """Weight of its pages in search results, beside that of other kinds."""
    lends_names: ClassVar[bool] = False
    """Whether a search for another name of an entry is one for its title, on any page."""
    wanted: ClassVar[tuple[str, ...]] = ()
    """Fields that may be left out, and without which a page of the kind is not whole."""
    highest_grade: ClassVar[int] = 0
    """The school grade that a published entry may ask of its readers; 0 if it is not measured."""

    title: Text
    """The name of the page, as readers see it."""
    summary: Annotated[Text, Field(max_length=200)]
    """One sentence for lists and search results, at most 200 characters."""
    status: Literal["draft", "review", "published"]
    """draft while you write, review while somebody checks it, published when readers may see it."""
    reviewed: Annotated[Reviewed | None, Field(validate_default=True)] = None
    """When and by whom the entry was last compared with its sources; needed to publish."""
    aliases: tuple[Slug, ...] = ()
    """Old ids of this entry. Their addresses lead here."""
    alternate_names: tuple[Text, ...] = ()
    """Other names for it, like VP or 20th Amendment; the search knows them."""
    asked: tuple[Text, ...] = ()
    """How readers ask for it in their own words; for the search, which finds it by them."""
    style_exceptions: tuple[StyleException, ...] = ()
    """Words that may stand here although the house style would have them otherwise."""
    tags: tuple[Text, ...] = ()
    """A few words to group pages by."""
    corrections: tuple[Correction, ...] = ()
    """Mistakes that were published and mended."""

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401 -- pydantic's form
        """Make the name of the kind from the name of the class."""
        super().__pydantic_init_subclass__(**options)
        cls.kind = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", cls.__name__).lower()

    @field_validator("reviewed")
    @classmethod
    def _reviewed_when_published(
        cls, reviewed: Reviewed | None, info: ValidationInfo
    ) -> Reviewed | None:
        if reviewed is None and info.data.get("status") == "published":
            message = (
                "A published entry must say when it was reviewed."
                " Add a line like this: reviewed: {date: 2026-11-24, by: Your name}"
            )
            raise refused("unreviewed", message)
        return reviewed

    @property
    def published(self) -> bool:
        """Whether readers may see it."""
        return self.status == "published"

    @property
    def as_of_date(self) -> dt.date | None:
        """The day the page speaks of: `as_of` where there is one, else the day of the review."""
        as_of: dt.date | None = getattr(self, "as_of", None)
        return as_of or (self.reviewed.date if self.reviewed else None)

    @property
    def label(self) -> str:
        """What the entry is called in the middle of a sentence."""
        return self.title

    @property
    def sort_key(self) -> tuple[str, ...]:
        """Where the entry stands in its list."""
        return (self.title.casefold(),)

    @property
    def gist(self) -> Text | Prose:
        """What its list says of it: the summary, or prose of its kind without citations."""
        return self.summary

    @property
    def heading_title(self) -> str:
        """The title as the heading of its page has it."""
        return self.title

    @property
    def known_as(self) -> tuple[str, ...]:
        """Names that its kind gives it, besides those that editors give."""
        return ()

    @property
    def answer(self) -> Text | Prose:
        """What a search result says of it, to somebody who reads no further."""
        return self.gist

    @property
    def group(self) -> str:
        """The heading under which the index lists the entry; empty for none."""
        return ""


def parts(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Yield every value below `value` with the way to it, in the names that editors write."""
    yield loc, value
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from parts(getattr(value, name), (*loc, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from parts(item, (*loc, index))
