"""From an id to the one entry that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.load import load
from generator.names import CITABLE, Names, Unresolved
from generator.validate import validate

if TYPE_CHECKING:
    from tests.project import Project


@pytest.fixture
def names(project: Project) -> Names:
    """Return the names of a few entries, one of them broken."""
    project.entry("terms/comity", aliases=["courtesy"])
    project.entry("terms/lame-duck", title="the long wait")
    project.entry("sources/comity")
    project.entry("people/pat-doe", title="Patricia Doe")
    project.write("content/laws/broken.yml", "title: [")
    items = validate(load(project.root))
    return Names(items.items, items.broken)


@pytest.mark.parametrize(
    ("name", "kinds", "key"),
    [
        ("lame-duck", (), "term:lame-duck"),
        ("term:comity", (), "term:comity"),
        ("comity", CITABLE, "source:comity"),
        ("courtesy", (), "term:comity"),
        ("broken", (), ""),
    ],
)
def test_an_id_leads_to_one_entry(
    names: Names, name: str, kinds: tuple[str, ...], key: str
) -> None:
    """Ids, ids with their kind and old ids are found; a broken entry is found, too."""
    assert names.find(name, kinds) == key


def test_a_name_that_is_no_id_is_not_offered(project: Project) -> None:
    """Links use the id that it will have, and are not reported as well."""
    project.entry("terms/lame duck")
    project.write("content/terms/Old_Term.yml", "title: [")
    items = validate(load(project.root))
    names = Names(items.items, items.broken)
    assert names.find("lame-duck") == names.find("old-term") == ""
    wrong = names.find("lame-dukc")
    assert isinstance(wrong, Unresolved)
    assert wrong.hint == "Did you mean `lame-duck`?"


@pytest.mark.parametrize(
    ("name", "kinds", "message", "hint"),
    [
        (
            "comity",
            (),
            "`content/terms/comity.yml` and `content/sources/comity.yml`",
            "Write `term:comity` or `source:comity`.",
        ),
        ("trem:comity", (), "`trem` is not a kind", "Did you mean `term:comity`?"),
        ("x:comity", (), "`x` is not a kind", "The kinds are `topic`"),
        ("term:pat", ("person",), "is a term; a person is needed", "`content/people/`"),
        ("term:pat-do", ("person",), "is a term; a person is needed", "Did you mean `pat-doe`?"),
        ("pat-doe", ("term",), "no term with the id", "It is the id of a person."),
        ("lame-dukc", (), "no entry with the id", "Did you mean `lame-duck`?"),
        ("patricia-doe", ("person",), "no person with the id", "Did you mean `pat-doe`?"),
        ("comty", CITABLE, "no law, seed or source with the id", "Did you mean `comity`?"),
        ("zzz", ("seed",), "no seed with the id", "the files in `seeds/`."),
    ],
)
def test_an_id_that_leads_nowhere_is_explained(
    names: Names, name: str, kinds: tuple[str, ...], message: str, hint: str
) -> None:
    """The nearest right thing is found by id and by title."""
    found = names.find(name, kinds)
    assert isinstance(found, Unresolved)
    assert message in found.message
    assert hint in found.hint
