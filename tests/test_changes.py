"""What a reader who comes back is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.changes import changes, corrections

if TYPE_CHECKING:
    from tests.project import Project


def correction(date: str, was: str) -> dict[str, str]:
    """Return a correction as an editor writes it."""
    return {"date": date, "was": was, "now": "Right.", "why": "A reader wrote."}


def test_corrections_and_reviews_come_the_latest_first(project: Project) -> None:
    """On one day a correction stands before a review; two of one day have two names."""
    early, late = correction("2025-01-01", "Wrong."), correction("2026-11-24", "Off.")
    project.entry("terms/comity", corrections=[late, early, correction("2025-01-01", "Worse.")])
    project.entry("terms/old", reviewed={"date": "2025-06-01", "by": "A. Editor"})
    project.entry("terms/draft", status="draft", corrections=[early])
    site = generator.read(project.root, drafts=True)
    assert [(it.title, it.date.isoformat(), it.name) for it in changes(site)] == [
        ("Corrected: comity", "2026-11-24", "correction-2026-11-24"),
        ("comity", "2026-11-24", ""),
        ("old", "2025-06-01", ""),
        ("Corrected: comity", "2025-01-01", "correction-2025-01-01"),
        ("Corrected: comity", "2025-01-01", "correction-2025-01-01-2"),
    ]
    assert [it.correction.was for it in corrections(site)] == ["Off.", "Wrong.", "Worse."]


def test_a_change_speaks_in_the_words_of_the_page(project: Project) -> None:
    """A correction says all that the page says of it, and a review who did it."""
    project.entry("terms/comity", corrections=[correction("2026-11-25", "Wrong.")])
    mended, seen = changes(generator.read(project.root))
    assert mended.words == "This page said: Wrong. It now says: Right. A reader wrote."
    assert seen.words == (
        "What comity is. Compared with its sources on November 24, 2026 by A. Editor."
    )
