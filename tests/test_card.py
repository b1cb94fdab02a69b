"""What is shown with a link to a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import generator
from generator.card import FOLDER, Card, carded, entry_card
from generator.page import Page
from generator.render import render
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.project import Project

PNG = b"\x89PNG\r\n\x1a\n"
SETTING = re.compile(r"^---\n(?:.*\n)*?card: (\S+)\n", re.MULTILINE)


def card_of(project: Project, key: str) -> Card:
    """Return the card of an entry."""
    site = generator.read(project.root)
    return entry_card(site, site.items[key])


def test_a_card_asks_and_answers(project: Project) -> None:
    """A topic shows its question and short answer, a law its plain words, a term its meaning."""
    project.entry("sources/report", title="A report", issued="2020")
    project.entry("topics/count", short_answer="Congress does: [[comity]] [@report].")
    project.entry("terms/comity")
    project.entry("laws/usc-3-15", title="The count")
    project.entry("people/pat-doe", title="Pat Doe", summary="A vice president.")
    assert card_of(project, "topic:count") == Card(
        "Who counts?", "Congress does: comity.", "Topics"
    )
    assert card_of(project, "term:comity") == Card("comity", "Respect.", "Glossary")
    law = Card("The count", "Congress counts the votes.", "Laws")
    assert card_of(project, "law:usc-3-15") == law
    assert card_of(project, "person:pat-doe") == Card("Pat Doe", "A vice president.", "People")
    sources = card_of(project, "source:report")
    assert (sources.title, sources.label) == ("Sources", "")


def test_each_page_names_its_card(project: Project) -> None:
    """Front matter is added where there is none; drafts and other files have no card."""
    project.write("content/index.md", "# The *whole* site\n\nWords.\n")
    project.write("content/about.md", "---\ndescription: Who we are.\n---\n\n# About\n")
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft")
    project.entry("sources/report", issued="2020")
    pages = {
        page.path: page for page in render(generator.read(project.root, drafts=True), cards=True)
    }
    assert pages["index.md"].content.startswith(f"---\ncard: {FOLDER}/index.png\n---\n\n# The")
    about = f"---\ncard: {FOLDER}/about.png\ndescription: Who we are.\n---\n"
    assert pages["about.md"].content.startswith(about)
    assert pages["index.md"].card == Card("The whole site")
    assert pages["about.md"].card == Card("About", "Who we are.")
    assert f"card: {FOLDER}/terms/comity.png\n" in pages["terms/comity.md"].content
    assert "card: " not in pages["terms/draft.md"].content
    assert f"card: {FOLDER}/sources/index.png\n" in pages["sources/report.md"].content
    assert pages[f"{FOLDER}/terms/comity.png"].data.startswith(PNG)
    assert f"{FOLDER}/sources/report.png" not in pages
    assert all("card: " not in page.content for page in generator.build(project.root))


def test_pages_that_say_the_same_share_one_file() -> None:
    """The first of them gives it its name."""
    pages = [Page(path, "Words.\n", "", "", card=Card("Same")) for path in ("a.md", "b.md")]
    found = list(carded(pages, "Site"))
    assert [page.path for page in found] == [f"{FOLDER}/a.png", "a.md", "b.md"]
    assert found[2].content == f"---\ncard: {FOLDER}/a.png\n---\n\nWords.\n"


def test_every_page_of_this_site_has_a_card_that_is_there() -> None:
    """No page that readers may share is without one."""
    pages = render(generator.read(ROOT), address="https://example.org/", name="Site", cards=True)
    paths = {page.path for page in pages}
    for page in pages:
        if page.markdown:
            found = SETTING.search(page.content)
            assert found, page.path
            assert found[1] in paths, page.path
