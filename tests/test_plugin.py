"""The MkDocs plugin, in real builds."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import get_files

from generator.page import Page
from generator.plugin import CivicsPlugin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig

    from tests.project import Project

SETTINGS = """\
site_name: Test
site_url: https://example.org/
repo_url: https://example.org/repo
edit_uri: edit/main/content/
docs_dir: content
theme: {name: material, font: false, features: [content.action.edit]}
plugins: [search, civics]
markdown_extensions: [attr_list, footnotes, md_in_html, tables]
"""
WITH_ADMIN = SETTINGS.replace("search, civics", "search, civics: {admin: true}")


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep MkDocs from leaving handlers on its logger."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    handlers = list(logger.handlers)
    yield
    logger.handlers = handlers


@pytest.fixture
def site(project: Project) -> Project:
    """Return a project with a page by hand, an entry and a draft."""
    project.write("mkdocs.yml", SETTINGS)
    project.write("content/index.md", "# Home\n\nSee [[comity]].\n")
    project.entry("terms/comity", aliases=["courtesy"])
    project.entry("terms/draft", status="draft", summary="Unfinished business.")
    return project


def config_of(site: Project, **settings: Any) -> MkDocsConfig:  # noqa: ANN401 -- any setting
    """Return the site's settings."""
    return load_config(str(site.root / "mkdocs.yml"), **settings)


def built(config: MkDocsConfig, command: Literal["build", "serve"] = "build") -> Path:
    """Build a site as `command` does, and return the folder of its pages."""
    config.plugins.on_startup(command=command, dirty=False)
    build(config, serve_url="http://localhost/" if command == "serve" else None)
    return Path(config.site_dir)


def rebuilt(config: MkDocsConfig) -> None:
    """Build the preview again, as it does after a change."""
    build(config, serve_url="http://localhost/")


def words(out: Path, name: str) -> str:
    """Return a file of the built site."""
    return (out / name).read_text(encoding="utf-8")


def test_a_build_has_the_published_pages_only(site: Project) -> None:
    """Drafts are not there, nor the entries' files, and old addresses lead to new ones."""
    out = built(config_of(site))
    assert 'href="terms/comity/">comity</a>' in words(out, "index.html")
    assert "Respect." in words(out, "terms/comity/index.html")
    assert "url=../comity/" in words(out, "terms/courtesy/index.html")
    everything = [path for path in out.rglob("*") if path.suffix in {".html", ".json", ".xml"}]
    assert not any("Unfinished" in words(out, str(path)) for path in everything)
    assert not list(out.rglob("*.yml"))


def test_the_preview_has_drafts_and_says_so(site: Project) -> None:
    """A draft is marked, and stands neither in the search nor in the sitemap."""
    out = built(config_of(site), "serve")
    assert "Not published" in words(out, "terms/draft/index.html")
    assert "draft" in words(out, "terms/index.html")
    found = [one["location"] for one in json.loads(words(out, "search/search_index.json"))["docs"]]
    assert "terms/comity/" in found
    assert not any("terms/draft" in one for one in found)
    assert "terms/comity/" in words(out, "sitemap.xml")
    assert "terms/draft/" not in words(out, "sitemap.xml")


def test_a_problem_stops_the_build(site: Project, caplog: pytest.LogCaptureFixture) -> None:
    """The report is in the log, and nothing half-right is published."""
    site.entry("terms/comity", plain="[[nothing]]")
    with pytest.raises(Abort):
        built(config_of(site))
    assert "1 problem in 1 file." in caplog.text
    assert "content/terms/comity.yml:8:9: There is no entry with the id" in caplog.text
    assert not (site.root / "site" / "index.html").exists()


def test_the_preview_keeps_the_last_good_pages(site: Project) -> None:
    """The problems are handed to the theme; mending them brings the new words."""
    config = config_of(site)
    out = built(config, "serve")
    site.entry("terms/comity", plain="New words. [[nothing]]")
    rebuilt(config)
    [problem] = config.extra["civics_problems"]
    assert "There is no entry with the id `nothing`." in problem.message
    assert "Respect." in words(out, "terms/comity/index.html")
    site.entry("terms/comity", plain="New words.")
    rebuilt(config)
    assert config.extra["civics_problems"] == ()
    assert "New words." in words(out, "terms/comity/index.html")


def test_a_preview_begun_on_problems_shows_them_and_heals(site: Project) -> None:
    """Without a last good state there is one page, and no half-read ones."""
    site.entry("terms/comity", plain="[[nothing]]")
    config = config_of(site)
    out = built(config, "serve")
    assert "Nothing to show yet" in words(out, "index.html")
    assert len(config.extra["civics_problems"]) == 1
    assert not (out / "terms").exists()
    site.entry("terms/comity", plain="Right.")
    rebuilt(config)
    assert "Right." in words(out, "terms/comity/index.html")


def test_other_plugins_find_the_file_of_a_page_by_hand(site: Project) -> None:
    """The file on disk is known, though the page is rendered from it."""
    files = get_files(config := config_of(site))
    config.plugins.on_startup(command="build", dirty=False)
    config.plugins.on_files(files, config=config)
    home, term = files.get_file_from_path("index.md"), files.get_file_from_path("terms/comity.md")
    assert home is not None
    assert term is not None
    assert home.abs_src_path == str(site.root / "content" / "index.md")
    assert "(terms/comity.md)" in home.content_string
    assert term.abs_src_path is None


def test_entries_lie_in_a_folder_of_that_name(site: Project) -> None:
    """Another `docs_dir` is refused in words, not by errors that follow from it."""
    (site.root / "docs").mkdir()
    config = config_of(site, docs_dir=str(site.root / "docs"))
    with pytest.raises(ConfigurationError, match="must be a folder named `content`; it is `docs`"):
        build(config)


def test_the_settings_may_lie_elsewhere(site: Project) -> None:
    """The project is where `content/` is, wherever `mkdocs.yml` lies."""
    site.write("conf/mkdocs.yml", SETTINGS.replace("docs_dir: content", "docs_dir: ../content"))
    config = load_config(str(site.root / "conf" / "mkdocs.yml"))
    assert "Respect." in words(built(config), "terms/comity/index.html")


def test_the_pencil_opens_the_entry(site: Project) -> None:
    """An editor is led to the YAML file, of a seed as well; an index has no pencil."""
    site.seed("a-call")
    out = built(config_of(site))
    edit = "https://example.org/repo/edit/main/"
    assert f'href="{edit}content/terms/comity.yml"' in words(out, "terms/comity/index.html")
    assert "a-call.yml" in words(out, "seeds/a-call/index.html")
    assert f'href="{edit}content/index.md"' in words(out, "index.html")
    assert f'href="{edit}' not in words(out, "terms/index.html")


def test_nothing_is_written_below_content(site: Project) -> None:
    """Pages exist in memory only."""
    before = sorted(path for path in (site.root / "content").rglob("*"))
    built(config_of(site))
    built(config_of(site), "serve")
    assert sorted(path for path in (site.root / "content").rglob("*")) == before


def test_a_file_that_is_no_page_is_passed_on_byte_for_byte(
    site: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A calendar or a table lies where its path says, linked from pages and in no navigation."""
    pages = (
        Page("index.md", "# Home\n\n[Dates](dates/2028.ics)\n", "", "Home"),
        Page("dates/2028.ics", "BEGIN:VCALENDAR\r\n", "", "2028"),
        Page("matrix.csv", "a,é\r\n", "", "Matrix"),
    )
    monkeypatch.setattr("generator.plugin.render", lambda *_pages, **_options: pages)
    out = built(config := config_of(site, strict=True))
    assert (out / "dates/2028.ics").read_bytes() == b"BEGIN:VCALENDAR\r\n"
    assert (out / "matrix.csv").read_bytes() == "a,é\r\n".encode()
    assert '<a href="dates/2028.ics">Dates</a>' in words(out, "index.html")
    assert config.nav == [{"Home": "index.md"}]
    assert ".ics" not in words(out, "sitemap.xml")


def test_every_link_leads_to_a_page_with_either_sort_of_address(site: Project) -> None:
    """Folders or `.html` files: MkDocs finds no broken link, and neither does the old address."""
    out = built(config_of(site, use_directory_urls=False))
    assert 'href="terms/comity.html">comity</a>' in words(out, "index.html")
    assert 'content="0; url=comity.html"' in words(out, "terms/courtesy.html")
    assert (out / "terms/comity.html").is_file()


def test_the_navigation_is_ours_unless_the_site_has_its_own(site: Project) -> None:
    """Home and the sections, from the pages themselves."""
    config = config_of(site)
    built(config)
    assert config.nav
    assert config.nav[:2] == [{"Home": "index.md"}, {"Topics": "topics/index.md"}]
    own = config_of(site, nav=[{"Start": "index.md"}])
    built(own)
    assert own.nav == [{"Start": "index.md"}]


def test_a_page_lies_below_its_section(site: Project) -> None:
    """So that breadcrumbs and tabs know where a reader is."""
    config = config_of(site)
    config.plugins.on_startup(command="build", dirty=False)
    site.write(
        "overrides/main.html",
        '{% extends "base.html" %}{% block content %}PARENT={{ page.parent.title }}.{% endblock %}',
    )
    out = built(
        config_of(site, theme={"name": "material", "custom_dir": str(site.root / "overrides")})
    )
    assert "PARENT=Glossary." in words(out, "terms/comity/index.html")
    assert "PARENT=." in words(out, "terms/index.html")


def test_the_preview_watches_the_seeds_if_there_are_any(site: Project) -> None:
    """A changed article is a changed page."""
    watched: list[str] = []

    class Server(LiveReloadServer):
        """Notes what it is told to watch."""

        def __init__(self) -> None:
            """Open nothing."""

        def watch(self, path: str, func: object = None, *, recursive: bool = True) -> None:
            """Note the folder."""
            del func, recursive
            watched.append(path)

    config = config_of(site)
    plugin = config.plugins["civics"]
    assert isinstance(plugin, CivicsPlugin)
    plugin.on_serve(Server(), config=config, builder=build)
    assert watched == []
    site.seed("a-call")
    plugin.on_serve(Server(), config=config, builder=build)
    assert watched == [str(site.root / "seeds")]


def test_a_built_page_guards_itself_and_a_preview_does_not(site: Project) -> None:
    """The preview adds a script of its own, which reloads the page."""
    out = built(config_of(site))
    for page in ("index.html", "terms/comity/index.html", "404.html"):
        assert "Content-Security-Policy" in words(out, page), page
    assert "Content-Security-Policy" not in words(out, "sitemap.xml")
    assert "Content-Security-Policy" not in words(built(config_of(site), "serve"), "index.html")


def test_a_publisher_may_load_what_the_policy_would_forbid(site: Project) -> None:
    """One line of the settings leaves it out."""
    settings = SETTINGS.replace("civics]", "{civics: {content_security_policy: false}}]")
    site.write("mkdocs.yml", settings)
    assert "Content-Security-Policy" not in words(built(config_of(site)), "index.html")


def test_editors_get_their_page_if_the_publisher_wants_it(site: Project) -> None:
    """Off unless it is set; the settings name the repository and the branch."""
    assert not (built(config_of(site)) / "admin").exists()
    site.write("mkdocs.yml", WITH_ADMIN)
    site.write("content/admin/cms/index.js", "// the program")
    out = built(config_of(site, repo_url="https://github.com/example/civics"))
    assert words(out, "admin/index.html").startswith("<!doctype html>")
    backend = json.loads(words(out, "admin/config.json"))["backend"]
    assert (backend["repo"], backend["branch"]) == ("example/civics", "main")
    assert "admin/" not in words(out, "sitemap.xml")


@pytest.mark.parametrize(
    ("program", "address", "message"),
    [
        ("", "https://github.com/a/b", "needs its program. Run `make admin`"),
        ("x", "https://example.org/", "needs a `repo_url` like https://github.com/owner/name"),
    ],
)
def test_the_page_for_editors_says_what_it_needs(
    site: Project, program: str, address: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Its program, which is not kept in the repository, and a repository at GitHub."""
    if program:
        site.write("content/admin/cms/index.js", program)
    site.write("mkdocs.yml", WITH_ADMIN)
    with pytest.raises(Abort), caplog.at_level("ERROR"):
        built(config_of(site, repo_url=address))
    assert message in caplog.text
