"""The search as readers use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser import search_quality
from tests.browser.conftest import PAGES
from tests.browser.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.conftest import Visit

DIALOG = "#search"
RESULTS = "#search .result__link"
STATUS = "#search-status"


def search(visit: Visit, question: str) -> list[str]:
    """Type a question into the open dialog; return the addresses that are found."""
    visit.page.locator(".search__question").fill(question)
    visit.page.locator(RESULTS).first.wait_for()
    hrefs = visit.page.locator(RESULTS).evaluate_all("all => all.map(one => one.href)")
    return [str(href) for href in hrefs]


@pytest.mark.parametrize("half", search_quality.questions())
def test_readers_questions_find_their_pages(visit: Visit, site: str, half: str) -> None:
    """Three in four questions find a right page first, 95 of 100 among the first three."""
    visit.page.goto(site)
    asked = search_quality.answers(visit.page, search_quality.questions()[half])
    missed = [one.question for one in asked if not one.within(3)]
    assert search_quality.share(asked, 1) >= search_quality.LEAST_FIRST
    assert search_quality.share(asked, 3) >= search_quality.LEAST_THREE, missed


def test_the_search_opens_by_keyboard_and_returns_to_where_it_was(visit: Visit, site: str) -> None:
    """Ctrl+K opens it in the field, arrows and Enter lead into the results, Escape back."""
    visit.page.goto(site + PAGES["topic"])
    visit.page.locator("[data-search]").focus()
    visit.page.keyboard.press("Control+k")
    wait_until(visit.page, "document.activeElement.id === 'search-question'")
    visit.page.keyboard.type("lame duck")
    visit.page.locator(RESULTS).first.wait_for()
    visit.page.keyboard.press("Enter")
    wait_until(visit.page, "document.activeElement.textContent === 'Lame duck'")
    visit.page.keyboard.press("ArrowDown")
    assert visit.page.evaluate("document.activeElement.matches('.result__link')")
    visit.page.keyboard.press("ArrowUp")
    visit.page.keyboard.press("ArrowUp")
    assert visit.page.evaluate("document.activeElement.id") == "search-question"
    visit.page.keyboard.press("Escape")
    visit.page.locator(DIALOG).wait_for(state="hidden")
    assert visit.page.evaluate("document.activeElement.matches('[data-search]')")


def test_the_best_result_shows_its_short_answer(visit: Visit, site: str) -> None:
    """A reader who goes no further has the answer; the kind of page stands beside its name."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    assert search(visit, "who counts the electoral votes")[0].endswith(PAGES["topic"])
    best = visit.page.locator("#search .result").first
    assert "Congress does." in best.inner_text()
    assert best.locator(".result__kind").inner_text() == "Topics"
    groups = visit.page.locator(".search__group").all_inner_texts()
    assert {"Laws", "Glossary"} <= set(groups)


def test_a_misspelt_word_is_read_as_the_nearest_and_said_so(visit: Visit, site: str) -> None:
    """The page is found, and the reader learns what was searched."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    assert any("terms/electoral-college/" in one for one in search(visit, "electorial colege "))
    said = visit.page.locator(STATUS).inner_text()
    assert "“electorial” was read as “electoral”." in said
    assert "“colege” was read as “college”." in said


def test_a_word_is_found_while_it_is_typed(visit: Visit, site: str) -> None:
    """The beginning of the last word is enough."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    assert any("terms/ascertainment" in one for one in search(visit, "ascertainm"))


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("Jan 6", "topics/counting-the-electoral-votes/"),
        ("swearing in", "terms/oath-of-office/"),
        ("VP handover", "practices/vice-presidents-handover/"),
        ("20th amendment", "laws/us-const-amend-20/"),
    ],
)
def test_other_names_find_the_same_page(visit: Visit, site: str, question: str, page: str) -> None:
    """What readers call a thing need not be what we call it."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    assert any(one.endswith(page) for one in search(visit, question)[:3])


def test_what_is_not_there_is_said_kindly(visit: Visit, site: str) -> None:
    """No result says so, and what to do; nothing at all says nothing."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    visit.page.locator(".search__question").fill("zzzzqqq")
    wait_until(
        visit.page, "document.getElementById('search-status').textContent.includes('zzzzqqq')"
    )
    assert "Try other words" in visit.page.locator(STATUS).inner_text()
    visit.page.locator(".search__question").fill("   ")
    wait_until(visit.page, "document.getElementById('search-status').textContent === ''")


def test_the_address_keeps_the_question(visit: Visit, site: str) -> None:
    """A link with `?q=` opens the search, and the Back key finds the results again."""
    visit.page.goto(site + PAGES["about"] + "?q=lame+duck")
    visit.page.locator(RESULTS).first.click()
    visit.page.wait_for_url("**/terms/lame-duck/")
    visit.page.go_back()
    visit.page.locator(RESULTS).first.wait_for()
    assert visit.page.locator(".search__question").input_value() == "lame duck"
    visit.page.keyboard.press("Escape")
    wait_until(visit.page, "!location.search")


def test_the_home_page_searches_by_keyboard(visit: Visit, site: str) -> None:
    """Typing into the home page's own field and pressing Enter shows results."""
    visit.page.goto(site)
    visit.page.locator("main form input[name=q]").focus()
    visit.page.keyboard.type("lame duck")
    visit.page.keyboard.press("Enter")
    visit.page.locator(RESULTS).first.wait_for()
    assert "/terms/lame-duck/" in str(visit.page.locator(RESULTS).first.get_attribute("href"))


def test_the_search_works_from_a_disk(visit: Visit, site_folder: Path) -> None:
    """Opened as a file, without a server, the search finds pages, and its links open them."""
    visit.page.goto((site_folder / "index.html").as_uri())
    visit.page.locator("[data-search]").click()
    search(visit, "lame duck")
    visit.page.locator(RESULTS).first.click()
    visit.page.wait_for_url("**/terms/lame-duck/index.html")
    assert visit.page.locator("h1").inner_text().startswith("Lame duck")


def test_the_links_of_a_page_on_a_disk_open_pages(visit: Visit, site_folder: Path) -> None:
    """From the home page to a section to a page, no folder is listed on the way."""
    visit.page.goto((site_folder / "index.html").as_uri())
    visit.page.locator(".md-tabs").get_by_text("Topics").click()
    visit.page.wait_for_url("**/topics/index.html")
    visit.page.locator(".entries a").first.click()
    visit.page.wait_for_url("**/topics/*/index.html")
    assert visit.page.locator("h1").is_visible()


def test_a_search_that_cannot_load_says_so(visit: Visit, site: str) -> None:
    """Without a network the reader is told, and nothing is lost: the next try may do."""
    visit.page.route("**/search/index.js", lambda route: route.abort())
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    visit.page.locator(".search__question").fill("lame duck")
    wait_until(visit.page, "document.getElementById('search-status').textContent !== ''")
    assert "could not be loaded" in visit.page.locator(STATUS).inner_text()
    visit.page.unroute("**/search/index.js")
    assert search(visit, "lame ducks")


def test_nothing_is_found_twice_or_in_what_pages_repeat(visit: Visit, site: str) -> None:
    """Each page is one result, and the words of the navigation find no page by themselves."""
    visit.page.goto(site)
    visit.page.locator("[data-search]").click()
    found = search(visit, "president")
    assert len(found) == len(set(found))


def test_without_javascript_the_search_says_what_to_do(browser: Browser, site: str) -> None:
    """No dead field is shown, but a sentence."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    assert not page.locator("[data-search]").is_visible()
    assert not page.locator(".find__input").is_visible()
    assert page.get_by_text("The search needs JavaScript.").is_visible()
    context.close()
