"""The pages as a screen reader has them: landmarks, headings, links, tables and lists, in words."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

FRAME = """
- banner:
  - link "Handing Over"
  - button /Search/
  - button "Dark colors"
{sections}
- main
- contentinfo:
  - navigation "All sections":
    - list:
      - listitem:
        - link "Home"
      - listitem:
        - link "Topics"
"""
DESK = """
- navigation "Sections":
  - list:
    - listitem:
      - link "Home"
    - listitem:
      - link "Topics"
"""
HEADING = re.compile(r'heading "(.+)" \[level=(\d)\]')
WALKS = {
    "topic": """
    - article:
      - paragraph:
        - link "Topics"
      - heading "Who counts the electoral votes?" [level=1]
      - paragraph: /Congress does/
      - heading "Key points" [level=2]
      - list:
        - listitem:
          - paragraph:
            - superscript:
              - link "Note 1"
      - heading "How it works, step by step" [level=2]
      - list
      - heading "Often said, and in fact" [level=2]
      - list
      - heading "Quiz" [level=2]
      - heading "How we know this" [level=2]
      - heading "Notes" [level=2]
      - list:
        - listitem:
          - paragraph:
            - link "U.S. Const. amend. XII"
            - link "Back to the text"
      - complementary "About this page":
        - heading "Cite this page" [level=2]
    """,
    "law": """
    - article:
      - paragraph:
        - link "Laws"
      - heading "Counting electoral votes in Congress" [level=1]
      - 'heading "Then and now: December 29, 2022" [level=2]'
      - 'table "Then and now: December 29, 2022"':
        - rowgroup:
          - row:
            - columnheader "Until December 28, 2022"
            - columnheader "Since December 29, 2022"
      - heading "What rests on it" [level=2]
    """,
    "matrix": """
    - article:
      - heading "Who kept to what" [level=1]
      - paragraph:
        - combobox "Practice"
      - status: /\\d+ of \\d+ handovers shown/
      - region "Who kept to what":
        - table:
          - rowgroup:
            - row:
              - columnheader "Handover"
              - columnheader "Oath"
          - rowgroup:
            - row:
              - rowheader "Trump to Biden, 2021"
              - cell /kept/
    """,
    "glossary": """
    - article:
      - heading "Glossary" [level=1]
      - navigation "Letters":
        - paragraph:
          - link "A"
      - heading "A" [level=2]
      - list
    """,
}
NAMES = """() => [...document.querySelectorAll("main a[href]")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true })
    && !one.closest("td, [aria-hidden=true]") && !one.matches(".footnote-ref, .footnote-backref"))
  .map((one) => [one.getAttribute("aria-label") || one.textContent.trim(),
    one.closest("li, p")?.textContent, one.href])"""
"""Links by their words and what they stand in; in a table its heads say the rest."""
TABLES = """() => [...document.querySelectorAll("main table")].filter((one) =>
  !(one.caption || one.getAttribute("aria-label") || one.closest("[role=region][aria-label]"))
  || !one.tHead || one.tHead.querySelector("td")
  || [...one.tHead.querySelectorAll("th")].some((head) => !head.textContent.trim())
).map((one) => one.outerHTML.slice(0, 150))"""
EMPTY_WORDS = {"", "here", "click here", "link", "more", "read more", "this", "this page", "¶"}

every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


def headings(page: Page) -> list[tuple[str, int]]:
    """Return the name and the level of each heading that is heard."""
    tree = page.locator("body").aria_snapshot()
    return [(name, int(level)) for name, level in HEADING.findall(tree)]


@every_page
def test_the_frame_is_the_same_on_every_page(visit: Visit, site: str, path: str) -> None:
    """First the masthead, then the sections or the button for them, the page, and the footer."""
    visit.page.goto(site + path)
    body = visit.page.locator("body")
    expect(body).to_match_aria_snapshot(FRAME.format(sections=DESK.strip()))
    visit.page.set_viewport_size({"width": 390, "height": 844})
    expect(body).to_match_aria_snapshot(FRAME.format(sections=""))
    expect(body).to_match_aria_snapshot('- banner:\n  - button "Sections"')
    if path != "404.html":
        expect(body).to_match_aria_snapshot('- link "Skip to content"')


@every_page
def test_headings_make_an_outline(visit: Visit, site: str, path: str) -> None:
    """One heading names the page and comes first; below it no level is left out."""
    visit.page.goto(site + path)
    heard = headings(visit.page)
    levels = [level for _, level in heard]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels)), heard
    assert not [name for name, _ in heard if "¶" in name]


@every_page
def test_landmarks_and_links_are_told_apart_by_their_names(
    visit: Visit, site: str, path: str
) -> None:
    """No two navigations have one name; one name in one item or paragraph leads to one place."""
    visit.page.goto(site + path)
    tree = visit.page.locator("body").aria_snapshot()
    landmarks = re.findall(r"- ((?:navigation|region|search|form|complementary)\b[^:\n]*)", tree)
    assert len(set(landmarks)) == len(landmarks)
    assert all('"' in landmark for landmark in landmarks), landmarks
    places = defaultdict[tuple[str, str], set[str]](set)
    for name, around, address in visit.page.evaluate(NAMES):
        assert name.lower() not in EMPTY_WORDS, address
        places[name, around].add(address)
    assert {name: to for name, to in places.items() if len(to) > 1} == {}


@every_page
def test_every_table_has_a_name_and_heads(visit: Visit, site: str, path: str) -> None:
    """A screen reader says what a table is and, in each cell, what the cell is about."""
    visit.page.goto(site + path)
    assert visit.page.evaluate(TABLES) == []


@pytest.mark.parametrize("name", WALKS)
def test_a_walk_through_a_page(visit: Visit, site: str, name: str) -> None:
    """What is heard from top to bottom."""
    visit.page.goto(site + PAGES[name])
    expect(visit.page.locator("main")).to_match_aria_snapshot(WALKS[name])


def test_the_search_is_a_named_dialog(visit: Visit, site: str) -> None:
    """It has the focus in its field, says how much it found, and gives the focus back."""
    page = visit.page
    page.goto(site + PAGES["topic"])
    button = page.get_by_role("banner").get_by_role("button", name="Search")
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Search this site")
    field = dialog.get_by_role("searchbox", name="Search this site")
    expect(field).to_be_focused()
    page.keyboard.type("lame duck")
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"\d+ pages?"))
    expect(dialog.get_by_role("list").first.get_by_role("link").first).to_have_text("Lame duck")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()
