"""The search as readers use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

RESULTS = ".md-search-result__item > a"


def found(visit: Visit) -> list[str]:
    """Return the addresses of the first three results, once there are any."""
    visit.page.locator(RESULTS).first.wait_for()
    links = visit.page.locator(RESULTS).evaluate_all("all => all.slice(0, 3).map(one => one.href)")
    return [str(link) for link in links]


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("who counts the electoral votes", "topics/counting-the-electoral-votes/"),
        ("lame duck", "terms/lame-duck/"),
        ("inauguration day", "topics/inauguration-day/"),
    ],
)
def test_a_question_finds_its_page(visit: Visit, site: str, question: str, page: str) -> None:
    """A question in a reader's words finds the right page among the first three."""
    visit.page.goto(site)
    visit.page.keyboard.press("/")
    visit.page.keyboard.type(question)
    assert any(f"/{page}" in address for address in found(visit))


def test_the_home_page_searches_by_keyboard(visit: Visit, site: str) -> None:
    """Typing into the home page's own field and pressing Enter shows results."""
    visit.page.goto(site)
    visit.page.locator("main form input[name=q]").focus()
    visit.page.keyboard.type("lame duck")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**q=lame**")
    assert any("/terms/lame-duck/" in address for address in found(visit))


def test_trails_and_lists_are_not_searched(visit: Visit, site: str) -> None:
    """What a page repeats for moving about is not in the search index."""
    response = visit.page.request.get(site + "search/search_index.json")
    texts = [entry["text"] for entry in response.json()["docs"]]
    assert texts
    assert not any("Mentioned in" in text and "Topics:" in text for text in texts)
