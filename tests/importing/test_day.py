"""Days: only what is written in full, and where a story says it came out."""

from __future__ import annotations

import pytest

from generator.importing import read_article
from generator.importing.day import day_in
from generator.importing.people import Index

BODY = "The council met on March 9, 2019, and it was late in the town before they went home."


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2021-01-15T10:00:00Z", "2021-01-15"),
        ("January 15, 2021", "2021-01-15"),
        ("Updated Sept. 3 2021 at 4 p.m.", "2021-09-03"),
        ("15 March 2021", "2021-03-15"),
        ("Monday", ""),
        ("January 15", ""),
        ("February 31, 2021", ""),
        ("2021", ""),
    ],
)
def test_only_a_full_date_is_a_day(words: str, day: str) -> None:
    """Nothing is completed, and no day is made up."""
    assert day_in(words) == day


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (
            "By Pat Doe | Staff\nUpdated March 3, 2021 at 4:12 p.m.\n\nTOWN – ",
            "Updated March 3, 2021",
        ),
        ("March 3, 2021\n\n", "March 3, 2021"),
        ("TOWN, March 3, 2021 (AP) – ", "March 3, 2021"),
        ("TOWN, March 3 (AP) – ", ""),
        ("", ""),
    ],
)
def test_a_story_says_when_it_came_out(head: str, said: str) -> None:
    """Beside the byline, in a line of its own or in the dateline; dates it tells of are not it."""
    article = read_article(f"A Call\n\n{head}{BODY}\n".encode(), "a.txt", Index()).article
    assert (article.date.value if article.date else "").startswith(said)
    assert bool(article.date) is bool(said)
