"""Entries as rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.table import about_table, citations_table, csv_text, entries_table

if TYPE_CHECKING:
    from generator.record import Record

COMITY: Record = {
    "version": 1,
    "kind": "term",
    "id": "comity",
    "address": "terms/comity/",
    "fields": {"title": "Comity", "tags": ["manners", "Höflichkeit"]},
    "citations": [
        {"entry": "source:a", "passage": "", "locator": "p. 4", "day": ""},
        {"entry": "law:b", "passage": "p1", "locator": "", "day": "2021-01-06"},
    ],
    "links": [],
}


def test_a_kind_has_a_column_for_each_field_with_what_editors_are_told() -> None:
    """Also for fields that no entry has; lists and groups are JSON."""
    table = entries_table(KINDS["term"], [COMITY])
    [row] = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert (table.name, row["id"], row["title"]) == ("term", "comity", "Comity")
    assert json.loads(row["tags"]) == ["manners", "Höflichkeit"]
    assert "Höflichkeit" in row["tags"]
    assert row["plain"] == ""
    assert table.columns["plain"] == "The same in the plainest words."


def test_every_column_of_every_kind_is_described() -> None:
    """Names are those that editors write; what they need at work is left out."""
    for kind in KINDS.values():
        assert all(entries_table(kind, ()).columns.values())
    assert "container-title" in entries_table(KINDS["source"], ()).columns
    assert "refused" not in entries_table(KINDS["seed"], ()).columns


def test_each_citation_is_a_row() -> None:
    """They are numbered within the entry."""
    assert citations_table([COMITY]).rows == (
        ("term:comity", "1", "source:a", "", "p. 4", ""),
        ("term:comity", "2", "law:b", "p1", "", "2021-01-06"),
    )


def test_the_shape_has_a_version() -> None:
    """Whoever reads the tables can tell whether names have changed."""
    assert about_table().rows == (("1",),)


def test_a_spreadsheet_takes_nothing_for_a_formula() -> None:
    """What would be one begins with an apostrophe."""
    assert csv_text([["=1+1", "a,b"]]) == '\'=1+1,"a,b"\r\n'
