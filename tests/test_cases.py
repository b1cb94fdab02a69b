"""Every folder in `cases/` is an example: what an editor writes, and what comes of it.

`cases/pages/<name>/` holds `content/` and `seeds/`, and in `expected/` the pages that the case is
about. `cases/problems/<name>/` holds the same, and in `problems.txt` what `civics check`
says. `pytest --update-cases` writes the expected files anew; look at the difference before you
commit it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.report import text_report
from tests.conftest import CASES

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted(path for path in (CASES / "pages").iterdir() if path.is_dir())
PROBLEMS = sorted(path for path in (CASES / "problems").iterdir() if path.is_dir())
ACCEPTED = sorted(path for path in (CASES / "accepted").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.name)
def test_entries_become_the_expected_pages(case: Path, *, update_cases: bool) -> None:
    """The entries of a case give the Markdown that lies beside them."""
    pages = {page.path: page.content for page in generator.build(case)}
    expected = sorted((case / "expected").rglob("*.*"))
    assert expected, f"Put the pages that this case is about into {case}/expected/."
    for path in expected:
        name = path.relative_to(case / "expected").as_posix()
        if update_cases:
            path.write_bytes(pages[name].encode())
        assert pages[name] == path.read_bytes().decode()  # calendars end their lines in CRLF


@pytest.mark.parametrize("case", PROBLEMS, ids=lambda case: case.name)
def test_a_mistake_is_met_with_the_expected_message(case: Path, *, update_cases: bool) -> None:
    """The mistake of a case is reported in exactly the words that lie beside it."""
    with pytest.raises(generator.ContentError) as caught:
        generator.build(case)
    report = text_report(caught.value.problems) + "\n"
    expected = case / "problems.txt"
    if update_cases:
        expected.write_text(report, encoding="utf-8")
    assert report == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_what_looks_odd_but_is_right_is_accepted(case: Path) -> None:
    """Entries that other programs stumble over give no problem."""
    assert generator.build(case)
