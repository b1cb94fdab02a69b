"""Table: named columns and rows of text, and the same as CSV that spreadsheets open."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.record import VERSION, WORKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.kinds.entry import Entry
    from generator.record import Record

_FORMULA = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True)
class Table:
    """Rows of text under named columns."""

    name: str
    """Like `court_case`."""
    columns: Mapping[str, str]
    """What each column holds, in words, by its name."""
    rows: tuple[tuple[str, ...], ...] = field(repr=False)


def entries_table(kind: type[Entry], records: Iterable[Record]) -> Table:
    """Return one row for each of `records`, which are of `kind`.

    There is a column for each field, also for those that no entry has; lists and groups are JSON.
    """
    columns = {"id": "The name of the entry's file.", "address": "The address of its page."}
    for name, one in kind.model_fields.items():
        if name not in WORKING:
            columns[one.alias or name] = one.description or ""
    rows = tuple(
        (one["id"], one["address"], *(_cell(one["fields"].get(it)) for it in list(columns)[2:]))
        for one in records
    )
    return Table(kind.kind.replace("-", "_"), columns, rows)


def citations_table(records: Iterable[Record]) -> Table:
    """Return one row for each citation of each of `records`."""
    columns = {
        "citing": "Kind and id of the entry that cites, like topic:inauguration-day.",
        "position": "The place among its citations, counted from 1.",
        "cited": "Kind and id of what is cited, like law:usc-3-15.",
        "passage": "The paragraph or sentence of a text we hold, like p2.s1.",
        "locator": "The place in the work, like p. 4.",
        "day": "The day whose wording of a law is meant.",
    }
    rows = tuple(
        (
            f"{one['kind']}:{one['id']}",
            str(number),
            place["entry"],
            place["passage"],
            place["locator"],
            place["day"],
        )
        for one in records
        for number, place in enumerate(one["citations"], start=1)
    )
    return Table("citations", columns, rows)


def about_table() -> Table:
    """Return the table that says in which shape the others are."""
    columns = {"version": "The version of the shape of the data."}
    return Table("about", columns, ((str(VERSION),),))


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return a table that spreadsheets open; nothing in it is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([f"'{it}" if it.startswith(_FORMULA) else it for it in row])
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
