"""Where the keyboard is: seen on every page, and large enough to be hit by a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

FOCUS = """() => {
  const bad = [];
  const stops = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  for (const one of document.querySelectorAll(stops)) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    one.focus({ focusVisible: true });
    if (document.activeElement !== one) continue;
    const around = one.closest("form") ?? one;
    const ring = [one, around].some((it) => {
      const style = getComputedStyle(it);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
    if (!ring) bad.push(`no outline: ${one.outerHTML.slice(0, 120)}`);
    const box = one.getClientRects()[0];
    const seen = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) =>
      document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)));
    if (!seen.some((it) => it && (one.contains(it) || it.contains(one))))
      bad.push(`hidden by ${seen[4]?.outerHTML.slice(0, 80)}: ${one.outerHTML.slice(0, 120)}`);
  }
  return bad;
}"""
SMALL = """() => [...document.querySelectorAll(
  "button, input, select, summary, header a, nav a, footer a, .trail a, .entries strong a, td > a"
)].filter((one) => {
  if (!one.checkVisibility({ visibilityProperty: true })) return false;
  const box = one.getBoundingClientRect();
  return box.width > 1 && (box.width < 24 || box.height < 24);
}).map((one) => one.outerHTML.slice(0, 150))"""
"""What stands by itself, and not in a sentence, and is smaller than WCAG 2.5.8 allows."""

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


@every_page
def test_the_focus_is_seen_wherever_it_goes(visit: Visit, site: str, path: str) -> None:
    """Everything that takes the focus has an outline then, and nothing lies over it."""
    visit.page.goto(site + path)
    for width in (1280, 390):
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert visit.page.evaluate(FOCUS) == []


@every_page
def test_a_finger_hits_what_it_means(visit: Visit, site: str, path: str) -> None:
    """What can be tapped measures 24 pixels and more each way, unless it stands in a sentence."""
    visit.page.goto(site + path)
    for width in (1280, 320):
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert visit.page.evaluate(SMALL) == []
