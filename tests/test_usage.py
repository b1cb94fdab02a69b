"""A term's page says where the term is used, with the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.usage import usage

if TYPE_CHECKING:
    from tests.project import Project


def test_the_first_sentence_that_links_to_a_term_is_told(project: Project) -> None:
    """In plain words, whether it stands in a paragraph or in a list."""
    project.entry("sources/report")
    project.entry("terms/comity")
    project.entry(
        "terms/norm", description="A rule. But [[term:comity|courtesy]] [@report] is none."
    )
    project.entry("terms/rule", description="So:\n\n- First.\n- See [[comity]]. More [[comity]].")
    site = generator.read(project.root)
    assert usage(site, site.items["term:comity"]) == {
        "term:norm": "But courtesy is none.",
        "term:rule": "See comity.",
    }


def test_a_page_that_names_a_term_outside_its_prose_has_no_sentence(project: Project) -> None:
    """It is told all the same."""
    project.entry("terms/comity")
    project.entry("terms/rule")
    counts = [{"id": "kept", "title": "Kept", "outcomes": ["kept"]}]
    project.entry("practices/calling", counts=counts)
    confusable = [{"term": "comity", "difference": "It is law."}]
    project.entry(
        "terms/norm",
        not_to_be_confused_with=confusable,
        description="{{ count:calling:kept }} of [[rule]].",
    )
    site = generator.read(project.root)
    assert usage(site, site.items["term:comity"]) == {"term:norm": ""}
    assert (
        '<div class="used-in" data-search-exclude markdown="1">\n\n'
        "- **[norm](norm.md)** *Glossary*{: .of-kind }\n\n</div>"
    ) in project.body("terms/comity.md")


def test_many_uses_are_folded_away(project: Project) -> None:
    """A word that is used everywhere does not make its page a long one."""
    project.entry("terms/comity")
    for number in range(11):
        project.entry(f"terms/word-{number}", description="Not [[comity]].")
    assert "<summary>On 11 pages</summary>" in project.body("terms/comity.md")
