"""Plan: what a command is about to do to files, to be shown or to be done."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.atomic import replace_all
from generator.original import original

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class NotDoneError(Exception):
    """The command did nothing; the message tells an editor why, and what to do."""


@dataclass(frozen=True)
class Plan:
    """The files that change, and what to tell the editor when they have."""

    contents: dict[str, bytes | None]
    """By path, relative to the root: the new bytes, or None for a file that goes."""
    moves: dict[str, str] = field(default_factory=dict)
    """New paths by old ones."""
    told: tuple[str, ...] = ()
    """Sentences about it."""

    def diff(self, root: Path) -> str:
        """Return all changes as a unified diff, like that of git; nothing is changed."""
        new = {moved: old for old, moved in self.moves.items()}
        parts: list[str] = []
        for path, content in sorted(self.contents.items()):
            if path not in self.moves:
                old = new.get(path, path)
                parts += _difference(old, path, original(root, old), content)
        return "".join(parts)

    def do(self, root: Path) -> None:
        """Write all of it or nothing. Raises `NotDoneError` if a file cannot be written."""
        try:
            replace_all({root / path: content for path, content in self.contents.items()})
        except OSError as error:
            name = error.filename2 or error.filename or "A file"
            message = f"{name} cannot be written: {error.strerror or error}. Nothing was changed."
            raise NotDoneError(message) from None


def _difference(old: str, new: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    if old != new:
        yield f"rename from {old}\nrename to {new}\n"
    try:
        mine = (before or b"").decode().splitlines(keepends=True)
        theirs = (after or b"").decode().splitlines(keepends=True)
    except UnicodeDecodeError:
        return
    begin = f"a/{old}" if before is not None else "/dev/null"
    end = f"b/{new}" if after is not None else "/dev/null"
    for line in difflib.unified_diff(mine, theirs, begin, end):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
