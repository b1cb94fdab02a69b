"""Views: the pages of the overviews, one module for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.overview import CORRECTIONS, DATA, DATES, FORCES, GUIDE, MATRIX
from generator.views import corrections, data, dates, forces, guide, matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.overview import Overview
    from generator.page import Page
    from generator.site import Site

VIEWS: dict[Overview, Callable[[Site], Iterator[Page]]] = {
    MATRIX: matrix.pages,
    DATES: dates.pages,
    FORCES: forces.pages,
    CORRECTIONS: corrections.pages,
    DATA: data.pages,
    GUIDE: guide.pages,
}
"""By overview, what makes its pages of the site."""
