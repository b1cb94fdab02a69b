"""GitHub's API as far as the program for editing asks it; everything it is told is kept."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

API = "https://api.github.com"
HEAD = "a" * 40
DAY = "2026-01-01T00:00:00Z"
OPEN = {"access-control-allow-origin": "*", "access-control-allow-headers": "*"}
AUTHOR = {"name": "Ed", "email": "ed@example.org", "user": None}
COMMIT = {"oid": HEAD, "message": "x", "committedDate": DAY, "author": AUTHOR}
REPOSITORY = {
    "pullRequests": {"nodes": []},
    "ref": {"target": {"oid": HEAD, "history": {"nodes": [COMMIT]}}},
}
DATA = {
    "repository": REPOSITORY,
    "fork": {"id": "R"},
    "base": REPOSITORY,
    "createRef": {"ref": {"name": "x"}},
    "createCommitOnBranch": {"commit": {"oid": "c" * 40, "committedDate": DAY}},
}
"""What a query in GraphQL is answered with, whichever it is."""
ANSWERS: dict[tuple[str, str], Any] = {
    ("GET", "/user"): {"id": 1, "login": "ed", "name": "Ed", "email": "ed@example.org"},
    ("GET", f"/git/trees/{HEAD}?recursive=1"): {"tree": [], "truncated": False},
    ("POST", "/graphql"): {"data": DATA},
    ("POST", "/pulls"): {"number": 7, "node_id": "P", "html_url": "x", "updated_at": DAY},
}


@dataclass
class GitHub:
    """Answers in GitHub's place for the repository `example/civics`, which is empty."""

    hosts: set[str] = field(default_factory=set)
    """Every host but this computer that was asked."""
    branches: list[str] = field(default_factory=list)
    """The branches that were made."""
    files: dict[str, str] = field(default_factory=dict)
    """The files that were committed."""
    pulls: list[dict[str, Any]] = field(default_factory=list)
    """The pull requests that were opened."""

    def answer(self, page: Page) -> None:
        """Take every request of the page that does not go to this computer."""
        page.route(lambda url: url.startswith("http") and "//127.0.0.1" not in url, self._answer)

    def _answer(self, route: Route) -> None:
        request = route.request
        self.hosts.add(request.url.split("/")[2])
        path = request.url.removeprefix(API).removeprefix("/repos/example/civics")
        if request.method == "POST":
            self._keep(path, json.loads(request.post_data or "{}"))
        found = ANSWERS.get((request.method, path), {})
        route.fulfill(status=200, json=found, headers=OPEN)

    def _keep(self, path: str, told: dict[str, Any]) -> None:
        if path == "/pulls":
            self.pulls.append(told)
        given = told.get("variables", {}).get("input", {})
        if "oid" in given:
            self.branches.append(given["name"])
        for one in given.get("fileChanges", {}).get("additions", ()):
            self.files[one["path"]] = b64decode(one["contents"]).decode()
