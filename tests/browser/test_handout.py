"""Every topic prints as a handout of one or two sheets, on Letter and on A4."""

from __future__ import annotations

import shutil
from bisect import bisect_left
from typing import TYPE_CHECKING

import pytest
import yaml

import generator
from tests.browser.paper import SIZES, print_page
from tests.browser.printed import Printed, squeezed
from tests.browser.served import build, served
from tests.conftest import ROOT
from tests.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.browser.conftest import Visit

TOPICS = sorted(path.stem for path in (ROOT / "content/topics").glob("*.yml"))
SAID = "The vice president opens each state's papers before both chambers of Congress."
"""Thirteen words of the usual length."""
every_size = pytest.mark.parametrize("size", SIZES)


@every_size
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_prints_on_two_sheets(visit: Visit, site: str, topic: str, size: str) -> None:
    """With title, language, tags, sources and the address of the whole page; nothing is cut."""
    pdf = Printed(print_page(visit.page, f"{site}topics/{topic}/handout/", size))
    entry = yaml.safe_load((ROOT / f"content/topics/{topic}.yml").read_text(encoding="utf-8"))
    headings = [one.strip("¶\n ") for one in visit.page.locator("main h2").all_inner_texts()]
    assert 1 <= len(pdf.sheets) <= 2
    assert pdf.title.startswith(f"{entry['title']}: handout")
    assert pdf.language == "en"
    assert pdf.tags.count("/H1") == 1
    found = list(map(squeezed, pdf.outline))  # Chromium drops the space where a heading wraps
    assert found == list(map(squeezed, [entry["question"], *headings]))
    assert (headings[0], headings[-1]) == ("Key points", "Sources")
    assert all(heading in pdf.text for heading in headings)
    assert not {lines[-1] for lines in pdf.sheets} & set(headings), "A heading stands alone."
    assert f"/topics/{topic}/" in squeezed(pdf.text)
    assert "Reviewed" in pdf.text
    assert "Words CC BY" in pdf.text
    last = visit.page.locator(".footnote li").last.inner_text()
    assert squeezed(last)[:30] in squeezed(pdf.text)


def _points(number: int, words: int = 13) -> list[dict[str, str]]:
    text = " ".join((SAID.split() * (words // 13 + 1))[:words]).rstrip(".")
    return [{"text": f"{text} [@report].", "force": "precedent"} for _ in range(number)]


def _steps(number: int, words: int, *, sources: str = "report") -> list[dict[str, str]]:
    return [
        {
            "actor": "The vice president",
            "action": f"{one['text'].partition(' [')[0]} [@{sources.format(index)}].",
            "force": "statute" if index % 2 else "courtesy",
            "deadline": "January 6, 1 p.m.",
            **({"law": "usc-3-15"} if index % 2 else {}),
        }
        for index, one in enumerate(_points(number, words))
    ]


def _said(number: int) -> list[dict[str, str]]:
    return [{"said": SAID, "fact": f"{SAID} [@report]."} for _ in range(number)]


SHAPES: dict[str, Callable[[int], dict[str, object]]] = {
    "long-points": lambda n: {"key_points": _points(5, 4 * n)},
    "short-steps": lambda n: {"steps": _steps(n, 2)},
    "long-steps": lambda n: {"steps": _steps(6, 4 * n)},
    "misconceptions": lambda n: {"misconceptions": _said(n)},
    "questions": lambda n: {"discuss": [f"Why so? {SAID}"] * n},
    "short-questions": lambda n: {"discuss": ["Why is it so?"] * n},
    "sources": lambda n: {"steps": _steps(n, 13, sources="long-{}")},
    "short-sources": lambda n: {"steps": _steps(n, 4, sources="short-{}")},
    "even": lambda n: {
        "key_points": _points(5),
        "steps": _steps(n, 13, sources="short-{}"),
        "misconceptions": _said(n // 3),
        "discuss": [f"Why so? {SAID}"] * (n // 3),
    },
}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site of topics that are as long as they may be; yield its address."""
    root = tmp_path_factory.mktemp("full")
    project = Project(root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root)
    project.write("content/index.md", "# Home\n")
    project.entry("laws/usc-3-15")
    project.entry("sources/report", title="A report", issued="2020")
    for number in range(80):
        title = f"{SAID} Report {number}"
        project.entry(f"sources/long-{number}", title=title, publisher="A Press", issued="2020")
        project.entry(f"sources/short-{number}", title=f"Report {number}", issued="2020")
    for name, shape in SHAPES.items():
        number = bisect_left(range(80), x=True, key=lambda n: _too_long(project, name, shape(n)))
        assert not _too_long(project, name, shape(number - 1)), number
    build(root, root / "site")
    with served(root / "site") as address:
        yield address


def _too_long(project: Project, name: str, fields: dict[str, object]) -> bool:
    project.entry(f"topics/{name}", question=SAID, short_answer=f"{SAID} " * 4, **fields)
    problems = generator.read(project.root).problems
    assert all("handout" in problem.message for problem in problems), problems
    return bool(problems)


@every_size
@pytest.mark.parametrize("shape", SHAPES)
def test_what_the_checker_lets_pass_has_room(
    visit: Visit, full: str, shape: str, size: str
) -> None:
    """Whether it is one long point or many short steps, the bound in words holds on paper."""
    pdf = Printed(print_page(visit.page, f"{full}topics/{shape}/handout/", size))
    assert len(pdf.sheets) == 2


def test_a_handout_is_for_readers_and_not_for_search(visit: Visit, site: str) -> None:
    """The topic leads to it; search engines leave it out; a button prints it."""
    visit.page.goto(f"{site}topics/inauguration-day/")
    visit.page.get_by_role("link", name="Print as a handout").click()
    assert visit.page.url == f"{site}topics/inauguration-day/handout/"
    robots = visit.page.locator("meta[name=robots]").get_attribute("content")
    assert robots == "noindex"
    visit.page.get_by_role("button", name="Print this handout").wait_for()
    assert visit.page.locator("h1").count() == 1
    assert visit.complaints == []
    visit.page.goto(f"{site}sitemap.xml")
    assert "topics/inauguration-day/" in visit.page.content()
    assert "handout" not in visit.page.content()
