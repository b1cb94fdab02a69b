"""The data of the site, read back."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import generator
from generator.kinds import KINDS
from generator.render import render

if TYPE_CHECKING:
    from generator.page import Page
    from tests.project import Project


def files(project: Project) -> dict[str, Page]:
    """Return by path every page and file of a small project, of which one entry is a draft."""
    project.entry("sources/report")
    project.entry("terms/comity", title="Comity", definition="Respect [@report, p. 4].")
    project.entry("terms/draft", status="draft", summary="Unfinished business.")
    site = generator.read(project.root, drafts=True)
    return {page.path: page for page in render(site, address="https://example.org/", name="Test")}


def test_every_entry_is_listed_and_has_its_own_file(project: Project) -> None:
    """The list leads to the file, and the file says the same; a draft is in neither."""
    pages = files(project)
    index = json.loads(pages["data/index.json"].content)
    assert index["version"] == 1
    assert [(one["kind"], one["id"]) for one in index["entries"]] == [
        ("term", "comity"),
        ("source", "report"),
    ]
    for one in index["entries"]:
        found = json.loads(pages[one["data"].removeprefix("https://example.org/")].content)
        assert [found[name] for name in ("kind", "id", "address")] == [
            one[name] for name in ("kind", "id", "address")
        ]
        assert found["fields"]["title"] == one["title"]
    data = [page.data for path, page in pages.items() if path.startswith("data/")]
    assert not any(b"Unfinished" in content for content in data)


def test_the_tables_and_the_database_say_the_same(project: Project) -> None:
    """Each has the rows of each kind, and the citations."""
    pages = files(project)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(pages["data/civics.sqlite"].binary)
        for name, kind in KINDS.items():
            table = list(csv.reader(io.StringIO(pages[f"data/{kind.folder}.csv"].content)))
            rows = connection.execute(f'SELECT * FROM "{name.replace("-", "_")}"')  # noqa: S608
            assert [it[0] for it in rows.description] == table[0]
            assert [list(row) for row in rows] == table[1:]
        cited = connection.execute("SELECT citing, cited, locator FROM citations").fetchall()
        assert cited == [("term:comity", "source:report", "p. 4")]
        assert connection.execute("SELECT version FROM about").fetchone() == ("1",)


def test_the_page_names_every_file_and_every_column(project: Project) -> None:
    """A link on it leads to a file that is there."""
    pages = files(project)
    page = pages["data/index.md"].content
    links = re.findall(r"\]\(([^)/]+\.(?:json|csv|sqlite|bib))\)", page)
    assert {f"data/{link}" for link in links} == {
        path for path in pages if re.fullmatch(r"data/[^/]+\.(?:json|csv|sqlite|bib)", path)
    }
    assert "[terms.csv](terms.csv), table `term`: 1 row\n" in page
    assert "| `not_to_be_confused_with` | Words that are easily mistaken for it. |" in page


def test_every_source_is_there_for_reference_managers(project: Project) -> None:
    """As BibTeX and as CSL-JSON, under the id of its entry."""
    project.entry("sources/another", status="draft")
    pages = files(project)
    assert re.findall(r"^@\w+\{(.*),$", pages["data/sources.bib"].content, re.MULTILINE) == [
        "report"
    ]
    [work] = json.loads(pages["data/sources.csl.json"].content)
    assert (work["id"], work["type"]) == ("report", "report")


def test_the_same_project_gives_the_same_bytes(project: Project) -> None:
    """The database as well."""
    first = {path: page.data for path, page in files(project).items()}
    assert first == {path: page.data for path, page in files(project).items()}
