"""MLA, held against examples that its handbook and its own site give."""

from __future__ import annotations

from typing import Any

import pytest

from generator.citing.mla import mla
from tests.citing.works import seen, work


@pytest.mark.parametrize(
    ("fields", "entry"),
    [
        (
            {
                "sort": "book",
                "title": "The Pleasures of Reading in an Age of Distraction",
                "author": "Jacobs, Alan",
                "publisher": "Oxford UP",
                "issued": "2011",
            },
            "Jacobs, Alan. *The Pleasures of Reading in an Age of Distraction*. Oxford UP, 2011.",
        ),
        (
            {
                "sort": "book",
                "title": "The Crown of Columbus",
                "author": ["Dorris, Michael", "Erdrich, Louise"],
                "publisher": "HarperCollins Publishers",
                "issued": "1999",
            },
            (
                "Dorris, Michael, and Louise Erdrich. *The Crown of Columbus*."
                " HarperCollins Publishers, 1999."
            ),
        ),
        (
            {
                "sort": "book",
                "title": "Digital_Humanities",
                "author": ["Burdick, Anne", "Drucker, Johanna", "Lunenfeld, Peter"],
                "publisher": "MIT P",
                "issued": "2012",
            },
            "Burdick, Anne, et al. *Digital_Humanities*. MIT P, 2012.",
        ),
        (
            {
                "sort": "report",
                "title": "Reading at Risk: A Survey of Literary Reading in America",
                "author": "National Endowment for the Arts",
                "publisher": "National Endowment for the Arts",
                "issued": "2004-06",
            },
            (
                "*Reading at Risk: A Survey of Literary Reading in America*."
                " National Endowment for the Arts, June 2004."
            ),
        ),
        (
            {
                "sort": "article-journal",
                "title": "Questions of Transport: Reading Primo Levi Reading Dante",
                "author": "Goldman, Anne",
                "container": "The Georgia Review",
                "volume": "64",
                "number": "1",
                "issued": "2010",
                "page": "69-88",
            },
            (
                "Goldman, Anne. “Questions of Transport: Reading Primo Levi Reading Dante.”"
                " *The Georgia Review*, vol. 64, no. 1, 2010, pp. 69–88."
            ),
        ),
    ],
)
def test_an_entry_is_as_in_the_handbook(fields: dict[str, Any], entry: str) -> None:
    """Each example is in the handbook or at style.mla.org, without what we do not record."""
    assert seen(mla(work(**fields))) == entry


@pytest.mark.parametrize(
    ("fields", "entry"),
    [
        ({"sort": "webpage"}, "“A Title.”"),
        (
            {
                "sort": "webpage",
                "title": "Who counts?",
                "container": "A Site",
                "publisher": "A Site",
                "issued": "2026-09-04",
                "url": "https://example.org/",
            },
            "“Who Counts?” *A Site*, 4 Sept. 2026, https://example.org/.",
        ),
        (
            {"sort": "report", "author": "Doe, Pat", "number": "GAO-1", "volume": "3", "page": "7"},
            "Doe, Pat. *A Title*. Vol. 3, GAO-1, p. 7.",
        ),
        (
            {"sort": "document", "author": ["The Office", "Doe, Pat"], "issued": "1901-05"},
            "The Office and Pat Doe. “A Title.” May 1901.",
        ),
        (
            {"sort": "legal_case", "title": "Doe v. Roe", "author": "The Court", "issued": "1954"},
            "The Court. *Doe v. Roe*. 1954.",
        ),
        (
            {"sort": "legislation", "title": "An act on votes", "container": "The Statutes"},
            "An Act on Votes. *The Statutes*.",
        ),
    ],
)
def test_what_is_not_known_leaves_no_gap(fields: dict[str, Any], entry: str) -> None:
    """A label that begins a sentence has a capital, and an address stays as it is."""
    assert seen(mla(work(**fields))) == entry
