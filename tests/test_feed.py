"""The feeds, read by a program of other people's making."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import feedparser
import pytest

import generator
from generator.feed import NEWEST, feeds
from generator.publication import Publication

if TYPE_CHECKING:
    from tests.project import Project

PUBLICATION = Publication("Handing <Over>", "https://example.org/base/")
CORRECTION = {"date": "2026-11-25", "was": "A & B.", "now": "A < B.", "why": "A reader wrote."}


@pytest.fixture
def corrected(project: Project) -> Project:
    """Return a project with one entry, which was corrected."""
    project.entry("terms/comity", title="Comity & more", corrections=[CORRECTION])
    return project


def files(project: Project, publication: Publication = PUBLICATION) -> dict[str, str]:
    """Return the feeds by their paths."""
    site = generator.read(project.root)
    return {page.path: page.content for page in feeds(site, publication)}


def test_the_atom_feed_is_read_without_a_complaint(corrected: Project) -> None:
    """A correction and the last review have names, addresses, dates and words of their own."""
    feed = feedparser.parse(files(corrected)["feed.xml"].encode())
    assert not feed.bozo
    assert feed.version == "atom10"
    assert feed.feed.title_detail.value == "Handing <Over>"
    assert feed.feed.updated == "2026-11-25T00:00:00Z"
    mended, reviewed = feed.entries
    page = "https://example.org/base/terms/comity/"
    assert (mended.id, mended.link) == (f"{page}#correction-2026-11-25", f"{page}#corrections")
    assert (reviewed.id, reviewed.link) == (page, page)
    assert mended.title_detail.value == "Corrected: Comity & more"
    assert "It now says: A < B." in mended.summary_detail.value
    assert reviewed.updated == "2026-11-24T00:00:00Z"
    assert reviewed.tags[0].label == "Glossary"


def test_the_json_feed_says_the_same(corrected: Project) -> None:
    """It has what version 1.1 requires, and each name once."""
    found = files(corrected)
    feed = json.loads(found["feed.json"])
    atom = feedparser.parse(found["feed.xml"].encode())
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://example.org/base/feed.json"
    assert feed["title"] == "Handing <Over>"
    assert [it["id"] for it in feed["items"]] == [it.id for it in atom.entries]
    assert [it["content_text"] for it in feed["items"]] == [it.summary for it in atom.entries]
    assert feed["items"][1]["date_modified"] == "2026-11-24T00:00:00Z"


def test_a_new_review_keeps_the_name_of_the_page(corrected: Project) -> None:
    """A reader's program shows it as changed, not as another page."""
    before = [it["id"] for it in json.loads(files(corrected)["feed.json"])["items"]]
    corrected.entry(
        "terms/comity",
        corrections=[CORRECTION],
        reviewed={"date": "2027-01-01", "by": "B. Editor"},
    )
    after = json.loads(files(corrected)["feed.json"])["items"]
    assert sorted(it["id"] for it in after) == sorted(before)
    assert after[0]["date_modified"] == "2027-01-01T00:00:00Z"


def test_a_feed_stays_short(project: Project) -> None:
    """It tells the newest changes only."""
    for number in range(NEWEST + 1):
        project.entry(f"terms/term-{number}")
    assert len(json.loads(files(project)["feed.json"])["items"]) == NEWEST


def test_a_feed_without_changes_can_be_read(project: Project) -> None:
    """There is nothing in it yet."""
    feed = feedparser.parse(files(project)["feed.xml"].encode())
    assert not feed.bozo
    assert feed.entries == []


def test_without_an_address_there_is_no_feed(corrected: Project) -> None:
    """A feed must name its pages by their whole addresses."""
    assert files(corrected, Publication("Test")) == {}
