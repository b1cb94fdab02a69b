"""Corrections: every mistake of the site that was published and mended, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.changes import corrections
from generator.notes import Notes
from generator.overview import CORRECTIONS
from generator.template import fill
from generator.views.frame import framed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.page import Page
    from generator.site import Site


def pages(site: Site) -> Iterator[Page]:
    """Yield the page that lists all corrections, the latest first."""
    body = fill("views/corrections", {"overview": CORRECTIONS, "corrections": corrections(site)})
    body = Notes(site, CORRECTIONS.path).resolve(body)
    yield framed(CORRECTIONS, body)
