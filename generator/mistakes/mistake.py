"""A mistake: one sort of problem, with its code, its cause, its cure and an example."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

GUIDE = "guides/problems"
"""The page of the site on which every mistake has a section; the section's name is the code."""


@dataclass(frozen=True)
class Mistake:
    """One sort of problem that an editor may meet."""

    code: str
    """The name by which messages call it: small letters and hyphens; it never changes."""
    messages: tuple[str, ...]
    """How the messages of this sort begin; `{}` stands for what differs."""
    cause: str
    """How it comes about, in whole sentences."""
    cure: str
    """What to do about it, in whole sentences."""
    wrong: str
    """A part of a file that has the mistake."""
    right: str
    """The same part as it should be."""
    kind: str = "term"
    """The kind of entry that the example is a part of; `page` for a hand-written page."""
    file: tuple[str, str] = ("", "")
    """For a mistake in a file's name or place: the wrong path and the right one."""
    encoding: str = "utf-8"
    """The encoding in which the wrong example is saved."""

    @property
    def shown(self) -> tuple[str, str]:
        """The wrong and the right example, each with its file's name if that is the point."""
        texts = (self.wrong.rstrip("\n"), self.right.rstrip("\n"))
        if not self.file[0]:
            return texts
        wrong, right = (
            f"{path}\n{text}".rstrip() for path, text in zip(self.file, texts, strict=True)
        )
        return wrong, right

    @property
    def section(self) -> str:
        """The address of what explains it, relative to the site."""
        return f"{GUIDE}/#{self.code}"

    def matches(self, message: str) -> int:
        """Return how many letters of `message` are those of this mistake; 0 for another one."""
        fitting = (words for words in self.messages if _pattern(words).match(message))
        return max((len(words.replace("{}", "")) for words in fitting), default=0)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    found = ".*?".join(map(re.escape, words.split("{}")))
    if words.endswith("({})"):  # the house style names its rule at the end
        found = found.replace(r"\(.*?\)", r"\([a-z-]+\)\Z")
    return re.compile(found, re.DOTALL)
