"""The site's own names are found, the longest first; other names are candidates."""

from __future__ import annotations

import pytest

from generator.document import Document
from generator.importing.people import Index, index_of
from generator.kinds import KINDS
from generator.validate import Item
from tests.importing.articles_of import read

INDEX = Index(
    [
        ("Lee Tran", "person:lee-tran"),
        ("George Bush", "person:bush-1"),
        ("George W. Bush", "person:bush-2"),
        ("comity", "term:comity"),
        ("president-elect", "term:president-elect"),
        ("peaceful transfer", "term:peaceful-transfer"),
        ("transfer", "term:transfer"),
        ("3 U.S.C. § 15", "law:usc-3-15"),
        ("GSA", "term:gsa"),
        ("§", "term:nothing"),
    ],
    [("Tran", "person:lee-tran"), ("Bush", "person:bush-1"), ("Bush", "person:bush-2")],
)


def _keys(*paragraphs: str) -> list[tuple[str, str]]:
    return [(one.text, one.key) for one in read(*paragraphs, index=INDEX).mentions]


def test_the_longest_name_wins() -> None:
    """A name inside a longer one is not found as well."""
    assert _keys("It was a peaceful transfer, and a transfer of comity in the town.") == [
        ("peaceful transfer", "term:peaceful-transfer"),
        ("transfer", "term:transfer"),
        ("comity", "term:comity"),
    ]


def test_a_family_name_counts_once_the_full_name_is_there() -> None:
    """Without it, or with two of the family, it is unclear and left out."""
    assert _keys("It was Tran of the town who said so.") == []
    assert _keys("It was Lee Tran’s day. Tran’s ditch was wide, and Bush was there.") == [
        ("Lee Tran", "person:lee-tran"),
        ("Tran", "person:lee-tran"),
    ]
    both = _keys("George Bush met George W. Bush in the town, and Bush was glad.")
    assert both == [("George Bush", "person:bush-1"), ("George W. Bush", "person:bush-2")]


def test_names_are_found_in_the_plural_and_by_citation() -> None:
    """A proper name needs its capital; a term does not, unless it is all capitals."""
    assert _keys(
        "The Presidents-elect, the president-elects, 3 U.S.C. § 15 and lee tran, gsa."
    ) == [
        ("president-elects", "term:president-elect"),
        ("3 U.S.C. § 15", "law:usc-3-15"),
    ]


def test_the_ids_of_one_kind_come_once_in_order() -> None:
    """Each person of the article is listed once."""
    found = read("It was Lee Tran’s day, and Tran was there with comity in the town.", index=INDEX)
    assert found.ids("person") == ("lee-tran",)


def test_names_without_an_entry_are_candidates() -> None:
    """With where they stand first and how often; capitals alone are none."""
    found = read(
        "Lee Tran met Ana Ruiz of the County Council. THE END was near for them.",
        "Ana Ruiz’s plan and Pat Doe’s were there.",
        index=INDEX,
    )
    assert [(one.text, one.passage, one.count) for one in found.candidates] == [
        ("Ana Ruiz", "p1.s1", 2),
        ("County Council", "p1.s1", 1),
        ("Pat Doe", "p2.s1", 1),
    ]


@pytest.mark.parametrize("text", ["İstanbul and Lee Tran", "ﬁ Lee Tran"])
def test_letters_that_change_their_length_do_not_shift_a_name(text: str) -> None:
    """A capital that becomes two small letters keeps every place."""
    (place,) = INDEX.places(text)
    assert text[place.start : place.end] == "Lee Tran"


def _item(sort: str, name: str, **fields: object) -> Item:
    data = {"summary": "So.", "status": "draft", **fields}
    return Item(Document(f"{name}.yml", sort, name, "", data), KINDS[sort].model_validate(data))


def test_the_entries_of_a_site_become_an_index() -> None:
    """Titles, families, offices, citations and publishers are names."""
    roles = [{"office": "Vice President of the United States", "from": "2017"}]
    law = {"citation": "3 U.S.C. § 15", "force": "statute", "jurisdiction": "United States"}
    versions = [{"valid_from": "1948-06-25"}]
    report = {"kind": "official", "type": "report", "publisher": "The Post"}
    items = [
        _item("person", "lee-tran", title="Lee Tran", family="Tran", roles=roles),
        _item("law", "usc-3-15", title="Counting", plain="So.", versions=versions, **law),
        _item("term", "comity", title="comity", definition="Respect.", plain="Respect."),
        _item("source", "a-report", title="A Report", **report),
    ]
    assert index_of(items).keys == {
        "person:lee-tran",
        "office:Vice President",
        "law:usc-3-15",
        "term:comity",
        "organisation:The Post",
    }
