"""The matrix as a page and as tables. The page itself is in `cases/pages/matrix/`."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from generator.views.matrix import CASES, TABLE
from tests.html import rendered

if TYPE_CHECKING:
    from tests.project import Project

CASE = {
    "transition": "2021-a-b",
    "outcome": "partly",
    "reason": "late",
    "evidence": "He called [@report], and late [@report, p. 4] [@other].",
    "disputed": "Others say that he did not [@other].",
}


def pages(project: Project, **practice: object) -> dict[str, str]:
    """Return the pages of two transitions and two practices, of which one has a case."""
    for path in ("sources/report", "sources/other", "people/pat-doe", "people/rex-roe"):
        project.entry(path)
    project.entry("transitions/1841-b-c", handover="1841-04-04", circumstance="death")
    project.entry("transitions/2021-a-b", title="A to B")
    project.entry("practices/letter", applies_to=["election"])
    project.entry("practices/calling", title="Calling", observed=[CASE], **practice)
    return project.pages()


def rows(text: str) -> list[dict[str, str]]:
    """Return a table as a spreadsheet reads it."""
    return list(csv.DictReader(io.StringIO(text)))


def test_each_cell_leads_to_its_evidence_and_says_its_outcome_in_words(project: Project) -> None:
    """The link goes to the case on the practice's page."""
    found = pages(project, short="Call")
    assert (
        "[partly](../practices/calling.md#2021-a-b){: .outcome .outcome-partly }"
        in found["matrix/index.md"]
    )
    assert "{: #2021-a-b .outcome" in found["practices/calling.md"]
    html = rendered(found["matrix/index.md"])
    assert '<th role="rowheader" scope="row">' in html
    assert 'href="../practices/calling.md">Call</a></th>' in html
    assert "sources disagree" in html
    assert '<em class="outcome outcome-unknown">unknown</em>' in html
    assert "after a death" in html


def test_the_table_has_one_row_for_each_transition(project: Project) -> None:
    """Its columns are the practices."""
    newest, oldest = rows(pages(project)[TABLE])
    assert newest["title"] == "A to B"
    assert (newest["calling"], newest["letter"]) == ("partly", "unknown")
    assert (oldest["circumstance"], oldest["letter"]) == ("death", "not-applicable")


def test_the_cases_have_one_row_for_each_cell_with_its_sources(project: Project) -> None:
    """Each source is named once."""
    found = rows(pages(project)[CASES])
    assert len(found) == 4
    [case] = [row for row in found if row["outcome"] == "partly"]
    assert case["sources"] == "report other"
    assert (case["reason"], case["disputed"]) == ("late", "yes")
    assert case["evidence"] == CASE["evidence"]


def test_a_spreadsheet_runs_nothing(project: Project) -> None:
    """Text that would be a formula is marked as text."""
    found = pages(project)
    project.entry("transitions/2021-a-b", title="=HYPERLINK(1)")
    assert rows(project.pages()[TABLE])[0]["title"] == "'=HYPERLINK(1)"
    assert found


def test_words_of_editors_stay_words(project: Project) -> None:
    """A short name cannot end an attribute, begin an element or become Markdown."""
    html = rendered(pages(project, short='a" onx="b&*c* `d`')["matrix/index.md"])
    assert 'data-label="a&quot; onx=&quot;b&amp;*c* `d`"' in html
    assert '<option value="calling">a" onx="b&amp;*c* `d`</option>' in html.replace("&quot;", '"')
    assert '">a" onx="b&amp;*c* `d`</a></th>' in html.replace("&quot;", '"')
