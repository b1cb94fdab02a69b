"""Pictures of the pages, for whoever changes the design: `python -m tests.browser.shots`.

Builds the site, serves it on this computer alone, and writes PNG files into `shots/`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import sync_playwright

from generator.overview import OVERVIEWS
from tests.browser.chromium import ARGUMENTS, find
from tests.browser.served import build, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

SECTIONS = ("topics", "practices", "transitions", "people", "terms", "laws", "seeds", "sources")
WIDTHS = (390, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SETTLE_MS = 400
"""How long a page may take to draw what JavaScript adds."""


def addresses(folder: Path) -> dict[str, str]:
    """Return a name and an address for one page of every sort that is in the built site."""
    found = {"home": "", "index": "topics/", "about": "about/", "missing": "not/here/"}
    found |= {overview.folder: f"{overview.folder}/" for overview in OVERVIEWS}
    for section in SECTIONS:
        pages = sorted((folder / section).glob("*/index.html"))
        pages = [page for page in pages if 'http-equiv="refresh"' not in page.read_text("utf-8")]
        if pages:
            longest = max(pages, key=lambda page: page.stat().st_size)
            found[section] = f"{section}/{longest.parent.name}/"
    return found | {"search": "?q=law"}


def take(browser: Browser, site: str, pages: dict[str, str], out: Path) -> Iterator[Path]:
    """Take each of `pages` at each width in each scheme; yield the pictures."""
    for scheme in SCHEMES:
        for width in WIDTHS:
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme=scheme,
                reduced_motion="reduce",
            )
            tab = context.new_page()
            for name, address in pages.items():
                tab.goto(site + address)
                tab.wait_for_timeout(SETTLE_MS)
                path = out / f"{name}-{width}-{scheme}.png"
                tab.screenshot(path=path, full_page=name != "search")
                yield path
            context.close()


def main() -> int:
    """Build, serve, take the pictures, and say where they are."""
    parser = argparse.ArgumentParser(description="Take pictures of the pages.")
    parser.add_argument("only", nargs="*", help="names of pages, like home or topics")
    parser.add_argument("--project", type=Path, default=Path(), help="folder of mkdocs.yml")
    parser.add_argument("--out", type=Path, default=Path("shots"), help="folder of the pictures")
    options = parser.parse_args()
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        build(options.project.resolve(), folder)
        pages = addresses(folder)
        unknown = set(options.only) - set(pages)
        if unknown:
            parser.error(f"no page {', '.join(sorted(unknown))}; there are {', '.join(pages)}")
        chosen = {name: pages[name] for name in options.only or pages}
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        with served(folder) as site:
            for path in take(browser, site, chosen, out):
                print(path)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
