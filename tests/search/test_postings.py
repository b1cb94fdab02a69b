"""How much words say of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from generator.search.postings import MOST, postings
from generator.search.searchable import Field, Searchable

if TYPE_CHECKING:
    from collections.abc import Mapping


def page(weight: float = 1, /, **words: str) -> Searchable:
    """Return a page with `words` by the names of fields in small letters."""
    fields = {Field[name.upper()]: text for name, text in words.items()}
    return Searchable("a.md", "A", "term", "", weight, fields)


def says(pages: list[Searchable], stem: str) -> Mapping[int, int]:
    """Return by the number of a page how much `stem` says of it."""
    return postings(pages).pages.get(stem, {})


def test_a_rare_word_says_more_than_a_common_one() -> None:
    """What stands on every page tells none from the others."""
    found = postings([page(body="vote comity"), page(body="vote"), page(body="vote")])
    assert found.rarity["comiti"] > found.rarity["vote"]
    assert found.pages["comiti"][0] > found.pages["vote"].get(0, 0)


def test_a_name_says_more_than_a_body() -> None:
    """A page that is called so comes before one that mentions it."""
    found = says([page(name="comity"), page(body="comity"), page(body="else")], "comiti")
    assert found[0] > found[1]


def test_a_word_says_less_in_a_longer_text() -> None:
    """One mention among a hundred words is not what the page is about."""
    long = "comity " + "other words of all sorts " * 20
    found = says([page(body="comity here"), page(body=long), page(body="else")], "comiti")
    assert found[0] > found[1]


def test_a_page_of_less_weight_comes_later() -> None:
    """The same words on a source's page say less than on an explainer's."""
    found = says([page(0.6, body="comity"), page(1, body="comity"), page(body="else")], "comiti")
    assert found[0] < found[1]


def test_pairs_are_kept_from_names_and_questions_of_weighty_pages_alone() -> None:
    """They tell one name from another with the same words; titles of sources are too many."""
    light = page(0.3, name="silver spoon")
    forms = postings([page(name="lame duck", question="odd bird", body="long text"), light]).forms
    assert {"lame_duck", "odd_bird"} <= set(forms)
    assert not {"long_text", "silver_spoon"} & set(forms)


def test_a_word_on_very_many_pages_keeps_the_best_of_them() -> None:
    """The index does not grow with what says next to nothing."""
    plain = [page(body="vote of one") for _ in range(MOST)]
    found = says([*plain, page(name="vote"), *(page(body="else") for _ in range(MOST))], "vote")
    assert len(found) == MOST
    assert MOST in found
    assert list(found) == sorted(found)


@given(st.lists(st.text(alphabet="ab ", max_size=12), max_size=6))
def test_every_measure_is_a_whole_number_above_nothing(texts: list[str]) -> None:
    """What says nothing of a page is not kept, and the same pages give the same numbers."""
    pages = [page(body=text, name=text[:3]) for text in texts]
    found = postings(pages)
    assert all(measure > 0 for row in found.pages.values() for measure in row.values())
    assert found == postings(pages)
