"""A file is replaced as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.atomic import replace_all, replace_file


def test_a_file_is_made_with_its_folders_and_nothing_else(tmp_path: Path) -> None:
    """No unfinished file stays behind."""
    replace_file(tmp_path / "a" / "b.txt", b"new")
    assert [path.name for path in tmp_path.rglob("*")] == ["a", "b.txt"]
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"new"


def test_a_crash_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old bytes stay until all of the new ones are on disk."""
    path = tmp_path / "a.txt"
    replace_file(path, b"old")

    def broken(_path: Path, _content: bytes) -> int:
        message = "disk full"
        raise OSError(message)

    monkeypatch.setattr(Path, "write_bytes", broken)
    with pytest.raises(OSError, match="disk full"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_files_are_replaced_all_or_none(tmp_path: Path) -> None:
    """A file that cannot be written brings back those that were, and those that went."""
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    (tmp_path / "folder").mkdir()
    wanted = {tmp_path / "b": None, tmp_path / "a": b"new", tmp_path / "c": b"new"}
    with pytest.raises(OSError, match="folder"):
        replace_all({**wanted, tmp_path / "folder": b""})
    left = {path.name: path.is_dir() or path.read_bytes() for path in tmp_path.iterdir()}
    assert left == {"a": b"a", "b": b"b", "folder": True}
    replace_all(wanted)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "c", "folder"]
