"""Laws and cases."""

from __future__ import annotations

from typing import Any

import pytest

from generator.citing.legal import legal, legal_reference
from tests.citing.works import seen, work

STATUTES = "United States Statutes at Large"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {
                "title": "An act on the election (March 1, 1792), ch. 8",
                "issued": "1792-03-01",
                "container": STATUTES,
                "volume": "1",
                "page": "239",
            },
            "An act on the election, ch. 8, 1 Stat. 239 (1792)",
        ),
        (
            {
                "title": "Act of June 5, 1934, ch. 390 (48 Stat. 879)",
                "issued": "1934-06-05",
                "container": STATUTES,
                "volume": "48",
                "page": "879",
            },
            "Act of June 5, 1934, ch. 390 (48 Stat. 879)",
        ),
        (
            {
                "title": "Presidential Transition Act, Pub. L. 88-277",
                "issued": "1964-03-07",
                "number": "Pub. L. 88-277",
                "container": STATUTES,
                "volume": "78",
                "page": "153-155",
            },
            "Presidential Transition Act, Pub. L. 88-277, 78 Stat. 153–155 (1964)",
        ),
        ({"title": "Title 3, section 19"}, "Title 3, section 19"),
        (
            {"title": "A resolution", "number": "H.J. Res. 100", "issued": "2008"},
            "A resolution, H.J. Res. 100 (2008)",
        ),
        ({"title": "An order", "container": "The Gazette", "volume": "3"}, "An order"),
    ],
)
def test_a_law_is_named_with_the_place_where_it_is_printed(
    fields: dict[str, Any], words: str
) -> None:
    """What its title says already is not said again."""
    assert seen(legal(work("legislation", **fields))) == words


def test_a_case_keeps_its_year_in_its_place() -> None:
    """In a note of Chicago the names of the parties are in italics."""
    case = work(
        "legal_case",
        "Trump v. Anderson, No. 23-719 (March 4, 2024), per curiam",
        number="601 U.S. 100",
        issued="2024-03-04",
        url="https://example.org/",
    )
    words = "Trump v. Anderson, No. 23-719 (2024), per curiam, 601 U.S. 100"
    assert seen(legal(case)) == words
    assert seen(legal_reference(case)) == f"{words}. https://example.org/"
    assert seen(legal(case, case_in_italics=True)) == words.replace(
        "Trump v. Anderson", "*Trump v. Anderson*"
    )


def test_what_is_no_name_of_a_case_is_not_in_italics() -> None:
    """An order may have no parties."""
    assert seen(legal(work("legal_case", "In re Doe"), case_in_italics=True)) == "In re Doe"
