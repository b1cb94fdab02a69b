"""What the page of every overview has around its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from generator.overview import Overview
from generator.views.frame import framed, with_notes

if TYPE_CHECKING:
    from generator.notes import Notes

OVERVIEW = Overview("lists", 'All "of" it', "Everything & more.", 10, listed=False)


def test_a_page_has_the_name_the_place_and_the_settings_of_its_overview() -> None:
    """Names are escaped for themes, and an overview that is not listed is no section."""
    page = framed(OVERVIEW, "Words.", hide=["toc"])
    head = yaml.safe_load(page.content.split("---\n")[1])
    assert head == {
        "title": "All &quot;of&quot; it",
        "description": "Everything &amp; more.",
        "hide": ["toc"],
    }
    assert (page.path, page.title, page.section) == ("lists/index.md", 'All "of" it', False)


def test_notes_have_a_heading_if_there_are_any() -> None:
    """A page without notes ends with its words."""

    class Some:
        text = "[^1]: A report."

    class Nothing:
        text = ""

    some: Notes = Some()  # type: ignore[assignment]  # only its text is looked at
    nothing: Notes = Nothing()  # type: ignore[assignment]
    assert with_notes("Words.", some) == "Words.\n\n## Notes\n\n[^1]: A report.\n"
    assert with_notes("Words.", nothing) == "Words."
