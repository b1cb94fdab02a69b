"""How much importing adds to an install is measured by `make size`; here only what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.importing import size

if TYPE_CHECKING:
    import pytest


def test_every_library_that_importing_uses_is_left_out() -> None:
    """And no other; the lock names each of them."""
    lock = size.LOCK.read_text(encoding="utf-8")
    names = size.ALONE | size.SHARED
    left = size.without(names, lock).splitlines()
    assert len(lock.splitlines()) - len(left) == len(names)
    assert any(line.startswith("mkdocs==") for line in left)


def test_the_difference_is_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In megabytes."""
    monkeypatch.setattr(size, "megabytes_of", lambda lock: 20.0 + 2 * ("ruamel" in lock))
    size.main()
    assert (
        "22.0 MB, 2.0 MB of it for import alone (at most 20 MB); 2.0 MB with"
        in capsys.readouterr().out
    )
