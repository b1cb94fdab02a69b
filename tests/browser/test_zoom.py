"""Pages that are read large, with more room between letters, or on a very small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

ZOOMED = [(640, 450), (320, 256)]
"""What is left of a window of 1,280 by 900 or 1,024 pixels at 200 % and at 400 %."""
WORDS = "document.querySelector('article').innerText.replace(/[\\s¶]+/g, '').length"
SPACED = """(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; }
* { word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
"""What WCAG 1.4.12 lets a reader set."""
LARGE = "html { font-size: 250% !important; }"
"""Text of twice its size, without anything else."""
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((one) => {
  if (!one.checkVisibility({ visibilityProperty: true }) || !one.innerText) return false;
  const style = getComputedStyle(one);
  if (style.display === "inline" || style.clipPath !== "none" || one.clientWidth < 2) return false;
  return (/hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
    || (/hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
}).map((one) => one.outerHTML.slice(0, 150))"""
OUTSIDE = """() => {
  const room = document.documentElement.clientWidth + 1;
  return [...document.querySelectorAll("body *")].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return false;
    const box = one.getBoundingClientRect();
    if (box.width < 2 || box.right <= room && box.left >= -1) return false;
    for (let around = one; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const scrolls = around !== one && around.scrollWidth > around.clientWidth;
      if (style.clipPath !== "none") return false;
      if (scrolls && /auto|scroll/.test(style.overflowX)) return false;
    }
    return true;
  }).map((one) => one.outerHTML.slice(0, 150));
}"""
"""What nobody can see and nothing can scroll to."""
BOXES = """() => [...document.querySelectorAll("article *")].filter((one) => {
  if (one.scrollWidth <= one.clientWidth || !/auto|scroll/.test(getComputedStyle(one).overflowX))
    return false;
  const name = one.getAttribute("aria-label") || one.caption?.textContent;
  return one.tabIndex < 0 || !(name || one.matches("code"));
}).map((one) => one.outerHTML.slice(0, 150))"""
"""Boxes that scroll, but have no name, or cannot be reached by keyboard."""

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


def is_whole(page: Page, width: int) -> None:
    """Fail if anything on the page is cut off or out of reach."""
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(BOXES) == []


@every_page
def test_a_page_can_be_zoomed(visit: Visit, site: str, path: str) -> None:
    """At 200 % and 400 % every word is there; only wide tables scroll, in their own boxes."""
    visit.page.goto(site + path)
    everything = visit.page.evaluate(WORDS)
    for width, height in ZOOMED:
        visit.page.set_viewport_size({"width": width, "height": height})
        is_whole(visit.page, width)
        if path != "matrix/":  # on a phone what is unknown is shown when it is asked for
            assert visit.page.evaluate(WORDS) >= everything


@every_page
def test_a_page_keeps_its_words_when_they_take_more_room(
    visit: Visit, site: str, path: str
) -> None:
    """With the spacing of WCAG 1.4.12, and with text of twice the size."""
    visit.page.goto(site + path)
    for rules, widths in ((SPACING, (1280, 320)), (LARGE, (1280,))):
        visit.page.evaluate("document.adoptedStyleSheets = []")
        visit.page.evaluate(SPACED, rules)
        for width in widths:
            visit.page.set_viewport_size({"width": width, "height": 800})
            is_whole(visit.page, width)
