"""A page: a file for readers, most often rendered Markdown, with the path where it belongs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.card import Card


@dataclass(frozen=True)
class Page:
    """One file for the docs folder of a site builder."""

    path: str
    """Path in the docs folder: `topics/lame-duck.md`.

    A site builder renders what ends in `.md` and passes on anything else byte for byte: a redirect
    in `.html`, a calendar in `.ics`, a table in `.csv`.
    """
    content: str = field(repr=False)
    """The whole file; it is written in UTF-8, and its line endings stay as they are."""
    source: str
    """The file that an editor changes to change this page, relative to the project's root."""
    title: str
    draft: bool = False
    """Whether only the preview shows it."""
    section: bool = False
    """Whether it is the index of a section, and so in the navigation."""
    binary: bytes = field(default=b"", repr=False)
    """In place of `content`, the bytes of a file that is no text, like a database."""
    card: Card | None = field(default=None, repr=False)
    """What is shown with a link to it, where people share it."""

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.binary or self.content.encode()

    @property
    def markdown(self) -> bool:
        """Whether a site builder renders it; a section, and a page by hand, always are."""
        return self.path.endswith(".md")


def navigation(pages: Iterable[Page]) -> list[dict[str, str]]:
    """Return the navigation as MkDocs writes it: the home page, the sections, the pages by hand.

    Only sections are listed, so that no page grows with the number of pages.
    """
    pages = list(pages)
    home = [{page.title: page.path} for page in pages if page.path == "index.md"]
    sections = [{page.title: page.path} for page in pages if page.section]
    by_hand = [
        {page.title: page.path}
        for page in pages
        if page.markdown and "/" not in page.path and page.path != "index.md" and not page.draft
    ]
    return [*home, *sections, *by_hand]
