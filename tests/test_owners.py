"""Who has an id, or had it."""

from __future__ import annotations

from generator.document import Document
from generator.owners import Owner, Owners, file_of, owners_of

TERM = Owner("term", "concession", "content/terms/concession.yml", ("conceding",))
PRACTICE = Owner("practice", "concession", "content/practices/concession.yml")
BOTH = Owners([TERM, PRACTICE])


def test_an_id_of_two_kinds_means_neither_without_its_kind() -> None:
    """With the kind, or where only one can be meant, it does."""
    assert BOTH.find("concession") is None
    assert BOTH.find("concession", "term") == TERM
    assert BOTH.find("concession", kinds=("practice",)) == PRACTICE
    assert BOTH.find("conceding") == TERM
    assert BOTH.find("nothing") is None


def test_all_that_have_an_id_are_told_in_the_order_of_the_kinds() -> None:
    """Old ids count."""
    assert BOTH.having("concession") == [PRACTICE, TERM]
    assert BOTH.having("conceding") == [TERM]
    assert BOTH.ids("term") == ["concession"]


def test_an_entry_that_is_wrong_has_its_id_and_what_can_be_read() -> None:
    """Nothing else of it is looked at."""
    given = [None, {"aliases": "x"}, {"aliases": ["old", {"a": "b"}]}]
    documents = [Document(f"{n}.yml", "term", str(n), "", data) for n, data in enumerate(given)]
    owners = owners_of(documents)
    assert owners.ids("term") == ["0", "1", "2"]
    assert owners.all["term:2"].aliases == ("old",)


def test_seeds_have_a_folder_of_their_own() -> None:
    """The others lie below `content/`."""
    assert file_of("seed", "a") == "seeds/a.yml"
    assert file_of("person", "a") == "content/people/a.yml"
