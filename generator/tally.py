"""Tally: the cases of a practice that one of its rules counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.kinds.practice import Practice
from generator.kinds.transition import Transition

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.kinds.practice import Count, Observed
    from generator.names import Names
    from generator.validate import Item


@dataclass(frozen=True)
class Case:
    """What came of one practice at one transition."""

    practice: Item
    transition: Item
    observed: Observed


@dataclass(frozen=True)
class Tally:
    """What a rule counts: its cases, the oldest first."""

    rule: Count
    cases: tuple[Case, ...]

    def place_of(self, transition: str) -> int:
        """Return which one of the cases the transition with this key is, from 1; 0 for none."""
        keys = [case.transition.key for case in self.cases]
        return keys.index(transition) + 1 if transition in keys else 0


class Cases:
    """Every case of every practice, found by practice and by transition."""

    def __init__(self, items: Mapping[str, Item], names: Names) -> None:
        """Gather the cases of `items`, by key, whose transitions are among them."""
        self._names = names
        self.by_practice: dict[str, tuple[Case, ...]] = {}
        """By a practice's key, its cases, the oldest first."""
        self.by_transition: dict[str, tuple[Case, ...]] = {}
        """By a transition's key, what came of each practice there."""
        for item in items.values():
            if isinstance(item.entry, Practice):
                found = self._cases(item, item.entry, items)
                self.by_practice[item.key] = tuple(sorted(found, key=_handover))
        for cases in self.by_practice.values():
            for case in cases:
                earlier = self.by_transition.get(case.transition.key, ())
                self.by_transition[case.transition.key] = (*earlier, case)

    def tally(self, practice: Item, rule: Count) -> Tally:
        """Return the cases of `practice` that `rule` counts."""
        left_out = {self._names.find(str(one), ("transition",)) for one in rule.exclude}
        reasons = {reason.casefold() for reason in rule.reasons}
        cases = [
            case
            for case in self.by_practice[practice.key]
            if case.observed.outcome in rule.outcomes
            and (not reasons or (case.observed.reason or "").casefold() in reasons)
            and case.transition.key not in left_out
        ]
        return Tally(rule, tuple(cases))

    def _cases(self, item: Item, practice: Practice, items: Mapping[str, Item]) -> Iterator[Case]:
        for observed in practice.observed:
            transition = items.get(str(self._names.find(str(observed.transition), ("transition",))))
            if transition is not None:
                yield Case(item, transition, observed)


def _handover(case: Case) -> tuple[str, str]:
    entry = case.transition.entry
    day = entry.handover.isoformat() if isinstance(entry, Transition) else ""
    return day, case.transition.id
