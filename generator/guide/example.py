"""Examples: for each kind an entry with every field, and the lines of it that show one field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.template import stored

_HEAD = re.compile(r"# (\S+)\n")


@dataclass(frozen=True)
class Example:
    """A whole entry, and where it lies."""

    path: str
    text: str

    def lines_of(self, name: str) -> str:
        """Return the lines of the field `name`; nothing if it is not there."""
        found = re.search(rf"^{re.escape(name)}:.*(?:\n[ ].*|\n(?=\n))*", self.text, re.MULTILINE)
        return found[0].rstrip() if found else ""


@cache
def example(kind: str) -> Example | None:
    """Return the example of a kind; None if nobody has written one."""
    text = stored(f"guide/examples/{kind}.yml")
    head = _HEAD.match(text)
    return Example(head[1], text[head.end() :]) if head else None
