"""Pages on paper, as tagged PDF files: `python -m tests.browser.paper topics/inauguration-day`.

Builds the site, serves it on this computer alone, and writes the files into `paper/`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.browser.served import build, served

if TYPE_CHECKING:
    from playwright.sync_api import Page

SIZES = ("Letter", "A4")


def print_page(tab: Page, address: str, size: str = SIZES[0]) -> bytes:
    """Open `address` in `tab` and return it as a PDF on sheets of `size`.

    The PDF has tags and an outline, so that it can be read aloud, and the page's own title.
    """
    tab.goto(address)
    return tab.pdf(format=size, tagged=True, outline=True, print_background=True)


def name_of(page: str) -> str:
    """Return the name of the file for a page: its address with hyphens, `home` for the first."""
    return f"{page.replace('/', '-') or 'home'}.pdf"


def main() -> int:
    """Build, serve, print the named pages, and say where the files are."""
    parser = argparse.ArgumentParser(description="Print pages as tagged PDF files.")
    parser.add_argument("pages", nargs="+", help="addresses, like topics/inauguration-day")
    parser.add_argument("--size", choices=SIZES, default=SIZES[0], help="size of the sheets")
    parser.add_argument("--project", type=Path, default=Path(), help="folder of mkdocs.yml")
    parser.add_argument("--out", type=Path, default=Path("paper"), help="folder of the files")
    options = parser.parse_args()
    out: Path = options.out.resolve()
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        build(options.project.resolve(), folder)
        pages = [page.strip("/") for page in options.pages]
        missing = [page for page in pages if not (folder / page / "index.html").is_file()]
        if missing:
            parser.error(f"the site has no page {', '.join(missing)}")
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        out.mkdir(parents=True, exist_ok=True)
        with served(folder) as site:
            for page in pages:
                path = out / name_of(page)
                address = f"{site}{page}/" if page else site
                path.write_bytes(print_page(browser.new_page(), address, options.size))
                print(path)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
