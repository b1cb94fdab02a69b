"""History: what files said at a commit of the repository, and what they say now.

This asks Git, and reads the files that differ as they are, byte for byte: the line never does.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class HistoryError(Exception):
    """Git cannot tell; the message says why, for an editor."""


@dataclass(frozen=True)
class Saved:
    """A file that is not as it was."""

    path: str
    """Relative to the project's root, with forward slashes."""
    before: str
    """The whole file at the commit; empty if it was not there."""
    now: str
    """The whole file as it is."""


def saved_since(root: Path, commit: str, folders: Iterable[str]) -> list[Saved]:
    """Return the YAML files in `folders` that are there and differ from `commit`.

    What was done on another branch meanwhile does not count. Raises `HistoryError` if `root` is not
    in a Git repository, or `commit` not in it, or a file is not in UTF-8.
    """
    try:
        _git(root, "rev-parse", "--git-dir")
    except HistoryError as error:
        message = f"There is nothing to compare with: the folder is not kept by Git. {error}"
        raise HistoryError(message) from None
    try:
        base = _git(root, "merge-base", "--end-of-options", commit, "HEAD").strip()
    except HistoryError:
        message = (
            f"Git knows no commit `{commit}` that this one comes from. HEAD is the last commit;"
            " `git log --oneline` lists those before it."
        )
        raise HistoryError(message) from None
    wanted = [f"{folder}/*.yml" for folder in folders]
    differ = ["diff", "--name-only", "--no-renames", "--diff-filter=d", "--relative", "-z", base]
    names = set(_git(root, *differ, "--", *wanted).split("\0"))
    names |= set(
        _git(root, "ls-files", "-o", "--exclude-standard", "-z", "--", *wanted).split("\0")
    )
    there = set(_git(root, "ls-tree", "-r", "--name-only", "-z", base).split("\0"))
    return [
        Saved(
            name, _git(root, "show", f"{base}:./{name}") if name in there else "", _text(root, name)
        )
        for name in sorted(names - {""})
    ]


def _text(root: Path, name: str) -> str:
    path = root / name
    if path.is_symlink():
        message = f"`{name}` is a link. Put the file itself there."
        raise HistoryError(message)
    return _decoded(path.read_bytes(), name)


def _git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)  # noqa: S603, S607 -- words of ours, and the reader's own Git
    except OSError:
        message = "This needs Git, which is not installed here. See https://git-scm.com."
        raise HistoryError(message) from None
    if done.returncode:
        message = f"Git cannot tell: {done.stderr.decode(errors='replace').strip()}"
        raise HistoryError(message)
    return _decoded(done.stdout, words[-1])


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        message = f"`{name}` is not saved as UTF-8. Save it again and choose the encoding UTF-8."
        raise HistoryError(message) from None
