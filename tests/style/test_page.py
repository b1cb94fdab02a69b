"""What the rules know of the page and the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import generator
from generator.style import style_problems
from tests.style.test_rules import found

if TYPE_CHECKING:
    from tests.project import Project


def test_a_term_is_linked_once_on_a_page(project: Project) -> None:
    """The first use of each term that the page does not link to is shown, with the link."""
    project.entry("terms/elector", title="elector")
    project.entry("practices/call", description="Electors vote. The electors met; an elector.")
    [problem] = style_problems(generator.read(project.root))
    assert problem.hint == "Link it where it stands first: [[term:elector|Electors]]."[:-1]
    assert found(project, "An [[elector]] votes. Electors vote.") == []


def test_a_name_is_no_term(project: Project) -> None:
    """“Twelfth Amendment” is not the term amendment; a term that is a name is."""
    project.entry("terms/amendment", title="amendment")
    project.entry("terms/senate", title="Senate")
    assert found(project, "The Twelfth Amendment says so. Amendment of it is hard.") == [
        "unlinked-term"
    ]
    assert found(project, "Then the Senate met.") == ["unlinked-term"]


def test_an_abbreviation_is_explained_by_its_term_and_a_publishers_name_is_a_name(
    project: Project,
) -> None:
    """A link to the term that has the letters as another name is enough."""
    project.entry("terms/general-services", title="General Services", alternate_names=["GSA"])
    project.entry("sources/story", publisher="NPR")
    assert found(project, "[[general-services|GSA]] said so on NPR. GSA did.") == []
