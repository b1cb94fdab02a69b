"""Write: the pages as a plain docs folder that any site builder can take."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.atomic import replace_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.page import Page

MANIFEST = ".civics.json"
"""Lists what an earlier run has written, so that only that is ever removed."""


class OutputError(Exception):
    """The folder cannot be written to; the message says why, for an editor."""


def write(
    out: Path, pages: Iterable[Page], assets: Mapping[str, Path]
) -> tuple[list[str], list[str]]:
    """Make the folder `out` hold exactly `pages` and `assets`; return what changed and what went.

    A file is written only if its bytes change, and removed only if an earlier run wrote it.
    Raises `OutputError` if `out` holds files of somebody else, or cannot be written.
    """
    contents = {page.path: page.data for page in pages}
    try:
        contents |= {path: asset.read_bytes() for path, asset in assets.items()}
        earlier = _earlier(out)
        changed = [path for path, content in contents.items() if _put(out, path, content)]
        gone = sorted(earlier - contents.keys())
        for path in gone:
            _remove(out, path)
        _put(out, MANIFEST, json.dumps(sorted(contents), indent=1).encode())
    except OSError as error:
        message = f"`{out}` cannot be written: {error.strerror or error}."
        raise OutputError(message) from None
    return changed, gone


def _earlier(out: Path) -> set[str]:
    manifest = out / MANIFEST
    if not manifest.is_file():
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            message = (
                f"`{out}` is not empty and was not written by this command. Choose a new folder."
            )
            raise OutputError(message)
        return set()
    try:
        listed = [PurePosixPath(path) for path in json.loads(manifest.read_text(encoding="utf-8"))]
    except (ValueError, TypeError):
        message = f"`{manifest}` cannot be read. Delete the folder `{out}` and write it again."
        raise OutputError(message) from None
    return {str(path) for path in listed if not path.is_absolute() and ".." not in path.parts}


def _put(out: Path, path: str, content: bytes) -> bool:
    target = out / path
    if target.is_file() and target.read_bytes() == content:
        return False
    replace_file(target, content)
    return True


def _remove(out: Path, path: str) -> None:
    target = out / path
    target.unlink(missing_ok=True)
    folder = target.parent
    while folder != out and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
