"""Chapters: the pages of the editors' guide that are written by hand, and the list of all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.front_matter import body_of, read_front_matter
from generator.guide.trouble import TROUBLES
from generator.kinds import KINDS
from generator.overview import GUIDE
from generator.template import stored

if TYPE_CHECKING:
    from generator.kinds.entry import Entry

NAMES = (
    "first-steps",
    "first-term",
    "topic-from-news",
    "prose",
    "law-and-custom",
    "sources",
    "dates",
    "finding",
    "corrections",
    "renaming",
    "trouble",
)
"""The chapters in the order in which an editor needs them; the text of each is in templates/."""


@dataclass(frozen=True)
class Chapter:
    """One page of the guide, and how editors find it."""

    name: str
    title: str
    about: str
    asked: str = ""
    """Words by which editors ask for it, besides its title."""
    body: str = ""
    """Its Markdown, if it is written by hand."""

    @property
    def path(self) -> str:
        """Path of the page in the docs folder."""
        return f"{GUIDE.folder}/{self.name}.md"

    @property
    def headings(self) -> str:
        """The headings below its title, for the search; its examples are about nothing real."""
        return " . ".join(re.findall(r"^##+ (.+)", self.body, re.MULTILINE))


STYLE = Chapter(
    "house-style",
    "House style",
    "What prose on this site does not do: each rule, with its reason and an example.",
    "style rules, loaded words, long sentences, how to write",
)
PROBLEMS = Chapter(
    "problems",
    "Every problem, with cause and cure",
    "Each message that an editor may meet: how it comes about, and what to do.",
    "error messages list, what does this message mean",
)


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters that are written by hand, in their order."""
    return tuple(_read(name) for name in NAMES)


def fields_chapter(kind: type[Entry]) -> Chapter:
    """Return what the page of the fields of `kind` is called."""
    name = kind.kind.replace("-", " ")
    title = f"The fields of {'an' if name[0] in 'aeiou' else 'a'} {name}"
    about = f"Every field of {'an' if name[0] in 'aeiou' else 'a'} {name}, with an example."
    return Chapter(f"{kind.kind}-fields", title, about, f"{name} fields, yaml, reference")


def every_chapter() -> tuple[Chapter, ...]:
    """Return every page of the guide but its first."""
    fields = [fields_chapter(kind) for kind in KINDS.values()]
    return (*chapters(), STYLE, *([PROBLEMS] if TROUBLES else ()), *fields)


def _read(name: str) -> Chapter:
    text = stored(f"guide/{name}.md")
    head = read_front_matter(text)
    asked = head["asked"]
    words = " . ".join(map(str, asked)) if isinstance(asked, list) else str(asked)
    return Chapter(name, str(head["title"]), str(head["description"]), words, body_of(text).strip())
