"""What holds for every file: no traceback, no hang, and every place is where it is said to be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing import read_article
from generator.text import article_text
from tests.importing import mutation
from tests.importing.mutation import INDEX, SEEN
from tests.importing.promises import hold

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 2.0
CASES = 300

PIECES = st.sampled_from(
    (
        *("“", "”", '"', "‘", "’", "'", ",", ".", "?", "!", ": ", "…", " ", "\n\n", "–", "(", ")"),
        *(" said ", " Lee Tran ", "Tran", " he ", "The council", " of the town ", "so", " it was "),
        *(
            " according to ",
            " called it ",
            "the chief",
            " who ",
            " and ",
            "’s",
            "1841",
            "\ufffd",
            "ﬁ",
        ),
        *("â€™", "İ", "<p>", "# ", "By ", " will ", " the first known ", "in the "),
    )
)
ARTICLE = st.lists(PIECES, min_size=1, max_size=60).map("".join)


def _around(text: str) -> bytes:
    """Return an article that is long enough to be one, with `text` in the middle."""
    body = "The council of the town said that it was so, and that it would be for all of them. " * 9
    return f"A Call\n\n{body}\n\n{text}\n\n{body}{body}".encode()


@settings(deadline=None, max_examples=300)
@given(ARTICLE)
def test_every_place_is_where_it_is_said_to_be(text: str) -> None:
    """`text[start:end]` equals the quotation, and a speaker's name occurs in the article."""
    hold(read_article(_around(text), "story.txt", INDEX))


@settings(deadline=None, max_examples=200)
@given(ARTICLE)
def test_passages_are_those_of_the_checks_and_do_not_change(text: str) -> None:
    """The text that is kept, imported again under its new name, gives the same."""
    content = _around(text)
    found = read_article(content, "a story.md", INDEX)
    headline = found.article.headline
    checked, _ = article_text(
        "a", f"seeds/a{found.article.suffix}", content, headline.value if headline else ""
    )
    assert dict(checked.passages) == dict(found.article.text.passages)
    again = read_article(found.article.raw, f"a{found.article.suffix}", INDEX)
    assert again.quotations == found.quotations
    assert (again.flags, again.customs) == (found.flags, found.customs)
    assert again.mentions == found.mentions
    assert again.article.repairs == found.article.repairs
    assert again.article.headline == found.article.headline


@pytest.mark.parametrize("path", SEEN, ids=lambda path: path.name)
def test_the_test_set_is_read_as_the_checks_read_it(path: Path) -> None:
    """Every encoding and format has the same passages in both."""
    found = read_article(path.read_bytes(), path.name, INDEX)
    hold(found)
    headline = found.article.headline
    name = f"seeds/a{found.article.suffix}"
    checked, _ = article_text("a", name, path.read_bytes(), headline.value if headline else "")
    assert dict(checked.passages) == dict(found.article.text.passages)


def test_a_damaged_file_is_read_or_refused_and_never_hangs() -> None:
    """Bytes are flipped, cut and repeated; `make bench` does it 5,000 times."""
    result = mutation.run(CASES)
    assert result.slowest < LONGEST
    assert result.refused < CASES / 2


def test_what_came_of_damaged_files_can_be_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """How many there were, how many were refused, and how long the slowest took."""
    monkeypatch.setattr(sys, "argv", ["mutation", "3"])
    mutation.main()
    assert capsys.readouterr().out.startswith("mutation: 3 damaged files, ")
