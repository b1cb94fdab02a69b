"""Force: what makes people do a thing, from the Constitution down to courtesy."""

from __future__ import annotations

from enum import StrEnum


class Force(StrEnum):
    """What a statement, a step or a practice rests on, the strongest first."""

    CONSTITUTION = "constitution"
    STATUTE = "statute"
    RULE = "rule"
    COURT = "court"
    PRECEDENT = "precedent"
    CUSTOM = "custom"
    COURTESY = "courtesy"

    @property
    def legal(self) -> bool:
        """Whether it binds as law, so that a law entry must be named."""
        return self in LEGAL

    @property
    def label(self) -> str:
        """The words on the page."""
        return _LABELS[self]


LEGAL = (Force.CONSTITUTION, Force.STATUTE, Force.RULE, Force.COURT)

_LABELS = {
    Force.CONSTITUTION: "Law: Constitution",
    Force.STATUTE: "Law: statute",
    Force.RULE: "Law: rule",
    Force.COURT: "Law: court decision",
    Force.PRECEDENT: "Not law: precedent",
    Force.CUSTOM: "Not law: custom",
    Force.COURTESY: "Not law: courtesy",
}
