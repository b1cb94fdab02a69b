"""The matrix in small: a sign for each practice at each transition, the oldest at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.kinds.practice import Outcome

if TYPE_CHECKING:
    from generator.site import Site

STEP = 10
"""From one sign to the next, in the units of the picture."""
_SIGNS = {
    Outcome.KEPT: "m-3.5-3.5h7v7h-7z",
    Outcome.PARTLY: "m-3.5-3.5h7v7h-7zm1 1v5h5z",
    Outcome.BROKEN: "m-3.5-2.5 1-1 2.5 2.5 2.5-2.5 1 1-2.5 2.5 2.5 2.5-1 1-2.5-2.5-2.5 2.5-1-1"
    " 2.5-2.5z",
    Outcome.NOT_APPLICABLE: "m-1.5-.4h3v.8h-3z",
    Outcome.UNKNOWN: "m-.8-.8h1.6v1.6h-1.6z",
}


def parts(site: Site) -> dict[str, object]:
    """Return what the template draws: one path for each outcome, with a sign at each cell."""
    found = site.matrix
    paths = dict.fromkeys(Outcome, "")
    for column, row in enumerate(reversed(found.rows)):
        for line, cell in enumerate(row.cells):
            x, y = STEP * column + STEP // 2, STEP * line + STEP // 2
            paths[cell.outcome] += f"M{x} {y}{_SIGNS[cell.outcome]}"
    return {
        "paths": [(outcome, path, found.number(outcome)) for outcome, path in paths.items()],
        "width": STEP * max(len(found.rows), 1),
        "height": STEP * max(len(found.practices), 1),
        "matrix": found,
    }
