"""How long the generator's stages take beside the whole build, and how large pages are.

`make bench` runs this on the real content and on 1,000 generated entries, and prints a table.
Machines are noisy: read the ratios.
"""

from __future__ import annotations

import gzip
import logging
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from generator.importing.people import index_of
from generator.importing.read import read_article
from generator.link import link
from generator.load import load
from generator.render import render
from generator.validate import validate

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
ENTRIES = 1_000
ARTICLES = 1_000
SEED = ROOT / "seeds" / "pence-calls-harris.txt"
Value = TypeVar("Value")

REVIEWED = "status: published\nreviewed: {date: 2026-11-24, by: The bench}\n"
PARAGRAPH = (
    "The two houses meet in one hall on the day that the law names [@law-{law}:p1].\n"
    "What a [[term-{term}]] is, [[person-{person}]] explained at length [@source-{source}, p. 4].\n"
    "Nothing in the law requires a call, and yet most of those who lost have made one.\n"
)


@dataclass(frozen=True)
class Measure:
    """What one project cost."""

    name: str
    entries: int
    stages: dict[str, float]
    """Seconds by stage."""
    build: float
    """Seconds of the whole `mkdocs build`, the stages among them."""
    page: int
    """Bytes of a page's HTML, the median of all."""
    packed: int
    """The same, compressed."""


def main() -> None:
    """Measure both projects and print the table."""
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        generated = Path(folder) / "generated"
        generate(generated, ENTRIES)
        measures = [measure("real content", ROOT), measure("generated", generated)]
        importing = import_seconds(Path(folder), ARTICLES)
    stages = list(measures[0].stages)
    print(f"{'':14}{'entries':>9}", *(f"{stage:>9}" for stage in stages), end="")
    print(f"{'stages':>9}{'build':>9}{'share':>8}{'page':>10}{'gzip':>9}")
    for one in measures:
        ours = sum(one.stages.values())
        print(f"{one.name:14}{one.entries:>9}", end=" ")
        print(*(f"{seconds:>8.2f}s" for seconds in one.stages.values()), end="")
        print(f"{ours:>8.2f}s{one.build:>8.2f}s{ours / one.build:>8.1%}", end="")
        print(f"{one.page / 1000:>7.1f} kB{one.packed / 1000:>6.1f} kB")
    words = len(SEED.read_text(encoding="utf-8").split())
    print(f"import: {ARTICLES} articles of {words} words in {importing:.1f} s on one core")


def measure(name: str, root: Path) -> Measure:
    """Run the stages and a whole build on the project at `root`."""
    stages: dict[str, float] = {}
    files = timed(stages, "load", lambda: load(root))
    items = timed(stages, "validate", lambda: validate(files))
    site = timed(stages, "link", lambda: link(items))
    timed(stages, "render", lambda: render(site))
    with tempfile.TemporaryDirectory() as out:
        whole: dict[str, float] = {}
        config = load_config(str(root / "mkdocs.yml"), site_dir=out)
        timed(whole, "build", lambda: mkdocs_build(config))
        pages = [path.read_bytes() for path in Path(out).glob("*/*/index.html")]
    return Measure(
        name,
        len(files.documents),
        stages,
        whole["build"],
        round(statistics.median(len(page) for page in pages)),
        round(statistics.median(len(gzip.compress(page)) for page in pages)),
    )


def import_seconds(folder: Path, count: int) -> float:
    """Return the seconds that reading `count` articles takes, with the names of the real site."""
    index = index_of(validate(load(ROOT)).items)
    content = SEED.read_bytes()
    start = time.perf_counter()
    for number in range(count):
        read_article(content + f"\n\nStory {number}.".encode(), f"{folder.name}.txt", index)
    return time.perf_counter() - start


def timed(into: dict[str, float], name: str, run: Callable[[], Value]) -> Value:
    """Run something and note its seconds under `name`."""
    start = time.perf_counter()
    result = run()
    into[name] = time.perf_counter() - start
    return result


def generate(root: Path, count: int) -> None:
    """Write a project of `count` entries in a realistic mixture below `root`."""
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "seeds").mkdir()
    each = count // 10
    for number in range(each):
        _write(root, "laws", f"law-{number}", _law(number))
        _write(root, "people", f"person-{number}", f"family: Doe {number}\n")
        for part in range(2):
            _write(root, "sources", f"source-{2 * number + part}", _source())
            _write(root, "terms", f"term-{2 * number + part}", "definition: A word.\nplain: So.\n")
        for part in range(4):
            _write(root, "topics", f"topic-{4 * number + part}", _topic(number))
    (root / "content" / "index.md").write_text("# Home\n", encoding="utf-8")


def _write(root: Path, folder: str, name: str, fields: str) -> None:
    path = root / "content" / folder / f"{name}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    head = f"title: {name.replace('-', ' ')}\nsummary: What {name} is about.\n"
    path.write_text(head + REVIEWED + fields, encoding="utf-8")


def _law(number: int) -> str:
    return (
        f"citation: 3 U.S.C. § {number}\nforce: statute\njurisdiction: United States\n"
        "plain: The houses meet.\nversions:\n  - valid_from: 1948-06-25\n"
        "    wording: Congress shall be in session on the sixth day of January.\n"
    )


def _source() -> str:
    return "kind: official\ntype: report\nURL: https://www.example.org/\naccessed: 2026-11-24\n"


def _topic(number: int) -> str:
    prose = PARAGRAPH.format(law=number, term=number, person=number, source=number)
    block = "".join(f"      {line}\n" for line in prose.splitlines())
    point = f"  - text: |\n{block}    force: statute\n    law: law-{number}\n"
    section = f"  - heading: What happens\n    text: |\n{block * 5}"
    return (
        "question: Who counts the votes?\nshort_answer: Congress counts them.\n"
        f"key_points:\n{point * 3}sections:\n{section * 2}"
    )


if __name__ == "__main__":
    main()
