"""Any page can be printed as a PDF that a screen reader can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES
from tests.browser.paper import name_of, print_page
from tests.browser.printed import Printed, squeezed

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

PRINTED = ("home", "topic", "practice", "transition", "law", "person", "term", "source", "seed")
NOT_FOR_PAPER = {"On this page", "Report an error", "Suggest a change", "Mentioned in", "Sections"}


@pytest.mark.parametrize("kind", PRINTED)
def test_a_printed_page_has_tags_a_language_and_a_title(visit: Visit, site: str, kind: str) -> None:
    """Headings stay what they are, the window of a reader names the page, and no menu is there."""
    pdf = Printed(print_page(visit.page, site + PAGES[kind]))
    assert pdf.tags.count("/H1") == 1
    assert pdf.language == "en"
    assert "Handing Over" in pdf.title
    assert pdf.outline
    said = {line for lines in pdf.sheets for line in lines}
    assert not said & NOT_FOR_PAPER


@pytest.mark.parametrize(("size", "width"), [("Letter", 612), ("A4", 595)])
def test_a_publisher_chooses_the_sheets(visit: Visit, site: str, size: str, width: int) -> None:
    """Letter for the United States, A4 for the rest of the world."""
    pdf = Printed(print_page(visit.page, site + PAGES["term"], size))
    assert pdf.width == pytest.approx(width, abs=1)


def test_what_is_folded_away_on_the_screen_is_printed(visit: Visit, site: str) -> None:
    """The answers of the quiz, and all sources, though nobody has opened them."""
    pdf = Printed(print_page(visit.page, site + PAGES["topic"]))
    answers = visit.page.locator("details.quiz-answer > p").all_text_contents()
    sources = visit.page.locator("details.all-sources li").all_text_contents()
    assert answers
    assert sources
    text = squeezed(pdf.text)
    for said in answers + sources:
        assert squeezed(said)[:20] in text
    assert "Show the answer" not in pdf.text


def test_a_dark_screen_prints_on_white_paper(visit: Visit, site: str) -> None:
    """Black on white, and the words of a note with its address."""
    visit.page.emulate_media(color_scheme="dark", media="print")
    visit.page.goto(site + PAGES["topic"])
    for place in ("body", ".md-typeset"):
        style = visit.page.locator(place).first
        ink = style.evaluate("one => getComputedStyle(one).color")
        paper = style.evaluate("one => getComputedStyle(one).backgroundColor")
        assert (ink, paper in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}) == ("rgb(0, 0, 0)", True)


def test_files_are_named_after_their_pages() -> None:
    """The first page has no address of its own."""
    assert name_of("topics/inauguration-day/handout") == "topics-inauguration-day-handout.pdf"
    assert name_of("") == "home.pdf"
