"""Folding: long text in a block of YAML, one sentence a line, and its value unchanged."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.prose import Malformed, markup
from generator.quoting import in_marks, says
from generator.text import sentence_ends

_WHOLE = re.compile(r"“[^”]*”|\"[^\"]*\"|`[^`]*`|\[[^\]]*\]\([^)]*\)")
_STEP = "  "


def block(value: str, *, literal: bool) -> list[str]:
    """Return the lines of a value: what stands behind the name of its field, and those below it.

    Those below are indented by two spaces. `literal` keeps the lines of the value as they are.
    """
    style = "" if value.endswith("\n") else "-"
    body = value.removesuffix("\n")
    literally = [f"|{style}", *_indented(body.split("\n"))]
    folded = [f">{style}", *_indented(_folded(body))]
    empty = any(line.isspace() for line in body.split("\n"))
    for lines in [literally] if literal else [folded, literally]:
        if not empty and says("\n".join([f"x: {lines[0]}", *lines[1:], ""]), value):
            return lines
    return [in_marks(value)]


def sentence_lines(line: str) -> list[str]:
    """Return the sentences of one line of prose.

    No link, citation, figure or quotation is divided, and a citation stays with its sentence.
    """
    whole = [match.span() for match in _WHOLE.finditer(line)]
    whole += [(one.start, one.end) for one in markup(line) if not isinstance(one, Malformed)]
    ends = [
        end
        for end in sentence_ends(line)
        if re.fullmatch(r"\S ", line[end - 2 : end])
        and not line.startswith("[@", end)
        and not any(start < end < last for start, last in whole)
    ]
    return [line[start:end].strip(" ") for start, end in pairwise([0, *ends, len(line)])]


def _folded(body: str) -> list[str]:
    lines: list[str] = []
    for part in re.split(r"(\n+)", body):
        lines += [""] * len(part) if part.startswith("\n") else sentence_lines(part)
    return lines


def _indented(lines: list[str]) -> list[str]:
    return [f"{_STEP}{line}" if line else "" for line in lines]
