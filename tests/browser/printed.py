"""A printed page, read back: what a reader of PDF files, or a screen reader, finds in it."""

from __future__ import annotations

import re
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Iterator


class Printed:
    """A PDF file and what is in it."""

    def __init__(self, pdf: bytes) -> None:
        """Read the bytes of a PDF file."""
        self._reader = PdfReader(BytesIO(pdf))
        self._root: dict[str, Any] = dict(self._reader.root_object)
        self.language = str(self._root.get("/Lang", ""))
        self.width = float(self._reader.pages[0].mediabox.width)
        """In points, of the first sheet."""

    @property
    def title(self) -> str:
        """What the window of a reader shows."""
        return (self._reader.metadata and self._reader.metadata.title) or ""

    @property
    def outline(self) -> list[str]:
        """The headings through which a reader can go, in order."""
        return list(_titles(self._reader.outline))

    @property
    def tags(self) -> list[str]:
        """The name of every tag, like `/H1`; none if the file does not say that it has them."""
        marked = self._root.get("/MarkInfo", {}).get("/Marked")
        return list(_tags(self._root["/StructTreeRoot"])) if marked else []

    @cached_property
    def sheets(self) -> list[list[str]]:
        """The lines of each sheet, without its number."""
        texts = [sheet.extract_text().splitlines() for sheet in self._reader.pages]
        return [
            [line.strip() for line in lines if line.strip() and not re.search(r"\d / \d+$", line)]
            for lines in texts
        ]

    @property
    def text(self) -> str:
        """All words, with one space between two."""
        return " ".join(" ".join(lines) for lines in self.sheets)


def squeezed(text: str) -> str:
    """Return `text` without spaces, since a PDF may have them at the end of any line."""
    return re.sub(r"\s", "", text)


def _titles(outline: Any) -> Iterator[str]:  # noqa: ANN401 -- lists in lists
    for one in outline:
        if isinstance(one, list):
            yield from _titles(one)
        else:
            yield str(one["/Title"])


def _tags(node: Any) -> Iterator[str]:  # noqa: ANN401 -- whatever a PDF holds
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for one in node:
            yield from _tags(one)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        yield from _tags(node.get("/K", []))
