"""Pages as the search sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.search.searchable import OVERVIEW, Field, Searchable, searchables

if TYPE_CHECKING:
    from tests.project import Project


def pages(project: Project, *, drafts: bool = False) -> dict[str, Searchable]:
    """Return what the search sees, by path."""
    site = generator.read(project.root, drafts=drafts)
    return {page.path: page for page in searchables(site)}


def test_an_entry_is_found_by_its_names_its_questions_and_its_words(project: Project) -> None:
    """Each stands in the field that says how much it weighs."""
    project.entry(
        "terms/comity",
        title="Comity",
        alternate_names=["Mutual respect"],
        asked=["why are they nice to each other"],
        definition="Respect between offices.",
        description="It is old, says [[comity]].",
    )
    page = pages(project)["terms/comity.md"]
    assert page.answer == "Respect between offices."
    assert "Mutual respect" in page.words[Field.NAME]
    assert page.words[Field.QUESTION] == "why are they nice to each other"
    assert "It is old, says comity." in page.words[Field.BODY]
    assert "nice" not in page.words[Field.BODY]


def test_a_topic_is_known_by_its_question_and_answers_shortly(project: Project) -> None:
    """The result shows the question and the short answer; headings weigh more than the body."""
    project.entry("sources/report")
    project.entry("topics/count", title="The count")
    page = pages(project)["topics/count.md"]
    assert (page.title, page.answer, page.kind) == ("Who counts?", "Congress counts.", "topic")
    assert page.words[Field.HEADING] == ""
    assert "The count . Who counts?" in page.words[Field.NAME]


def test_a_law_is_found_by_its_citation(project: Project) -> None:
    """Somebody who knows the number alone finds the page."""
    project.entry("laws/usc-3-15")
    assert "3 U.S.C. § 15" in pages(project)["laws/usc-3-15.md"].words[Field.NAME]


def test_wrong_answers_of_a_quiz_and_reviews_find_nothing(project: Project) -> None:
    """What a page says is not so is no reason to find it."""
    project.entry("sources/report")
    quiz = [
        {"question": "Who?", "options": ["A monkey wrench", "B C"], "answer": "B C", "why": "So."}
    ]
    project.entry("topics/count", quiz=quiz)
    words = " ".join(pages(project)["topics/count.md"].words.values())
    assert "monkey" not in words
    assert "A. Editor" not in words


def test_a_draft_is_not_found_even_in_the_preview(project: Project) -> None:
    """The preview shows it, but a search finds what readers can."""
    project.entry("terms/draft", status="draft")
    assert "terms/draft.md" not in pages(project, drafts=True)


def test_a_page_by_hand_is_found_by_its_words_without_marks(project: Project) -> None:
    """Its title, description and text count; the home page and what keeps out do not."""
    project.write("content/index.md", "# Home\n")
    project.write("content/out.md", "---\nsearch:\n  exclude: true\n---\n\n# Out\n")
    project.write("content/bare.md", "Words alone.\n")
    project.write(
        "content/guides/one.md",
        "---\ndescription: What to do.\nasked: [how do I begin]\n---\n\n# A guide {: #it }\n\n"
        '<div class="x" markdown="1">Go [on](https://example.org/far), {{ count:a:b }} now.'
        "</div>\n",
    )
    found = pages(project)
    assert "index.md" not in found
    assert "out.md" not in found
    assert found["bare.md"].title == "bare.md"
    page = found["guides/one.md"]
    assert (page.title, page.answer, page.kind) == ("A guide", "What to do.", OVERVIEW)
    assert page.words[Field.QUESTION] == "how do I begin"
    assert "example" not in page.words[Field.BODY]
    assert "class" not in page.words[Field.BODY]
    assert page.words[Field.BODY].split()[-3:] == ["Go", "on,", "now."]


def test_lists_and_overviews_are_found_by_what_they_are_about(project: Project) -> None:
    """Their lists repeat other pages, which are found themselves."""
    found = pages(project)
    assert found["terms/index.md"].title == "Glossary"
    assert found["matrix/index.md"].kind == OVERVIEW
    assert "table" in found["matrix/index.md"].words[Field.QUESTION]


def test_dates_of_coming_elections_come_before_those_of_past_ones(project: Project) -> None:
    """Readers ask for what is ahead; each page is found by its dates."""
    version = {
        "valid_from": "1948-06-25",
        "wording": "Congress shall meet.",
        "dates": [{"id": "count", "title": "Votes are counted", "rule": "January 6"}],
    }
    project.entry("laws/usc-3-15", versions=[version])
    found = pages(project)
    past, coming = found["dates/2020.md"], found["dates/2028.md"]
    assert past.weight < coming.weight
    assert "Votes are counted Saturday, January 6, 2029" in coming.words[Field.HEADING]
