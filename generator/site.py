"""The site: every entry that readers may see, linked."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator.bindings import bindings
from generator.kinds import KINDS
from generator.matrix import matrix
from generator.overview import DATES
from generator.speech import Speech
from generator.text import Text, wording_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.almanac import Almanac
    from generator.bindings import Bindings
    from generator.document import Manuscript
    from generator.figures import Figures
    from generator.matrix import Matrix
    from generator.names import Names
    from generator.problem import Problem
    from generator.validate import Item


@dataclass(frozen=True)
class Checked:
    """What became of the quotations of one page."""

    found: int = 0
    """Found word for word in a text we hold."""
    not_held: int = 0
    """Cited to a work whose text we do not hold."""
    sealed: int = 0
    """Cited to a sealed text, and too short to be checked here."""

    def __add__(self, other: Checked) -> Checked:
        """Return what became of the quotations of two pages."""
        return Checked(
            self.found + other.found, self.not_held + other.not_held, self.sealed + other.sealed
        )


@dataclass(frozen=True)
class Site:
    """The linked entries, and everything that is wrong with them."""

    items: Mapping[str, Item] = field(repr=False)
    """By key, the entries that are shown."""
    names: Names = field(repr=False)
    figures: Figures = field(repr=False)
    """What prose computes from the cases and laws that are shown."""
    articles: Mapping[str, Text] = field(repr=False)
    """By a seed's id."""
    mentions: Mapping[str, tuple[str, ...]] = field(repr=False)
    """By key, the keys of the entries that link to or cite it."""
    uses: Mapping[str, tuple[str, ...]] = field(repr=False)
    """By key, the keys of the entries that it links to or cites, in the order of the page."""
    quotations: Mapping[str, Checked] = field(repr=False)
    grades: Mapping[str, float] = field(repr=False)
    """By key, the reading grades of the entries that are long enough to have one."""
    manuscripts: tuple[Manuscript, ...] = field(repr=False)
    assets: Mapping[str, Path] = field(repr=False)
    almanac: Almanac = field(repr=False)
    """The dates of every election, by the laws and customs that are shown."""
    elections: tuple[int, ...] = ()
    """The elections that have a page: from the first whose laws we hold to two ahead."""
    next_election: int | None = None
    """The first of them whose last date has not passed on `day`, else the last of them."""
    day: dt.date | None = None
    """The day that the build speaks of; None if nothing says one."""
    problems: tuple[Problem, ...] = ()

    @property
    def checked(self) -> Checked:
        """What became of the quotations of all pages."""
        return sum(self.quotations.values(), Checked())

    @cached_property
    def speech(self) -> Speech:
        """Says prose of the site in plain words."""
        return Speech(self.items, self.names, self.figures)

    @cached_property
    def bindings(self) -> Bindings:
        """Everything that says what it rests on, law or custom."""
        return bindings(self)

    @cached_property
    def matrix(self) -> Matrix:
        """What came of every practice at every transition."""
        return matrix(self)

    def of_kind(self, kind: str) -> list[Item]:
        """Return the shown entries of one kind in the order of their list."""
        found = [item for key, item in self.items.items() if key.startswith(f"{kind}:")]
        return sorted(found, key=lambda item: (*item.entry.sort_key, item.id))


def text_of(item: Item, articles: Mapping[str, Text], day: dt.date | None) -> Text | None:
    """Return the text we hold for a seed, or for the version of a law in force on `day`.

    Without a day the newest version counts. None when we hold no text.
    """
    if item.kind == "seed":
        return articles.get(item.id)
    versions = getattr(item.entry, "versions", ())
    fitting = [one for one in versions if day is None or one.valid_on(day)]
    if not fitting or not fitting[-1].wording:
        return None
    return wording_text(item.id, item.document.path, fitting[-1].wording)


def page_path(item: Item) -> str:
    """Return the path of the entry's page in the docs folder."""
    return f"{KINDS[item.kind].folder}/{item.id}.md"


def dates_paths(elections: Iterable[int]) -> list[str]:
    """Return the paths of the page and the calendar of each election in the docs folder."""
    endings = (".md", ".ics")
    return [f"{DATES.folder}/{year}{ending}" for year in elections for ending in endings]


def handout_path(item: Item) -> str:
    """Return the path of the handout of a topic in the docs folder."""
    return f"{page_path(item).removesuffix('.md')}/handout.md"


def handout_paths(items: Iterable[Item]) -> list[str]:
    """Return the paths of the handouts of those `items` that are topics."""
    return [handout_path(item) for item in items if item.kind == "topic"]
