"""Markdown as the site shows it, taken apart."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser

import markdown
from mkdocs.config import load_config

from tests.conftest import ROOT

_SCHEMES = re.compile(r"[\x00-\x20]*(?:javascript|vbscript|data)[\x00-\x20]*:", re.IGNORECASE)


class Html(HTMLParser):
    """Gathers what could do harm, and the words."""

    def __init__(self, text: str) -> None:
        """Read `text`."""
        super().__init__()
        self.harm: list[str] = []
        self.words: dict[str, list[str]] = {}
        """By the name of an element, the words of each of them."""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note elements and attributes that run something or load something."""
        self.open.append(tag)
        self.words.setdefault(tag, []).append("")
        if tag in {"script", "iframe", "object", "embed", "style", "form", "svg", "base", "img"}:
            self.harm.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcdoc", "formaction"}:
                self.harm.append(f"{tag} {name}={value}")
            if _SCHEMES.match(value or ""):
                self.harm.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of that name."""
        if tag in self.open:
            del self.open[len(self.open) - 1 - self.open[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        """Add words to every element they stand in."""
        for tag in set(self.open):
            self.words[tag][-1] += data


@cache
def _extensions() -> tuple[list[str], dict[str, dict[str, object]]]:
    config = load_config(str(ROOT / "mkdocs.yml"))
    return config.markdown_extensions, config.mdx_configs


def rendered(page: str) -> str:
    """Return the HTML of a page with the extensions of `mkdocs.yml`."""
    extensions, settings = _extensions()
    body = page.split("---\n", 2)[2] if page.startswith("---\n") else page
    return markdown.markdown(body, extensions=extensions, extension_configs=settings)


def parsed(page: str) -> Html:
    """Return what the HTML of a page holds."""
    return Html(rendered(page))
