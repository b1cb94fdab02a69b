"""The site, built once, served on this computer, and a browser to look at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.browser.served import build, served
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PREFIX = "civics-explainers"
"""The site is served below a repository's name, as GitHub Pages serves it."""

PAGES = {
    "home": "",
    "topic": "topics/counting-the-electoral-votes/",
    "handout": "topics/counting-the-electoral-votes/handout/",
    "practice": "practices/attending-inauguration/",
    "transition": "transitions/2021-trump-biden/",
    "law": "laws/usc-3-15/",
    "person": "people/mike-pence/",
    "term": "terms/lame-duck/",
    "source": "sources/crs-r46602/",
    "seed": "seeds/pence-calls-harris/",
    "dates of an election": "dates/2028/",
    "guide": "guides/ladder/",
    "editors’ guide": "guides/",
    "chapter": "guides/topic-from-news/",
    "fields": "guides/law-fields/",
    "matrix": "matrix/",
    "forces": "forces/",
    "key dates": "dates/",
    "corrections": "corrections/",
    "data": "data/",
    "topics": "topics/",
    "practices": "practices/",
    "transitions": "transitions/",
    "laws": "laws/",
    "people": "people/",
    "glossary": "terms/",
    "seeds": "seeds/",
    "sources": "sources/",
    "about": "about/",
    "not found": "404.html",
}
"""One page of each kind, each overview and index, and the pages that are no entries."""


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real site; return its folder."""
    folder = tmp_path_factory.mktemp("served") / PREFIX
    build(ROOT, folder, f"https://example.org/{PREFIX}/")
    return folder


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    """Serve the real site; yield its address, which ends in a slash."""
    with served(site_folder.parent, PREFIX) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one browser for all tests."""
    program = find()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class Visit:
    """A page in the browser, with everything it asked for and complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def hosts(self) -> set[str]:
        """The hosts that were asked for anything."""
        return {urlsplit(url).netloc for url in self.requests if not url.startswith("data:")}


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open an empty page, 1280 px wide, and listen to what it does."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    visit = Visit(page)
    page.on("request", lambda request: visit.requests.append(request.url))
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    page.on(
        "console",
        lambda said: visit.complaints.append(said.text) if said.type == "error" else None,
    )
    yield visit
    context.close()
