"""An entry goes, when nothing uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.plan import NotDoneError
from generator.removal import removal

if TYPE_CHECKING:
    from tests.project import Project


def refused(project: Project, *words: str) -> str:
    """Return why an entry is not removed."""
    with pytest.raises(NotDoneError) as error:
        removal(project.root, *words)
    return str(error.value)


def test_every_use_is_named_with_its_place_and_manner(project: Project) -> None:
    """What the entry says of itself does not count; its old ids do."""
    project.entry("terms/comity", aliases=["old"], plain="[[comity]]")
    project.entry("terms/other", plain="[[old]]")
    said = refused(project, "term", "comity")
    assert said == (
        "1 place names `comity`. Change it first:\n  content/terms/other.yml:8:11: a link\n"
        "Nothing was removed."
    )
    project.write("content/a.md", "[x](terms/comity.md)\n")
    said = refused(project, "term", "comity")
    assert "2 places name `comity`. Change these first:" in said
    assert "  content/a.md:1:11: an address" in said


def test_a_date_of_a_law_that_others_need_keeps_the_law(project: Project) -> None:
    """Nothing names the law by its id, and it would be missed all the same."""
    dates = [{"id": "count", "title": "The count", "rule": "January 6"}]
    project.entry("laws/a", versions=[{"valid_from": "2000-01-01", "dates": dates}])
    project.entry("terms/comity", plain="On {{ date:count:2028 }}.")
    assert project.problems() == []
    said = refused(project, "law", "a")
    assert said.startswith("Without `a` something else is wrong. Change this first:\n")
    assert "content/terms/comity.yml:8:11: No law sets a date `count`" in said


def test_what_nothing_uses_is_removed(project: Project) -> None:
    """It is said that its address is gone, and how to lead it elsewhere."""
    project.entry("terms/comity", aliases=["old"])
    found = removal(project.root, "term", "comity")
    found.plan.do(project.root)
    assert found.question == ""
    assert not (project.root / "content/terms/comity.yml").exists()
    assert found.plan.told[0] == "Removed: content/terms/comity.yml."
    assert "aliases: [comity, old]" in found.plan.told[1]


def test_its_address_can_lead_to_another_entry(project: Project) -> None:
    """With those that led to it already."""
    project.entry("terms/comity", aliases=["old"])
    project.entry("terms/courtesy", aliases=["polite"])
    found = removal(project.root, "term", "comity", "courtesy")
    found.plan.do(project.root)
    assert "leads to content/terms/courtesy.yml" in found.plan.told[1]
    pages = project.pages()
    assert {"terms/comity/index.html", "terms/old/index.html"} <= pages.keys()
    assert "cannot lead to itself" in refused(project, "term", "courtesy", "courtesy")


def test_a_storys_text_goes_only_after_a_question(project: Project) -> None:
    """It may be in no other place. A term of the same id stays as it is."""
    project.seed("call")
    project.entry("terms/call")
    found = removal(project.root, "seed", "call")
    assert found.question.startswith(
        "This deletes the story's text as well: seeds/call.txt. If git does not have it"
    )
    found.plan.do(project.root)
    assert list((project.root / "seeds").iterdir()) == []
    assert project.problems() == []
