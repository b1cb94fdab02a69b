"""Shards: words in groups by how they begin, each group small enough to load for one question."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.search.postings import Postings

LARGEST = 24_000
"""Bytes of a shard before it is divided, nearly; a server sends about a third of them."""
NUMBER = 3
"""Bytes of a number in a shard, with the comma after it, on average."""

Shard: TypeAlias = tuple[dict[str, int], list[list[int]]]
"""Words, each with the place of its stem; and the stems, each as a row of numbers."""


def shards(postings: Postings) -> dict[str, Shard]:
    """Return by their first letters the shards of all words that stand on pages.

    A shard holds the words in their order, each with the place of its stem among
    `stems`; and of each stem its rarity, and then the pages that have it: how many pages
    after the one before, and how much it says of the page. A shard holds every word that begins
    with its letters, but for those in shards of longer letters.
    """
    forms = sorted(word for word, stem in postings.forms.items() if postings.pages.get(stem))
    return dict(_divided("", forms, postings))


def _divided(start: str, forms: Sequence[str], postings: Postings) -> Iterator[tuple[str, Shard]]:
    content = _content(forms, postings)
    if _size(content) <= LARGEST or len(forms) == 1:
        yield start, content
        return
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        parts[form[: len(start) + 1]].append(form)
    for longer, some in parts.items():
        if longer == start:  # the word that is these letters and no more
            yield start, _content(some, postings)
        else:
            yield from _divided(longer, some, postings)


def _size(content: Shard) -> int:
    words, stems = content
    return sum(map(len, words)) + NUMBER * (len(words) + sum(map(len, stems)))


def _content(forms: Sequence[str], postings: Postings) -> Shard:
    places: dict[str, int] = {}
    words = {form: places.setdefault(postings.forms[form], len(places)) for form in forms}
    stems = [_stem(stem, postings) for stem in places]
    return words, stems


def _stem(stem: str, postings: Postings) -> list[int]:
    row = [postings.rarity[stem]]
    before = -1
    for number, measure in postings.pages[stem].items():
        row += [number - before - 1, measure]
        before = number
    return row
