"""No text in an entry can run a script in a reader's browser, whatever an editor pastes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.html import Html, parsed
from tests.project import Project
from tests.test_plugin import SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

VECTORS = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//x.example></ScRiPt>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a\nhref=javascript:alert(1)>x</a>",
    "<!--><script>alert(1)</script>-->",
    "<?php alert(1) ?>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "< script>alert(1)</ script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>",
    "`<script>alert(1)</script>`",
    "``<img src=x onerror=alert(1)>` `",
    "[x](javascript:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](JAVASCRIPT:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:alert)",
    '[x](https://x.example/"onmouseover=alert(1)//)',
    "[x](https://x.example 'y\" onmouseover=alert(1) z=\"')",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[x]\n\n[x]: data:text/html,x",
    "- a\n\n    [x]: javascript:alert(1)\n\n[x]",
    "![x](https://x.example/pixel.gif)",
    "![x](//x.example/pixel.gif)",
    "![x][y]\n\n[y]: //x.example/pixel.gif",
    "<javascript:alert(1)>",
    '<https://x.example/"onclick=alert(1)>',
    "x {: onclick=alert(1) }",
    "x{: onclick='alert(1)' }",
    "*x*{: onmouseover=alert(1) style=color:red }",
    "`x`{: onclick=alert(1) }",
    "x\n{: onclick=alert(1) }",
    "[x](https://x.example){: onclick=alert(1) }",
    "<div markdown=1>x</div>",
    "[[comity|<b>x</b>]]",
    "[[comity|x](javascript:alert(1)) [y]]",
    "[[comity|x{: onclick=alert(1) }]]",
    "[@report, <img src=x onerror=alert(1)>]",
    "[@report, [x](javascript:alert(1))]",
    "[^1]: <script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "{{ 7 * 7 }}{% include 'x' %}",
    "| a | b |\n| - | - |\n| <script> | x |",
    "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03",
    "x\u2028<script>alert(1)</script>",
]


def put(project: Project, vector: str) -> dict[str, Path]:
    """Write an entry with `vector` in each sort of field; leave out those that are refused."""
    project.entry("terms/comity")
    project.entry("sources/report")
    found = {}
    everything: dict[str, dict[str, object]] = {
        "title": {"title": vector},
        "summary": {"summary": vector},
        "prose": {"plain": f"x {vector}"},
        "block": {"description": vector},
        "item": {"not_to_be_confused_with": [{"term": "comity", "difference": vector}]},
    }
    for name, fields in everything.items():
        path = project.entry(f"terms/{name}", **fields)
        if project.problems():
            path.unlink()
        else:
            found[name] = path
    return found


@pytest.mark.parametrize("vector", VECTORS)
def test_a_pasted_script_is_refused_or_shown_as_words(project: Project, vector: str) -> None:
    """Whatever is accepted, in plain text or prose, runs and loads nothing."""
    names = put(project, vector)
    pages = project.pages()
    for name in (*names, "index"):
        assert parsed(pages[f"terms/{name}.md"]).harm == [], name


def test_a_site_full_of_scripts_runs_no_more_than_one_without(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Theme, titles, descriptions and search are safe as well, in a whole build."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    handlers = list(logging.getLogger("mkdocs").handlers)
    project.write("mkdocs.yml", SETTINGS)
    project.write("content/index.md", "# Home\n")
    project.entry("terms/comity")
    project.entry("sources/report")
    for number, vector in enumerate(VECTORS):
        scratch = Project(project.root / "scratch" / str(number))
        for name, path in put(scratch, vector).items():
            path.rename(project.root / "content" / "terms" / f"{name}-{number}.yml")
    config = load_config(str(project.root / "mkdocs.yml"))
    build(config)
    logging.getLogger("mkdocs").handlers = handlers
    out = project.root / "site"
    usual = Html((out / "terms/comity/index.html").read_text(encoding="utf-8")).harm
    count = 0
    for path in out.glob("terms/*/index.html"):
        harm = Html(path.read_text(encoding="utf-8")).harm
        assert sorted(map(kind_of, harm)) == sorted(map(kind_of, usual)), path
        count += 1
    assert count > len(VECTORS)


def kind_of(harm: str) -> str:
    """Return what it is without the words that differ from page to page."""
    return harm.partition("=")[0]


@pytest.mark.parametrize(
    "page",
    [
        "<script>x</script>",
        "<a onclick=x>x</a>",
        "<a href=' JavaScript:x'>x</a>",
        "<p style=x>x</p>",
        "<img src=x>",
    ],
)
def test_the_detector_sees_harm(page: str) -> None:
    """The tests above can fail."""
    assert Html(page).harm
