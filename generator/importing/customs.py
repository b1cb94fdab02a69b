"""Customs: statements that a custom of the handover was kept or broken."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.importing.findings import Custom
from generator.importing.lists import lines_in
from generator.importing.people import lowered

if TYPE_CHECKING:
    from generator.importing.article import Article
    from generator.importing.people import Index


class _Rule(NamedTuple):
    practice: str
    outcome: Literal["kept", "broken"]
    cues: tuple[str, ...]
    """Letters of which some are in every sentence that the wording fits."""
    wording: re.Pattern[str]


@cache
def _rules() -> tuple[_Rule, ...]:
    """Return the rules of the list: practice, outcome, cues and wording, one a line."""
    rules: list[_Rule] = []
    for line in lines_in("customs"):
        practice, outcome, cues, wording = (part.strip() for part in line.split("|", 3))
        kept: Literal["kept", "broken"] = "kept" if outcome == "kept" else "broken"
        pattern = wording.replace("…", r"[^.;]{0,60}?").replace("’", "[’']")
        compiled = re.compile(rf"\b(?:{pattern})")
        rules.append(_Rule(practice, kept, tuple(cues.split()), compiled))
    return tuple(rules)


def customs_of(article: Article, index: Index) -> tuple[Custom, ...]:
    """Return each statement of a custom kept or broken, once in a sentence and practice.

    The practice is named only if the site has it.
    """
    found: list[Custom] = []
    for passage in article.sentences:
        words, begin = article.text.passages[passage], article.offsets[passage]
        small = lowered(words)
        here: list[Custom] = []
        for practice, outcome, cues, wording in _rules():
            match = wording.search(small) if any(cue in small for cue in cues) else None
            if match is None:
                continue
            start, end = article.whole_words(begin + match.start(), begin + match.end())
            if not any(_same(one, practice, outcome, start, end) for one in here):
                known = practice if f"practice:{practice}" in index.keys else ""
                here.append(
                    Custom(passage, article.whole[start:end], start, end, outcome, known, practice)
                )
        found += sorted(here, key=lambda one: one.start)
    return tuple(found)


def _same(one: Custom, practice: str, outcome: str, start: int, end: int) -> bool:
    """Tell whether a statement says the same, or stands where this one does."""
    return (one.about, one.outcome) == (practice, outcome) or (one.start < end and start < one.end)
