"""The preview, as an editor has it: `mkdocs serve` in a process of its own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.project import Project

PATIENCE = 30


def free_port() -> int:
    """Return a port on this computer that nobody uses."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def text_at(address: str) -> str:
    """Return the page at `address`, or nothing while there is none."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 -- our own server
            return str(answer.read().decode())
    except OSError:
        return ""


def wait_for(words: str, address: str) -> str:
    """Return the page at `address` as soon as it holds `words`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        page = text_at(address)
        if words in page:
            return page
        time.sleep(0.1)
    pytest.fail(f"“{words}” did not come within {PATIENCE} seconds at {address}.")


@pytest.fixture
def address(project: Project) -> Iterator[str]:
    """Serve a small site, and stop the server in the end."""
    project.write("content/index.md", "# Home\n")
    project.entry("terms/comity", plain="The first words.")
    project.seed("a-call")
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", project.root)
    port = free_port()
    command = [
        str(Path(sys.executable).with_name("mkdocs")),
        "serve",
        "--quiet",
        "--dev-addr",
        f"127.0.0.1:{port}",
    ]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/"}
    with subprocess.Popen(
        command, cwd=project.root, env=environment, stderr=subprocess.DEVNULL
    ) as server:
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:
                server.kill()


def test_an_editor_sees_a_mistake_and_its_mending(project: Project, address: str) -> None:
    """The page shows what is wrong and keeps its words, until it is right again."""
    page = f"{address}terms/comity/"
    first = wait_for("The first words.", page)
    assert "to mend" not in first
    project.entry("terms/comity", plain="The second words. [[nothing]]")
    broken = wait_for("There is no entry with the id", page)
    assert "The first words." in broken
    assert "line 8, column 26" in broken
    project.entry("terms/comity", plain="The second words.")
    mended = wait_for("The second words.</p>", page)
    assert "There is no entry with the id" not in mended


def test_a_changed_seed_is_seen_as_well(project: Project, address: str) -> None:
    """The preview watches the seeds too."""
    page = f"{address}seeds/a-call/"
    wait_for("not verified", page)
    project.seed("a-call", publisher="The Town Paper")
    wait_for("The Town Paper", page)
