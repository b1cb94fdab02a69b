"""Publication: under which name and address readers, and programs, find the site."""

from __future__ import annotations

from dataclasses import dataclass

ATOM = "feed.xml"
JSON_FEED = "feed.json"
FEEDS = (ATOM, JSON_FEED)
"""Paths of the feeds in the docs folder."""


@dataclass(frozen=True)
class Publication:
    """The name and address of the site, as far as they are known, and the form of addresses."""

    name: str = ""
    address: str = ""
    """Of the home page, like `https://example.org/`; nothing if it is not known."""
    folders: bool = True
    """Whether addresses of pages end in a folder, as in `terms/comity/`, or in `.html`."""

    def url(self, path: str = "") -> str:
        """Return the address of the page or file at `path` in the docs folder.

        It is whole if the address of the site is known, else relative to the home page.
        """
        stem = path.removesuffix(".md")
        if stem != path:
            index = stem.rpartition("/")[2] == "index"
            if self.folders:
                path = stem.removesuffix("index") if index else f"{stem}/"
            else:
                path = f"{stem}.html"
        return f"{self.address.rstrip('/')}/{path}" if self.address else path
