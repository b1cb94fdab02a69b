"""What there is to say of a work."""

from __future__ import annotations

from generator.citing.work import page_work, source_work
from generator.dates import PartialDate
from generator.kinds.source import Source
from generator.publication import Publication
from tests.citing.works import work
from tests.project import FIELDS, REVIEWED


def test_a_source_is_a_work_without_the_day_we_saw_it() -> None:
    """That day is ours: who reads the work names a day of their own."""
    fields = {"title": "A Title", "summary": "x", "status": "published", "reviewed": REVIEWED}
    more = {"accessed": "2026-11-24", "issued": "2020", "number": "R1", "URL": "https://x.org/"}
    source = Source.model_validate({**fields, **FIELDS["sources"], **more})
    expected = work("report", name="a-report", issued="2020", number="R1", url="https://x.org/")
    assert source_work("a-report", source) == expected


def test_a_page_has_the_site_for_publisher() -> None:
    """It is named after its path, and its address is told only if it is whole."""
    day = PartialDate(2026, 11, 24)
    site = Publication("A Site", "https://example.org/")
    page = page_work("Comity", "terms/comity.md", site, day, reviewed=True)
    assert (page.name, page.url) == ("terms-comity", "https://example.org/terms/comity/")
    assert page.owner == page.container == "A Site"
    assert page.of_others == ""
    nowhere = page_work("Comity", "terms/comity.md", Publication("A Site"), day, reviewed=True)
    assert nowhere.url == ""


def test_a_volume_is_named_once() -> None:
    """Many titles name it already."""
    assert work("book", "Papers, volume 3", volume="3").volume_unsaid == ""
    assert work("book", "Papers, volume 31", volume="3").volume_unsaid == "3"
    assert work("book", container="Papers, vol. 3", volume="3").volume_unsaid == ""
    assert work("book").volume_unsaid == ""
