"""How long it took from election day to the handover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.kinds.transition import Transition

if TYPE_CHECKING:
    from generator.site import Site

LINE = 15
"""Height of a row, in the units of the picture."""
LABEL, SCALE = 38, 2.2
"""Width of the years at the left, and of one day."""


@dataclass(frozen=True)
class Bar:
    """One handover after an election."""

    transition: Transition
    days: int
    """From election day to the day the new president took office."""
    top: int

    @property
    def width(self) -> float:
        """Length of the bar in the units of the picture."""
        return round(self.days * SCALE, 1)


def parts(site: Site) -> dict[str, object]:
    """Return what the template draws: a bar for each handover, the oldest first."""
    entries = [item.entry for item in reversed(site.of_kind("transition"))]
    elections = [
        (one, one.days) for one in entries if isinstance(one, Transition) and one.days is not None
    ]
    bars = [Bar(entry, days, LINE * number) for number, (entry, days) in enumerate(elections)]
    longest = max((bar.days for bar in bars), default=0)
    return {
        "bars": bars,
        "label": LABEL,
        "width": round(LABEL + longest * SCALE + 30),
        "height": LINE * max(len(bars), 1),
        "longest": max(bars, key=lambda bar: bar.days, default=None),
        "shortest": min(bars, key=lambda bar: bar.days, default=None),
    }
