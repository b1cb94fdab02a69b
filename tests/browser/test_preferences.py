"""What readers ask of their system: less motion, colors of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import SCHEMES
from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

MOVING = """() => [...document.querySelectorAll("*")].flatMap((one) =>
  [null, "::before", "::after"].map((part) => getComputedStyle(one, part)).filter((style) =>
    /[1-9]/.test(style.transitionDuration) || style.animationName !== "none"
    || style.scrollBehavior === "smooth").map(() => one.outerHTML.slice(0, 100)))"""
LOST = """() => {
  const probe = document.createElement("i");
  document.body.append(probe);
  const color = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
  const background = color("Canvas");
  const bad = [];
  for (const one of document.querySelectorAll("body *")) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(one, part);
      if ([style.content, style.display, style.maskImage].includes("none")) continue;
      if (style.backgroundColor === background) bad.push(part + one.outerHTML.slice(0, 100));
    }
    if (!one.matches("svg :is(path, rect, circle, line, text)")) continue;
    const { fill, stroke } = getComputedStyle(one);
    const allowed = ["none", background, ...["CanvasText", "LinkText", "ButtonText"].map(color)];
    if (!allowed.includes(fill) || !allowed.includes(stroke)) bad.push(one.outerHTML.slice(0, 100));
  }
  return bad;
}"""

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


@every_page
def test_nothing_moves_for_who_wants_no_motion(visit: Visit, site: str, path: str) -> None:
    """No transition, no animation, no smooth scrolling anywhere on a page."""
    visit.page.emulate_media(reduced_motion="reduce")
    visit.page.goto(site + path)
    assert visit.page.evaluate(MOVING) == []
    assert visit.page.evaluate("document.getAnimations().length") == 0


@every_page
def test_signs_and_pictures_take_the_colors_of_the_reader(
    visit: Visit, site: str, path: str
) -> None:
    """Where the system sets all colors, no sign vanishes and no picture keeps its own."""
    visit.page.goto(site + path)
    for scheme in SCHEMES:
        visit.page.emulate_media(forced_colors="active", color_scheme=scheme)
        assert visit.page.evaluate("matchMedia('(forced-colors: active)').matches")
        assert visit.page.evaluate(LOST) == []


def test_law_and_custom_are_told_apart_without_colors(visit: Visit, site: str) -> None:
    """By a border that is whole or dashed, and by a sign."""
    visit.page.emulate_media(forced_colors="active")
    visit.page.goto(site + PAGES["guide"])
    border = "one => getComputedStyle(one).borderTopStyle + getComputedStyle(one).borderTopWidth"
    law = visit.page.locator("article .force-statute").first.evaluate(border)
    custom = visit.page.locator("article .force-custom").first.evaluate(border)
    assert law == "solid3px"
    assert custom.startswith("dashed")
