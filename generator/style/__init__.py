"""The house style: what prose should not do, said to its editor with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.nearest import did_you_mean, listed
from generator.style.page import Lexicon, PageWords
from generator.style.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.problem import Problem
    from generator.site import Site
    from generator.style.rules import Finding, Rule
    from generator.style.stretch import Stretch
    from generator.validate import Item


def style_problems(site: Site) -> Iterator[Problem]:
    """Yield what the house style would have otherwise in the entries of `site`, file by file.

    What an entry excepts under `style_exceptions` is left out; an exception that excepts nothing
    is a problem, too.
    """
    lexicon = Lexicon(site)
    for item in site.items.values():
        yield from _of_entry(site, item, lexicon)


def _of_entry(site: Site, item: Item, lexicon: Lexicon) -> Iterator[Problem]:
    page = PageWords(site, item, lexicon)
    unused = dict.fromkeys(range(len(item.entry.style_exceptions)))
    for rule in RULES:
        for stretch in page.stretches:
            for finding in rule.find(stretch, page):
                used = _excepted(item, rule, finding)
                if used is None:
                    yield _problem(item, rule, stretch, finding)
                else:
                    unused.pop(used, None)
    for number in unused:
        yield _unused(item, number)


def _excepted(item: Item, rule: Rule, finding: Finding) -> int | None:
    """Return the number of the exception that covers a finding, or None."""
    for number, one in enumerate(item.entry.style_exceptions):
        same = one.words.casefold() in finding.words.casefold()
        if one.rule == rule.id and same:
            return number
    return None


def _problem(item: Item, rule: Rule, stretch: Stretch, finding: Finding) -> Problem:
    before = stretch.text[: finding.start].count(finding.words)
    message = f"{finding.message} ({rule.id})"
    inside = (finding.words, before)
    return item.document.problem(stretch.loc, message, finding.hint, inside=inside)


def _unused(item: Item, number: int) -> Problem:
    one = item.entry.style_exceptions[number]
    ids = [rule.id for rule in RULES]
    if one.rule in ids:
        message = f"The rule `{one.rule}` has nothing against “{one.words}” here."
        hint = "Take the exception out, or name the words as they stand in the text."
        return item.document.problem(("style_exceptions", number), message, hint)
    message = f"There is no rule `{one.rule}`."
    hint = did_you_mean(one.rule, ids) or f"The rules are {listed(ids, last='and')}."
    return item.document.problem(("style_exceptions", number, "rule"), message, hint)
