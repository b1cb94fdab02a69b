"""Facts: what pages state about handovers and practices, and how near its sources are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.bibliography import evidence_kind
from generator.fields import Prose
from generator.kinds.entry import parts
from generator.kinds.source import SourceKind
from generator.names import CITABLE
from generator.prose import Citation, markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site import Site
    from generator.validate import Item

KINDS_OF_FACT = ("practice", "transition")


@dataclass(frozen=True)
class Fact:
    """A stretch of prose that ends with what bears it out."""

    item: Item
    text: str
    sources: tuple[SourceKind, ...]
    """What is cited for it, by how near it is."""

    @property
    def best(self) -> SourceKind:
        """The nearest of its sources."""
        return min(self.sources, key=list(SourceKind).index)

    @property
    def near(self) -> bool:
        """Whether a primary or an official source is among those that are cited."""
        return self.best.primary or self.best is SourceKind.OFFICIAL


def facts(site: Site) -> list[Fact]:
    """Return every cited statement of the practices and transitions of `site`.

    A statement goes on to the citations that bear it out, over more than one sentence where these
    share them. Citations that stand together bear out one statement.
    """
    return [
        fact
        for kind in KINDS_OF_FACT
        for item in site.of_kind(kind)
        for _, value in parts(item.entry)
        if isinstance(value, Prose)
        for fact in _facts(site, item, value)
    ]


def _facts(site: Site, item: Item, prose: str) -> Iterator[Fact]:
    cited = [one for one in markup(prose) if isinstance(one, Citation)]
    start = 0
    while cited:
        group = [cited.pop(0)]
        while cited and not prose[group[-1].end : cited[0].start].strip():
            group.append(cited.pop(0))
        kinds = [
            evidence_kind(site.items[str(site.names.find(one.id, CITABLE))].entry) for one in group
        ]
        yield Fact(item, " ".join(prose[start : group[0].start].split()), tuple(kinds))
        start = group[-1].end
