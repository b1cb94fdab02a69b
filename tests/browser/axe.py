"""What axe finds: the rules of WCAG 2.2 at levels A and AA, and axe's own best practices.

By hand, `python -m tests.browser.axe` asks about every page of the built site, which takes minutes;
`make test` asks about one page of each kind.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.browser.conftest import PAGES
from tests.browser.served import build, served
from tests.browser.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Page

WIDTHS = (390, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SETTINGS = tuple(product(WIDTHS, SCHEMES))
FEWEST = SETTINGS[:1]
"""How pages are shown that are like others: on a phone, light."""
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""The size of targets is a rule of WCAG 2.2 that axe leaves out unless it is asked."""
BODIES = {"light": "default", "dark": "slate"}
"""What Material calls the schemes."""
LONG = 3
"""How many of the longest pages of each folder are shown in every way."""


def violations(
    tab: Page, address: str, settings: Iterable[tuple[int, Literal["light", "dark"]]] = SETTINGS
) -> Iterator[str]:
    """Open `address` in `tab`; yield each rule that it breaks in any of `settings`, and where."""
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(address)
    for width, scheme in settings:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        wait_until(tab, f"document.body.dataset.mdColorScheme === '{BODIES[scheme]}'")
        for found in Axe().run(tab, options=OPTIONS).response["violations"]:
            first, number = found["nodes"][0], len(found["nodes"])
            where = f"{number} times, first at {first['target'][-1]}: {first['html'][:200]}"
            yield f"{address} at {width} px, {scheme}: {found['id']}, {found['help']}, {where}"


def pages(folder: Path) -> list[tuple[str, bool]]:
    """Return the address of each page below `folder`, and whether to show it in every way."""
    sizes = {
        file.relative_to(folder).as_posix().removesuffix("index.html"): file.stat().st_size
        for file in sorted(folder.rglob("*.html"))
        if 'http-equiv="refresh"' not in file.read_text("utf-8")
    }
    every = set(PAGES.values())
    for section in {address.partition("/")[0] for address in sizes}:
        inside = [address for address in sizes if address.startswith(f"{section}/")]
        every |= set(sorted(inside, key=sizes.__getitem__)[-LONG:])
    return [(address, address in every) for address in sizes]


def ask(site: str, asked: list[tuple[str, bool]]) -> list[str]:
    """Ask axe about some of the pages of `site`, in a browser of its own; return what it finds."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        tab = browser.new_page()
        found = [
            one
            for address, every in asked
            for one in violations(tab, site + address, SETTINGS if every else FEWEST)
        ]
        browser.close()
    return found


def main() -> int:
    """Build, serve, ask axe about each page, print what it finds; fail if that is anything."""
    parser = argparse.ArgumentParser(description="Ask axe about every page of the site.")
    parser.add_argument("only", nargs="?", default="", help="beginning of addresses, like laws/")
    parser.add_argument("--project", type=Path, default=Path(), help="folder of mkdocs.yml")
    options = parser.parse_args()
    workers = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        build(options.project.resolve(), folder)
        asked = [page for page in pages(folder) if page[0].startswith(options.only)]
        with served(folder) as site, ProcessPoolExecutor(workers) as pool:
            some = [asked[start : start + 20] for start in range(0, len(asked), 20)]
            found = []
            for lines in pool.map(ask, [site] * len(some), some):
                found += lines
                print(*lines, sep="\n", end="\n" if lines else "", flush=True)
    times = sum(len(SETTINGS if every else FEWEST) for _, every in asked)
    print(f"axe looked {times} times at {len(asked)} pages and found {len(found)} violations.")
    return 1 if found or not asked else 0


if __name__ == "__main__":
    sys.exit(main())
