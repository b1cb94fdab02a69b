"""The pages as readers meet them: on a desk, on a phone, without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.conftest import Visit

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


@every_page
def test_a_page_has_one_heading_and_no_complaints(visit: Visit, site: str, path: str) -> None:
    """Every page has exactly one first-level heading, and the browser finds no fault with it."""
    visit.page.goto(site + path)
    assert visit.page.locator("h1").count() == 1
    assert visit.page.locator("h1").inner_text().strip()
    assert visit.complaints == []


@every_page
def test_a_narrow_screen_never_scrolls_sideways(visit: Visit, site: str, path: str) -> None:
    """Nothing on a page is wider than the screen of a phone."""
    visit.page.goto(site + path)
    for width in (768, 390, 320):
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


@every_page
def test_a_page_can_be_read_without_javascript(browser: Browser, site: str, path: str) -> None:
    """The words of a page are there when scripts are not."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + path)
    assert page.locator("h1").is_visible()
    assert len(page.locator("article, main").first.inner_text()) > 100
    context.close()


def test_the_home_page_says_what_it_is_and_leads_to_the_topics(visit: Visit, site: str) -> None:
    """One screen names the subject, offers search and leads to all six topics."""
    visit.page.goto(site)
    assert "power" in visit.page.locator("h1").inner_text().lower()
    assert visit.page.locator("main form input[name=q]").is_visible()
    links = visit.page.locator("main a").evaluate_all("all => all.map(one => one.href)")
    topics = {link for link in links if "/topics/" in link and not link.endswith("/topics/")}
    assert len(topics) >= 6


def test_the_short_answer_comes_first(visit: Visit, site: str) -> None:
    """A reader sees the short answer on the first screen of a phone."""
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.page.goto(site + PAGES["topic"])
    box = visit.page.locator(".short-answer").bounding_box()
    assert box is not None
    assert box["y"] < 500


def test_a_note_leads_to_its_source_and_back(visit: Visit, site: str) -> None:
    """The mark of a note leads to the note, the note to the source, and back into the text."""
    visit.page.goto(site + PAGES["topic"])
    mark = visit.page.locator("sup a").first
    mark.click()
    note = visit.page.locator(visit.page.evaluate("location.hash").replace(":", "\\:"))
    assert note.locator("a").first.get_attribute("href")
    note.locator("a.footnote-backref").first.click()
    assert visit.page.evaluate("location.hash").startswith("#fnref")


def test_the_pencil_opens_the_entry(visit: Visit, site: str) -> None:
    """The pencil of a page leads to the YAML file that an editor changes."""
    visit.page.goto(site + PAGES["seed"])
    pencil = visit.page.locator("a[rel=edit]").get_attribute("href")
    assert pencil
    assert pencil.endswith("/edit/main/seeds/pence-calls-harris.yml")


def test_an_address_that_is_not_there_leads_on(visit: Visit, site: str) -> None:
    """An unknown address, however deep, shows the site's own page with working links."""
    visit.page.goto(site + "topics/no-such-page/at-all/")
    assert visit.page.locator("h1").is_visible()
    visit.page.locator("main a").first.click()
    assert visit.page.url.startswith(site)
    assert visit.page.locator(".short-answer, main form, .entries").first.is_visible()


@pytest.mark.parametrize("how", ["pointer", "keyboard"])
def test_a_note_is_shown_beside_its_mark(visit: Visit, site: str, how: str) -> None:
    """Pointing at the mark of a note, or reaching it by keyboard, shows the note itself."""
    visit.page.goto(site + PAGES["topic"])
    mark = visit.page.locator("sup a").nth(2)
    shown = visit.page.locator(".definition")
    if how == "pointer":
        mark.hover()
    else:
        mark.focus()
    shown.wait_for()
    assert "U.S.C." in shown.inner_text() or "Const." in shown.inner_text()
