"""Sheets: whether what a handout holds has room on two sheets of paper.

How high a page is only a browser knows. Words are what an editor can count, so words are bounded;
tests/browser/test_handout.py prints handouts at the bound, of many shapes, on Letter and A4.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.bibliography import locator, reference
from generator.figures import Answer
from generator.kinds.topic import Topic
from generator.names import CITABLE
from generator.prose import Citation, Figure, markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.figures import Figures
    from generator.names import Names
    from generator.problem import Problem
    from generator.speech import Speech
    from generator.validate import Item

MOST = 1250
"""So many words a handout may hold, with what each point and each source counts besides."""
POINT = 16
"""A point begins on a line of its own and ends with what it rests on: as much as so many words."""
SOURCE = 5
_ADDRESS = re.compile(r"\]\([^)]*\)")
_NAMES = {
    "question": "the question and the short answer",
    "key_points": "key points",
    "steps": "steps",
    "misconceptions": "what is often said",
    "discuss": "questions to discuss",
}


class Sheets:
    """Counts what the handouts of topics hold."""

    def __init__(
        self, items: Mapping[str, Item], names: Names, figures: Figures, speech: Speech
    ) -> None:
        """Take the words of sources from `items`, by key and by `names`."""
        self._items = items
        self._names = names
        self._figures = figures
        self._speech = speech

    def too_long(self, item: Item) -> Problem | None:
        """Return what an editor hears if the handout of a published topic needs a third sheet."""
        entry = item.entry
        if not isinstance(entry, Topic) or not entry.published:
            return None
        parts = _parts(entry)
        counted = {name: self._count(points) for name, points in parts.items()}
        sources = self._sources(item, (text for points in parts.values() for text in points))
        total = sum(counted.values()) + sources
        if total <= MOST:
            return None
        message = (
            f"The handout of this topic counts {total} words, and {MOST} have room on two sheets"
            " of paper."
        )
        listed = ", ".join(f"{_NAMES[name]} {count}" for name, count in counted.items() if count)
        hint = (
            f"Shorten what is longest, or move it into a section: {listed}, their sources"
            f" {sources}. Each point counts {POINT} words more than it has, each source {SOURCE}."
        )
        return item.document.problem((max(counted, key=lambda name: counted[name]),), message, hint)

    def _count(self, points: Iterable[str]) -> int:
        return sum(POINT + len(self._speech.words(point).split()) for point in points)

    def _sources(self, item: Item, texts: Iterable[str]) -> int:
        notes = {note for text in texts for note in self._notes(item, text)}
        return sum(SOURCE + len(note.split()) for note in notes)

    def _notes(self, item: Item, text: str) -> Iterator[str]:
        """Yield the notes of one text; of what leads nowhere another message speaks.

        The note of another version has as many words, so its day, which may be none, is not read.
        """
        for one in markup(text):
            if isinstance(one, Citation):
                key = self._names.find(one.id, CITABLE)
                cited = self._items.get(key) if isinstance(key, str) else None
                if cited:
                    where = locator(cited.entry, replace(one, day=""), item.entry.as_of_date)
                    yield f"{_ADDRESS.sub('', reference(cited.entry, '', where))} {one.day}"
            elif isinstance(one, Figure):
                answer = self._figures.answer(one)
                if isinstance(answer, Answer):
                    yield answer.note


def _parts(entry: Topic) -> dict[str, list[str]]:
    """Return the words of each point on the handout of a topic, by the field where they stand."""
    return {
        "question": [entry.question, entry.short_answer],
        "key_points": [point.text for point in entry.key_points],
        "steps": [f"{one.actor} {one.action} {one.deadline or ''}" for one in entry.steps],
        "misconceptions": [f"{one.said} {one.fact}" for one in entry.misconceptions],
        "discuss": list(entry.discuss),
    }
