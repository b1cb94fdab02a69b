"""Groups: flags and customs that an editor decides at once, so that the open points stay few."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.importing.people import lowered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.importing.findings import Custom, Flag

MOST = 12
"""So many places make one point; more would be too many to decide at once."""
_ALONE = frozenset(("missing", "misspelling", "agency", "unbalanced", "lost-character"))


def grouped_flags(flags: Iterable[Flag]) -> tuple[tuple[Flag, ...], ...]:
    """Return the flags by what is decided about them, each group in the order of the text.

    Flags of the same sort and reason are one group. Of those with the same words the first is
    kept, and so is the first of statements that repeat each other; it names the other passages.
    """
    found: dict[tuple[str, ...], list[Flag]] = defaultdict(list)
    for flag in _without_chains(flags):
        alone = (str(flag.start), flag.text) if flag.kind in _ALONE else ()
        group = found[(flag.kind, flag.reason, *alone)]
        same = next((at for at, one in enumerate(group) if _alike(one, flag)), -1)
        if same < 0:
            group.append(flag)
        elif flag.passage != group[same].passage:
            also = dict.fromkeys((*group[same].also, flag.passage))
            group[same] = replace(group[same], also=tuple(also))
    return tuple(
        tuple(group[start : start + MOST])
        for group in found.values()
        for start in range(0, len(group), MOST)
    )


def _alike(one: Flag, other: Flag) -> bool:
    return one.kind != "repeated" and lowered(one.text) == lowered(other.text)


def _without_chains(flags: Iterable[Flag]) -> list[Flag]:
    """Leave out a repetition whose passages are all among those of an earlier one."""
    kept: list[Flag] = []
    seen: list[set[str]] = []
    for flag in flags:
        passages = {flag.passage, *flag.also}
        if flag.kind == "repeated" and any(passages <= before for before in seen):
            continue
        if flag.kind == "repeated":
            seen.append(passages)
        kept.append(flag)
    return kept


def grouped_customs(customs: Iterable[Custom]) -> tuple[tuple[Custom, ...], ...]:
    """Return the statements by custom and outcome, each group in the order of the text."""
    found: dict[tuple[str, str], list[Custom]] = defaultdict(list)
    for custom in customs:
        found[custom.about or custom.practice, custom.outcome].append(custom)
    return tuple(map(tuple, found.values()))
