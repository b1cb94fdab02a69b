"""Trouble: one sort of problem that an editor may meet, with its cause and its cure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Trouble:
    """A sort of problem, as the guide explains it."""

    code: str
    """The name of the sort; the section of the page has it as its address."""
    title: str
    """What the message says."""
    cause: str
    """How it comes about, in whole sentences."""
    cure: str
    """What to do, in whole sentences."""
    wrong: str = ""
    """A part of a file that has it."""
    right: str = ""
    """The same part as it should be."""
    also: tuple[str, ...] = ()
    """Other messages of the same sort."""


TROUBLES: tuple[Trouble, ...] = ()
"""Every sort of problem; while there is none here, the guide has no page of them."""
