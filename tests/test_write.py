"""The pages as a plain folder."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from generator.page import Page
from generator.write import MANIFEST, OutputError, write

if TYPE_CHECKING:
    from pathlib import Path


def page(path: str, content: str = "x") -> Page:
    """Return a page with some content."""
    return Page(path, content, "", "x")


def files(out: Path) -> dict[str, str]:
    """Return what lies in a folder, without the list of it."""
    found = (path for path in out.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(out).as_posix(): path.read_text(encoding="utf-8") for path in found}


def test_pages_and_other_files_lie_where_they_say(tmp_path: Path) -> None:
    """The folder holds exactly what was given, to the byte."""
    seal = tmp_path / "seal.png"
    seal.write_text("seal", encoding="utf-8")
    out = tmp_path / "new" / "docs"
    changed, gone = write(out, [page("a.md"), page("b/c.md", "é\n")], {"img/seal.png": seal})
    assert files(out) == {"a.md": "x", "b/c.md": "é\n", "img/seal.png": "seal"}
    assert (changed, gone) == (["a.md", "b/c.md", "img/seal.png"], [])
    assert json.loads((out / MANIFEST).read_text(encoding="utf-8")) == sorted(changed)


def test_line_endings_stay_as_they_are(tmp_path: Path) -> None:
    """A calendar needs CRLF on every system."""
    write(tmp_path / "docs", [page("dates/2028.ics", "BEGIN:VCALENDAR\r\n")], {})
    assert (tmp_path / "docs/dates/2028.ics").read_bytes() == b"BEGIN:VCALENDAR\r\n"


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    """A file server need not look at files whose bytes are the same."""
    out = tmp_path / "docs"
    pages = [page("a.md"), page("b/c.md")]
    write(out, pages, {})
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    for path in before:
        os.utime(path, ns=(10**18, 10**18))
    assert write(out, pages, {}) == ([], [])
    assert {path.stat().st_mtime_ns for path in out.rglob("*")} == {10**18}


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    """One changed page is one written file."""
    out = tmp_path / "docs"
    write(out, [page("a.md"), page("b.md")], {})
    os.utime(out / "b.md", ns=(10**18, 10**18))
    assert write(out, [page("a.md", "new"), page("b.md")], {}) == (["a.md"], [])
    assert (out / "b.md").stat().st_mtime_ns == 10**18
    assert files(out)["a.md"] == "new"


def test_what_is_gone_is_removed_with_its_empty_folders(tmp_path: Path) -> None:
    """Only what an earlier run has written is removed."""
    out = tmp_path / "docs"
    write(out, [page("a.md"), page("b/c/d.md"), page("b/e.md")], {})
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    assert write(out, [page("a.md"), page("b/e.md")], {}) == ([], ["b/c/d.md"])
    assert not (out / "b/c").exists()
    assert set(files(out)) == {"a.md", "b/e.md", "mine.txt"}
    (out / "b/e.md").unlink()
    assert write(out, [page("a.md")], {}) == ([], ["b/e.md"])
    assert not (out / "b").exists()


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """Nothing is written into it, and nothing removed."""
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="not empty and was not written by this command"):
        write(tmp_path, [page("a.md")], {})
    assert set(files(tmp_path)) == {"thesis.txt"}
    with pytest.raises(OutputError, match="not empty"):
        write(tmp_path / "thesis.txt", [page("a.md")], {})


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """There is nothing to lose in it."""
    assert write(tmp_path, [page("a.md")], {}) == (["a.md"], [])


@pytest.mark.parametrize("listed", ["[", "5", "[{}]", "[5]"])
def test_a_broken_list_is_explained(tmp_path: Path, listed: str) -> None:
    """What an earlier run wrote cannot be known, so nothing is touched."""
    (tmp_path / MANIFEST).write_text(listed, encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be read"):
        write(tmp_path, [page("a.md")], {})
    assert files(tmp_path) == {}


def test_a_list_cannot_make_it_remove_files_elsewhere(tmp_path: Path) -> None:
    """A path that leaves the folder, or begins at the root, is left alone."""
    victim = tmp_path / "victim.txt"
    victim.write_text("mine", encoding="utf-8")
    out = tmp_path / "docs"
    out.mkdir()
    listed = ["../victim.txt", str(victim), "a/../../victim.txt"]
    (out / MANIFEST).write_text(json.dumps(listed), encoding="utf-8")
    write(out, [page("a.md")], {})
    assert victim.exists()


def test_a_picture_that_is_gone_is_explained(tmp_path: Path) -> None:
    """A file that vanishes between reading and writing gives a sentence, not a traceback."""
    with pytest.raises(OutputError, match="cannot be written"):
        write(tmp_path / "docs", [page("a.md")], {"flag.png": tmp_path / "flag.png"})


def test_a_folder_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    """A page where a folder of an earlier run stands, and a system's refusal, are told."""
    out = tmp_path / "docs"
    write(out, [page("a/b.md")], {})
    with pytest.raises(OutputError, match="cannot be written"):
        write(out, [page("a")], {})
