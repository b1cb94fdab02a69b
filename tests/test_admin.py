"""The page for editing in the browser, and its settings."""

from __future__ import annotations

import json
import re

import pytest

from generator.admin import POLICY, Repository, admin_pages, settings
from generator.kinds import KINDS

OURS = Repository("example/civics", "trunk")


@pytest.mark.parametrize(
    ("address", "edit", "repository"),
    [
        ("https://github.com/example/civics", "", Repository("example/civics", "main")),
        ("https://github.com/example/civics.git", "edit/trunk/content/", OURS),
        ("https://github.com/example/civics/", "blob/trunk/docs/", OURS),
        ("https://example.org/example/civics", "", None),
        ("https://github.com/example", "", None),
        ("", "", None),
    ],
)
def test_the_repository_is_read_from_its_address(
    address: str, edit: str, repository: Repository | None
) -> None:
    """The branch from where its files are edited; only GitHub will do."""
    assert Repository.of(address, edit) == repository


def test_the_page_loads_its_own_files_and_asks_github_alone() -> None:
    """Search engines leave it out; no other host stands in its policy."""
    page, start, config = admin_pages(OURS, "A & B")
    assert page.path == "admin/index.html"
    assert '<meta name="robots" content="noindex">' in page.content
    assert "<title>Edit A &amp; B</title>" in page.content
    assert f'content="{"; ".join(POLICY)}"' in page.content
    assert set(re.findall(r"https?:[^\s;\"]+", page.content)) == {"https://api.github.com"}
    assert start.content.startswith('import { init } from "./cms/index.js";')
    assert json.loads(config.content) == settings(OURS, "A & B")
    assert "this site" in next(iter(admin_pages(OURS))).content


def test_what_is_saved_becomes_a_pull_request() -> None:
    """In the repository and for the branch that the site is made from; a token signs in."""
    said = settings(OURS)
    assert said["publish_mode"] == "editorial_workflow"
    backend = said["backend"]
    assert (backend["repo"], backend["branch"]) == ("example/civics", "trunk")
    assert backend["auth_methods"] == ["token"]


def test_each_kind_has_a_form_at_its_folder() -> None:
    """Ids have the form that the check wants; what few entries need stands at the end."""
    forms = {one["name"]: one for one in settings(OURS)["collections"]}
    assert list(forms) == list(KINDS)
    term = forms["term"]
    assert (term["folder"], term["extension"], term["create"]) == ("content/terms", "yml", True)
    assert re.fullmatch(term["slug"]["pattern"][0], "lame-duck")
    names = [one["name"] for one in forms["practice"]["fields"]]
    assert names[:5] == ["title", "summary", "status", "reviewed", "force"]
    assert names[-1] == "corrections"


def test_a_story_is_not_added_here() -> None:
    """It comes with its text, by `civics import`; its entry can be edited."""
    seed = next(one for one in settings(OURS)["collections"] if one["name"] == "seed")
    assert (seed["folder"], seed["create"]) == ("seeds", False)
