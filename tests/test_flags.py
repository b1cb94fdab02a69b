"""The sorts of flags on a news story, as its page explains them."""

from __future__ import annotations

from typing import get_args

from generator.flags import SORTS, FlagKind, grouped
from generator.kinds.seed import Flag


def test_every_sort_is_explained_once() -> None:
    """Each sort that an entry may name has a heading and a sentence; so have flags without one."""
    kinds = [sort.kind for sort in SORTS]
    assert sorted(str(kind) for kind in kinds) == sorted(["None", *get_args(FlagKind)])
    assert all(sort.heading and sort.why.endswith(".") for sort in SORTS)


def test_flags_stand_by_sort_in_the_order_of_the_page() -> None:
    """Sorts without flags are left out, and flags keep their order within a sort."""
    given = [
        Flag(passage="p1", reason="a"),
        Flag(passage="p2", kind="missing", reason="b"),
        Flag(passage="p3", kind="anonymous-source", reason="c"),
        Flag(passage="p4", kind="anonymous-source", reason="d"),
    ]
    found = [(one.sort.kind, [flag.passage for flag in one.flags]) for one in grouped(given)]
    assert found == [("anonymous-source", ["p3", "p4"]), (None, ["p1"]), ("missing", ["p2"])]
