"""Chicago, held against the examples of its manual's own quick guide."""

from __future__ import annotations

from typing import Any

import pytest

from generator.citing.chicago import bibliography, note
from tests.citing.works import seen, work

MANUAL: list[tuple[dict[str, Any], str, str]] = [
    (
        {
            "sort": "book",
            "title": "Interior Chinatown",
            "author": "Yu, Charles",
            "publisher": "Pantheon Books",
            "issued": "2020",
        },
        "Charles Yu, *Interior Chinatown* (Pantheon Books, 2020).",
        "Yu, Charles. *Interior Chinatown*. Pantheon Books, 2020.",
    ),
    (
        {
            "sort": "article-journal",
            "title": "Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life",
            "author": "Kwon, Hyeyoung",
            "container": "American Journal of Sociology",
            "volume": "127",
            "number": "6",
            "issued": "2022",
            "page": "1818-1859",
            "url": "https://doi.org/10.1086/720277",
        },
        (
            "Hyeyoung Kwon, “Inclusion Work: Children of Immigrants Claiming Membership in Everyday"
            " Life,” *American Journal of Sociology* 127, no. 6 (2022): 1818–59,"
            " https://doi.org/10.1086/720277."
        ),
        (
            "Kwon, Hyeyoung. “Inclusion Work: Children of Immigrants Claiming Membership in"
            " Everyday Life.” *American Journal of Sociology* 127, no. 6 (2022): 1818–59."
            " https://doi.org/10.1086/720277."
        ),
    ),
    (
        {
            "sort": "article-newspaper",
            "title": "Are Flax Seeds All That?",
            "author": "Blum, Dani",
            "container": "New York Times",
            "issued": "2023-12-13",
            "url": "https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html",
        },
        (
            "Dani Blum, “Are Flax Seeds All That?,” *New York Times*, December 13, 2023,"
            " https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html."
        ),
        (
            "Blum, Dani. “Are Flax Seeds All That?” *New York Times*, December 13, 2023."
            " https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html."
        ),
    ),
    (
        {
            "sort": "webpage",
            "title": "About Yale: Yale Facts",
            "publisher": "Yale University",
            "url": "https://www.yale.edu/about-yale/yale-facts",
        },
        "“About Yale: Yale Facts,” Yale University, https://www.yale.edu/about-yale/yale-facts.",
        "Yale University. “About Yale: Yale Facts.” https://www.yale.edu/about-yale/yale-facts.",
    ),
]
"""Works of the quick guide at chicagomanualofstyle.org, without the days they were read on."""


@pytest.mark.parametrize(("fields", "in_note", "listed"), MANUAL)
def test_a_work_is_cited_as_in_the_manual(
    fields: dict[str, Any], in_note: str, listed: str
) -> None:
    """In a note and in the bibliography."""
    assert seen(note(work(**fields))) == in_note
    assert seen(bibliography(work(**fields))) == listed


@pytest.mark.parametrize(
    ("fields", "in_note", "listed"),
    [
        ({"sort": "book"}, "*A Title*.", "*A Title*."),
        (
            {
                "sort": "webpage",
                "title": "Who counts?",
                "container": "A Site",
                "publisher": "A Site",
                "issued": "2026-11-24",
                "reviewed": True,
            },
            "“Who Counts?,” A Site, last reviewed November 24, 2026.",
            "A Site. “Who Counts?” Last reviewed November 24, 2026.",
        ),
        (
            {"sort": "webpage", "author": "Doe, Pat", "container": "A Site", "publisher": "A Club"},
            "Pat Doe, “A Title,” A Site, A Club.",
            "Doe, Pat. “A Title.” A Site. A Club.",
        ),
        (
            {"sort": "article-magazine", "container": "Time", "volume": "3", "issued": "1932-12"},
            "“A Title,” *Time*, vol. 3, December 1932.",
            "*Time*. “A Title.” Vol. 3, December 1932.",
        ),
        (
            {"sort": "article-newspaper", "publisher": "United Press"},
            "“A Title,” United Press.",
            "“A Title.” United Press.",
        ),
        (
            {"sort": "article-journal", "container": "A Journal", "page": "4"},
            "“A Title,” *A Journal*, 4.",
            "“A Title.” *A Journal*, 4.",
        ),
        (
            {"sort": "article-journal", "author": "Doe, Pat", "issued": "1995"},
            "Pat Doe, “A Title,” 1995.",
            "Doe, Pat. “A Title.” 1995.",
        ),
        (
            {
                "sort": "chapter",
                "author": "Editors of the Papers",
                "container": "Papers",
                "volume": "33",
                "publisher": "The Press",
                "issued": "2006",
                "page": "134-152",
            },
            "Editors of the Papers, “A Title,” in *Papers*, vol. 33 (The Press, 2006), 134–52.",
            "Editors of the Papers. “A Title.” In *Papers*, vol. 33, 134–52. The Press, 2006.",
        ),
        (
            {"sort": "report", "container": "Papers", "number": "R1", "page": "1-40"},
            "“A Title,” in *Papers*, no. R1, 1–40.",
            "“A Title.” In *Papers*, 1–40. No. R1.",
        ),
        (
            {"sort": "speech", "author": "Doe, Pat", "container": "Papers", "issued": "1797-03-04"},
            "Pat Doe, “A Title,” in *Papers*, March 4, 1797.",
            "Doe, Pat. “A Title.” In *Papers*. March 4, 1797.",
        ),
        (
            {"sort": "document", "author": "The Office", "issued": "1869", "page": "314"},
            "The Office, “A Title,” 1869, 314.",
            "The Office. “A Title.” 1869, p. 314.",
        ),
        (
            {
                "sort": "report",
                "author": ["The Office", "Doe, Pat"],
                "number": "R46602",
                "volume": "3",
            },
            "The Office and Pat Doe, *A Title*, vol. 3, no. R46602.",
            "The Office and Pat Doe. *A Title*. Vol. 3. No. R46602.",
        ),
        (
            {"sort": "book", "author": ["Doe, Pat", "Roe, Rex", "Poe, Max"], "number": "H. Doc. 1"},
            "Pat Doe et al., *A Title*, H. Doc. 1.",
            "Doe, Pat, Rex Roe, and Max Poe. *A Title*. H. Doc. 1.",
        ),
        (
            {"sort": "book", "author": [f"Doe {n}, Pat" for n in range(7)]},
            "Pat Doe 0 et al., *A Title*.",
            "Doe 0, Pat, Pat Doe 1, Pat Doe 2, et al. *A Title*.",
        ),
        (
            {"sort": "legal_case", "title": "Doe v. Roe", "number": "1 U.S. 2", "issued": "1800"},
            "*Doe v. Roe*, 1 U.S. 2 (1800).",
            "Doe v. Roe, 1 U.S. 2 (1800).",
        ),
    ],
)
def test_what_is_not_known_leaves_no_gap(fields: dict[str, Any], in_note: str, listed: str) -> None:
    """An unsigned report stands under its newspaper, an unsigned page under who owns the site."""
    assert seen(note(work(**fields))) == in_note
    assert seen(bibliography(work(**fields))) == listed


def test_a_note_may_leave_room_for_a_place_in_the_work() -> None:
    """Then the work's own pages, the address and the full stop are left out."""
    whole = work("document", page="1-40", url="https://example.org/", container="Papers")
    assert seen(note(whole, pages=False, end=False)) == "“A Title,” in *Papers*"
