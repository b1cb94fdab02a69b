"""BibTeX, written by us and read by a program of other people's making."""

from __future__ import annotations

from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.citing.bibtex import bibtex
from generator.citing.work import Work
from tests.citing.works import work

WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "M")),
    min_size=1,
    max_size=40,
)


def read(text: str) -> tuple[str, str, dict[str, str]]:
    """Return sort, name and fields of the one record in a file of BibTeX."""
    library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert not library.failed_blocks
    [entry] = library.entries
    return entry.entry_type, entry.key, {field.key: str(field.value) for field in entry.fields}


def test_a_page_is_a_record_with_a_note_of_its_review() -> None:
    """The day of a review is no day of publication, and says so."""
    page = work(
        "webpage",
        "Who counts the votes in Congress?",
        name="topics-who-counts",
        container="Handing Over",
        publisher="Handing Over",
        issued="2026-11-24",
        reviewed=True,
        url="https://example.org/topics/who_counts/",
    )
    assert bibtex(page) == (
        "@misc{topics-who-counts,\n"
        "  key = {Handing Over},\n"
        "  title = {Who counts the votes in {Congress}?},\n"
        "  howpublished = {Handing Over},\n"
        "  url = {https://example.org/topics/who_counts/},\n"
        "  note = {Last reviewed November 24, 2026},\n"
        "  year = {2026},\n"
        "  month = nov,\n"
        "  day = {24},\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("fields", "sort", "known"),
    [
        (
            {
                "sort": "article-newspaper",
                "container": "The Post",
                "page": "4-9",
                "issued": "2021-01",
                "volume": "3",
                "number": "7",
            },
            "article",
            {
                "key": "The Post",
                "journal": "The Post",
                "pages": "4–9",
                "year": "2021",
                "month": "jan",
                "volume": "3",
                "number": "7",
            },
        ),
        ({"sort": "article-newspaper"}, "misc", {"key": "A Title"}),
        (
            {"sort": "book", "author": ["Doe, Pat", "Roe, Rex"], "publisher": "Press"},
            "book",
            {"author": "Doe, Pat and Roe, Rex", "publisher": "Press"},
        ),
        (
            {"sort": "report", "author": "Law and Order", "number": "R1"},
            "techreport",
            {"author": "Law and Order", "institution": "Law and Order", "number": "R1"},
        ),
        ({"sort": "report", "publisher": "Press"}, "techreport", {"institution": "Press"}),
        ({"sort": "report", "container": "Reports"}, "misc", {"howpublished": "Reports"}),
        (
            {"sort": "chapter", "container": "Papers", "publisher": "Press"},
            "incollection",
            {"booktitle": "Papers", "publisher": "Press"},
        ),
        (
            {"sort": "speech", "container": "Papers", "publisher": "Press", "issued": "1801"},
            "misc",
            {"howpublished": "Papers, Press", "year": "1801"},
        ),
    ],
)
def test_a_work_is_of_a_sort_that_every_style_knows(
    fields: dict[str, Any], sort: str, known: dict[str, str]
) -> None:
    """Where it stands is in the field in which the styles look for it."""
    found, _, values = read(bibtex(work(**fields)))
    assert found == sort
    shown = {name: values.get(name, "").strip("{}") for name in known}
    assert shown == known


def test_an_institution_is_not_taken_apart() -> None:
    """Nor is a family's name with an “and” in it."""
    one = work("book", author=["The Office of Law and Order", "Doe and Sons, Pat"])
    names = "  author = {{The Office of Law and Order} and {Doe and Sons}, Pat},\n"
    assert names in bibtex(one)


@settings(deadline=None, max_examples=50)
@given(title=WORDS, container=WORDS, publisher=WORDS, number=WORDS, url=WORDS)
def test_whatever_the_words_the_record_can_be_read(
    title: str, container: str, publisher: str, number: str, url: str
) -> None:
    """A reader finds one record, with all of its fields."""
    one = Work("a-work", "article-journal", title, (), None, container=container)
    sort, name, fields = read(bibtex(one))
    assert (sort, name) == ("article", "a-work")
    assert {"key", "title", "journal"} <= fields.keys()
    other = Work("b-work", "speech", title, (), None, publisher=publisher, number=number, url=url)
    assert {"title", "number", "url"} <= read(bibtex(other))[2].keys()
