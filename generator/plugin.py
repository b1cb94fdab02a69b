"""The MkDocs plugin: it hands the pages to MkDocs and decides nothing."""

from __future__ import annotations

import logging
import posixpath
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

import generator
from generator.admin import PROGRAM, Repository, admin_pages
from generator.load import CONTENT, SEEDS
from generator.page import Page, navigation
from generator.policy import guarded
from generator.render import render
from generator.report import checked_words, summary, text_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page as MkDocsPage

log = logging.getLogger("mkdocs.plugins.civics")


NOTHING_YET = Page(
    "index.md", "# Nothing to show yet\n\nMend the problems first.\n", "", "Nothing to show yet"
)
"""What the preview shows when it is started on content with problems."""


class PageFile(File):
    """A virtual page whose pencil opens the file that an editor changes."""

    edit_source: str | None = None

    @property
    def edit_uri(self) -> str | None:
        """The path from `docs_dir` to the file that an editor changes."""
        return self.edit_source


class CivicsConfig(Config):
    """What a publisher can set under `plugins: - civics:`."""

    content_security_policy = config_options.Type(bool, default=True)
    """Whether each page says that nothing but this site's own files may run or load."""
    admin = config_options.Type(bool, default=False)
    """Whether editors can change entries in the browser, at `admin/`; see `make admin`."""

    social_cards = config_options.Type(bool, default=True)
    """Whether a picture is drawn for each page, to be shown with links to it."""


class CivicsPlugin(BasePlugin[CivicsConfig]):
    """Adds the explainers to a MkDocs site as virtual pages."""

    def __init__(self) -> None:
        """Begin with no pages; the preview keeps the last good ones."""
        super().__init__()
        self.serving = False
        self.pages: tuple[Page, ...] = ()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is the preview, and forget the pages of an earlier run."""
        del dirty
        self.serving = command == "serve"
        self.pages = ()

    def on_config(self, config: MkDocsConfig, /) -> None:
        """Refuse a `docs_dir` of another name: entries lie in `content/`."""
        name = Path(config.docs_dir).name
        if name != CONTENT:
            message = f"civics: docs_dir must be a folder named `{CONTENT}`; it is `{name}`."
            raise ConfigurationError(message)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Put the rendered pages in the place of the entries.

        Raises `PluginError` if the content has problems; in the preview they are shown instead,
        and the pages stay as they were.
        """
        config.extra["civics_problems"] = ()
        try:
            site = generator.read(_root(config), drafts=self.serving)
            name, address = config.site_name, config.site_url or ""
            folders = config.use_directory_urls
            cards = bool(address) and self.config.social_cards and not self.serving
            self.pages = render(site, folders=folders, address=address, name=name, cards=cards)
            log.info(checked_words(site.checked))
        except generator.ContentError as error:
            log.error("%s\n%s", summary(error.problems), text_report(error.problems))  # noqa: TRY400 -- for editors
            if not self.serving:
                raise PluginError(summary(error.problems)) from None
            config.extra["civics_problems"] = error.problems
        pages = self.pages or (NOTHING_YET,)
        for file in [file for file in files if file.generated_by is None]:
            unread = file.is_documentation_page() and not self.pages
            if unread or file.src_uri.endswith(".yml"):
                files.remove(file)
        for page in pages:
            if page.path in files.src_uris:
                files.remove(files.src_uris[page.path])
            files.append(_file(page, config))
        config.nav = config.nav or navigation(pages)
        if self.config.admin:
            _add_admin(files, config)
        return files

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Let each page lie below the index of its section."""
        del config
        for page in self.pages:
            file = files.get_file_from_path(page.path)
            section = files.get_file_from_path(f"{page.path.partition('/')[0]}/index.md")
            if file and file.page and section and section.page and section is not file:
                file.page.parent = section.page  # type: ignore[assignment]  # an index, not a section
        return nav

    @event_priority(-100)  # after other plugins, whose scripts have hashes, too
    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Write into the page what it may run; the preview adds a script of its own and may not."""
        del config
        return guarded(output, page.content or "") if self._guards else output

    @event_priority(-100)
    def on_post_template(
        self, output_content: str, /, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Do the same for the page that is shown for what is not there."""
        del config
        is_page = template_name.endswith(".html")
        return guarded(output_content) if is_page and self._guards else output_content

    @property
    def _guards(self) -> bool:
        return self.config.content_security_policy and not self.serving

    def on_serve(
        self,
        server: LiveReloadServer,
        /,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> LiveReloadServer:
        """Rebuild when a seed changes, too."""
        del builder
        seeds = _root(config) / SEEDS
        if seeds.is_dir():
            server.watch(str(seeds))
        return server


def _root(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent


def _add_admin(files: Files, config: MkDocsConfig) -> None:
    repository = Repository.of(config.repo_url or "", config.edit_uri or "")
    if PROGRAM not in files.src_uris:
        message = "civics: `admin: true` needs its program. Run `make admin`, or leave it out."
        raise PluginError(message)
    if repository is None:
        message = (
            "civics: `admin: true` needs a `repo_url` like https://github.com/owner/name; it is"
            f" `{config.repo_url or ''}`."
        )
        raise PluginError(message)
    for page in admin_pages(repository, config.site_name):
        files.append(_file(page, config))


def _file(page: Page, config: MkDocsConfig) -> File:
    level = InclusionLevel.DRAFT if page.draft else InclusionLevel.UNDEFINED
    file = PageFile.generated(config, page.path, content=page.data, inclusion=level)
    if page.source and isinstance(file, PageFile):
        file.edit_source = posixpath.relpath(page.source, CONTENT)
    if page.source.endswith(".md"):  # other plugins may look at the file on disk
        file.abs_src_path = str(_root(config) / page.source)
    return file
