"""Everything about a seed works without a network; `conftest.py` refuses all sockets."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "“So it is, and so it was on that day,” said Rex Roe of the town, who was glad of it."
BODY = "The council of the town said that it was so, and that it would be for all of them."
STORIES = {
    "story.txt": f"A Call\n\n{WORDS}\n\n{BODY}\n",
    "story.md": f"---\ntitle: A Call\nurl: https://www.example.org/\n---\n\n{WORDS}\n\n{BODY}\n",
    "story.html": (
        "<html><head><title>A Call</title><link rel='canonical' href='https://www.example.org/'>"
        "<link rel='stylesheet' href='https://www.example.org/a.css'></head><body><article>"
        f"<h1>A Call</h1><img src='https://www.example.org/a.png'><p>{WORDS}</p><p>{BODY}</p>"
        "</article></body></html>"
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_imported_checked_and_rendered_without_a_network(
    tmp_path: Path, name: str
) -> None:
    """Its links, style and pictures are not fetched."""
    with pytest.raises(OSError, match="must not open a socket"):
        socket.create_connection(("127.0.0.1", 9))
    (tmp_path / "content").mkdir()
    (tmp_path / name).write_text(STORIES[name], encoding="utf-8")
    root = ["--root", str(tmp_path)]
    for command in (
        ["import", str(tmp_path / name), "--id", "a-call", *root],
        ["check", *root],
        ["write", str(tmp_path / "out"), "--drafts", *root],
    ):
        result = CliRunner().invoke(main, command)
        assert result.exit_code == 0, result.output
    page = (tmp_path / "out" / "seeds" / "a-call.md").read_text(encoding="utf-8")
    assert "Said by Rex Roe" in page
