"""Pictures: drawn from the entries when the site is built, as SVG that takes the page's colors.

A template draws each of them, `templates/pictures/<name>.svg.j2`: with no size, color or font of
its own a picture fits a phone, paper and the dark. A picture has a title and a description for
those who do not see it, and stands on one line, so that Markdown leaves it alone wherever it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.pictures import durations, matrix, timeline
from generator.template import draw

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.site import Site

_DRAW: dict[str, Callable[[Site], dict[str, object]]] = {
    "durations": durations.parts,
    "matrix": matrix.parts,
    "timeline": timeline.parts,
}


def drawn(name: str, site: Site) -> str:
    """Return the picture `name`, one of `figures.PICTURES`, as HTML on one line."""
    return re.sub(r"\s*\n\s*", " ", draw(name, _DRAW[name](site))).strip()
