"""Atomic: a file on disk is the old one or the new one, never half of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Make the file at `path` hold `content`, with the folders above it.

    Whoever reads it meanwhile, or after a crash, finds all of the old bytes or all of the new.
    Raises `OSError` if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.new")
    unfinished.write_bytes(content)
    os.replace(unfinished, path)  # noqa: PTH105 -- the same, and says what it does
