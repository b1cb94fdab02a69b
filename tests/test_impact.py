"""Which pages would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.impact import impact
from generator.load import load
from generator.problem import ContentError

if TYPE_CHECKING:
    from tests.project import Project


def test_pages_that_show_an_entry_change_with_it(project: Project) -> None:
    """A term's words stand on pages that use it, its title in what links to it and in its list."""
    project.entry("terms/comity", title="comity")
    project.entry("terms/other", title="other")
    project.entry("practices/calling", description="It is [[comity]].")
    found = impact(load(project.root), "term:comity")
    assert found.own == "terms/comity.md"
    assert "practices/calling.md" in found.by_words
    assert {"practices/calling.md", "terms/index.md", "terms/other.md"} <= set(found.by_name)
    assert found.data > 0


def test_an_entry_that_nothing_shows_changes_its_own_page_and_its_list(project: Project) -> None:
    """Its neighbors in the list name it as well."""
    project.entry("sources/report")
    found = impact(load(project.root), "source:report")
    assert (found.own, found.by_words) == ("sources/report.md", ())
    assert "sources/index.md" in found.by_name


def test_a_draft_is_tried_like_the_others(project: Project) -> None:
    """An editor asks before publishing."""
    project.entry("terms/comity", status="draft")
    assert impact(load(project.root), "term:comity").own == "terms/comity.md"


def test_nothing_is_tried_on_content_with_problems_or_on_no_entry(project: Project) -> None:
    """The editor mends the problems first, or names another entry."""
    project.entry("terms/comity")
    with pytest.raises(KeyError):
        impact(load(project.root), "term:none")
    project.entry("terms/bad", definition="See [[nowhere]].")
    with pytest.raises(ContentError):
        impact(load(project.root), "term:comity")
