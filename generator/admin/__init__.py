"""Admin: the page on which editors change entries in the browser, and its settings.

The program of the page is Sveltia CMS, which `make admin` puts beside it. It talks to GitHub alone,
in the name of the editor, and has no server of ours.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from generator.admin.form import form
from generator.fields import SLUG
from generator.kinds import KINDS, Entry
from generator.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = "admin"
PROGRAM = f"{FOLDER}/cms/index.js"
"""Where `make admin` puts the program, relative to the site."""
POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' blob: data: https://api.github.com",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
)
"""What this one page may load: the site's own files, and what GitHub's API answers.

The program writes its styles into the page, and shows pictures that it holds in memory.
"""
FIRST = ("title", "summary", "status", "reviewed")
"""Fields that every entry has, at the top of each form."""
LAST = tuple(name for name in Entry.model_fields if name not in FIRST)
"""Fields of every kind that few entries need: they stand below those of the kind itself."""
_GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")
_BRANCH = re.compile(r"(?:edit|blob|raw)/([^/]+)/")
_HTML = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Edit {name}</title>
<link rel="cms-config-url" type="application/json" href="config.json">
<script type="module" src="start.js"></script>
</head>
<body>
<noscript>This page needs JavaScript. Entries can be edited on GitHub as well.</noscript>
</body>
</html>
"""
_START = """\
import { init } from "./cms/index.js";

init();
"""


@dataclass(frozen=True)
class Repository:
    """Where the entries lie."""

    name: str
    """Owner and name on GitHub, like `example/civics`."""
    branch: str = "main"

    @classmethod
    def of(cls, address: str, edit: str = "") -> Repository | None:
        """Return the repository at a web `address`, or None if that is not at GitHub.

        `edit` is the way from there to where files are edited, which names the branch.
        """
        found = _GITHUB.fullmatch(address or "")
        branch = _BRANCH.match(edit or "")
        return cls(found[1], branch[1] if branch else "main") if found else None


def admin_pages(repository: Repository, name: str = "") -> Iterator[Page]:
    """Yield the page for editors, what starts its program, and the program's settings.

    `name` is that of the site.
    """
    html = _HTML.format(policy="; ".join(POLICY), name=escape(name or "this site"))
    yield Page(f"{FOLDER}/index.html", html, "", "Edit in the browser")
    yield Page(f"{FOLDER}/start.js", _START, "", "The start of the editing program")
    written = json.dumps(settings(repository, name), ensure_ascii=False, indent=1) + "\n"
    yield Page(f"{FOLDER}/config.json", written, "", "The settings of the editing program")


def settings(repository: Repository, name: str = "") -> dict[str, Any]:
    """Return the program's settings: where entries lie, and a form for each kind.

    What is saved becomes a branch and a pull request (`editorial_workflow`).
    """
    return {
        "backend": {
            "name": "github",
            "repo": repository.name,
            "branch": repository.branch,
            "auth_methods": ["token"],
            "commit_messages": {
                "create": "Add {{collection}} {{slug}}",
                "update": "Change {{collection}} {{slug}}",
                "delete": "Remove {{collection}} {{slug}}",
            },
        },
        "publish_mode": "editorial_workflow",
        "app_title": f"Edit {name}".strip(),
        "media_folder": "content/assets",
        "public_folder": "/assets",
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True},
        "output": {"omit_empty_optional_fields": True, "yaml": {"quote": "double"}},
        "collections": [_collection(kind) for kind in KINDS],
    }


def _collection(name: str) -> dict[str, Any]:
    kind = KINDS[name]
    is_seed = name == "seed"
    return {
        "name": name,
        "label": kind.heading,
        "label_singular": name.replace("-", " ").capitalize(),
        "description": kind.about,
        "folder": kind.folder if is_seed else f"content/{kind.folder}",
        "extension": "yml",
        "format": "yaml",
        "create": not is_seed,
        "delete": False,
        "duplicate": False,
        "identifier_field": "title",
        "slug": {
            "template": "{{title}}",
            "editable": ["create"],
            "pattern": [f"^{SLUG}$", "Use small letters, figures and hyphens, like lame-duck."],
        },
        "summary": "{{title}}",
        "sortable_fields": ["title", "status"],
        "fields": sorted(form(kind), key=_place),
    }


def _place(field: dict[str, Any]) -> int:
    """Return whether a field stands at the top of its form, in the middle or at the end."""
    name = field["name"]
    return 0 if name in FIRST else 2 if name in LAST else 1
