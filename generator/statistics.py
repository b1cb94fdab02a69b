"""Statistics: how much there is on the site, and what it rests on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.facts import KINDS_OF_FACT, facts
from generator.kinds import KINDS
from generator.kinds.practice import Outcome
from generator.kinds.source import Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site import Site


def statistics(site: Site) -> str:
    """Return the numbers of a site as lines of text, each with its share where it has one."""
    return "\n".join(_lines(site))


def _lines(site: Site) -> Iterator[str]:
    yield "Entries"
    for name, kind in KINDS.items():
        yield f"  {len(site.of_kind(name)):6,}  {kind.heading}"
    sources = [item.entry for item in site.of_kind("source")]
    kinds = Counter(entry.source_kind for entry in sources if isinstance(entry, Source))
    yield "Sources"
    for kind_of_source in SourceKind:
        yield _share(kinds[kind_of_source], len(sources), kind_of_source.label)
    table = site.matrix
    cells = sum(table.number(outcome) for outcome in Outcome)
    yield "Cells of the matrix"
    for outcome in Outcome:
        yield _share(table.number(outcome), cells, outcome.label)
    found = facts(site)
    for name in KINDS_OF_FACT:
        some = [fact for fact in found if fact.item.kind == name]
        yield f"Statements about {KINDS[name].heading.lower()}: {len(some):,}"
        yield _share(sum(fact.near for fact in some), len(some), "primary or official")


def _share(number: int, whole: int, label: str) -> str:
    return f"  {number:6,}  {number / max(whole, 1):4.0%}  {label}"
