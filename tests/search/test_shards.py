"""The index, divided."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.search.postings import Postings
from generator.search.shards import LARGEST, Shard, shards


def of(words: list[str], pages: int = 3) -> Postings:
    """Return postings in which each of `words` is its own stem and stands on the same pages."""
    row = {2 * number: 5 for number in range(pages)}
    return Postings(
        {word: word for word in words}, dict.fromkeys(words, 40), dict.fromkeys(words, row)
    )


def shard_of(word: str, found: dict[str, Shard]) -> Shard:
    """Return the shard in which a reader looks for `word`: that of its longest beginning."""
    return next(found[word[:end]] for end in range(len(word), -1, -1) if word[:end] in found)


def test_a_small_site_has_one_shard() -> None:
    """A site of a few pages loads its index at once."""
    found = shards(of(["comity", "vote"]))
    words, stems = found[""]
    assert words == {"comity": 0, "vote": 1}
    assert stems[0] == [40, 0, 5, 1, 5, 1, 5], "rarity; then pages after the one before, measures"


def test_forms_of_a_stem_share_its_row() -> None:
    """What a stem says is written once in a shard."""
    found = Postings({"vote": "vote", "votes": "vote", "so": "so"}, {"vote": 9}, {"vote": {0: 1}})
    assert shards(found)[""] == ({"vote": 0, "votes": 0}, [[9, 0, 1]])


def test_a_large_index_is_divided_by_first_letters() -> None:
    """No shard is much larger than it may be, and each word is found by its beginning."""
    words = [f"{first}{second}" for first in "abcdefgh" for second in "ijklmnop"]
    found = shards(of(["a", *words], pages=200))
    assert len(found) > 1
    assert all(word in shard_of(word, found)[0] for word in ["a", *words])
    assert all(3 * sum(map(len, stems)) <= LARGEST for _, stems in found.values())


def test_a_single_word_is_never_divided() -> None:
    """One word on very many pages is one shard, however large."""
    found = shards(of(["vote"], pages=LARGEST))
    assert list(found) == [""]


@given(st.sets(st.text(alphabet="abc", min_size=1, max_size=5)), st.integers(1, 3000))
def test_every_word_is_found_by_its_beginning(words: set[str], pages: int) -> None:
    """Wherever an index is divided, the longest beginning that names a shard leads to the word."""
    found = shards(of(sorted(words), pages=pages))
    for word in words:
        assert word in shard_of(word, found)[0]
