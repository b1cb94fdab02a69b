"""The site by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.conftest import PAGES
from tests.browser.waiting import wait_until

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

FOCUSED = "document.activeElement"


def test_the_first_key_offers_to_skip_to_the_content(visit: Visit, site: str) -> None:
    """The first Tab leads to a visible link that skips the header."""
    visit.page.goto(site + PAGES["topic"])
    visit.page.keyboard.press("Tab")
    assert "md-skip" in visit.page.evaluate(f"{FOCUSED}.className")
    wait_until(visit.page, f"getComputedStyle({FOCUSED}).opacity === '1'")
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("location.hash")


def test_every_stop_of_the_tab_key_is_visible(visit: Visit, site: str) -> None:
    """Wherever Tab goes on a page, the place is seen: it has a size and an outline."""
    visit.page.goto(site + PAGES["topic"])
    for _ in range(40):
        visit.page.keyboard.press("Tab")
        tag = visit.page.evaluate(f"{FOCUSED}.tagName")
        if tag == "BODY":
            break
        seen = visit.page.evaluate(
            f"""(() => {{
                const one = {FOCUSED}, box = one.getBoundingClientRect();
                const style = getComputedStyle(one);
                const ring = style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
                return box.width > 0 && box.height > 0
                    && (ring || style.boxShadow !== 'none' || one.tagName === 'INPUT');
            }})()"""
        )
        assert seen, visit.page.evaluate(f"{FOCUSED}.outerHTML")


def test_a_quiz_answer_opens_with_the_keyboard(visit: Visit, site: str) -> None:
    """Enter on “Show the answer” shows the answer."""
    visit.page.goto(site + PAGES["topic"])
    answer = visit.page.locator("details.quiz-answer").first
    assert answer.get_attribute("open") is None
    answer.locator("summary").focus()
    visit.page.keyboard.press("Enter")
    assert answer.get_attribute("open") is not None
