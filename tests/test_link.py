"""Items become a site in which every reference leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.link import link
from generator.load import load
from generator.validate import validate

if TYPE_CHECKING:
    from generator.site import Site
    from tests.project import Project


def linked(project: Project, *, drafts: bool = False) -> Site:
    """Return the linked site of a project."""
    return link(validate(load(project.root)), drafts=drafts)


def test_entries_know_who_uses_them(project: Project) -> None:
    """What is linked to or cited is mentioned, once, and never by itself."""
    project.entry("sources/report")
    project.entry("terms/comity", plain="See [[comity]] [@report] [@report, p. 2].")
    project.entry("terms/courtesy", plain="See [[comity]] and [[comity|it]].")
    site = linked(project)
    assert site.uses["term:comity"] == ("term:comity", "source:report")
    assert dict(site.mentions) == {
        "term:comity": ("term:courtesy",),
        "source:report": ("term:comity",),
    }


def test_drafts_are_shown_only_when_asked_for(project: Project) -> None:
    """A draft is checked like the others, and its mentions appear with it."""
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft", plain="See [[comity]].")
    assert set(linked(project).items) == {"term:comity"}
    assert dict(linked(project).mentions) == {}
    assert set(linked(project, drafts=True).items) == {"term:comity", "term:draft"}
    assert dict(linked(project, drafts=True).mentions) == {"term:comity": ("term:draft",)}
    project.entry("terms/draft", status="draft", plain="See [[nothing]].")
    assert len(linked(project).problems) == 1


def test_an_old_id_still_leads_to_its_entry(project: Project) -> None:
    """Links by an alias are links to the entry."""
    project.entry("terms/comity", aliases=["courtesy"])
    project.entry("terms/manners", plain="See [[courtesy]].")
    assert linked(project).mentions["term:comity"] == ("term:manners",)


def test_problems_of_all_stages_come_together(project: Project) -> None:
    """Reading, checking and linking each add theirs, in the order of the places."""
    project.write("content/terms/a.yml", "title: [")
    project.entry("terms/b", status="x")
    project.entry("terms/c", plain="[[nothing]]")
    project.write("content/d.md", "[[nothing]]")
    assert [problem.path for problem in linked(project).problems] == [
        "content/d.md",
        "content/terms/a.yml",
        "content/terms/b.yml",
        "content/terms/c.yml",
    ]
