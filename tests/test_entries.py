"""The files of a project as commands see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.entries import Entries, kind_of
from generator.plan import NotDoneError

if TYPE_CHECKING:
    from tests.project import Project


def told(project: Project, kind: str, name: str) -> str:
    """Return why there is no such entry."""
    with pytest.raises(NotDoneError) as error:
        Entries(project.root).owner(kind, name)
    return str(error.value)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("trem", "Did you mean `term`?"),
        ("peple", "Did you mean `person`?"),
        ("x", "There are `topic`, `practice`,"),
    ],
)
def test_a_misspelt_kind_is_met_with_the_nearest(word: str, said: str) -> None:
    """Or with all, if none is near."""
    with pytest.raises(NotDoneError) as error:
        kind_of(word)
    assert said in str(error.value)


def test_a_kind_may_be_named_by_its_folder() -> None:
    """And in any letters."""
    assert (kind_of("people"), kind_of("Term")) == ("person", "term")


def test_a_misspelt_id_is_met_with_the_nearest(project: Project) -> None:
    """An old id, and one of another kind, are told as well."""
    project.entry("terms/comity", aliases=["politeness"])
    project.entry("laws/usc-3-15")
    assert told(project, "term", "comitty").endswith("Did you mean `comity`?")
    assert told(project, "term", "polite-ness").endswith("Did you mean `politeness`?")
    assert told(project, "term", "zzz") == "There is no term with the id `zzz`."
    assert "an old id of `comity`, in content/terms/comity.yml." in told(
        project, "term", "politeness"
    )
    assert "the id of a law, in content/laws/usc-3-15.yml." in told(project, "term", "usc-3-15")


def test_a_mention_is_told_with_line_and_column(project: Project) -> None:
    """Whatever ends the lines of the file."""
    project.entry("terms/comity")
    project.write("content/a.md", "a\r\n\r\nb [[comity]]\r\n")
    project.write("content/b.md", b"\xff")
    project.write("content/terms/broken.yml", "title: [\n")
    (found,) = Entries(project.root).mentions()
    assert found.place == "content/a.md:3:5"


def test_files_that_cannot_be_read_are_met_before_anything_is_done(project: Project) -> None:
    """One that does not hold the word does not matter."""
    project.entry("terms/comity")
    project.write("content/terms/broken.yml", "title: [comity-x\n")
    entries = Entries(project.root)
    entries.all_can_be_read(entries.owner("term", "comity"))
    with pytest.raises(NotDoneError, match=r"broken\.yml cannot be read\. Mend"):
        entries.all_can_be_read(entries.owner("term", "broken"))
    project.write("content/b.md", b"\xff [[comity]]")
    entries = Entries(project.root)
    with pytest.raises(NotDoneError, match=r"b\.md cannot be read, and may name `comity`\."):
        entries.all_can_be_read(entries.owner("term", "comity"))
