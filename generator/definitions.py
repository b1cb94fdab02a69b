"""Definitions: what the terms of one page mean, kept on the page for whoever points at them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.escape import html
from generator.kinds.term import Term

if TYPE_CHECKING:
    from generator.speech import Speech
    from generator.validate import Item

_SECTION = re.compile(r"^## ", re.MULTILINE)


class Definitions:
    """The terms that a page links to, each marked where it stands first in a section."""

    def __init__(self, speech: Speech) -> None:
        """Begin a page without any; `speech` says definitions in plain words."""
        self._speech = speech
        self._texts: dict[str, str] = {}
        self._here: set[str] = set()

    def pass_over(self, markdown: str) -> None:
        """Take note of the text between two links: in a new section terms are marked anew."""
        if _SECTION.search(markdown):
            self._here.clear()

    def mark(self, item: Item) -> str:
        """Return what follows a link to `item` so that its definition can be shown, or nothing."""
        if not isinstance(item.entry, Term) or item.key in self._here:
            return ""
        self._here.add(item.key)
        definition = self._speech.words(item.entry.definition)
        self._texts[item.id] = f"<b>{html(item.entry.heading_title)}</b> {html(definition)}"
        return f'{{: .term aria-describedby="define-{item.id}" }}'

    @property
    def text(self) -> str:
        """The definitions as hidden HTML, each once; empty when the page marks no term."""
        if not self._texts:
            return ""
        listed = (f'<p id="define-{name}">{said}</p>' for name, said in self._texts.items())
        head = '<div class="definitions" hidden data-search-exclude>'
        return "\n".join([head, *listed, "</div>"])
