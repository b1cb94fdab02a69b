"""Tables as a SQLite file, read back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from generator.sqlite_file import sqlite_file
from generator.table import Table

TABLE = Table("court_case", {"id": "", 'a "b"-c': ""}, (("one", "é"), ("two", "'; DROP")))


def test_a_table_is_read_back_as_it_was() -> None:
    """Whatever its names and words."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(sqlite_file([TABLE], 7))
        found = connection.execute("SELECT * FROM court_case ORDER BY id")
        assert [column[0] for column in found.description] == list(TABLE.columns)
        assert tuple(found) == TABLE.rows
        assert connection.execute("PRAGMA user_version").fetchone() == (7,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_same_tables_give_the_same_bytes() -> None:
    """The version of SQLite that wrote the file is not named in it."""
    content = sqlite_file([TABLE], 1)
    assert content == sqlite_file([TABLE], 1)
    assert content[96:100] == bytes(4)
