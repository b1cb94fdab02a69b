"""The linked site becomes pages of plain Markdown. The pages themselves are in `cases/pages/`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

import generator
from generator.kinds import KINDS
from tests.html import rendered

if TYPE_CHECKING:
    from tests.project import Project


def test_each_kind_has_an_index_even_without_entries(project: Project) -> None:
    """A section is never a dead link."""
    pages = generator.build(project.root)
    indexes = [page.path for page in pages if page.section]
    assert {f"{kind.folder}/index.md" for kind in KINDS.values()} <= set(indexes)
    assert "There are no entries of this kind yet." in pages[0].content


def test_a_page_knows_its_title_its_source_and_whether_it_is_a_draft(project: Project) -> None:
    """What a site builder needs to know stands beside the content."""
    project.entry("terms/comity")
    project.entry("terms/draft", status="draft", aliases=["older"])
    by_path = {page.path: page for page in generator.build(project.root, drafts=True)}
    comity, draft = by_path["terms/comity.md"], by_path["terms/draft.md"]
    assert (comity.source, comity.title, comity.draft) == (
        "content/terms/comity.yml",
        "comity",
        False,
    )
    assert draft.draft
    assert by_path["terms/older/index.html"].draft
    assert "Not published" in draft.content
    assert "draft" in by_path["terms/index.md"].content
    assert "draft" not in {page.path for page in generator.build(project.root)}


def test_front_matter_is_data_that_a_theme_can_trust(project: Project) -> None:
    """Title and description are escaped for attributes, and a draft keeps out of the search."""
    project.entry("terms/comity", title='"x" & y', summary="5 < 6: yes")
    project.entry("terms/draft", status="draft", reviewed="")
    pages = project.pages(drafts=True)
    head = yaml.safe_load(pages["terms/comity.md"].split("---\n")[1])
    assert head["title"] == "&quot;x&quot; &amp; y"
    assert head["description"] == "5 &lt; 6: yes"
    assert yaml.safe_load(pages["terms/draft.md"].split("---\n")[1])["search"] == {"exclude": True}


def test_an_explainer_is_found_before_a_source(project: Project) -> None:
    """What readers come for ranks above what it rests on; the rest says nothing of it."""
    boosts = {}
    for path in ("sources/report", "topics/count", "terms/comity", "people/pat-doe"):
        project.entry(path)
        head = yaml.safe_load(project.pages()[f"{path}.md"].split("---\n")[1])
        boosts[path] = head.get("search", {}).get("boost", 1)
    assert sorted(boosts, key=lambda path: -boosts[path]) == [
        "topics/count",
        "terms/comity",
        "people/pat-doe",
        "sources/report",
    ]


def test_a_hand_written_page_keeps_its_words(project: Project) -> None:
    """Only links and citations are replaced; the notes stand at the end."""
    project.entry("terms/comity")
    project.entry("sources/report")
    project.write("content/about/us.md", "---\ntitle: About us\n---\n\nSee [[comity]] [@report].\n")
    project.write("content/plain.md", "Just *words*.\n")
    project.write("content/heading.md", "# A heading\n")
    by_path = {page.path: page for page in generator.build(project.root)}
    about = by_path["about/us.md"]
    assert about.title == "About us"
    assert about.source == "content/about/us.md"
    mark = '{: .term aria-describedby="define-comity" }'
    assert f"See [comity](../terms/comity.md){mark}[^1]." in about.content
    notes, _, definitions = about.content.partition("\n\n\n<div")
    assert notes.splitlines()[-1].startswith("[^1]: ")
    assert 'id="define-comity"' in definitions
    assert by_path["plain.md"].content == "Just *words*.\n"
    assert by_path["plain.md"].title == "plain"
    assert by_path["heading.md"].title == "A heading"


def test_an_old_address_leads_to_the_new_one(project: Project) -> None:
    """The page works without scripts, and a search engine learns the new address."""
    project.entry("terms/comity", title="a & b", aliases=["courtesy"])
    page = project.pages()["terms/courtesy/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../comity/">' in page
    assert '<link rel="canonical" href="../comity/">' in page
    assert "a &amp; b" in page


def test_pages_of_a_kind_lead_to_their_neighbors(project: Project) -> None:
    """The first has none before it, and the last none after it."""
    for name in "abc":
        project.entry(f"terms/{name}")
    assert "[a](a.md)" not in project.body("terms/a.md")
    body = project.body("terms/b.md")
    assert "a.md" in body
    assert "c.md" in body


def test_what_is_mentioned_says_where(project: Project) -> None:
    """A source knows the pages that cite it, by their kinds."""
    project.entry("sources/report", title="A report")
    project.entry("terms/comity", plain="So [@report].")
    project.entry("people/pat-doe", description="So [@report].")
    body = project.body("sources/report.md")
    assert "Mentioned in" in body
    assert body.index("people/pat-doe.md") < body.index("terms/comity.md")


def test_a_transition_shows_what_was_kept(project: Project) -> None:
    """The cases of a practice appear on the page of the transition as well."""
    for name in ("pat-doe", "rex-roe"):
        project.entry(f"people/{name}")
    project.entry("transitions/2021-doe-roe", aliases=["2021-old"])
    project.entry("sources/report")
    project.entry(
        "practices/calling",
        observed=[
            {"transition": "2021-old", "outcome": "kept", "evidence": "So [@report]."},
            {"transition": "2021-doe-roe", "outcome": "unknown"},
        ],
    )
    assert "practices/calling.md" in project.body("transitions/2021-doe-roe.md")


def test_a_cited_passage_is_there_to_be_found(project: Project) -> None:
    """The anchor in a note leads to the words on the page of the law."""
    project.entry("laws/usc-3-15")
    project.entry("terms/comity", plain="So [@usc-3-15:p2], and so [@usc-3-15@2000-01-01:p1].")
    anchors = re.findall(r"laws/usc-3-15\.md#([\w-]+)", project.body("terms/comity.md"))
    assert anchors == ["p2", "1948-06-25-p1"]
    law = rendered(project.pages()["laws/usc-3-15.md"])
    for anchor, words in zip(anchors, ["The role shall", "Congress shall"], strict=True):
        assert f'<p id="{anchor}">{words}' in law


def test_the_same_project_gives_the_same_bytes(project: Project) -> None:
    """Neither time nor chance is in a page."""
    project.entry("terms/comity")
    project.seed("a-call")
    assert generator.build(project.root) == generator.build(project.root)


def test_a_site_with_problems_is_not_rendered(project: Project) -> None:
    """All problems are raised at once."""
    project.entry("terms/a", plain="[[nothing]]")
    project.entry("terms/b", status="x")
    with pytest.raises(generator.ContentError) as caught:
        generator.build(project.root)
    assert len(caught.value.problems) == 2


def test_next_leads_on_through_history(project: Project) -> None:
    """Transitions are listed from the latest, and read from the first."""
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    for year in ("1801", "1901", "2021"):
        project.entry(f"transitions/{year}-a-b", handover=f"{year}-03-04", title=f"In {year}")
    page = project.pages()["transitions/1901-a-b.md"]
    assert "[← In 1801](1801-a-b.md){: .before } [In 2021 →](2021-a-b.md){: .after }" in page


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("They meet on Monday.", "They meet on Tuesday.", True),
        ("They meet on Monday.", "They meet on Monday.", False),
        ("They meet on Monday.", "Boats, carts, and 7 mules", False),
    ],
)
def test_wordings_that_have_something_in_common_are_compared(
    project: Project, before: str, after: str, *, shown: bool
) -> None:
    """A version that we do not hold may lie between them; the same words are no change."""
    versions = [
        {"valid_from": "1887-02-03", "valid_to": "1934-06-04", "wording": before},
        {"valid_from": "1934-06-05", "valid_to": "1948-06-24"},
        {"valid_from": "1948-06-25", "wording": after},
    ]
    project.entry("laws/a-law", versions=versions)
    page = project.pages()["laws/a-law.md"]
    assert ("## Then and now: June 25, 1948" in page) is shown
    assert ('<th scope="col">Until June 4, 1934</th>' in page) is shown
