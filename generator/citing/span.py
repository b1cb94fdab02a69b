"""Span: the pages that a work fills, the last number as short as a style wants it."""

from __future__ import annotations

import re
from typing import Literal

_SPAN = re.compile(r"([A-Z]?)(\d+)\s*[-–]\s*\1(\d+)")
How = Literal["full", "mla", "chicago"]


def span(pages: str, how: How = "full") -> str:
    """Return `pages`, like 105-109, with a dash, and in MLA as 105–09 and in Chicago as 105–9."""
    return _SPAN.sub(lambda found: _written(found, how), pages)


def several(pages: str) -> bool:
    """Return whether `pages` are more than one."""
    return "," in pages or span(pages) != pages


def _written(found: re.Match[str], how: How) -> str:
    letter, first, last = found.groups()
    if len(last) < len(first):  # no span, but one number with parts: 2681-615
        return found[0]
    if how != "full" and len(first) == len(last) > 2:  # noqa: PLR2004 -- digits
        last = _short(first, last, how)
    return f"{letter}{first}–{'' if how == 'chicago' else letter}{last}"


def _short(first: str, last: str, how: How) -> str:
    if how == "chicago" and first.endswith("00"):
        return last
    same = next((n for n, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), 0)
    if how == "chicago" and first[-2] == "0" and same == len(last) - 1:
        return last[-1]
    return last[min(same, len(last) - 2) :]
