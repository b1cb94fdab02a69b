"""A link to a page, as services show it where people share it."""

from __future__ import annotations

import logging
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from PIL import Image

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.project import Project

ADDRESS = "https://example.org/base/"
SETTINGS = f"""\
site_name: Handing "Over"
docs_dir: content
theme: {{name: material, font: false, custom_dir: {ROOT / "overrides"}}}
extra: {{generator: false}}
markdown_extensions: [attr_list, footnotes, md_in_html, tables]
"""
META = re.compile(r'<meta (?:property|name)="((?:og|twitter):[a-z:]+)" content="([^"]*)">')


@pytest.fixture
def entries(project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Return a project with a home page, a topic and a source, whose settings are still to come."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    handlers = list(logger.handlers)
    project.write("content/index.md", "# Home\n")
    project.entry("sources/report", issued="2020")
    project.entry("topics/count", title='Who "counts"?')
    yield project
    logger.handlers = handlers


def built(project: Project, settings: str) -> Path:
    """Build the site with further settings, and return its folder."""
    project.write("mkdocs.yml", SETTINGS + settings)
    config = load_config(str(project.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return Path(config.site_dir)


def meta(page: Path) -> dict[str, str]:
    """Return what a page says of itself to services, by name; none is said twice."""
    found = META.findall(page.read_text(encoding="utf-8"))
    assert len(dict(found)) == len(found)
    return dict(found)


def test_every_page_names_a_picture_that_is_there(entries: Project) -> None:
    """By its whole address, with its size and with words for those who cannot see it."""
    out = built(entries, f"site_url: {ADDRESS}\nplugins: [civics]\n")
    pages = [page for page in out.rglob("*.html") if page.name != "404.html"]
    assert len(pages) > 10
    for page in pages:
        found = meta(page)
        address = found["og:image"]
        assert address.startswith(ADDRESS)
        image = Image.open(BytesIO((out / address.removeprefix(ADDRESS)).read_bytes()))
        assert image.size == (int(found["og:image:width"]), int(found["og:image:height"]))
        assert found["og:image:type"] == "image/png"
        assert found["og:image:alt"]
        assert found["twitter:card"] == "summary_large_image"
    topic = meta(out / "topics/count/index.html")
    assert topic["og:image"] == f"{ADDRESS}assets/cards/topics/count.png"
    assert topic["og:image:alt"] == "Who &#34;counts&#34;? · Handing &#34;Over&#34;"
    assert (topic["og:type"], meta(out / "index.html")["og:type"]) == ("article", "website")
    missing = meta(out / "404.html")
    assert "og:image" not in missing
    assert missing["twitter:card"] == "summary"


@pytest.mark.parametrize(
    "settings",
    [
        "plugins: [civics]\n",
        f"site_url: {ADDRESS}\nplugins: [civics: {{social_cards: false}}]\n",
    ],
)
def test_without_an_address_or_when_turned_off_there_are_no_cards(
    entries: Project, settings: str
) -> None:
    """A picture can be named by its whole address only; a publisher may want none."""
    out = built(entries, settings)
    assert not (out / "assets/cards").exists()
    for page in out.rglob("*.html"):
        found = meta(page)
        assert not [name for name in found if name.startswith("og:image")]
        assert found["twitter:card"] == "summary"


def test_the_browser_takes_the_colors_of_the_page(entries: Project) -> None:
    """Its bar on a phone is as light or as dark as the paper."""
    out = built(entries, "plugins: [civics]\n")
    page = (out / "index.html").read_text(encoding="utf-8")
    css = (ROOT / "overrides/assets/stylesheets/frame.css").read_text(encoding="utf-8")
    for scheme, paper in zip(("light", "dark"), re.findall(r"--paper: (#\w+);", css), strict=False):
        query = f'media="(prefers-color-scheme: {scheme})"'
        assert f'<meta name="theme-color" {query} content="{paper}">' in page
