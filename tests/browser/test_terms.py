"""The words of the subject, explained where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Visit

TERM = "article a.term"
CARD = ".definition"


def opened(page: Page, site: str) -> None:
    """Open a topic and bring the first term of its text into sight."""
    page.goto(site + PAGES["topic"])
    page.locator(TERM).first.scroll_into_view_if_needed()
    page.wait_for_load_state("load")


def test_pointing_at_a_term_shows_what_it_means(visit: Visit, site: str) -> None:
    """The pointer can go on to the definition; it goes when the pointer leaves both."""
    page = visit.page
    opened(page, site)
    page.locator(TERM).first.hover()
    card = page.locator(CARD)
    card.wait_for(state="visible")
    name = page.locator(TERM).first.get_attribute("aria-describedby")
    assert card.text_content() == page.locator(f"#{name}").text_content()
    card.hover()
    page.wait_for_timeout(500)
    assert card.is_visible()
    page.mouse.move(2, 2)
    card.wait_for(state="hidden")
    assert visit.complaints == []


def test_the_focus_shows_a_definition_and_escape_takes_it_away(visit: Visit, site: str) -> None:
    """The focus stays where it is, and the link can be followed."""
    page = visit.page
    opened(page, site)
    page.keyboard.press("Tab")
    page.locator(TERM).first.focus()
    assert page.locator(CARD).is_visible()
    page.keyboard.press("Escape")
    assert page.locator(CARD).is_hidden()
    assert page.evaluate("document.activeElement.matches('a.term')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/terms/**")


def test_a_tap_shows_a_definition_and_another_follows_the_link(browser: Browser, site: str) -> None:
    """A tap elsewhere takes it away; it fits on the narrowest phone."""
    context = browser.new_context(has_touch=True, viewport={"width": 320, "height": 640})
    page = context.new_page()
    opened(page, site)
    term, card = page.locator(TERM).first, page.locator(CARD)
    term.tap()
    card.wait_for(state="visible")
    box = card.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    page.locator("article h1").tap()
    card.wait_for(state="hidden")
    term.tap()
    card.wait_for(state="visible")
    term.tap()
    page.wait_for_url("**/terms/**")
    context.close()


def test_without_javascript_a_term_is_a_link_with_a_description(
    browser: Browser, site: str
) -> None:
    """A screen reader says the definition all the same; nobody sees the hidden list."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + PAGES["topic"])
    assert page.locator(".definitions").is_hidden()
    name = page.locator(TERM).first.get_attribute("aria-describedby")
    assert page.locator(f"#{name}").count() == 1
    page.locator(TERM).first.click()
    page.wait_for_url("**/terms/**")
    context.close()


def test_a_section_marks_a_term_once(visit: Visit, site: str) -> None:
    """Who has just read what a word means is not told again."""
    visit.page.goto(site + PAGES["topic"])
    script = """() => {
      let here = new Set(), twice = [];
      for (const one of document.querySelectorAll("article h2, article a.term")) {
        if (one.matches("h2")) here = new Set();
        else if (here.has(one.href)) twice.push(one.href);
        else here.add(one.href);
      }
      return twice;
    }"""
    assert visit.page.evaluate(script) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_definition_and_the_glossary_break_no_rule(
    browser: Browser, site: str, scheme: str
) -> None:
    """They can be read by everybody, in both schemes."""
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    opened(page, site)
    page.locator(TERM).first.hover()
    page.locator(CARD).wait_for(state="visible")
    assert Axe().run(page).response["violations"] == []
    for name in ("glossary", "term"):
        page.goto(site + PAGES[name])
        assert Axe().run(page).response["violations"] == []
    context.close()


def test_the_letters_lead_to_their_words(visit: Visit, site: str) -> None:
    """The bar stands above the glossary, and each letter is large enough to be tapped."""
    page = visit.page
    page.goto(site + PAGES["glossary"])
    bar = page.get_by_role("navigation", name="Letters")
    for letter in bar.get_by_role("link").all():
        box = letter.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    bar.get_by_role("link", name="L", exact=True).click()
    assert page.url.endswith("#l")
    assert page.locator("h2#l").is_visible()


def test_a_term_says_where_it_is_used(visit: Visit, site: str) -> None:
    """With the page and the sentence."""
    visit.page.goto(site + PAGES["term"])
    first = visit.page.locator(".used-in li").first
    assert first.get_by_role("link").count() == 1
    assert len(first.text_content() or "") > 20
