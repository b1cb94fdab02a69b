"""Link: from items to a site in which every reference leads somewhere."""

from __future__ import annotations

import os
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.addresses import clashes, dead_links
from generator.almanac import Almanac
from generator.build_day import VARIABLE, BuildDayError, build_day
from generator.date_checks import wrong_dates
from generator.elections import LAST, horizon
from generator.evidence import Evidence, Reader
from generator.figures import Figures
from generator.guide.chapter import every_chapter
from generator.names import Names
from generator.problem import Problem
from generator.reading import reading, too_hard
from generator.sheets import Sheets
from generator.site import Site, dates_paths, handout_paths
from generator.speech import Speech

if TYPE_CHECKING:
    import datetime as dt

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
    grades: dict[str, float] = {}
    almanac = Almanac(shown.values())
    day, problems = _build_day(items)
    elections = tuple(almanac.elections(horizon(day))) if day else ()
    guide = [chapter.path for chapter in every_chapter()]
    made = [*dates_paths(elections), *handout_paths(shown.values()), *guide]
    problems += [*items.problems, *clashes(items, made), *dead_links(items, made)]
    problems += wrong_dates(items, horizon(day) if day else LAST)
    coming = almanac.coming(day, elections)
    figures = Figures(by_key, names, almanac, coming)
    evidence = Evidence(items.items, names, items.articles, figures)
    speech = Speech(by_key, names, figures)
    sheets = Sheets(by_key, names, figures, speech)
    for item in items.items:
        reader = Reader(evidence, item.entry.as_of_date, published=item.entry.published)
        reader.read_item(item)
        problems += reader.problems
        uses[item.key] = tuple(dict.fromkeys(reader.used))
        quotations[item.key] = reader.quoted.checked
        read = reading(item, speech)
        if read:
            grades[item.key] = read.grade
        if hard := too_hard(item, read):
            problems.append(hard)
        if long := sheets.too_long(item):
            problems.append(long)
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
        figures=Figures(shown, names, almanac, coming),
        articles=items.articles,
        mentions={key: tuple(sorted(found)) for key, found in mentions.items()},
        uses=uses,
        quotations=quotations,
        grades=grades,
        manuscripts=items.manuscripts,
        assets=items.files.assets,
        almanac=almanac,
        elections=elections,
        next_election=coming,
        day=day,
        problems=tuple(sorted(set(problems))),
    )


def _build_day(items: Items) -> tuple[dt.date | None, list[Problem]]:
    try:
        return build_day(items.items, os.environ), []
    except BuildDayError as error:
        hint = "Take the variable away, or set it like this: SOURCE_DATE_EPOCH=1795478400"
        return None, [Problem(VARIABLE, 1, 1, str(error), hint)]
