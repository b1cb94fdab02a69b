"""Pages and the navigation over them."""

from __future__ import annotations

from generator.page import Page, navigation


def test_the_navigation_has_home_sections_and_pages_by_hand() -> None:
    """Entries, drafts, old addresses and pages further down are reached from their sections."""
    pages = [
        Page("dates.ics", "", "", "Dates"),
        Page("about.md", "", "content/about.md", "About"),
        Page("index.md", "", "content/index.md", "Home"),
        Page("terms/index.md", "", "", "Glossary", section=True),
        Page("terms/comity.md", "", "content/terms/comity.yml", "comity"),
        Page("terms/old/index.html", "", "content/terms/comity.yml", "comity"),
        Page("draft.md", "", "content/draft.md", "Draft", draft=True),
        Page("more/deep.md", "", "content/more/deep.md", "Deep"),
    ]
    assert navigation(iter(pages)) == [
        {"Home": "index.md"},
        {"Glossary": "terms/index.md"},
        {"About": "about.md"},
    ]


def test_only_markdown_is_rendered() -> None:
    """Redirects, calendars and tables are passed on as they are."""
    paths = ["terms/comity.md", "terms/old/index.html", "dates/2028.ics", "matrix.csv"]
    assert [Page(path, "", "", "").markdown for path in paths] == [True, False, False, False]
