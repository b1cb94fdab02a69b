"""A new entry gets a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.creation import creation
from generator.plan import NotDoneError

if TYPE_CHECKING:
    from tests.project import Project


def refused(project: Project, *words: str) -> str:
    """Return why nothing is written."""
    with pytest.raises(NotDoneError) as error:
        creation(project.root, *words)
    return str(error.value)


def test_the_id_is_made_of_the_title_and_told(project: Project) -> None:
    """With the path, and what to do next."""
    plan = creation(project.root, "term", " Sine  die ")
    assert list(plan.contents) == ["content/terms/sine-die.yml"]
    assert plan.told[0] == "content/terms/sine-die.yml is written, as a draft."
    assert "Its id is `sine-die`" in plan.told[1]
    assert plan.told[-1].startswith("Next: ")
    plan.do(project.root)
    assert project.problems() == []


def test_another_id_can_be_chosen(project: Project) -> None:
    """It is not explained then."""
    plan = creation(project.root, "terms", "Sine die", "adjourned")
    assert list(plan.contents) == ["content/terms/adjourned.yml"]
    assert len(plan.told) == 2


def test_what_is_missing_is_told_with_the_command_to_write_it(project: Project) -> None:
    """A stub names nobody who is not there."""
    told = creation(project.root, "transition", "A to b").told
    assert (
        "Still to fill in: `outgoing` needs the id of a person, and there is none yet. Write one:"
        ' civics new person "Title"'
    ) in told


def test_a_taken_id_is_met_with_who_has_it_and_the_next_free_one(project: Project) -> None:
    """Nothing is ever overwritten; the command to type is told."""
    project.entry("terms/comity", aliases=["courtesy"])
    project.entry("terms/comity-2")
    assert refused(project, "term", 'Comity "$x"', "comity") == (
        "`comity` is the id of `content/terms/comity.yml`. Nothing was written. If that is not what"
        " you want to write, take the next free id:"
        ' civics new term "Comity \\"\\$x\\"" --id comity-3'
    )
    assert "`courtesy` is an old id of `content/terms/comity.yml`" in refused(
        project, "term", "Courtesy"
    )


def test_the_id_of_another_kind_can_be_taken_unless_links_would_lead_to_either(
    project: Project,
) -> None:
    """A link with the kind leads to one of them."""
    project.entry("terms/call")
    project.entry("terms/x", plain="[[term:call]]")
    assert creation(project.root, "practice", "Call").contents
    project.entry("terms/x", plain="[[call]]")
    assert "is the id of `content/terms/call.yml`" in refused(project, "practice", "Call")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("trem", "Sine die"), "Did you mean `term`?"),
        (("seed", "A call"), "civics import FILE"),
        (("term", ""), "This cannot be a title. There are no words here."),
        (("term", "[[a]]"), "This cannot be a title. Links, citations"),
        (("term", "選挙"), "No id can be made of “選挙”."),
        (("term", "A", "Sine Die"), "`Sine Die` cannot be an id."),
    ],
)
def test_what_cannot_be_is_met_with_a_sentence(
    project: Project, words: tuple[str, ...], said: str
) -> None:
    """Nothing is written."""
    assert said in refused(project, *words)
