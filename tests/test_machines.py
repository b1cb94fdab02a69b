"""What programs find in the head of a built page, and in the sitemap."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.project import Project

ADDRESS = "https://example.org/base/"
SETTINGS = f"""\
site_name: Handing "Over"
site_url: {ADDRESS}
docs_dir: content
theme: {{name: material, font: false, custom_dir: {ROOT / "overrides"}}}
plugins: [civics]
extra: {{generator: false}}
markdown_extensions: [attr_list, footnotes, md_in_html, tables]
"""
ENDING = "Ends </script><script>alert(1)</script> & “so”."


@pytest.fixture
def out(project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of a built site with an entry, a draft, an old address and a news story."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    handlers = list(logger.handlers)
    project.write("mkdocs.yml", SETTINGS)
    project.write("content/index.md", "# Home\n")
    project.entry("terms/comity", aliases=["courtesy"])
    project.entry("terms/draft", status="draft")
    quotation = {"text": "good call", "passage": "p2", "speaker": ENDING}
    project.seed("a-call", quotations=[quotation])
    config = load_config(str(project.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    yield Path(config.site_dir)
    logger.handlers = handlers


def words(out: Path, name: str) -> str:
    """Return a file of the built site."""
    return (out / name).read_text(encoding="utf-8")


def structured(html: str) -> dict[str, Any]:
    """Return the one piece of structured data of a page, as a browser cuts it out."""
    [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    found: dict[str, Any] = json.loads(data)
    return found


def test_structured_data_is_json_that_cannot_end_its_script(out: Path) -> None:
    """Words of a news story come back as they were, whatever they hold."""
    html = words(out, "seeds/a-call/index.html")
    _, _, story = structured(html)["@graph"]
    assert story["hasPart"][0]["creator"]["name"] == ENDING
    assert "<script>alert" not in html


def test_the_home_page_is_the_site(out: Path) -> None:
    """Other pages say that they are a part of it, by the same name."""
    site = structured(words(out, "index.html"))
    page = structured(words(out, "terms/comity/index.html"))["@graph"][0]
    assert (site["@type"], site["name"]) == ("WebSite", 'Handing "Over"')
    assert page["isPartOf"] == {"@id": site["@id"]} == {"@id": f"{ADDRESS}#website"}


def test_a_page_of_no_entry_says_what_it_is(out: Path) -> None:
    """An overview is a part of the site, by its name and address."""
    page = structured(words(out, "corrections/index.html"))
    assert (page["@type"], page["name"]) == ("WebPage", "Corrections")
    assert page["url"] == page["@id"] == f"{ADDRESS}corrections/"
    assert page["isPartOf"] == {"@id": f"{ADDRESS}#website"}


def test_a_page_names_its_address_and_leads_to_the_feeds(out: Path) -> None:
    """The feeds are where the links of every page say, also of the page for what is missing."""
    page = words(out, "terms/comity/index.html")
    assert f'<link rel="canonical" href="{ADDRESS}terms/comity/">' in page
    assert f'<meta property="og:url" content="{ADDRESS}terms/comity/">' in page
    assert '<meta property="og:type" content="article">' in page
    assert 'type="application/atom+xml" title="Handing &#34;Over&#34;: new' in page
    assert 'href="../../feed.xml"' in page
    assert 'href="../../feed.json"' in page
    assert "feed.xml" in words(out, "404.html")
    assert (out / "feed.xml").is_file()
    assert (out / "feed.json").is_file()


def test_the_sitemap_has_the_pages_for_readers_and_nothing_else(out: Path) -> None:
    """No draft, old address, table, calendar or feed is in it."""
    found = re.findall(r"<loc>(.*?)</loc>", words(out, "sitemap.xml"))
    assert f"{ADDRESS}terms/comity/" in found
    assert f"{ADDRESS}corrections/" in found
    assert f"{ADDRESS}data/" in found
    assert all(one.startswith(ADDRESS) and one.endswith("/") for one in found)
    assert not any("draft" in one or "courtesy" in one for one in found)


def test_the_database_is_passed_on_byte_for_byte(out: Path) -> None:
    """A program can open it."""
    assert (out / "data/civics.sqlite").read_bytes().startswith(b"SQLite format 3\0")
