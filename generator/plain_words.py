"""Plain words: what a reader sees of prose, without notes, links and Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures import Answer
from generator.prose import Figure, Link, markup
from generator.words import uncited, visible

if TYPE_CHECKING:
    from generator.prose import Markup
    from generator.site import Site

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_EMPHASIS = re.compile(r"(?<!\\)(?:\*+|`+|(?<!\w)_+|_+(?!\w))")


def plain_words(site: Site, prose: str) -> str:
    """Return `prose` of an entry of `site` on one line, as it is read aloud.

    Citations are left out, links leave their words, and figures are computed.
    """
    text = uncited(prose)
    parts: list[str] = []
    start = 0
    for one in markup(text):
        parts += [text[start : one.start], _shown(site, one)]
        start = one.end
    words = _EMPHASIS.sub("", visible("".join([*parts, text[start:]])))
    return " ".join(_ESCAPED.sub(r"\1", words).split())


def _shown(site: Site, one: Markup) -> str:
    if isinstance(one, Link):
        key = site.names.find(one.target)
        return one.words or site.items[str(key)].entry.label
    answer = site.figures.answer(one) if isinstance(one, Figure) else None
    return answer.words if isinstance(answer, Answer) else ""
