"""How well the search answers, and how much it loads: `python -m tests.browser.search_quality`.

Asks every question of tests/search_questions.yml in a browser, and prints how many find one of
their pages first, and among the first three. Then measures, on sites from 20 to 5,000 pages, what
a reader loads before the first result.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import yaml
from playwright.sync_api import sync_playwright

import generator
from generator.publication import Publication
from generator.search import index_files
from generator.search.searchable import Searchable, searchables
from generator.search.words import words_of
from tests.browser.chromium import ARGUMENTS, find
from tests.browser.served import build, served

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "search_questions.yml"
SIZES = (20, 1_000, 5_000)
LEAST_FIRST, LEAST_THREE = 0.75, 0.95
"""The share of questions whose page must come first, and among the first three."""
RARE = 4
"""On how many pages a word stands at most to be one of those that other pages do not have."""
BLANK = '<!doctype html><title>Blank</title><script src="assets/javascripts/finder.js"></script>'
MOST_BYTES = 250_000
"""What a reader may have to load before the first result."""
OWN = (
    "/assets/javascripts/search.js",
    "/assets/javascripts/finder.js",
    "/assets/stylesheets/search.css",
)


@dataclass(frozen=True)
class Asked:
    """A question, and what the search made of it."""

    question: str
    wanted: Sequence[str]
    found: Sequence[str]

    @property
    def place(self) -> int | None:
        """The place of the first wanted page among all that were found, from 1."""
        places = (place for place, one in enumerate(self.found, start=1) if one in self.wanted)
        return next(places, None)

    def within(self, places: int) -> bool:
        """Tell whether a wanted page is among the first `places`."""
        return self.place is not None and self.place <= places


def questions() -> Mapping[str, list[Mapping[str, object]]]:
    """Return the halves of the file by name."""
    halves: Mapping[str, list[Mapping[str, object]]] = yaml.safe_load(QUESTIONS.read_text("utf-8"))
    return halves


def ask(tab: Page, question: str) -> list[str]:
    """Return the addresses that the search of the page in `tab` finds, the best first."""
    found: list[str] = tab.evaluate(
        "async (question) => (await civicsSearch.find(question)).results.map(({ url }) => url)",
        question,
    )
    return found


def answers(tab: Page, half: list[Mapping[str, object]]) -> list[Asked]:
    """Ask each question of a half in `tab`."""
    return [
        Asked(question, [str(page) for page in pages], ask(tab, question))
        for one in half
        for question, pages in [(str(one["question"]), one["pages"])]
        if isinstance(pages, list)
    ]


def share(asked: Sequence[Asked], places: int) -> float:
    """Return the share of questions with a wanted page among the first `places`."""
    return sum(one.within(places) for one in asked) / len(asked)


def packed_bytes(folder: Path, paths: Sequence[str]) -> int:
    """Return how many bytes a server sends for the files at `paths` below `folder`."""
    return sum(len(gzip.compress((folder / path.lstrip("/")).read_bytes())) for path in paths)


def loaded(tab: Page, site: str, question: str) -> list[str]:
    """Open the site anew, ask one question, and return the paths of what that took."""
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(unquote(urlsplit(request.url).path)))
    tab.goto(site)
    ask(tab, question)
    return [path for path in asked if path.startswith("/search/")] + list(OWN)


def sizes(browser: Browser, count: int) -> list[int]:
    """Return the bytes before a result, for real questions on `count` pages like the real ones."""
    pages = like_real_ones(count)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(ROOT / "overrides" / "assets", folder / "assets")
        (folder / "index.html").write_text(BLANK, encoding="utf-8")
        (folder / "search").mkdir()
        for file in index_files(pages, {}, Publication()):
            (folder / file.path).write_bytes(file.data)
        asked = [str(one["question"]) for one in next(iter(questions().values()))]
        with served(folder) as site:
            return [packed_bytes(folder, loaded(browser.new_page(), site, one)) for one in asked]


def like_real_ones(count: int) -> list[Searchable]:
    """Return `count` pages: the real ones, and more of the same with rare words of their own."""
    real = list(searchables(generator.read(ROOT)))
    seen = Counter(word for page in real for word in set(words_of(" ".join(page.words.values()))))
    rare = {word for word, number in seen.items() if number <= RARE}
    pages = []
    for number in range(count):
        copy, place = divmod(number, len(real))
        page = real[place]
        if copy:
            words = {where: _renamed(text, rare, copy) for where, text in page.words.items()}
            page = replace(page, path=f"{copy}/{page.path}", words=words)
        pages.append(page)
    return pages


def _renamed(text: str, rare: Collection[str], copy: int) -> str:
    """Return the words of `text`, each rare one with a letter more, so that it is another word."""
    return " ".join(word + "abcdefgh"[copy] if word in rare else word for word in words_of(text))


def tell(what: str, taken: Sequence[int]) -> None:
    """Print what a reader loads before the first result."""
    middle, most = statistics.median(taken), max(taken)
    print(f"{what}: {middle / 1000:.0f} kB before a result, at most {most / 1000:.0f} kB")


def main() -> int:
    """Print both halves, what was not found, and the sizes; fail if anything is too bad."""
    parser = argparse.ArgumentParser(description="Measure the search.")
    parser.add_argument("--no-sizes", action="store_true", help="ask the questions only")
    options = parser.parse_args()
    good = True
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as temporary:
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        folder = Path(temporary)
        build(ROOT, folder)
        with served(folder) as site:
            tab = browser.new_page()
            tab.goto(site)
            for name, half in questions().items():
                asked = answers(tab, half)
                first, three = share(asked, 1), share(asked, 3)
                good = good and first >= LEAST_FIRST and three >= LEAST_THREE
                print(f"{name:10}{len(asked):4} questions: {first:.0%} first, {three:.0%} in three")
                for one in asked:
                    if not one.within(3):
                        print(f"  {one.place or 'not found'}: {one.question} → {one.found[:3]}")
            real = [
                packed_bytes(folder, loaded(browser.new_page(), site, one.question))
                for one in asked
            ]
        tell("real content", real)
        for count in () if options.no_sizes else SIZES:
            taken = sizes(browser, count)
            good = good and max(taken) <= MOST_BYTES
            tell(f"{count:,} pages", taken)
        browser.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
