"""What stands below a page: how to cite it, and how to report an error in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.conftest import PAGES, PREFIX
from tests.browser.waiting import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.conftest import Visit

ADDRESS = f"https://example.org/{PREFIX}/{PAGES['topic']}"
FORMS = [
    "APA",
    "MLA",
    "Chicago, in a note",
    "Chicago, in a bibliography",
    "BibTeX",
    "CSL-JSON",
]
SAID = "document.querySelector('.styles__said').textContent"


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


def test_every_style_can_be_read_and_marked_without_javascript(browser: Browser, site: str) -> None:
    """The box opens by itself, each form has its name, and there is no button that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + PAGES["topic"])
    box = page.locator(".styles")
    assert not page.locator(".styles__list").is_visible()
    box.locator("summary").click()
    names = box.locator(".style__name").all_inner_texts()
    assert [name.partition(" (")[0] for name in names] == FORMS
    mla = box.locator(".style__words").nth(1)
    assert mla.locator("i").inner_text() == "Handing Over"
    assert mla.inner_text().endswith(f", {ADDRESS}.")
    assert mla.evaluate("one => getComputedStyle(one).userSelect") == "text"
    assert box.get_by_role("button").count() == 0
    context.close()


def test_a_form_is_copied_by_keyboard(visit: Visit, site: str) -> None:
    """The button says so, and so does a screen reader; after a while it is as it was."""
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site + PAGES["topic"])
    page.locator(".styles > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Copy APA", exact=True)
    assert button.evaluate("one => one === document.activeElement")
    page.keyboard.press("Enter")
    wait_until(page, f"{SAID} === 'Copied: APA'")
    assert page.get_by_role("status").filter(has_text="Copied: APA").count() == 1
    assert button.count() == 0
    assert page.get_by_role("button", name="Copied APA", exact=True).is_visible()
    held = "navigator.clipboard.read().then((all) => all[0].getType('{}')).then((it) => it.text())"
    assert page.evaluate(held.format("text/plain")).endswith(f". {ADDRESS}")
    assert "<i>Counting the electoral votes</i>" in page.evaluate(held.format("text/html"))
    page.wait_for_timeout(2_600)
    assert button.is_visible()
    assert visit.complaints == []


def test_where_the_clipboard_is_closed_the_words_are_marked(visit: Visit, site: str) -> None:
    """As on a page that was opened from a disk: the words are copied in the old way."""
    page = visit.page
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.goto(site + PAGES["source"])
    page.locator(".styles > summary").click()
    page.get_by_role("button", name="Copy BibTeX", exact=True).click()
    wait_until(page, f"{SAID} !== ''")
    assert page.evaluate("getSelection().toString()").strip().startswith("@techreport{crs-r46602,")


@pytest.mark.parametrize(
    ("label", "ending", "start"), [("BibTeX", ".bib", "@misc{topics-"), ("CSL-JSON", ".json", "[")]
)
def test_a_record_is_saved_as_a_file(
    visit: Visit, site: str, label: str, ending: str, start: str
) -> None:
    """The page's policy lets it, and the file is named after the page."""
    visit.page.goto(site + PAGES["topic"])
    visit.page.locator(".styles > summary").click()
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name=f"Save as a file {label}", exact=True).click()
    assert download.value.suggested_filename == f"topics-counting-the-electoral-votes{ending}"
    assert download.value.path().read_text("utf-8").startswith(start)
    assert visit.complaints == []


def test_on_paper_the_page_is_cited_in_one_line(visit: Visit, site: str) -> None:
    """One style, without the box, open or not."""
    visit.page.goto(site + PAGES["topic"])
    visit.page.locator(".styles > summary").click()
    visit.page.emulate_media(media="print")
    assert not visit.page.locator(".styles").is_visible()
    line = visit.page.locator(".colophon__citation")
    assert line.is_visible()
    assert line.inner_text().startswith("Handing Over. “Counting the Electoral Votes.” Last ")


def test_the_page_of_a_source_offers_the_source(visit: Visit, site: str) -> None:
    """Its heading says so."""
    visit.page.goto(site + PAGES["source"])
    assert visit.page.get_by_role("heading", name="Cite this source").is_visible()
    line = visit.page.locator(".colophon__citation").inner_text()
    assert line.startswith("Hogue, Henry B. Presidential Transition Act: ")


def test_a_phone_shows_every_style_without_scrolling_sideways(visit: Visit, site: str) -> None:
    """Long addresses are broken; buttons are large enough for a finger."""
    visit.page.set_viewport_size({"width": 320, "height": 700})
    visit.page.goto(site + PAGES["topic"])
    visit.page.locator(".styles > summary").click()
    assert visit.page.evaluate("document.documentElement.scrollWidth") == 320
    heights = [one.bounding_box() for one in visit.page.locator(".style__tool").all()]
    assert all(box and box["height"] >= 24 for box in heights)
