"""A page is light and steady."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

HEAVIEST = 100_000
"""Bytes that a page may cost, compressed as it travels, with all that it loads by itself."""
LOADED = """() => ["navigation", "resource"].flatMap((sort) => performance.getEntriesByType(sort))
  .map((one) => [one.name, one.transferSize])"""
SHIFTS = """() => new Promise((done) => {
  const moved = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      moved.push(`${one.value}: ${one.sources.map((it) => it.node?.outerHTML?.slice(0, 80))}`);
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 300);
})"""

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


@every_page
def test_a_page_is_light(visit: Visit, site: str, path: str) -> None:
    """With style sheets, scripts and pictures; nothing comes from elsewhere, and no font at all."""
    visit.page.goto(site + path, wait_until="networkidle")
    assert visit.hosts == {urlsplit(site).netloc}
    loaded = dict(visit.page.evaluate(LOADED))
    assert len(loaded) > 3
    assert 5_000 < sum(loaded.values()) <= HEAVIEST, loaded
    assert not [address for address in loaded if "/bundle." in address or ".woff" in address]
    assert visit.page.evaluate("document.fonts.size") == 0


@every_page
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_while_a_page_loads(visit: Visit, site: str, path: str, width: int) -> None:
    """What a reader has begun to read stays where it is."""
    visit.page.set_viewport_size({"width": width, "height": 900})
    visit.page.goto(site + path, wait_until="load")
    assert visit.page.evaluate(SHIFTS) == []
