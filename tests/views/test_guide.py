"""The pages of the editors' guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.guide.trouble import Trouble
from generator.views.guide import problems_pages

if TYPE_CHECKING:
    from tests.project import Project


def test_the_first_page_leads_to_every_other(project: Project) -> None:
    """Chapters in their order, then what is looked up."""
    page = project.body("guides/index.md")
    assert "1. [First steps](first-steps.md)." in page
    assert "- [The fields of a term](term-fields.md)." in page
    assert "- [House style](house-style.md)." in page


def test_a_page_of_fields_tells_meaning_words_and_groups(project: Project) -> None:
    """From the models alone; what is within a group is indented below it."""
    page = project.body("guides/practice-fields.md")
    assert "### `since` {: #since }\n\nThe first known case. A day, a month or a year." in page
    assert "    - `kept`: It was done.\n" in page
    assert "- `transition`: Needed. The id of the transition." in page


def test_a_mark_of_markdown_in_a_block_of_code_stays_as_it_is(project: Project) -> None:
    """What an editor copies works."""
    page = project.body("guides/topic-fields.md")
    assert (
        "  - text: The term begins at noon on January 20 of 2021 and later years [@norland-const"
        in page
    )
    assert "The vote needs a [[quorum]]." in project.body("guides/house-style.md")


def test_each_sort_of_problem_has_cause_cure_and_an_example() -> None:
    """Under an address that is its code; an example of a file's name has none."""
    troubles = [
        Trouble("tab", "The line begins with `…`.", "The key.", "Delete it.", "a:\n\tb", "a:\n  b"),
        Trouble(
            "empty-file",
            "The file is empty.",
            "Nothing was saved.",
            "Write a title.",
            also=("There is nothing in it.", "It has no words."),
        ),
    ]
    [page] = problems_pages(troubles)
    assert page.path == "guides/problems.md"
    assert "{: #tab }\n\n**Why.** The key.\n\n**What to do.** Delete it.\n" in page.content
    assert "```text\na:\n\tb\n```" in page.content
    assert page.content.count("```text") == 2
    assert "Also:\n\n- There is nothing in it.\n- It has no words.\n\n**Why.**" in page.content
    assert page.content.rstrip().endswith("**What to do.** Write a title.")
    assert list(problems_pages([])) == []
