"""What the entries of this site must hold beyond the rules for every site."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

import generator
from generator.facts import facts
from generator.kinds.practice import Practice
from generator.kinds.transition import Transition
from tests.conftest import ROOT

if TYPE_CHECKING:
    from generator.validate import Item

SITE = generator.read(ROOT)
PRACTICES = [item for item in SITE.of_kind("practice") if isinstance(item.entry, Practice)]


@pytest.mark.parametrize("kind", ["practice", "transition"])
def test_four_in_five_facts_have_a_primary_or_official_source(kind: str) -> None:
    """What is told of handovers rests on records; `civics stats` prints the shares."""
    some = [fact for fact in facts(SITE) if fact.item.kind == kind]
    assert len(some) > 500
    assert sum(fact.near for fact in some) / len(some) >= 0.8


def test_every_hand_over_from_1797_is_there_and_each_leads_to_the_next() -> None:
    """Who comes in goes out again, so nobody is missing."""
    entries = [item.entry for item in reversed(SITE.of_kind("transition"))]
    transitions = [entry for entry in entries if isinstance(entry, Transition)]
    assert transitions[0].handover.year == 1797
    assert transitions[-1].handover.year >= 2025
    for before, after in pairwise(transitions):
        assert after.outgoing == before.incoming, after.title


@pytest.mark.parametrize("item", PRACTICES, ids=lambda item: item.id)
def test_a_practice_says_how_it_began_why_it_matters_and_what_would_be_without_it(
    item: Item,
) -> None:
    """And since when it is known, what its column is called, and how its cases are counted."""
    entry = item.entry
    assert isinstance(entry, Practice)
    assert all((entry.since, entry.began, entry.matters, entry.without, entry.counts, entry.short))


def test_nothing_is_left_unused() -> None:
    """A source, a law, a person or a term that no page uses is deleted."""
    used = {key for uses in SITE.uses.values() for key in uses}
    by_hand = "\n".join(page.text for page in SITE.manuscripts)
    unused = [
        item.document.path
        for kind in ("source", "law", "person", "term")
        for item in SITE.of_kind(kind)
        if item.key not in used and item.id not in by_hand
    ]
    assert unused == []
