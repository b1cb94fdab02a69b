"""What a page is about, in the words of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from generator.publication import Publication
from generator.subject import subject

if TYPE_CHECKING:
    from generator.subject import Node
    from tests.project import Project

ADDRESS = "https://example.org"


@pytest.fixture
def known(project: Project) -> Project:
    """Return a project with two people and a work."""
    project.entry("people/pat-doe", title="Pat Doe")
    project.entry("people/rex-roe", title="Rex Roe", family="Roe")
    project.entry("sources/report")
    return project


def about(project: Project, key: str) -> Node:
    """Return what the page of the entry `key` is about."""
    site = generator.read(project.root)
    return subject(site.items[key].entry, site, Publication("Test", ADDRESS))


def test_a_topic_is_an_article_to_learn_from_with_its_question_and_claims(known: Project) -> None:
    """The short answer is the accepted one, and each key point a claim, without notes."""
    known.entry("topics/count", short_answer="Congress *counts* [@report].")
    found = about(known, "topic:count")
    assert found["@type"] == ["Article", "LearningResource"]
    assert found["mainEntity"]["name"] == "Who counts?"
    assert found["mainEntity"]["acceptedAnswer"]["text"] == "Congress counts."
    assert [claim["text"] for claim in found["hasPart"]] == ["1.", "2.", "3."]


def test_a_practice_is_an_article(known: Project) -> None:
    """So is any kind that has no way of its own."""
    known.entry("practices/calling", title="Calling")
    assert about(known, "practice:calling") == {"@type": "Article", "headline": "Calling"}


def test_a_transition_is_an_event_with_its_people_and_days(known: Project) -> None:
    """The one who leaves comes first."""
    event = {"date": "2021-01-06", "text": "The votes were counted [@report]."}
    known.entry("transitions/2021-doe-roe", events=[event])
    found = about(known, "transition:2021-doe-roe")
    assert (found["@type"], found["startDate"]) == ("Event", "2021-01-20")
    assert [one["name"] for one in found["performer"]] == ["Pat Doe", "Rex Roe"]
    assert found["performer"][0]["@id"] == f"{ADDRESS}/people/pat-doe/#subject"
    assert found["subEvent"] == [
        {"@type": "Event", "name": "The votes were counted.", "startDate": "2021-01-06"}
    ]


def test_a_law_says_whether_it_is_in_force(known: Project) -> None:
    """It has ended if its last version has, on the day that the build speaks of."""
    known.entry("laws/usc-3-15")
    found = about(known, "law:usc-3-15")
    assert found["legislationIdentifier"] == "3 U.S.C. § 15"
    assert found["legislationDateVersion"] == "2022-12-29"
    assert found["legislationLegalForce"] == "https://schema.org/InForce"
    known.entry("laws/usc-3-15", versions=[{"valid_from": "1948-06-25", "valid_to": "2022-12-28"}])
    found = about(known, "law:usc-3-15")
    assert found["legislationLegalForce"] == "https://schema.org/NotInForce"


def test_a_person_has_dates_and_offices(known: Project) -> None:
    """What is not known is None."""
    role = {"office": "Vice President", "from": "2017", "to": "2021-01-20"}
    known.entry("people/pat-doe", born="1959-06", roles=[role])
    found = about(known, "person:pat-doe")
    assert (found["birthDate"], found["deathDate"]) == ("1959-06", None)
    assert found["hasOccupation"] == [
        {
            "@type": "Role",
            "startDate": "2017",
            "endDate": "2021-01-20",
            "hasOccupation": {"@type": "Occupation", "name": "Vice President"},
        }
    ]


def test_a_term_is_defined_in_the_glossary(known: Project) -> None:
    """Its description is the definition."""
    known.entry("terms/comity")
    assert about(known, "term:comity") == {
        "@type": "DefinedTerm",
        "description": "Respect.",
        "inDefinedTermSet": f"{ADDRESS}/terms/",
    }


def test_a_source_is_the_work_that_it_records(known: Project) -> None:
    """An institution is an organization; a sort that schema.org has no word for is a work."""
    authors = [{"literal": "An Office"}, {"family": "Doe", "given": "Pat"}]
    known.entry("sources/report", author=authors, publisher="Press", issued="2020")
    found = about(known, "source:report")
    assert (found["@type"], found["datePublished"]) == ("Report", "2020")
    assert [one["@type"] for one in found["author"]] == ["Organization", "Person"]
    assert found["publisher"]["name"] == "Press"
    known.entry("sources/report", type="speech")
    assert about(known, "source:report")["@type"] == "CreativeWork"


def test_a_seed_is_a_news_story_with_its_quotations(known: Project) -> None:
    """Who said a thing is named if the story says it."""
    words = [
        {"text": "good call", "passage": "p2", "speaker": "Pat Doe"},
        {"text": "Everyone was glad", "passage": "p2"},
    ]
    known.seed("a-call", quotations=words, date="2021-01-20")
    found = about(known, "seed:a-call")
    assert (found["@type"], found["datePublished"]) == ("NewsArticle", "2021-01-20")
    assert [one["creator"] for one in found["hasPart"]] == [
        {"@type": "Person", "name": "Pat Doe"},
        None,
    ]
    known.seed("a-call")
    assert about(known, "seed:a-call")["datePublished"] is None
