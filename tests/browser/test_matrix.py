"""The matrix as its readers meet it: at a desk, on a phone, by keyboard, on paper."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.waiting import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Visit

ROWS = ".matrix tbody tr:visible"
PAGE = re.compile(rb"/Type\s*/Page\b")
SIZE = re.compile(rb"/MediaBox \[0 0 (\S+) (\S+)\]")


def shown(page: Page) -> int:
    """Return how many handovers are shown."""
    return page.locator(ROWS).count()


def test_a_reader_chooses_what_is_shown_and_can_send_it(visit: Visit, site: str) -> None:
    """The choice stands in the address; “Show all” takes it back."""
    page = visit.page
    page.goto(f"{site}matrix/")
    everything = shown(page)
    page.get_by_label("Practice").select_option("attending-inauguration")
    page.get_by_label("Outcome").select_option("broken")
    some = shown(page)
    assert 0 < some < everything
    assert page.locator(".matrix td:visible").count() == some
    assert set(page.locator(".matrix td:visible .outcome").all_inner_texts()) == {"broken"}
    assert page.get_by_role("status").inner_text() == f"{some} of {everything} handovers shown."
    assert page.url.endswith("matrix/?practice=attending-inauguration&outcome=broken")
    page.reload()
    assert shown(page) == some
    page.get_by_role("button", name="Show all").click()
    wait_until(page, "location.search === ''")
    assert shown(page) == everything
    assert visit.complaints == []


@pytest.mark.parametrize(("label", "choice"), [("Years", "1800–1849"), ("Party", "no")])
def test_rows_are_chosen_by_years_and_by_party(
    visit: Visit, site: str, label: str, choice: str
) -> None:
    """What an address asks for and the list does not offer is left alone."""
    visit.page.goto(f"{site}matrix/?era=1066&practice=attending-inauguration")
    everything = shown(visit.page)
    visit.page.get_by_label(label).select_option(choice)
    assert 0 < shown(visit.page) < everything


def test_a_cell_leads_to_its_evidence(visit: Visit, site: str) -> None:
    """The case stands at the place that the link names."""
    visit.page.goto(f"{site}matrix/")
    row = visit.page.get_by_role("row", name="Trump to Biden, 2021")
    row.locator("[data-practice=attending-inauguration] a").click()
    assert visit.page.url.endswith("/practices/attending-inauguration/#2021-trump-biden")
    assert visit.page.locator("li:has(:target)").inner_text().startswith("Trump to Biden, 2021")


def test_the_table_has_heads_for_rows_and_columns(visit: Visit, site: str) -> None:
    """A screen reader says for every cell whose and what it is, on a phone as well."""
    for width in (1280, 390):
        visit.page.set_viewport_size({"width": width, "height": 900})
        visit.page.goto(f"{site}matrix/")
        tree = visit.page.locator(".matrix").aria_snapshot()
        assert re.search(r"- region \"Who kept to what\"|- table", tree)
        assert re.search(r"- rowheader \"Biden to Trump, 2025\"", tree)
        assert re.search(r"- columnheader", tree)
        assert re.search(r"- cell \"kept", tree)


def test_the_heads_stay_in_sight(visit: Visit, site: str) -> None:
    """The table scrolls below its heads and beside its first column, by keyboard as well."""
    page = visit.page
    page.set_viewport_size({"width": 800, "height": 600})
    page.goto(f"{site}matrix/")
    region = page.locator(".matrix")
    region.focus()
    page.keyboard.press("End")
    wait_until(page, "document.querySelector('.matrix').scrollTop > 0")
    region.evaluate("it => it.scrollLeft = 300")
    box, head = region.bounding_box(), page.locator(".matrix thead th").first.bounding_box()
    assert box
    assert head
    assert abs(head["x"] - box["x"]) < 3
    assert abs(head["y"] - box["y"]) < 3


def test_on_a_phone_each_hand_over_is_a_list_with_the_names_of_the_practices(
    visit: Visit, site: str
) -> None:
    """Nothing scrolls sideways; what is unknown is shown when it is asked for."""
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}matrix/")
    assert page.locator(".matrix td:not(:has(a)):visible").count() == 0
    label = "it => getComputedStyle(it, '::before').content"
    assert page.locator(".matrix td:visible").first.evaluate(label) != "none"
    page.get_by_label("Outcome").select_option("unknown")
    assert page.locator(".matrix td[data-outcome=unknown]:visible").count() > 0


def test_without_javascript_it_is_a_plain_table(browser: Browser, site: str) -> None:
    """Nothing is offered that would not work."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}matrix/")
    assert page.locator(".matrix-filter").is_hidden()
    assert shown(page) > 10
    context.close()


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_it_prints_on_one_landscape_sheet(visit: Visit, site: str, paper: str) -> None:
    """Every handover and every practice, for the wall of a classroom."""
    visit.page.goto(f"{site}matrix/")
    assert len(PAGE.findall(visit.page.pdf(format=paper, landscape=True))) == 1
    [sheet] = set(SIZE.findall(visit.page.pdf(prefer_css_page_size=True)))
    assert float(sheet[0]) > float(sheet[1])


def test_it_is_light_enough_for_an_old_phone(visit: Visit, site: str) -> None:
    """All of the table comes with the page, in less than 150 kB compressed."""
    response = visit.page.goto(f"{site}matrix/")
    assert response
    assert len(gzip.compress(response.body())) < 150_000
