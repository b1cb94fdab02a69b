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

    @property
    def meaning(self) -> str:
        """What it means that something rests on this, in two or three plain sentences."""
        return _MEANINGS[self]


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

_MEANINGS = {
    Force.CONSTITUTION: (
        "Written in the Constitution. Congress and the president cannot change it by themselves;"
        " that takes an amendment, which the states must ratify."
    ),
    Force.STATUTE: "Made by Congress as a law. Congress can change it by another law.",
    Force.RULE: (
        "Made by a house of Congress for its own work, or by an agency to carry out a law."
        " Those who made it can change it."
    ),
    Force.COURT: (
        "Decided by a court about what the law means. It holds until a later decision, a new law"
        " or an amendment changes it."
    ),
    Force.PRECEDENT: (
        "Done once in a like case, and pointed to since. No law asks anybody to follow it."
    ),
    Force.CUSTOM: (
        "Done again and again, so that people expect it. No law asks for it, and who leaves it out"
        " breaks no law."
    ),
    Force.COURTESY: "Done out of kindness or respect. Nobody is bound to it.",
}
