"""Documents become entries whose fields can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from generator.load import load
from generator.validate import validate

if TYPE_CHECKING:
    from tests.project import Project


def test_a_valid_entry_becomes_an_item_with_its_names(project: Project) -> None:
    """Kind, id and key come from where the file lies."""
    project.entry("terms/lame-duck")
    [item] = validate(load(project.root)).items
    assert (item.kind, item.id, item.key) == ("term", "lame-duck", "term:lame-duck")
    assert item.entry.title == "lame duck"


def test_an_entry_cannot_be_changed(project: Project) -> None:
    """No stage can alter what another has read."""
    project.entry("terms/comity")
    [item] = validate(load(project.root)).items
    with pytest.raises(ValidationError):
        item.entry.title = "other"  # type: ignore[misc]  # that it cannot be set is the test


def test_an_entry_that_is_not_valid_is_known_by_name(project: Project) -> None:
    """Links to it are not reported as well."""
    project.entry("terms/comity", definition="")
    project.entry("terms/courtesy", plain="See [[comity]].")
    items = validate(load(project.root))
    assert items.broken == {"term:comity"}
    assert len(project.problems()) == 1


def test_every_problem_of_an_entry_is_reported(project: Project) -> None:
    """An editor can mend all of them at once."""
    project.entry("terms/comity", title="", status="x", definition=["a"], extra="b", tags=[""])
    messages = [problem.message for problem in validate(load(project.root)).problems]
    assert sorted(messages) == [
        "The field `title` is empty.",
        "There are no words here.",
        "There is no field `extra` here.",
        "`definition` must be text; this is a list.",
        "`x` is not one of the words that fit here.",
    ]


def test_a_misspelt_field_is_reported_once(project: Project) -> None:
    """It is not missing as well."""
    path = project.entry("terms/comity")
    path.write_text(path.read_text(encoding="utf-8").replace("plain:", "plian:"), encoding="utf-8")
    [problem] = project.problems()
    assert "There is no field `plian` here. Did you mean `plain`?" in problem


def test_a_list_with_a_wrong_item_is_not_called_too_short(project: Project) -> None:
    """Only the wrong item is reported."""
    project.entry("laws/x", versions=[{"valid_from": "yesterday"}])
    [problem] = project.problems()
    assert "`yesterday` is not a date" in problem


@pytest.mark.parametrize(
    ("name", "better"),
    [("Lame Duck", "lame-duck"), ("lame_duck", "lame-duck"), ("-a-", "a"), ("é", "lame-duck")],
)
def test_a_name_that_is_no_id_gets_a_better_one(project: Project, name: str, better: str) -> None:
    """The hint is a name that would do."""
    project.entry(f"terms/{name}")
    [problem] = project.problems()
    assert f"`{name}` cannot be an id" in problem
    assert f"`{better}.yml`" in problem


def test_a_seed_and_its_text_belong_together(project: Project) -> None:
    """One without the other, or with another fingerprint, is a problem."""
    project.seed("whole")
    project.write("seeds/alone.txt", "No entry.")
    project.entry("seeds/empty", sha256="0" * 64)
    project.seed("changed")
    project.write("seeds/changed.txt", "Another text.")
    project.write("seeds/broken.yml", "title: [")
    project.write("seeds/broken.txt", "Its entry is there, but not valid.")
    found = "\n".join(project.problems())
    assert "seeds/alone.txt:1:1: This text has no entry. Write `seeds/alone.yml`" in found
    assert "seeds/empty.yml:1:1: The text of this seed is missing" in found
    assert "seeds/changed.txt` is not the one that was received" in found
    assert "sha256: 12a6f4a6" not in found
    assert "whole" not in found
    assert "broken.txt" not in found
