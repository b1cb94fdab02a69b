"""CSL-JSON."""

from __future__ import annotations

import json

import jsonschema
import pytest

from generator.citing.csl import csl, csl_text
from tests.citing.works import work

TEXT = {"type": "string", "minLength": 1}
NAME = {
    "type": "object",
    "properties": {"family": TEXT, "given": TEXT, "literal": TEXT},
    "additionalProperties": False,
    "minProperties": 1,
}
PARTS = {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3}
DATE = {
    "type": "object",
    "properties": {"date-parts": {"type": "array", "items": PARTS, "minItems": 1, "maxItems": 2}},
    "required": ["date-parts"],
    "additionalProperties": False,
}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            **dict.fromkeys(("container-title", "id", "issue", "number", "page"), TEXT),
            **dict.fromkeys(("publisher", "title", "type", "URL", "volume"), TEXT),
            "author": {"type": "array", "items": NAME, "minItems": 1},
            "issued": DATE,
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}
"""The part that we use of what CSL 1.0.2 says of its data: names of variables and their values."""


@pytest.mark.parametrize("sort", ["article-journal", "webpage", "legal_case"])
def test_a_work_is_data_that_csl_allows(sort: str) -> None:
    """No variable but CSL's, and none that is empty."""
    one = work(
        sort,
        author=["Doe, Pat", "The Office"],
        container="Papers",
        publisher="Press",
        volume="3",
        number="7",
        page="4-9",
        issued="2021-01",
        url="https://example.org/",
    )
    jsonschema.validate([csl(one), csl(work(sort))], SCHEMA)
    assert csl(one)["issued"] == {"date-parts": [[2021, 1]]}
    assert ("issue" in csl(one)) == (sort == "article-journal")


def test_a_person_may_have_no_given_name() -> None:
    """Then only the family's is there."""
    plato = work("book", author="Plato, ")
    assert csl(plato)["author"] == [{"family": "Plato"}]


def test_a_file_is_json_with_each_date_on_one_line() -> None:
    """Words that look like a date are left alone."""
    one = work("book", "[[1, 2]]\\n", issued="2021-01-20", name="a")
    text = csl_text([one])
    assert json.loads(text) == [csl(one)]
    assert '"date-parts": [[2021, 1, 20]]\n' in text
