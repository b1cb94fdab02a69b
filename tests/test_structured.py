"""Pages as JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

import generator
from generator.kinds import KINDS
from generator.render import render
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project

ADDRESS = "https://example.org/"
REQUIRED = {
    "Article": {"headline", "name"},
    "BreadcrumbList": {"itemListElement"},
    "CollectionPage": {"name", "url"},
    "DefinedTerm": {"name", "description", "inDefinedTermSet"},
    "Event": {"name", "startDate", "performer"},
    "Legislation": {"name", "legislationIdentifier", "legislationJurisdiction"},
    "NewsArticle": {"headline", "name"},
    "Person": {"name", "familyName"},
}
"""By type, the properties that the site promises; other types need a name."""


PAGE = {"name", "url", "isPartOf", "breadcrumb", "lastReviewed", "reviewedBy"}
"""What the page of every entry says of itself."""


def structured(root: Path, *, drafts: bool = False) -> dict[str, list[dict[str, Any]]]:
    """Return by path the nodes of each page that has some."""
    pages = render(generator.read(root, drafts=drafts), address=ADDRESS, name="Test")
    found: dict[str, Any] = {
        page.path: yaml.safe_load(page.content.split("---\n")[1]).get("structured")
        for page in pages
        if page.content.startswith("---\n")
    }
    return {path: data["@graph"] for path, data in found.items() if data}


def missing(node: dict[str, Any]) -> set[str]:
    """Return the properties that a node lacks."""
    types = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
    return set().union(*(REQUIRED.get(one, {"name"}) for one in types)) - node.keys()


def references(value: object) -> set[str]:
    """Return every name that a node is spoken of by."""
    if isinstance(value, dict):
        inner = set().union(*(references(one) for one in value.values()))
        return {value["@id"]} if value.keys() == {"@id"} else inner
    return set().union(*map(references, value)) if isinstance(value, list) else set()


def test_every_page_of_the_site_has_what_its_types_require() -> None:
    """Nothing is empty, and what a page speaks of by name is on it, or is the site."""
    pages = structured(ROOT)
    assert {path.partition("/")[0] for path in pages} == {kind.folder for kind in KINDS.values()}
    for path, nodes in pages.items():
        assert [missing(node) for node in nodes] == [set() for _ in nodes], path
        assert nodes[0]["@type"] != "WebPage" or nodes[0].keys() >= PAGE, path
        names = {node["@id"] for node in nodes}
        assert references(nodes) <= names | {f"{ADDRESS}#website"}, path
        assert None not in [value for node in nodes for value in node.values()], path


def test_a_page_says_who_reviewed_it_what_it_cites_and_the_way_to_it(project: Project) -> None:
    """The way begins at the home page under the name of the site."""
    project.entry("sources/report")
    project.entry("terms/comity", title="Comity", tags=["manners"], description="So [@report].")
    page, trail, _ = structured(project.root)["terms/comity.md"]
    assert page["lastReviewed"] == "2026-11-24"
    assert page["reviewedBy"] == {"@type": "Person", "name": "A. Editor"}
    assert page["citation"] == ["https://example.org/sources/report/"]
    assert page["keywords"] == ["manners"]
    steps = [(step["position"], step["name"]) for step in trail["itemListElement"]]
    assert steps == [(1, "Test"), (2, "Glossary"), (3, "Comity")]


def test_the_glossary_is_a_set_of_terms(project: Project) -> None:
    """Other lists are collections only."""
    pages = structured(project.root)
    assert pages["terms/index.md"][0]["@type"] == ["CollectionPage", "DefinedTermSet"]
    assert pages["laws/index.md"][0]["@type"] == "CollectionPage"


def test_a_draft_has_no_review_to_tell(project: Project) -> None:
    """What is not known is left out."""
    draft = (
        "title: Comity\nsummary: Respect.\nstatus: draft\ndefinition: Respect.\nplain: Respect.\n"
    )
    project.write("content/terms/comity.yml", draft)
    page = structured(project.root, drafts=True)["terms/comity.md"][0]
    assert not {"lastReviewed", "reviewedBy", "citation"} & page.keys()


def test_without_an_address_there_is_none(project: Project) -> None:
    """In structured data everything is named by its address."""
    project.entry("terms/comity")
    assert "structured" not in project.pages()["terms/comity.md"]
