"""What stands below a page: how to report an error in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.conftest import PAGES, PREFIX

if TYPE_CHECKING:
    from tests.browser.conftest import Visit


@pytest.mark.parametrize("name", ["topic", "practice", "law", "person", "term", "source", "seed"])
def test_an_error_is_reported_with_the_page_it_is_on(visit: Visit, site: str, name: str) -> None:
    """The form at GitHub opens with the page's title and address, in the words that readers see."""
    visit.page.goto(site + PAGES[name])
    address = visit.page.get_by_role("link", name="Report an error").get_attribute("href")
    assert address
    parts = urlsplit(address)
    assert parts.path.endswith("/issues/new")
    asked = {key: value for key, (value,) in parse_qs(parts.query).items()}
    assert set(asked) == {"title", "body"}
    title = visit.page.title().removesuffix(" · Handing Over")
    assert asked["title"] == f"Error on the page: {title}"
    canonical = f"https://example.org/{PREFIX}/{PAGES[name]}"
    assert asked["body"].splitlines()[0] == f"Page: {canonical}"
    assert "What is wrong:" in asked["body"]
