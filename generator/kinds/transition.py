"""Transition: one handover of the presidency."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

from generator.dates import Date
from generator.fields import Prose, Reference, To, YesNo
from generator.kinds.entry import Entry, Event

Circumstance: TypeAlias = Literal["election", "death", "resignation"]
"""Why the office changed hands."""


class Transition(Entry):
    """One handover, from one president to the next."""

    folder: ClassVar[str] = "transitions"
    heading: ClassVar[str] = "Transitions"
    about: ClassVar[str] = "Handovers of the presidency, from the latest to the first."
    order: ClassVar[int] = 30
    picture: ClassVar[str] = "durations"
    backwards: ClassVar[bool] = True
    highest_grade: ClassVar[int] = 11
    wanted: ClassVar[tuple[str, ...]] = ("events", "asked")

    outgoing: Annotated[Reference, To("person")]
    """The president who leaves."""
    incoming: Annotated[Reference, To("person")]
    """The president who comes in."""
    vice_outgoing: Annotated[Reference, To("person")] | None = None
    """The vice president who leaves."""
    vice_incoming: Annotated[Reference, To("person")] | None = None
    """The vice president who comes in."""
    circumstance: Circumstance
    """Why the office changed hands: election, death or resignation."""
    election: Date | None = None
    """Election day."""
    handover: Date
    """The day the new president took office."""
    party_change: YesNo
    """Whether the presidency passed to another party: yes or no."""
    description: Prose
    """What was particular about it, with citations."""
    events: tuple[Event, ...] = ()
    """What happened, day by day, with citations."""

    @property
    def days(self) -> int | None:
        """How many days lay between election day and the handover; None without an election."""
        return (self.handover - self.election).days if self.election else None

    @property
    def group(self) -> str:
        """Transitions are listed by century."""
        return f"{self.handover.year // 100 * 100}s"

    @property
    def sort_key(self) -> tuple[str, ...]:
        """The latest first."""
        return (f"{9_999_99_99 - int(self.handover.strftime('%Y%m%d')):08}",)
