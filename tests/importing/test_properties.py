"""What holds for every file: no traceback, no hang, and every place is where it is said to be."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing import ImportProblem, read_article
from generator.importing.people import Index
from generator.quotation import stands_in
from generator.text import article_text
from generator.words import words_of
from tests.importing.gold import ARTICLES

if TYPE_CHECKING:
    from generator.importing import Imported
    from generator.importing.findings import Custom, Flag, Mention

INDEX = Index(
    [("Lee Tran", "person:lee-tran"), ("ditch", "term:ditch")], [("Tran", "person:lee-tran")]
)
SEED = Path(__file__).parents[2] / "seeds" / "pence-calls-harris.txt"
SEEN = sorted(path for path in (ARTICLES / "seen").iterdir() if path.suffix != ".yml")
LONGEST = 2.0
CASES = 200

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


def _hold(found: Imported) -> None:
    """Check every place of what was found."""
    article, whole = found.article, found.article.whole
    passages = article.text.passages
    for one in found.quotations:
        span, speaker = one.span, one.speaker
        assert whole[span.start : span.end] == span.text
        assert span.text in passages[span.passage]
        assert whole[speaker.start : speaker.end] == speaker.name
        assert not speaker.name or speaker.how
        assert all(name in whole for name in speaker.candidates)
    places: list[Flag | Custom | Mention] = [*found.flags, *found.customs, *found.mentions]
    for place in places:
        assert whole[place.start : place.end] == place.text
        assert not words_of(place.text) or stands_in(place.text, passages[place.passage])
    for repair in article.repairs:
        assert whole[repair.start :].startswith(repair.put)


@settings(deadline=None, max_examples=300)
@given(ARTICLE)
def test_every_place_is_where_it_is_said_to_be(text: str) -> None:
    """`text[start:end]` equals the quotation, and a speaker's name occurs in the article."""
    _hold(read_article(_around(text), "story.txt", INDEX))


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
    _hold(found)
    headline = found.article.headline
    name = f"seeds/a{found.article.suffix}"
    checked, _ = article_text("a", name, path.read_bytes(), headline.value if headline else "")
    assert dict(checked.passages) == dict(found.article.text.passages)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return `content` with bytes flipped, cut, repeated or put in at random."""
    result = bytearray(content)
    for _ in range(chance.randint(1, 10)):
        at = chance.randrange(len(result) + 1)
        end = min(len(result), at + chance.randint(1, 300))
        sort = chance.randrange(4)
        if sort == 0 and at < len(result):
            result[at] ^= 1 << chance.randrange(8)
        elif sort == 1:
            del result[at:end]
        elif sort == 2:
            result[at:at] = result[at:end] * chance.randint(1, 20)
        else:
            result[at:at] = chance.choice((b'"', "“".encode(), b"\n\n", b"\x00", b"---\n", b"<p>"))
    return bytes(result)


@pytest.mark.parametrize("start", range(4))
def test_a_damaged_file_is_read_or_refused_and_never_hangs(start: int) -> None:
    """Bytes are flipped, cut and repeated; `CASES` times four here, more with a larger number."""
    refused = 0
    for case in range(CASES):
        chance = random.Random(start * 1_000_000 + case)  # noqa: S311 -- the same on each run
        path = chance.choice((SEED, *SEEN))
        content = mutated(path.read_bytes(), chance)
        began = time.perf_counter()
        try:
            found = read_article(content, path.name, INDEX)
            _hold(found)
        except ImportProblem:
            refused += 1
        assert time.perf_counter() - began < LONGEST
    assert refused < CASES / 2
