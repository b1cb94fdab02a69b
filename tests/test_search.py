"""The files of the search."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import generator
from generator.publication import Publication
from generator.search import BLOCK, search_files

if TYPE_CHECKING:
    from tests.project import Project


def calls(project: Project, *, folders: bool = True) -> dict[str, list[Any]]:
    """Return what each file hands on, by its path; each is one call and nothing else."""
    site = generator.read(project.root)
    publication = Publication("A site", "https://example.org/base/", folders)
    found = {}
    for page in search_files(site, publication):
        match = re.fullmatch(r"civicsSearch\.(\w+)\((.*)\);\n", page.content)
        assert match, page.path
        found[page.path] = [match[1], *json.loads(f"[{match[2]}]")]
    return found


def test_the_first_file_names_what_there_is(project: Project) -> None:
    """It names the shards, the groups of results in the order of pages, and lent names."""
    project.entry("terms/vice-president", title="vice president", alternate_names=["V.P."])
    project.entry("sources/report", alternate_names=["The R."])
    files = calls(project)
    call, index = files["search/index.js"]
    assert call == "index"
    assert index["shards"] == [""]
    assert index["names"] == {"v p": "vice president"}, "a source lends its names to nobody"
    assert "the" in index["stop"]
    groups = {kind: (heading, first) for kind, heading, first in index["groups"]}
    assert groups["term"] == ("Glossary", 0)
    assert groups["source"] == ("Sources", 1)
    assert groups["overview"] == ("More pages", 2)


def test_results_are_told_in_blocks(project: Project) -> None:
    """A page stands in the block of its number, with its address from the home page."""
    for number in range(BLOCK):
        project.entry(f"terms/term-{number:02}", title=f"term {number:02}")
    files = calls(project)
    call, block, rows = files["search/pages-0.js"]
    assert (call, block, len(rows)) == ("pages", 0, BLOCK)
    assert rows[3] == ["terms/term-03/", "Term 03", "Respect."]
    assert files["search/pages-1.js"][2][0][0] == "matrix/"
    assert calls(project, folders=False)["search/pages-0.js"][2][3][0] == "terms/term-03.html"


def test_words_lead_to_pages(project: Project) -> None:
    """A shard names its letters, and the numbers in it are those of pages."""
    project.entry("terms/comity", title="comity")
    call, start, (words, stems) = calls(project)["search/words-.js"]
    assert (call, start) == ("words", "")
    assert stems[words["comity"]][1] == 0


def test_the_search_is_among_the_files_of_a_site(project: Project) -> None:
    """Whoever renders the pages has it, whatever builds the site."""
    project.entry("terms/comity")
    paths = {page.path for page in generator.build(project.root)}
    assert {"search/index.js", "search/words-.js", "search/pages-0.js"} <= paths
