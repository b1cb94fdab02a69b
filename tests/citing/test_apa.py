"""APA, held against examples that its manual and its own site give."""

from __future__ import annotations

from typing import Any

import pytest

from generator.citing.apa import apa
from tests.citing.works import seen, work


@pytest.mark.parametrize(
    ("fields", "reference"),
    [
        (
            {
                "sort": "article-journal",
                "title": "Emotions in storybooks: A comparison of storybooks that represent"
                " ethnic and racial groups in the United States",
                "author": [
                    "Grady, Jessica S.",
                    "Her, Mee",
                    "Moreno, Geena",
                    "Perez, Celia",
                    "Yelinek, Jennifer",
                ],
                "issued": "2019",
                "container": "Psychology of Popular Media Culture",
                "volume": "8",
                "number": "3",
                "page": "207-217",
                "url": "https://doi.org/10.1037/ppm0000185",
            },
            (
                "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in"
                " storybooks: A comparison of storybooks that represent ethnic and racial groups in"
                " the United States. *Psychology of Popular Media Culture*, *8*(3), 207–217."
                " https://doi.org/10.1037/ppm0000185"
            ),
        ),
        (
            {
                "sort": "article-newspaper",
                "title": "Can we get better at forgetting?",
                "author": "Carey, Benedict",
                "issued": "2019-03-22",
                "container": "The New York Times",
                "url": "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
            },
            (
                "Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*."
                " https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"
            ),
        ),
        (
            {
                "sort": "book",
                "title": "Behave: The biology of humans at our best and worst",
                "author": "Sapolsky, Robert M.",
                "issued": "2017",
                "publisher": "Penguin Books",
            },
            (
                "Sapolsky, R. M. (2017). *Behave: The biology of humans at our best and worst*."
                " Penguin Books."
            ),
        ),
        (
            {
                "sort": "webpage",
                "title": "Goats save Ronald Reagan Presidential Library",
                "issued": "2019-10-31",
                "publisher": "BBC News",
                "url": "https://www.bbc.com/news/world-us-canada-50248549",
            },
            (
                "BBC News. (2019, October 31). *Goats save Ronald Reagan Presidential Library*."
                " https://www.bbc.com/news/world-us-canada-50248549"
            ),
        ),
        (
            {
                "sort": "report",
                "title": "Facing forward: Life after cancer treatment",
                "author": "National Cancer Institute",
                "issued": "2018",
                "number": "NIH Publication No. 18-2424",
                "publisher": "U.S. Department of Health and Human Services,"
                " National Institutes of Health",
                "url": "https://www.cancer.gov/publications/life-after-treatment.pdf",
            },
            (
                "National Cancer Institute. (2018). *Facing forward: Life after cancer treatment*"
                " (NIH Publication No. 18-2424). U.S. Department of Health and Human Services,"
                " National Institutes of Health."
                " https://www.cancer.gov/publications/life-after-treatment.pdf"
            ),
        ),
        (
            {
                "sort": "legal_case",
                "title": "Brown v. Board of Education",
                "author": "Supreme Court of the United States",
                "issued": "1954",
                "number": "347 U.S. 483",
                "url": "https://www.oyez.org/cases/1940-1955/347us483",
            },
            (
                "Brown v. Board of Education, 347 U.S. 483 (1954)."
                " https://www.oyez.org/cases/1940-1955/347us483"
            ),
        ),
    ],
)
def test_a_reference_is_as_in_the_manual(fields: dict[str, Any], reference: str) -> None:
    """Each example is in the seventh edition or at apastyle.apa.org."""
    assert seen(apa(work(**fields))) == reference


@pytest.mark.parametrize(
    ("fields", "reference"),
    [
        ({"sort": "book"}, "*A Title*. (n.d.)."),
        ({"sort": "book", "author": "The Office"}, "The Office. (n.d.). *A Title*."),
        (
            {"sort": "webpage", "container": "A Site", "author": "Doe, Pat", "issued": "2021-03"},
            "Doe, P. (2021, March). *A Title*. A Site.",
        ),
        (
            {"sort": "speech", "author": "Doe, Jean-Paul R.", "issued": "1797-03-04"},
            "Doe, J.-P. R. (1797, March 4). *A Title* [Speech transcript].",
        ),
        (
            {
                "sort": "personal_communication",
                "author": "Doe, P.R.",
                "issued": "1797-03-04",
                "container": "Papers",
                "volume": "3",
                "page": "4-9",
            },
            "Doe, P. R. (1797, March 4). A Title [Letter]. In *Papers* (Vol. 3, pp. 4–9).",
        ),
        (
            {"sort": "chapter", "author": "Doe, Pat", "container": "A Book"},
            "Doe, P. (n.d.). A Title. In *A Book*.",
        ),
        (
            {"sort": "article-magazine", "container": "Time", "issued": "1932-12-05", "page": "9"},
            "A Title. (1932, December 5). *Time*, 9.",
        ),
        (
            {"sort": "article-newspaper", "publisher": "United Press", "issued": "1961-01-20"},
            "A Title. (1961, January 20). United Press.",
        ),
        (
            {"sort": "report", "author": ["The Office", "The Bureau"], "number": "R46602"},
            "The Office & The Bureau. (n.d.). *A Title* (No. R46602).",
        ),
        (
            {"sort": "report", "author": "The Office", "publisher": "The Office", "volume": "3"},
            "The Office. (n.d.). *A Title* (Vol. 3).",
        ),
        (
            {"sort": "report", "title": "Papers, volume 3", "volume": "3", "page": "7"},
            "*Papers, volume 3* (p. 7). (n.d.).",
        ),
        (
            {"sort": "book", "author": [f"Doe {n}, Pat" for n in range(22)]},
            "".join(f"Doe {n}, P., " for n in range(19)) + "… Doe 21, P. (n.d.). *A Title*.",
        ),
        (
            {"sort": "article-magazine", "title": "Biden's 'generous' letter"},
            "Biden’s “generous” letter. (n.d.).",
        ),
    ],
)
def test_what_is_not_known_leaves_no_gap(fields: dict[str, Any], reference: str) -> None:
    """Without an author the title comes first; a publisher is not named twice."""
    assert seen(apa(work(**fields))) == reference
