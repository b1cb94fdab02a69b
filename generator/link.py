"""Link: from items to a site in which every reference leads somewhere."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.addresses import clashes, dead_links
from generator.evidence import Evidence, Reader
from generator.figures import Figures
from generator.names import Names
from generator.site import Site

if TYPE_CHECKING:
    from generator.problem import Problem
    from generator.site import Checked
    from generator.validate import Items


def link(items: Items, *, drafts: bool = False) -> Site:
    """Resolve every reference, citation and quotation, and gather what is wrong.

    Entries that are not published are checked like the others; they are in the site only with
    `drafts`.
    """
    names = Names(items.items, items.broken)
    by_key = {item.key: item for item in items.items}
    shown = {key: item for key, item in by_key.items() if drafts or item.entry.published}
    uses: dict[str, tuple[str, ...]] = {}
    quotations: dict[str, Checked] = {}
    problems: list[Problem] = [*items.problems, *clashes(items), *dead_links(items)]
    evidence = Evidence(items.items, names, items.articles)
    for item in items.items:
        reader = Reader(evidence, item.entry.as_of_date, published=item.entry.published)
        reader.read_item(item)
        problems += reader.problems
        uses[item.key] = tuple(dict.fromkeys(reader.used))
        quotations[item.key] = reader.quoted.checked
    for manuscript in items.manuscripts:
        reader = Reader(evidence)
        reader.read_manuscript(manuscript)
        problems += reader.problems
    mentions: dict[str, list[str]] = defaultdict(list)
    for key in shown:
        for used in uses[key]:
            if used in shown and used != key:
                mentions[used].append(key)
    return Site(
        items=shown,
        names=names,
        figures=Figures(shown, names),
        articles=items.articles,
        mentions={key: tuple(sorted(found)) for key, found in mentions.items()},
        uses=uses,
        quotations=quotations,
        manuscripts=items.manuscripts,
        assets=items.files.assets,
        problems=tuple(sorted(set(problems))),
    )
