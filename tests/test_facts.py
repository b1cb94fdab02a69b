"""What pages state about handovers and practices, and how near its sources are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.facts import Fact, facts
from generator.kinds.source import SourceKind

if TYPE_CHECKING:
    from tests.project import Project


@pytest.fixture
def found(project: Project) -> list[Fact]:
    """Return the facts of one practice and one transition."""
    project.entry("sources/report", kind="news")
    project.entry("sources/letter", kind="primary-record")
    project.entry("laws/usc-3-15")
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    project.entry("terms/call", definition="Not counted [@report].")
    event = {"date": "2021", "text": "It snowed [@usc-3-15]."}
    project.entry("transitions/2021-a-b", events=[event], description="It was cold.")
    case = {"transition": "2021-a-b", "outcome": "kept", "evidence": "He did [@report] [@letter]."}
    text = "It began. It was new [@report, p. 4]\n[@report]. It went on [@letter]. Nobody minds."
    project.entry("practices/calling", description=text, observed=[case])
    return facts(generator.read(project.root))


def test_a_fact_goes_on_to_the_citations_that_bear_it_out(found: list[Fact]) -> None:
    """What nothing bears out is no fact."""
    assert [fact.text for fact in found] == [
        "It began. It was new",
        ". It went on",
        "He did",
        "It snowed",
    ]


def test_the_best_source_of_a_fact_decides(found: list[Fact]) -> None:
    """A law is a primary source."""
    assert [fact.best for fact in found] == [
        SourceKind.NEWS,
        SourceKind.PRIMARY_RECORD,
        SourceKind.PRIMARY_RECORD,
        SourceKind.PRIMARY_LAW,
    ]
    assert [fact.near for fact in found] == [False, True, True, True]
