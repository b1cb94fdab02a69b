"""Nothing runs in a page that this site did not put there, and everything of the site works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Visit

INJECT = """async () => {
  window.harm = [];
  const blocked = [];
  addEventListener("securitypolicyviolation", (event) => blocked.push(event.blockedURI));
  const script = document.createElement("script");
  script.textContent = "window.harm.push('inline')";
  document.body.append(script);
  const image = document.createElement("div");
  image.innerHTML = "<img src='x:' onerror=\\"window.harm.push('handler')\\">";
  document.body.append(image);
  const link = document.createElement("a");
  link.href = "javascript:window.harm.push('link')";
  document.body.append(link);
  link.click();
  const foreign = document.createElement("script");
  foreign.src = "https://example.org/x.js";
  document.body.append(foreign);
  const picture = new Image();
  picture.src = "https://example.org/x.png";
  document.body.append(picture);
  const dressed = document.createElement("p");
  dressed.setAttribute("style", "background: red");
  document.body.append(dressed);
  if (getComputedStyle(dressed).backgroundImage !== "none"
    || getComputedStyle(dressed).backgroundColor === "rgb(255, 0, 0)") window.harm.push("style");
  await fetch("https://example.org/").then(() => window.harm.push("request"), () => {});
  await new Promise((done) => setTimeout(done, 300));
  return [window.harm, blocked];
}"""


def test_what_is_put_into_a_page_does_not_run(visit: Visit, site: str) -> None:
    """Neither a script, nor a handler, a link that is one, a style, or a file of another host."""
    visit.page.goto(site + PAGES["topic"])
    harm, blocked = visit.page.evaluate(INJECT)
    assert harm == []
    foreign = {"https://example.org/x.js", "https://example.org/x.png", "https://example.org/"}
    assert {"inline"} | foreign <= set(blocked)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_no_page_breaks_its_own_policy(visit: Visit, site: str, path: str) -> None:
    """Dark or light, with the search open and the notes shown."""
    visit.page.goto(site + path)
    visit.page.keyboard.press("f")
    visit.page.keyboard.type("oath")
    visit.page.wait_for_timeout(500)
    visit.page.keyboard.press("Escape")
    assert [said for said in visit.complaints if "404" not in said] == []


def test_everything_of_the_site_works_under_its_policy(visit: Visit, site: str) -> None:
    """The switch of the colors, the definitions, the notes, the search and the matrix."""
    page = visit.page
    page.add_init_script(
        """window.blocked = [];
        addEventListener("securitypolicyviolation", (event) => {
          window.blocked.push(`${event.violatedDirective} ${event.blockedURI}`);
        });"""
    )
    page.goto(site + PAGES["topic"])
    page.get_by_role("button", name="Dark colors").click()
    assert page.locator("html").get_attribute("data-scheme") == "dark"
    for link in ("article a.term", "article a.footnote-ref"):
        page.locator(link).first.hover()
        page.locator(".definition").wait_for(state="visible")
        page.mouse.move(2, 2)
        page.locator(".definition").wait_for(state="hidden")
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    page.keyboard.type("lame duck")
    page.get_by_role("dialog").get_by_role("link", name="Lame duck").first.wait_for()
    assert page.evaluate("window.blocked") == []
    page.goto(site + PAGES["matrix"])
    page.get_by_label("Outcome").select_option("broken")
    page.get_by_role("button", name="Show all").click()
    assert page.evaluate("window.blocked") == []
    assert visit.complaints == []


def test_the_site_works_from_a_folder(visit: Visit, site_folder: Path) -> None:
    """Opened from a stick, a page shows and its scripts run."""
    visit.page.goto((site_folder / "matrix" / "index.html").as_uri())
    assert visit.page.locator(".matrix-filter").is_visible()
