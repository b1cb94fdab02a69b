"""A problem: one thing in the content that an editor has to mend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.mistakes import OTHER, mistake_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend, with its place and the nearest right thing."""

    path: str
    """File, relative to the project's root, with forward slashes."""
    line: int
    """Line, counted from 1."""
    column: int
    """Column in characters, counted from 1."""
    message: str
    """What is wrong, in whole sentences, as an editor would say it."""
    hint: str = ""
    """What to do about it: the nearest right thing, or a correct example."""
    excerpt: str = ""
    """The text of the line, for showing the place; empty when there is none."""

    @property
    def code(self) -> str:
        """Stable name of the sort of problem, like `unknown-field`."""
        mistake = mistake_of(self.message)
        return mistake.code if mistake else OTHER

    @property
    def section(self) -> str:
        """Where it is explained, relative to the site; empty if nothing explains it."""
        mistake = mistake_of(self.message)
        return mistake.section if mistake else ""

    def __str__(self) -> str:
        """Return `path:line:column: message hint` on one line."""
        return f"{self.path}:{self.line}:{self.column}: {self.message} {self.hint}".rstrip()


class ContentError(Exception):
    """The content has problems; all of them are in `problems`, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each of `problems` once, in the order of their places."""
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
