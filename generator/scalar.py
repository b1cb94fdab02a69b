"""Scalar: a value in a YAML file, and where each character of it stands there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.yaml_tree import Node

_IN_DOUBLE = re.compile(
    r"\\(?:x(?P<x>..)|u(?P<u>.{4})|U(?P<U>.{8})|(?P<one>[^\r\n])|\r?\n)|(?P<plain>[^\\])",
    re.DOTALL,
)
_IN_SINGLE = re.compile(r"''|.", re.DOTALL)
_SPACES = frozenset("tnvfr N_LP\t")
"""What stands behind `\\` for a space or a break."""


def places(text: str, node: Node) -> list[int]:
    """Return where in `text` each character of a value stands, spaces and breaks left out.

    YAML folds lines, so only what is no space can be told one by one.
    """
    raw, begin, end = text[node.start : node.end], node.start, node.end
    if raw.startswith('"'):
        found = _IN_DOUBLE.finditer(text, begin + 1, end - 1)
        return [match.start() for match in found if not _shown(match).isspace()]
    if raw.startswith("'"):
        found = _IN_SINGLE.finditer(text, begin + 1, end - 1)
        return [match.start() for match in found if not match[0].isspace()]
    if raw[:1] in {"|", ">"}:
        begin += len(raw.splitlines()[0])
    return [at for at in range(begin, end) if not text[at].isspace()]


def span(text: str, node: Node, start: int, end: int) -> tuple[int, int]:
    """Return from where to where in `text` the characters `start` to `end` of a value stand.

    The first and the last of them must be no spaces.
    """
    value, found = str(node.value), places(text, node)
    first = sum(not mark.isspace() for mark in value[:start])
    last = first + sum(not mark.isspace() for mark in value[start:end]) - 1
    return found[first], found[last] + 1


def _shown(match: re.Match[str]) -> str:
    """Return the character that an escape between double marks stands for, or one like it."""
    code = match["x"] or match["u"] or match["U"]
    if code:
        return chr(int(code, 16))
    if match["one"]:
        return " " if match["one"] in _SPACES else match["one"]
    return match["plain"] or " "
