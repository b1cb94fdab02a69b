"""Formatting: which files of a project would be laid out anew, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.layout import NotLaidOutError, laid_out
from generator.load import load
from generator.original import original, text_of, with_text
from generator.plan import NotDoneError, Plan
from generator.validate import validate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.validate import Item


def formatting(root: Path, paths: Iterable[Path] = ()) -> Plan:
    """Return what lays out the entries at `paths`, files or folders, or all; nothing is written.

    Files with errors are left alone, and told of.
    Raises `NotDoneError` for a path at which there is no entry.
    """
    items = validate(load(root))
    valid = {item.document.path: item for item in items.items}
    everything = {document.path for document in items.files.documents}
    chosen = sorted(everything)
    if paths := list(paths):
        chosen = sorted({one for path in paths for one in _below(root, path, everything)})
    contents: dict[str, bytes | None] = {}
    told = []
    for path in chosen:
        if path not in valid:
            told.append(f"{path}: left alone, since it has errors; `civics check` names them.")
            continue
        try:
            before, after = _laid_out(root, valid[path])
        except NotLaidOutError:
            told.append(f"{path}: left alone, since only you can lay it out without a loss.")
            continue
        if after != before:
            contents[path] = after
    return Plan(contents, told=tuple(told))


def _below(root: Path, path: Path, known: set[str]) -> list[str]:
    """Return the entries at a path, a file or a folder."""
    place = path.resolve()
    found = [one for one in known if (root / one).resolve().is_relative_to(place)]
    if not found:
        message = (
            f"There is no entry at {path}. Entries are the `.yml` files of content/ and seeds/."
        )
        raise NotDoneError(message)
    return found


def _laid_out(root: Path, item: Item) -> tuple[bytes, bytes]:
    """Return a file's bytes as they are, and laid out; the ends of its lines stay what they are."""
    before = original(root, item.document.path) or b""
    text = laid_out(item.document.text, item.kind)
    newline = "\r\n" if "\r\n" in text_of(before) else "\n"
    return before, with_text(before, text.replace("\n", newline))
