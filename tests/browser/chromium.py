"""The browser that the tests drive: find one, or install one.

By hand: `python -m tests.browser.chromium` prints the path of a browser that works.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
"""What every launch passes: `chromium.launch(executable_path=find(), args=ARGUMENTS)`."""

OVERRIDE = "CIVICS_BROWSER"
COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
SECONDS_TO_START = 60
SECONDS_TO_INSTALL = 600

ADVICE = f"""\
The browser tests need Chromium or Chrome, and none was found or could be installed.
Install Chromium by hand, for example with `sudo apt-get install chromium` on Debian, \
`brew install --cask chromium` on macOS, or from the website of Google Chrome.
If you have one in an unusual place, name its program: {OVERRIDE}=/path/to/chrome make test"""


class NoBrowserError(Exception):
    """There is no browser; the message says what to do about it."""


def find() -> Path:
    """Return the first browser on this computer that starts, or raise `NoBrowserError`."""
    chosen = os.environ.get(OVERRIDE)
    if chosen:
        if starts(Path(chosen)):
            return Path(chosen)
        message = f"{OVERRIDE} names {chosen}, which does not start as a browser. Mend or unset it."
        raise NoBrowserError(message)
    for path in candidates():
        if starts(path):
            return path
    raise NoBrowserError(ADVICE)


def candidates() -> Iterator[Path]:
    """Yield where a browser may be: on PATH, among the applications, in Playwright's cache."""
    for command in COMMANDS:
        found = shutil.which(command)
        if found:
            yield Path(found)
    yield from map(Path, APPLICATIONS)
    try:
        with sync_playwright() as playwright:
            cached = Path(playwright.chromium.executable_path)
    except Error:
        return
    yield cached


def starts(browser: Path) -> bool:
    """Say whether `browser` is there and tells its version."""
    return browser.is_file() and succeeds([str(browser), "--version"], SECONDS_TO_START)


def succeeds(command: list[str], seconds: int, **environment: str) -> bool:
    """Run `command` for `seconds` at most, print what it said if it failed, say whether it did."""
    try:
        done = subprocess.run(
            command,
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        print(f"`{' '.join(command)}` took more than {seconds} seconds.", file=sys.stderr)
        return False
    except OSError as error:
        print(f"`{' '.join(command)}` could not be run: {error}.", file=sys.stderr)
        return False
    if done.returncode:
        print(f"`{' '.join(command)}` failed:\n{last_lines(done.stdout)}", file=sys.stderr)
    return done.returncode == 0


def last_lines(said: str) -> str:
    """Return the end of what a command said; the rest is progress."""
    return "\n".join(said.strip().splitlines()[-8:])


def install() -> Path:
    """Install a browser, Playwright's own or Debian's, and return it."""
    print("Installing a browser for the tests.", file=sys.stderr)
    for ways in (by_playwright, by_debian):
        if ways():
            try:
                return find()
            except NoBrowserError:
                continue
    raise NoBrowserError(ADVICE)


def by_playwright() -> bool:
    """Let Playwright fetch the Chromium that it was made with."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    return succeeds(command, SECONDS_TO_INSTALL)


def by_debian() -> bool:
    """Install Debian's Chromium, if this is Debian and we may."""
    apt_get = shutil.which("apt-get")
    if not apt_get:
        return False
    command = [apt_get]
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        if not sudo or not succeeds([sudo, "-n", "true"], SECONDS_TO_START):
            return False
        command = [sudo, "-n", "env", "DEBIAN_FRONTEND=noninteractive", apt_get]
    package = ["install", "--yes", "--no-install-recommends", "chromium"]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    return succeeds([*command, "update"], SECONDS_TO_INSTALL, **quiet) and succeeds(
        [*command, *package], SECONDS_TO_INSTALL, **quiet
    )


def main() -> int:
    """Print the path of a browser, installing one if there is none yet."""
    try:
        try:
            browser = find()
        except NoBrowserError:
            if os.environ.get(OVERRIDE):
                raise
            browser = install()
    except NoBrowserError as error:
        print(error, file=sys.stderr)
        return 1
    print(browser)
    return 0


if __name__ == "__main__":
    sys.exit(main())
