"""Practice: one thing that is done at a handover, and who kept to it."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, ClassVar, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from generator.dates import PartialDate
from generator.fields import Prose, Reference, Slug, Text, To, refused
from generator.force import Force
from generator.kinds.entry import Binding, Entry, Part
from generator.kinds.transition import Circumstance
from generator.nearest import nearest
from generator.rule_field import RuleInWords

if TYPE_CHECKING:
    from collections.abc import Iterable


class Outcome(StrEnum):
    """What came of a practice at one transition."""

    KEPT = "kept"
    BROKEN = "broken"
    PARTLY = "partly"
    NOT_APPLICABLE = "not-applicable"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The word on the page."""
        return self.value.replace("-", " ")

    @property
    def known(self) -> bool:
        """Whether something happened, or did not, and needs evidence."""
        return self not in {Outcome.NOT_APPLICABLE, Outcome.UNKNOWN}


class Observed(Part):
    """One transition at which the practice was kept or not."""

    transition: Annotated[Reference, To("transition")]
    """The id of the transition."""
    outcome: Outcome
    """kept, broken, partly, not-applicable or unknown."""
    reason: Text | None = None
    """Why, in a word or two: refused, ill, dead, traveling."""
    evidence: Prose | None = None
    """How we know, with a citation."""
    disputed: Prose | None = None
    """What other sources say instead, with a citation, where sources disagree."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Refuse a case that nothing bears out."""
        if self.outcome.known and "[@" not in (self.evidence or ""):
            message = (
                f"A case that was {self.outcome.label} needs evidence with a citation."
                " Add a line like this: evidence: What happened [@source-id]."
            )
            raise refused("evidence", message)
        if self.disputed and "[@" not in self.disputed:
            message = "What other sources say needs a citation: What they say [@source-id]."
            raise refused("disputed", message)
        return self


class Count(Part):
    """A named rule for counting cases."""

    id: Slug
    """Short name of the rule, like refused."""
    title: Text
    """What is counted, in words."""
    outcomes: tuple[Outcome, ...]
    """Which outcomes count."""
    reasons: tuple[Text, ...] = ()
    """Which reasons count; leave out for all."""
    exclude: tuple[Annotated[Reference, To("transition")], ...] = ()
    """Transitions that are left out."""


def _twice(words: Iterable[str]) -> str:
    """Return the first of `words` that is there more than once, or nothing."""
    return next((word for word, number in Counter(words).items() if number > 1), "")


class PublishedCount(Part):
    """A number that somebody else has published for the same thing."""

    cited: ClassVar[str] = "text"

    text: Prose
    """Who counted what, with a citation: A report of January 2021 says four [@source-id]."""
    differs: Prose
    """Why it differs from the numbers here, or by which rule it is the same."""


class Practice(Entry, Binding):
    """One thing done at a handover."""

    folder: ClassVar[str] = "practices"
    heading: ClassVar[str] = "Practices"
    about: ClassVar[str] = (
        "What is done when power changes hands: what the law requires, what is only custom, and"
        " who kept to it."
    )
    order: ClassVar[int] = 20
    boost: ClassVar[float] = 1.25
    highest_grade: ClassVar[int] = 10
    wanted: ClassVar[tuple[str, ...]] = (
        "short",
        "since",
        "began",
        "matters",
        "without",
        "observed",
        "counts",
        "asked",
    )

    since: PartialDate | None = None
    """The first known case."""
    until: PartialDate | None = None
    """When it ended; leave out while it goes on."""
    short: Annotated[Text, Field(max_length=30)] | None = None
    """A few words for the head of a column of the matrix, at most 30 characters."""
    applies_to: tuple[Circumstance, ...] = ()
    """After what it can happen: election, death or resignation; leave out for all three."""
    usual: RuleInWords | None = None
    """The usual day, counted from a law's date: 1 day after election-day, the day of count."""
    description: Prose
    """What it is, with citations."""
    began: Prose | None = None
    """What began it, with citations."""
    matters: Prose | None = None
    """Why it matters, with citations."""
    without: Prose | None = None
    """What would happen without it, with citations."""
    observed: tuple[Observed, ...] = ()
    """Case by case, who kept to it."""
    counts: tuple[Count, ...] = ()
    """Named rules for counting the cases."""
    published_counts: tuple[PublishedCount, ...] = ()
    """Numbers that others have published, and why they differ."""

    @field_validator("observed")
    @classmethod
    def _each_transition_once(cls, observed: tuple[Observed, ...]) -> tuple[Observed, ...]:
        twice = _twice(str(case.transition).rpartition(":")[2] for case in observed)
        if twice:
            message = f"There are two cases of `{twice}`. Make one of them."
            raise refused("twice", message, twice)
        return observed

    @field_validator("counts")
    @classmethod
    def _each_rule_once(cls, counts: tuple[Count, ...], info: ValidationInfo) -> tuple[Count, ...]:
        twice = _twice(rule.id for rule in counts)
        if twice:
            raise refused("twice", f"There are two rules `{twice}`. Rename one of them.", twice)
        given = {case.reason for case in info.data.get("observed", ()) if case.reason}
        for reason in sorted({reason for rule in counts for reason in rule.reasons} - given):
            near = nearest(reason, given)
            if near and near[0].casefold() != reason.casefold():
                message = f"No case has the reason `{reason}`. Did you mean `{near[0]}`?"
                raise refused("reason", message, reason)
        return counts

    @property
    def column(self) -> str:
        """The head of its column in the matrix."""
        return self.short or self.title

    @property
    def group(self) -> str:
        """Practices are listed by what they rest on."""
        return self.force.label

    @property
    def sort_key(self) -> tuple[str, ...]:
        """The strongest force first."""
        return (str(list(Force).index(self.force)), self.title.casefold())
