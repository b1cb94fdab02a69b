"""Groups: what an editor decides at once."""

from __future__ import annotations

from pathlib import Path

from generator.importing import read_article
from generator.importing.findings import Custom, Flag
from generator.importing.groups import MOST, grouped_customs, grouped_flags
from generator.importing.people import Index

SEED = Path(__file__).parents[2] / "seeds" / "pence-calls-harris.txt"


def flag(kind: str, passage: str, text: str, *also: str) -> Flag:
    """Return a flag whose reason is its sort."""
    return Flag(kind, passage, text, kind, also=also)  # type: ignore[arg-type]  # a sort of flag


def test_words_of_one_sort_are_one_point() -> None:
    """Each with its passage; the same words come once, with the other passages."""
    flags = [
        flag("loaded-word", "p1.s1", "Siege"),
        flag("custom", "p1.s1", "norms"),
        flag("loaded-word", "p2.s1", "rift"),
        flag("loaded-word", "p3.s1", "siege"),
        flag("loaded-word", "p3.s1", "siege"),
        flag("loaded-word", "p1.s1", "siege"),
    ]
    assert grouped_flags(flags) == (
        (flag("loaded-word", "p1.s1", "Siege", "p3.s1"), flag("loaded-word", "p2.s1", "rift")),
        (flag("custom", "p1.s1", "norms"),),
    )


def test_what_is_decided_alone_stays_alone() -> None:
    """Mistakes in print, lost letters and the like have nothing in common."""
    flags = [flag("lost-character", "p1.s1", "a"), flag("lost-character", "p1.s1", "b")]
    assert grouped_flags(flags) == ((flags[0],), (flags[1],))


def test_a_chain_of_repetitions_is_told_once() -> None:
    """A link whose passages an earlier one names is left out."""
    flags = [
        flag("repeated", "p1.s1", "so it is", "p2.s1", "p3.s1"),
        flag("repeated", "p2.s1", "so it is", "p3.s1"),
        flag("repeated", "p2.s1", "and so on", "p4.s1"),
    ]
    assert grouped_flags(flags) == ((flags[0], flags[2]),)


def test_a_point_has_so_many_places_and_not_more() -> None:
    """Else nobody could decide it at once."""
    flags = [flag("custom", "p1.s1", f"norm {number}") for number in range(MOST + 1)]
    assert [len(group) for group in grouped_flags(flags)] == [MOST, 1]


def test_a_custom_that_is_stated_again_is_one_point() -> None:
    """The same custom and outcome."""
    kept, again = Custom("p1.s1", "a", 0, 1, "kept", "", "x"), Custom("p2", "b", 2, 3, "kept", "x")
    broken = Custom("p3", "c", 4, 5, "broken", "", "x")
    assert grouped_customs([kept, broken, again]) == ((kept, again), (broken,))


def test_the_given_seed_has_few_open_points_and_keeps_its_statements() -> None:
    """All passages that are flagged stand in a group."""
    found = read_article(SEED.read_bytes(), SEED.name, Index())
    groups = grouped_flags(found.flags)
    asked = [group for group in groups if group[0].kind != "missing"]
    assert len(asked) + len(grouped_customs(found.customs)) + 2 <= 25
    stated = {one.passage for group in asked for one in group}
    stated |= {also for group in asked for one in group for also in one.also}
    assert stated >= {one.passage for one in found.flags if one.kind != "missing"}
    assert {group[0].kind for group in groups} == {one.kind for one in found.flags}
