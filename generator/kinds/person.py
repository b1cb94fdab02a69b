"""Person: somebody who matters to a handover."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.dates import PartialDate
from generator.fields import Prose, Text
from generator.kinds.entry import Entry, Part


class Role(Part):
    """An office or task, and for how long."""

    office: Text
    """The office, like Vice President of the United States."""
    from_: Annotated[PartialDate, Field(alias="from")]
    """The first day, or the month or year."""
    to: PartialDate | None = None
    """The last day; leave out while it lasts."""
    party: Text | None = None
    """The party at the time."""
    evidence: Prose | None = None
    """How we know: a citation."""


class Person(Entry):
    """A person, with roles and dates."""

    folder: ClassVar[str] = "people"
    heading: ClassVar[str] = "People"
    about: ClassVar[str] = "Who is who: the people on these pages and the offices they held."
    order: ClassVar[int] = 50
    boost: ClassVar[float] = 0.9
    lends_names: ClassVar[bool] = True
    lettered: ClassVar[bool] = True
    wanted: ClassVar[tuple[str, ...]] = ("born", "roles")

    family: Text
    """The family name, for sorting."""
    born: PartialDate | None = None
    """Day, month or year of birth."""
    died: PartialDate | None = None
    """Day, month or year of death."""
    roles: tuple[Role, ...] = ()
    """Offices and tasks, oldest first."""
    description: Prose | None = None
    """What to know about the person here, with citations."""

    @property
    def group(self) -> str:
        """People are listed by the first letter of the family name."""
        return self.family[0].upper()

    @property
    def sort_key(self) -> tuple[str, ...]:
        """By family name, then by the whole name."""
        return (self.family.casefold(), self.title.casefold())
