"""Atomic: a file on disk is the old one or the new one, never half of it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Make the file at `path` hold `content`, with the folders above it.

    Whoever reads it meanwhile, or after a crash, finds all of the old bytes or all of the new.
    Raises `OSError` if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = _unfinished(path)
    unfinished.write_bytes(content)
    os.replace(unfinished, path)  # noqa: PTH105 -- the same, and says what it does


def replace_all(contents: Mapping[Path, bytes | None]) -> None:
    """Make each file hold its content, and be gone where that is None: all of them or none.

    Files go before others come, since on some disks `A.yml` and `a.yml` are one.
    Raises `OSError` if one cannot be written; all are put back then.
    """
    order = sorted(contents, key=lambda path: contents[path] is not None)
    before = {path: path.read_bytes() if path.is_file() else None for path in order}
    done: list[Path] = []
    try:
        for path in order:
            done.append(path)
            _make(path, contents[path])
    except BaseException:
        for path in reversed(done):
            with suppress(OSError):
                _unfinished(path).unlink(missing_ok=True)
                _make(path, before[path])
        raise


def _unfinished(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")


def _make(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        replace_file(path, content)
