"""What waits for an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.kinds import KINDS
from generator.todo import SORTS, Task, todo, whole

if TYPE_CHECKING:
    from tests.project import Project


def waiting(project: Project, sort: str) -> dict[str, str]:
    """Return what of one sort waits, by file."""
    tasks = todo(generator.read(project.root, drafts=True))
    return {task.path: task.what for task in tasks if task.sort == sort}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wanted_of_a_kind_are_fields_that_may_be_left_out(kind: str) -> None:
    """A field that must be there, or is none, cannot be lacking."""
    fields = KINDS[kind].model_fields
    assert all(not fields[name].is_required() for name in KINDS[kind].wanted)


def test_a_draft_waits_to_be_published(project: Project) -> None:
    """It is told with its status."""
    project.entry("terms/comity", status="review")
    assert waiting(project, "draft") == {"content/terms/comity.yml": "its status is review"}


def test_open_points_of_a_story_are_counted(project: Project) -> None:
    """The command that decides them is named."""
    quotation = {"text": "good call", "passage": "p2", "speaker": "Pat Doe", "check": "yes"}
    project.seed("a-call", quotations=[quotation], status="draft")
    assert waiting(project, "open") == {"seeds/a-call.yml": "1 to decide: civics review a-call"}


def test_a_whole_story_of_which_all_is_decided_waits_for_nothing(project: Project) -> None:
    """It is published, its points are decided, and what is wanted of it is there."""
    quotation = {"text": "good call", "passage": "p2", "speaker": "Pat Doe"}
    flag = {"passage": "p1", "reason": "So."}
    project.seed("a-call", quotations=[quotation], flags=[flag], decisions=["So."])
    assert todo(generator.read(project.root, drafts=True)) == ()


def test_an_old_review_is_told(project: Project) -> None:
    """The newest review is the day that counts where nothing else says one."""
    project.entry("terms/new")
    project.entry("terms/old", reviewed={"date": "2020-01-02", "by": "A. Editor"})
    told = waiting(project, "overdue")
    assert told == {"content/terms/old.yml": "last reviewed 2020-01-02"}


def test_what_nothing_names_is_unused(project: Project) -> None:
    """A topic stands by itself; a source is there for others."""
    project.entry("sources/report")
    project.entry("sources/spare")
    project.entry("topics/count")
    assert waiting(project, "unused") == {
        "content/sources/spare.yml": "no other entry names this source"
    }


def test_empty_cells_are_counted_by_practice(project: Project) -> None:
    """A handover at which nobody has looked whether the practice was kept."""
    for name in ("pat-doe", "rex-roe"):
        project.entry(f"people/{name}")
    project.entry("transitions/2021-doe-roe")
    project.entry("sources/report")
    project.entry("practices/calling")
    case = {"transition": "2021-doe-roe", "outcome": "kept", "evidence": "So [@report]."}
    project.entry("practices/riding", observed=[case])
    assert waiting(project, "unknown") == {"content/practices/calling.yml": "1 handover"}


def test_departures_from_the_house_style_are_counted_by_file(project: Project) -> None:
    """`civics style` shows each."""
    project.entry("practices/calling", description="It was baseless. It was rigged.")
    assert waiting(project, "style") == {"content/practices/calling.yml": "2 places: civics style"}


def test_what_an_entry_lacks_is_named_as_the_editor_writes_it(project: Project) -> None:
    """And how whole each kind is follows from it."""
    project.entry("terms/comity", description="More.")
    project.entry("laws/usc-3-15", asked=["who counts"])
    lacking = waiting(project, "incomplete")
    assert lacking["content/terms/comity.yml"] == "without `asked`"
    assert lacking["content/laws/usc-3-15.yml"] == "without `URL`"
    assert whole(generator.read(project.root)) == {"Laws": 0.5, "Glossary": 0.5}


def test_tasks_come_by_sort_and_file(project: Project) -> None:
    """What is worth doing first comes first."""
    project.entry("terms/b", status="draft")
    project.entry("terms/a", status="draft")
    tasks = todo(generator.read(project.root, drafts=True))
    assert tasks[0] == Task("draft", "content/terms/a.yml", "its status is draft")
    order = [list(SORTS).index(task.sort) for task in tasks]
    assert order == sorted(order)
