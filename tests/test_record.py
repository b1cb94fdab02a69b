"""Entries as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.publication import Publication
from generator.record import published, record

if TYPE_CHECKING:
    from generator.record import Record
    from tests.project import Project


def data(project: Project, key: str) -> Record:
    """Return the data of the entry `key`."""
    site = generator.read(project.root, drafts=True)
    return record(site, site.items[key], Publication("Test", "https://example.org"))


def test_a_record_has_the_fields_as_editors_wrote_them_and_what_is_cited(project: Project) -> None:
    """Each place is cited once, in the order of the page; other entries are links."""
    project.entry("sources/report")
    project.entry("terms/other", aliases=["another"])
    prose = "One [@report, p. 4]. Two [@report, p. 4]. *Three* [@report]; see [[another]]."
    project.entry("terms/comity", description=prose)
    found = data(project, "term:comity")
    assert (found["version"], found["kind"], found["id"]) == (1, "term", "comity")
    assert found["address"] == "https://example.org/terms/comity/"
    assert found["fields"]["description"] == prose
    assert found["fields"]["reviewed"] == {"date": "2026-11-24", "by": "A. Editor"}
    assert found["citations"] == [
        {"entry": "source:report", "passage": "", "locator": "p. 4", "day": ""},
        {"entry": "source:report", "passage": "", "locator": "", "day": ""},
    ]
    assert found["links"] == ["term:other"]


def test_what_editors_need_at_work_stays_with_them(project: Project) -> None:
    """A proposal that was refused is no part of the data, as it is on no page."""
    project.seed("a-call", refused=["They said so."])
    assert "refused" not in data(project, "seed:a-call")["fields"]


def test_only_what_is_published_is_data(project: Project) -> None:
    """Also in the preview, which shows drafts."""
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft")
    site = generator.read(project.root, drafts=True)
    assert [item.id for item in published(site, "term")] == ["comity"]
