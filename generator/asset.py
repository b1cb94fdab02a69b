"""Asset: a file in `content/` that is passed on as it is, and so is public."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.kinds import KINDS

if TYPE_CHECKING:
    from pathlib import PurePath

SUFFIXES = (
    *(".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"),
    *(".css", ".csv", ".js", ".pdf", ".woff2"),
)
"""What pages may show or offer; anything else could be a draft, or a news story."""
AT_THE_TOP = ("CNAME", "robots.txt")
"""Files that a host of web sites looks for there."""


def refusal(path: PurePath) -> tuple[str, str] | None:
    """Return why the file at `path`, relative to `content/`, is no asset, and what to do."""
    folder = path.parent.as_posix()
    of_entries = folder in {kind.folder for kind in KINDS.values()}
    if path.as_posix() in AT_THE_TOP or (path.suffix.lower() in SUFFIXES and not of_entries):
        return None
    if of_entries:
        message = f"`{path.name}` is not an entry, but readers could download it as it is."
        name = re.sub(r"(\.ya?ml)?(\.txt)?$", "", path.name, flags=re.IGNORECASE)
        if "." not in name and folder != "seeds":
            return message, f"Rename it to `{name}.yml`. Windows may hide the ending `.txt`."
    else:
        message = f"`{path.name}` is no file for a page, but readers could download it as it is."
    hint = (
        "Entries end in `.yml` and hand-written pages in `.md`. News stories lie in `seeds/`,"
        " pictures and style sheets in a folder like `content/assets/`."
    )
    return message, hint
