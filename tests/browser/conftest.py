"""The site, built once, served on this computer, and a browser to look at it."""

from __future__ import annotations

import functools
import http.server
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PREFIX = "/civics-explainers/"
"""The site is served below a repository's name, as GitHub Pages serves it."""

PAGES = {
    "home": "",
    "topic": "topics/counting-the-electoral-votes/",
    "practice": "practices/attending-inauguration/",
    "transition": "transitions/2021-trump-biden/",
    "law": "laws/usc-3-15/",
    "person": "people/mike-pence/",
    "term": "terms/lame-duck/",
    "source": "sources/crs-r46602/",
    "seed": "seeds/pence-calls-harris/",
    "topics": "topics/",
    "glossary": "terms/",
    "sources": "sources/",
    "about": "about/",
    "not found": "404.html",
}
"""One page of each kind, three indexes, and the pages that are no entries."""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and 404.html, as GitHub Pages does, and prints nothing."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is not there with the site's own page."""
        page = os.path.join(str(self.directory), PREFIX.strip("/"), "404.html")  # noqa: PTH118
        if code != http.HTTPStatus.NOT_FOUND or not os.path.isfile(page):  # noqa: PTH113
            super().send_error(code, message, explain)
            return
        with open(page, "rb") as file:  # noqa: PTH123
            content = file.read()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the real site and serve it; yield its address, which ends in a slash."""
    folder: Path = tmp_path_factory.mktemp("served")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    built = subprocess.run(
        [*command, "--site-dir", str(folder / PREFIX.strip("/"))],
        cwd=ROOT,
        env={
            **os.environ,
            "SITE_URL": f"https://example.org{PREFIX}",
            "NO_MKDOCS_2_WARNING": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()
        thread.join()


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
