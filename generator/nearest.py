"""The nearest right thing: what an editor probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process, utils

if TYPE_CHECKING:
    from collections.abc import Iterable

_CLOSE_ENOUGH = 75


def nearest(word: str, choices: Iterable[str], *, most: int = 1) -> list[str]:
    """Return up to `most` of `choices` that look like `word`, the likeliest first.

    Upper and lower case, and the marks between words, count for nothing.
    Nothing that is less than 75 % alike is returned.
    """
    found = process.extract(
        word,
        sorted(set(choices)),
        scorer=fuzz.ratio,
        processor=utils.default_process,
        limit=most,
        score_cutoff=_CLOSE_ENOUGH,
    )
    return [choice for choice, _score, _key in found]


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return “Did you mean `x`?” for the likeliest of `choices`, or an empty string."""
    found = nearest(word, choices)
    return f"Did you mean `{found[0]}`?" if found else ""


def listed(words: Iterable[str], *, last: str = "or") -> str:
    """Return `words` as a sentence lists them: “`a`, `b` or `c`”."""
    quoted = [f"`{word}`" for word in words]
    if len(quoted) < 2:  # noqa: PLR2004 -- one word, or none, needs no “or”
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} {last} {quoted[-1]}"
