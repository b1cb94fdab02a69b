"""What a command is about to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.plan import NotDoneError, Plan

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_shown_as_git_shows_it(tmp_path: Path) -> None:
    """A moved file is told as one; what is no text has no lines to show."""
    (tmp_path / "a").write_bytes(b"one\ntwo")
    (tmp_path / "b").write_bytes(b"\xff")
    (tmp_path / "gone").write_bytes(b"x\n")
    plan = Plan(
        {"c": b"one\nthree", "a": None, "d": b"\xff", "b": None, "gone": None, "new": b"y\n"},
        {"a": "c", "b": "d"},
    )
    assert plan.diff(tmp_path) == (
        "rename from a\nrename to c\n--- a/a\n+++ b/c\n@@ -1,2 +1,2 @@\n one\n"
        "-two\n\\ No newline at end of file\n+three\n\\ No newline at end of file\n"
        "rename from b\nrename to d\n"
        "--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
        "--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+y\n"
    )
    plan.do(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c", "d", "new"]


def test_nothing_is_done_if_one_file_cannot_be_written(tmp_path: Path) -> None:
    """The message names the file, and all others are as they were."""
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotDoneError, match=r"folder cannot be written: .* Nothing was changed"):
        Plan({"a": b"new", "b": b"new", "folder": b"new"}).do(tmp_path)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "folder"]


def test_an_error_without_a_name_is_told_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk names no file."""

    def broken(_contents: object) -> None:
        raise OSError

    monkeypatch.setattr("generator.plan.replace_all", broken)
    with pytest.raises(NotDoneError, match="A file cannot be written"):
        Plan({}).do(tmp_path)
