"""The linked entries."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from generator.link import link
from generator.load import load
from generator.site import page_path, text_of
from generator.validate import validate

if TYPE_CHECKING:
    from tests.project import Project


def test_entries_of_a_kind_come_in_the_order_of_their_list(project: Project) -> None:
    """Terms by headword, whatever its case; equal ones by id."""
    project.entry("terms/c", title="apple")
    project.entry("terms/a", title="Bear")
    project.entry("terms/z", title="Apple")
    project.entry("terms/b", title="cat")
    site = link(validate(load(project.root)))
    assert [item.id for item in site.of_kind("term")] == ["c", "z", "a", "b"]
    assert site.of_kind("law") == []
    assert page_path(site.items["term:c"]) == "terms/c.md"


def test_the_text_of_a_law_is_that_of_the_day(project: Project) -> None:
    """The newest version counts when no day is given; no version, no text."""
    project.entry("laws/x")
    project.entry("terms/y")
    project.seed("a-call")
    site = link(validate(load(project.root)))
    law = site.items["law:x"]
    old, new = (text_of(law, {}, day) for day in (dt.date(2000, 1, 1), None))
    assert old
    assert new
    assert old.whole.startswith("Congress shall be in session on the sixth")
    assert list(new.paragraphs) == ["p1", "p2"]
    assert text_of(law, {}, dt.date(1900, 1, 1)) is None
    assert text_of(site.items["term:y"], {}, None) is None
    assert text_of(site.items["seed:a-call"], site.articles, None)
    assert text_of(site.items["seed:a-call"], {}, None) is None
