"""The handout of a topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.handout import handouts
from generator.publication import Publication
from generator.render import render

if TYPE_CHECKING:
    from tests.project import Project

PATH = "topics/count/handout.md"


def test_a_handout_names_the_whole_page_by_its_address(project: Project) -> None:
    """On paper nobody can follow a link."""
    project.entry("sources/report", issued="2020")
    project.entry("topics/count", title="Count")
    site = generator.read(project.root)
    pages = {page.path: page for page in render(site, address="https://e.org/", name="Site")}
    words = pages[PATH].content
    assert "\nSite · Reviewed November 24, 2026 · The whole page: " in words
    assert r"[https://e.org/topics/count/](../count.md)" in words
    assert "The whole page: [Count](../count.md)" in project.pages()[PATH]


def test_a_handout_is_left_out_of_search_and_shares_the_card_of_its_topic(
    project: Project,
) -> None:
    """It says nothing that the topic does not say; the one of a draft is a draft."""
    project.entry("sources/report", issued="2020")
    project.entry("topics/count")
    project.entry("topics/draft", status="draft")
    pages = {page.path: page for page in generator.build(project.root, drafts=True)}
    assert 'robots: "noindex"\nsearch: {"exclude": true}\n' in pages[PATH].content
    assert pages[PATH].card == pages["topics/count.md"].card
    assert [pages[PATH].draft, pages["topics/draft/handout.md"].draft] == [False, True]


def test_a_topic_that_cites_nothing_has_no_sources(project: Project) -> None:
    """There is no empty list, and no other kind has a handout."""
    project.entry("topics/count", status="draft", key_points=[], discuss=["Why?"])
    project.entry("terms/comity")
    site = generator.read(project.root, drafts=True)
    [page] = handouts(site, site.items["topic:count"], Publication())
    assert "## Sources" not in page.content
    assert "1. Why?" in page.content
    assert list(handouts(site, site.items["term:comity"], Publication())) == []
