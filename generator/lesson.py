"""A lesson: what `civics why` says of one mistake."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from generator.mistakes import MISTAKES
from generator.nearest import did_you_mean, listed
from generator.report import WIDTH

if TYPE_CHECKING:
    from generator.mistakes import Mistake


def lesson(mistake: Mistake) -> str:
    """Return cause, cure and example of a mistake, for a terminal."""
    parts = [
        mistake.code,
        *(textwrap.fill(words, WIDTH) for words in (mistake.cause, mistake.cure)),
    ]
    for name, shown in zip(("Wrong:", "Right:"), mistake.shown, strict=True):
        parts.append(f"{name}\n\n{textwrap.indent(shown, '    ', lambda _line: True)}")
    return "\n\n".join(parts)


def unknown_code(code: str) -> str:
    """Return the sentence that there is no mistake called `code`, with the nearest one."""
    hint = did_you_mean(code, MISTAKES) or f"There are {listed(MISTAKES, last='and')}."
    return f"No message is called `{code}`. {hint}"
