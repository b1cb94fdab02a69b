"""Lists of words that the rules go by, one word or phrase a line; `#` begins a remark."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words_in(name: str) -> frozenset[str]:
    """Return the words and phrases of the list `name`."""
    return frozenset(lines_in(name))


@cache
def lines_in(name: str) -> tuple[str, ...]:
    """Return the words and phrases of the list `name` in their order."""
    text = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line and not line.startswith("#"))
