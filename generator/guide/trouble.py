"""Trouble: one sort of problem that an editor may meet, as the guide explains it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.mistakes import MISTAKES, Mistake


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


def trouble_of(mistake: Mistake) -> Trouble:
    """Return `mistake` in words for the guide; of one in a file's name, the names."""
    title, *also = (_shown(message) for message in mistake.messages)
    wrong, right = mistake.wrong, mistake.right
    if mistake.file[0] != mistake.file[1]:
        wrong, right = mistake.file
    if mistake.encoding != "utf-8":  # the letters are the same, only the bytes are not
        wrong, right = "", ""
    return Trouble(mistake.code, title, mistake.cause, mistake.cure, wrong, right, tuple(also))


def _shown(message: str) -> str:
    """Return the beginning of a message with “…” for what differs."""
    shown = message.replace("`{}`", "…").replace("{}", "…").strip()
    return shown if shown.endswith((".", "?", "…", "!", ":")) else f"{shown} …"


TROUBLES: tuple[Trouble, ...] = tuple(map(trouble_of, MISTAKES.values()))
"""Every sort of problem, in the order of the guide."""
