"""SQLite file: tables as the bytes of one database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.table import Table

_WRITER = slice(96, 100)
"""Where the file names the version of SQLite that wrote it; nothing reads that."""


def sqlite_file(tables: Iterable[Table], version: int) -> bytes:
    """Return a SQLite database with `tables`; `version` is its `user_version`.

    It is made in memory. The same tables give the same bytes, whichever SQLite writes them in the
    same form.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA user_version = {version:d}")
        for table in tables:
            columns = ", ".join(f"{_quoted(name)} TEXT NOT NULL" for name in table.columns)
            places = ", ".join("?" for _ in table.columns)
            connection.execute(f"CREATE TABLE {_quoted(table.name)} ({columns})")
            insert = f"INSERT INTO {_quoted(table.name)} VALUES ({places})"  # noqa: S608 -- quoted
            connection.executemany(insert, table.rows)
        connection.commit()
        content = bytearray(connection.serialize())
    content[_WRITER] = bytes(4)
    return bytes(content)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
