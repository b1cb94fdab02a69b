"""What stands below a page: how to cite it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import generator
from generator.front_matter import read_front_matter
from generator.render import render

if TYPE_CHECKING:
    from tests.project import Project

CORRECTION = {"was": "A.", "now": "B.", "why": "A reader wrote."}


def cite(project: Project, path: str, name: str = "A Site") -> Any:  # noqa: ANN401 -- as in JSON
    """Return what the front matter of the page at `path` says of citing it; None for nothing."""
    pages = render(generator.read(project.root), name=name, address="https://example.org/")
    [text] = [page.content for page in pages if page.path == path]
    lines = [line for line in text.split("---\n")[1].splitlines() if line.startswith("cite: ")]
    return json.loads(lines[0].removeprefix("cite: ")) if lines else None


def test_a_page_is_cited_with_the_day_of_its_review(project: Project) -> None:
    """The site stands for the author, and the address is whole."""
    project.entry("terms/comity", title="Comity & more")
    found = cite(project, "terms/comity.md")
    assert found["of"] == "page"
    assert found["bibliography"] == (
        "A Site. “Comity & More.” Last reviewed November 24, 2026."
        " https://example.org/terms/comity/."
    )
    assert found["name"] == "terms-comity"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-25", "“Comity.” November 25, 2026."),
        ("2026-11-24", "“Comity.” Last reviewed November 24, 2026."),
        ("2026-11-23", "“Comity.” Last reviewed November 24, 2026."),
    ],
)
def test_a_correction_makes_a_page_newer(project: Project, day: str, words: str) -> None:
    """A page that was corrected after its review is of the day of the correction."""
    project.entry("terms/comity", corrections=[{"date": day, **CORRECTION}])
    assert words in cite(project, "terms/comity.md")["bibliography"]


def test_the_page_of_a_source_tells_how_to_cite_the_source(project: Project) -> None:
    """Not the page, which nobody needs to cite; and no name of a site is needed for that."""
    project.entry("sources/a-report", title="A report", issued="2020", author=[{"literal": "GAO"}])
    found = cite(project, "sources/a-report.md", name="")
    assert found["of"] == "source"
    assert found["bibliography"] == "GAO. <i>A Report</i>. 2020."
    assert found["name"] == "a-report"


def test_what_has_no_date_or_no_name_is_not_cited(project: Project) -> None:
    """A draft may not have been reviewed, and a plain folder has no name of a site."""
    project.entry("terms/comity")
    assert cite(project, "terms/comity.md", name="") is None
    project.write("content/about.md", "---\ntitle: About\n---\n\n# About\n")
    assert cite(project, "about.md") is None
    words = "title: a\nsummary: b\nstatus: draft\ndefinition: c\nplain: d\n"
    project.write("content/terms/draft.yml", words)
    site = generator.read(project.root, drafts=True)
    [draft] = [page for page in render(site, name="A Site") if page.path == "terms/draft.md"]
    assert "cite" not in read_front_matter(draft.content)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("reviewed: 2026-11-24", "Last reviewed November 24, 2026."),
        ("date: 2026-11", "November 2026."),
        ("date: 2026-11\nreviewed: 2026-11-24", "Last reviewed November 24, 2026."),
    ],
)
def test_a_page_by_hand_is_cited_if_its_date_is_known(
    project: Project, field: str, words: str
) -> None:
    """The rest of the page stays as it was written."""
    text = f"---\ntitle: About us\n{field}\n---\n\n# About\n"
    project.write("content/guides/about.md", text)
    found = cite(project, "guides/about.md")
    assert found["bibliography"] == (
        f"A Site. “About Us.” {words} https://example.org/guides/about/."
    )
    pages = render(generator.read(project.root), name="A Site")
    [content] = [page.content for page in pages if page.path == "guides/about.md"]
    assert (
        "".join(x for x in content.splitlines(keepends=True) if not x.startswith("cite: ")) == text
    )


def test_what_is_no_date_is_passed_over(project: Project) -> None:
    """A hand-written page may have any fields for other plugins."""
    project.write("content/about.md", "---\ndate: soon\nreviewed: [x]\n---\n\n# About\n")
    assert cite(project, "about.md") is None
