"""Lighthouse about one page of each kind: `python -m tests.browser.lighthouse`.

Its settings are its own: a phone of the middle class on a slow line. The site is built for the
address at which it is served here, and compressed on the way, as the publisher's server does it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.chromium import find
from tests.browser.conftest import PAGES, PREFIX
from tests.browser.served import build, served

FOLDER = Path(__file__).parents[1] / "lighthouse"
"""Holds the pinned version."""
PROGRAM = FOLDER / "node_modules" / ".bin" / "lighthouse"
FLOORS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""Points, of 100, that every page has to reach."""
NOT_SOUGHT = {("handout", "seo")}
"""A handout says the same as its topic, and asks search engines to pass by."""
CHROME = "--headless=new --no-sandbox --disable-gpu"
TRIES = 3
"""Performance is measured by the clock, and the computer may be busy: the best of these counts."""


def installed() -> bool:
    """Install the pinned Lighthouse if it is not there; say whether it is."""
    lock, done = FOLDER / "package-lock.json", FOLDER / "node_modules" / ".package-lock.json"
    if PROGRAM.exists() and done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
        return True
    npm = shutil.which("npm")
    if not npm:
        print("`make lighthouse` needs Node.js 20 or newer, with npm. See https://nodejs.org.")
        return False
    command = [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    environment = os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"}
    return subprocess.run(command, cwd=FOLDER, env=environment, check=False).returncode == 0


def scores(address: str) -> tuple[dict[str, int], list[str]]:
    """Ask Lighthouse about the page at `address`; return its points, and what cost any."""
    command = [str(PROGRAM), address, "--quiet", "--output=json", f"--chrome-flags={CHROME}"]
    command.append(f"--only-categories={','.join(FLOORS)}")
    environment = os.environ | {"CHROME_PATH": str(find())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    found = {name: round(100 * report["categories"][name]["score"]) for name in FLOORS}
    costly = [
        f"{audit['title']}: {audit.get('displayValue', audit['score'])}"
        for name in FLOORS
        if found[name] < FLOORS[name]
        for reference in report["categories"][name]["auditRefs"]
        if (audit := report["audits"][reference["id"]])["score"] is not None
        and audit["score"] < 1
        and reference["weight"]
    ]
    return found, costly


def enough(page: str, points: dict[str, int]) -> bool:
    """Say whether a page has all the points that it needs."""
    sought = {name: floor for name, floor in FLOORS.items() if (page, name) not in NOT_SOUGHT}
    return all(points[name] >= floor for name, floor in sought.items())


def main() -> int:
    """Build, serve, ask about each page, print a table; fail if a page falls short."""
    parser = argparse.ArgumentParser(description="Ask Lighthouse about one page of each kind.")
    parser.add_argument("only", nargs="*", help="names of pages, like topic or matrix")
    parser.add_argument("--project", type=Path, default=Path(), help="folder of mkdocs.yml")
    options = parser.parse_args()
    unknown = set(options.only) - set(PAGES)
    if unknown:
        parser.error(f"no page {', '.join(sorted(unknown))}; there are {', '.join(PAGES)}")
    if not installed():
        return 1
    short = []
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), PREFIX) as site:
        build(options.project.resolve(), Path(folder) / PREFIX, site)
        print(f"{'page':<22}" + "".join(f"{name:>16}" for name in FLOORS))
        for name in options.only or PAGES:
            points, costly = scores(site + PAGES[name])
            for _ in range(TRIES - 1):
                if enough(name, points):
                    break
                again, costly = scores(site + PAGES[name])
                points = {one: max(points[one], again[one]) for one in FLOORS}
            print(f"{name:<22}" + "".join(f"{points[one]:>16}" for one in FLOORS), flush=True)
            if not enough(name, points):
                short.append(name)
                print(*(f"    {one}" for one in costly), sep="\n")
    floors = ", ".join(f"{name} {floor}" for name, floor in FLOORS.items())
    print(
        f"{', '.join(short)}: too few points."
        if short
        else f"Every page has at least {floors}, but for {len(NOT_SOUGHT)} that is not to be found."
    )
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
