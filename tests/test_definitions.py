"""What the terms of a page mean stands on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.project import Project

MARK = '{: .term aria-describedby="define-comity" }'


def test_a_term_is_marked_where_it_stands_first_in_a_section(project: Project) -> None:
    """Each section marks it anew; the definition is there once, whatever the words of the link."""
    project.entry("terms/comity", definition="Respect & *trust*.")
    project.write(
        "content/about.md",
        "# About\n\n[[comity]] and [[comity|it]].\n\n## More\n\n[[comity|It]] and [[comity]].\n",
    )
    page = project.pages()["about.md"]
    assert page == (
        f"# About\n\n[comity](terms/comity.md){MARK} and [it](terms/comity.md).\n\n"
        f"## More\n\n[It](terms/comity.md){MARK} and [comity](terms/comity.md).\n\n\n"
        '<div class="definitions" hidden data-search-exclude>\n'
        '<p id="define-comity"><b>Comity</b> Respect &amp; trust.</p>\n</div>\n'
    )


def test_only_terms_have_definitions(project: Project) -> None:
    """A page that links to none has no list of them."""
    project.entry("people/pat-doe")
    project.write("content/about.md", "[[pat-doe]]\n")
    assert project.pages()["about.md"] == "[pat doe](people/pat-doe.md)\n"


def test_what_leads_on_at_the_end_of_a_page_is_not_explained(project: Project) -> None:
    """The list of pages that mention this one is no place to stop."""
    project.entry("people/pat-doe")
    project.entry("terms/comity", description="[[pat-doe]] said so.")
    assert "**Glossary:** [comity](../terms/comity.md)\n" in project.body("people/pat-doe.md")
