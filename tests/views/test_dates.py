"""The pages of key dates; `cases/pages/dates/` shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.render import render
from tests.conftest import CASES

if TYPE_CHECKING:
    from tests.project import Project

CASE = CASES / "pages" / "dates"


def law(**fields: object) -> list[dict[str, object]]:
    """Return the versions of a law with one date."""
    date = {"id": "term-begins", "title": "The term begins", "rule": "January 20 at noon"}
    return [{"valid_from": "1933-10-15", "dates": [date], **fields}]


def test_a_site_without_dates_has_no_election(project: Project) -> None:
    """Nor has one whose practices alone have usual days; the page says so."""
    project.entry("practices/call", usual="January 6")
    pages = project.pages()
    assert [path for path in pages if path.startswith("dates/")] == ["dates/index.md"]
    assert "No law here sets a date yet." in pages["dates/index.md"]
    assert generator.read(project.root).next_election is None


def test_there_is_a_page_and_a_calendar_for_each_election(project: Project) -> None:
    """From the first law to two elections ahead; the index is in the navigation."""
    project.entry("laws/a-law", versions=law())
    pages = [page for page in generator.build(project.root) if page.path.startswith("dates/")]
    years = range(1936, 2033, 4)
    expected = [f"dates/{year}{ending}" for ending in (".md", ".ics") for year in years]
    assert [page.path for page in pages] == ["dates/index.md", *expected]
    assert [page.title for page in pages if page.section] == ["Key dates"]
    assert "search:" in pages[1].content
    assert "search:" not in pages[0].content


@pytest.mark.parametrize(
    ("day", "election"),
    [("2025-01-20", 2024), ("2025-01-21", 2028), ("2028-11-07", 2028), ("2029-01-20", 2028)],
)
def test_an_election_is_the_next_until_its_last_day_has_passed(
    project: Project, day: str, election: int
) -> None:
    """A reader in December still looks for the days ahead."""
    project.entry("laws/a-law", versions=law(), reviewed={"date": day, "by": "A"})
    assert generator.read(project.root).next_election == election
    assert f"## The election of {election}" in project.pages()["dates/index.md"]


def test_where_no_law_reaches_the_future_the_last_election_is_shown(project: Project) -> None:
    """A site about the past is in order, too."""
    project.entry("laws/a-law", versions=law(valid_to="2000-01-01"))
    assert generator.read(project.root).next_election == 1996


def test_a_calendar_names_the_site_if_its_address_is_known() -> None:
    """In the names of events and in the address of the page, with either sort of address."""
    site = generator.read(CASE)
    for folders, ending in ((True, "2024/"), (False, "2024.html")):
        pages = render(site, folders=folders, address="https://example.org/civics/")
        calendar = {page.path: page.content for page in pages}["dates/2024.ics"]
        assert "UID:electors-meet-2024@example.org\r\n" in calendar
        assert f"URL:https://example.org/civics/dates/{ending}\r\n" in calendar
    unknown = {page.path: page.content for page in render(site)}["dates/2024.ics"]
    assert "UID:electors-meet-2024@civics\r\n" in unknown
    assert "URL" not in unknown


def test_what_a_draft_sets_is_marked_in_the_preview(project: Project) -> None:
    """And is nowhere else."""
    project.entry("laws/a-law", versions=law())
    project.entry("laws/b-law", versions=law(dates=[]), status="draft")
    other = {"id": "b", "title": "Before noon", "rule": "January 20 at 11:30 a.m."}
    project.entry("laws/b-law", versions=law(dates=[other]), status="draft")
    assert "Before noon" not in project.pages()["dates/2024.md"]
    assert "(../laws/b-law.md) *(draft)*" in project.pages(drafts=True)["dates/2024.md"]
