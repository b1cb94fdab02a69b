"""The eight kinds: what each one refuses, and the order of its list."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import ValidationError

from generator.dates import PartialDate
from generator.kinds import KINDS, Entry
from generator.kinds.entry import parts
from generator.kinds.law import Law
from generator.kinds.practice import Outcome
from generator.kinds.source import SourceKind
from generator.kinds.topic import Topic
from tests.project import FIELDS, REVIEWED


def entry(name: str, **fields: Any) -> Entry:  # noqa: ANN401 -- any field
    """Return an entry with what its kind needs and `fields`."""
    least = {"title": "x", "summary": "x", "status": "draft", **FIELDS[KINDS[name].folder]}
    if name == "seed":
        least |= {"sha256": "0" * 64, "quotation_budget": {}}
    return KINDS[name].model_validate({**least, **fields})


def refusal(name: str, **fields: Any) -> str:  # noqa: ANN401 -- any field
    """Return why an entry with `fields` is refused."""
    with pytest.raises(ValidationError) as caught:
        entry(name, **fields)
    return "\n".join(error["msg"] for error in caught.value.errors())


def test_a_kind_is_named_after_its_class() -> None:
    """The names are those of the folders, templates and schemas."""
    assert list(KINDS) == [
        "topic",
        "practice",
        "transition",
        "law",
        "person",
        "term",
        "seed",
        "source",
    ]
    assert all(kind.kind == name for name, kind in KINDS.items())


def test_the_day_a_page_speaks_of() -> None:
    """It is `as_of`, or else the day of the review, or not known."""
    reviewed = {"status": "published", "reviewed": REVIEWED}
    assert entry("term").as_of_date is None
    assert entry("term", **reviewed).as_of_date == dt.date(2026, 11, 24)
    assert entry("topic", **reviewed, as_of="2020-01-06").as_of_date == dt.date(2020, 1, 6)


def test_a_published_entry_was_reviewed() -> None:
    """A draft need not be."""
    assert "when it was reviewed" in refusal("term", status="published")
    assert not entry("term").published
    assert entry("term", status="published", reviewed=REVIEWED).published


def test_the_values_of_an_entry_are_found_by_the_names_editors_write() -> None:
    """A field whose name is a word of Python keeps its own name."""
    person = entry("person", roles=[{"office": "Mayor", "from": "2001"}])
    locs = dict(parts(person))
    assert locs[("roles", 0, "office")] == "Mayor"
    assert locs[("roles", 0, "from")] == PartialDate(2001)
    assert ("URL",) in dict(parts(entry("source")))


def test_laws_stand_in_the_order_of_their_force_and_citation() -> None:
    """The Constitution comes first, and section 5 before section 15."""
    laws = [
        entry("law", citation=citation, force=force)
        for citation, force in [
            ("3 U.S.C. § 15", "statute"),
            ("3 U.S.C. § 5", "statute"),
            ("U.S. Const. amend. XX", "constitution"),
            ("10 U.S.C. § 1", "statute"),
        ]
    ]
    assert [law.model_dump()["citation"] for law in sorted(laws, key=lambda law: law.sort_key)] == [
        "U.S. Const. amend. XX",
        "3 U.S.C. § 5",
        "3 U.S.C. § 15",
        "10 U.S.C. § 1",
    ]
    assert entry("law", force="court").group == "Court decision"


def test_a_law_has_one_version_on_each_day() -> None:
    """The first and the last day belong to a version."""
    law = entry("law")
    assert isinstance(law, Law)
    old, new = law.versions
    assert law.version_on(dt.date(1948, 6, 24)) is None
    assert law.version_on(dt.date(1948, 6, 25)) is old
    assert law.version_on(dt.date(2022, 12, 28)) is old
    assert law.version_on(dt.date(2022, 12, 29)) is new
    assert law.version_cited("", None) is new
    assert law.version_cited("", dt.date(2000, 1, 1)) is old
    assert law.version_cited("2000-01-01", dt.date(2026, 1, 1)) is old
    assert law.changed
    assert (law.anchor(new, "p2.s1"), law.anchor(old, "p1")) == ("p2", "1948-06-25-p1")
    assert [version for version, _passages in law.texts] == [new, old]


@pytest.mark.parametrize(
    ("versions", "why"),
    [
        ([], "at least 1"),
        ([{"valid_from": "2022-12-29"}, {"valid_from": "1948-06-25"}], "must end before"),
        (
            [{"valid_from": "1948-06-25", "valid_to": "2000-01-01"}, {"valid_from": "2000-01-01"}],
            "must end before the one from 2000-01-01 begins",
        ),
        ([{"valid_from": "2000-01-02", "valid_to": "2000-01-01"}], "before it begins"),
    ],
)
def test_versions_follow_each_other(versions: list[object], why: str) -> None:
    """No day has two versions, and none ends before it begins."""
    assert why in refusal("law", versions=versions)


def test_a_version_of_one_day_is_a_version() -> None:
    """It may end on the day it begins."""
    assert entry("law", versions=[{"valid_from": "2000-01-01", "valid_to": "2000-01-01"}])


def test_only_law_is_a_law() -> None:
    """A custom has its place among the practices."""
    assert "`custom` is not law" in refusal("law", force="custom")


def test_people_are_listed_by_family_name() -> None:
    """Two of one family stand by their whole names."""
    people = [entry("person", title=title, family="Adams") for title in ("John Q", "John")]
    people.append(entry("person", title="Zoe", family="abel"))
    assert [person.title for person in sorted(people, key=lambda one: one.sort_key)] == [
        "Zoe",
        "John",
        "John Q",
    ]
    assert people[2].group == "A"


def test_practices_are_listed_by_force() -> None:
    """What the law requires comes before what is only custom."""
    practices = [entry("practice", title=force, force=force) for force in ("courtesy", "custom")]
    practices.append(entry("practice", title="law", force="statute", law="usc-3-15"))
    ordered = sorted(practices, key=lambda one: one.sort_key)
    assert [one.group for one in ordered] == [
        "Law: statute",
        "Not law: custom",
        "Not law: courtesy",
    ]


@pytest.mark.parametrize("outcome", ["kept", "broken", "partly"])
def test_a_case_needs_evidence(outcome: str) -> None:
    """Only what did not apply, or is not known, needs none."""
    case = {"transition": "2021-doe-roe", "outcome": outcome}
    assert f"A case that was {outcome} needs evidence" in refusal("practice", observed=[case])
    assert entry("practice", observed=[{**case, "evidence": "So [@report]."}])
    assert entry("practice", observed=[{**case, "outcome": "unknown"}])
    assert entry("practice", observed=[{**case, "outcome": "not-applicable"}])
    assert Outcome.NOT_APPLICABLE.label == "not applicable"


def test_sources_are_listed_by_nearness() -> None:
    """Primary sources come first."""
    kinds = [kind.value for kind in reversed(SourceKind)]
    sources = [entry("source", title=kind, kind=kind) for kind in kinds]
    ordered = sorted(sources, key=lambda one: one.sort_key)
    assert [one.title for one in ordered] == [kind.value for kind in SourceKind]
    assert ordered[0].group == "Primary: law"
    assert [one.title for one in ordered if one.model_dump()["source_kind"].primary] == [
        "primary-law",
        "primary-record",
    ]


def test_an_author_has_a_name() -> None:
    """A family name or an institution is enough; a given name is not."""
    source = entry("source", author=[{"family": "Doe"}, {"literal": "The Office"}])
    assert [author["family"] or author["literal"] for author in source.model_dump()["author"]] == [
        "Doe",
        "The Office",
    ]
    assert "An author needs" in refusal("source", author=[{"given": "Pat"}])


def test_terms_are_listed_by_headword() -> None:
    """Whatever its case."""
    assert entry("term", title="lame duck").group == "L"
    assert entry("term", title="“Jan. 6”").group == "J"
    assert entry("term", title="Electoral").sort_key == ("E", "electoral")


def test_transitions_are_listed_from_the_latest() -> None:
    """By the day of the handover, under their centuries."""
    days = ["1801-03-04", "2021-01-20", "2017-01-20"]
    transitions = [entry("transition", title=day, handover=day) for day in days]
    ordered = sorted(transitions, key=lambda one: one.sort_key)
    assert [one.title for one in ordered] == ["2021-01-20", "2017-01-20", "1801-03-04"]
    assert [one.group for one in ordered] == ["2000s", "2000s", "1800s"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"key_points": []}, "3 to 5 under `key_points`; this one has 0"),
        ({"sections": []}, "at least 1 under `sections`; this one has 0"),
        ({"short_answer": "word " * 61}, "This has 61 words"),
    ],
)
def test_a_published_topic_is_complete(fields: dict[str, object], why: str) -> None:
    """A draft may still lack what a reader needs."""
    assert why in refusal("topic", status="published", reviewed=REVIEWED, **fields)


def test_a_draft_of_a_topic_may_be_short() -> None:
    """Writing begins with a question."""
    assert entry("topic", key_points=[], sections=[])


def test_the_right_answer_is_among_the_options() -> None:
    """With options that are wrong themselves, only they are reported."""
    question = {"question": "x", "options": ["a", "b"], "answer": "b", "why": "x"}
    assert entry("topic", quiz=[question])
    assert "is not one of the options" in refusal("topic", quiz=[{**question, "answer": "c"}])
    assert "at least 2" in refusal("topic", quiz=[{**question, "options": ["a"], "answer": "c"}])


def test_a_topic_counts_the_steps_that_law_requires() -> None:
    """Custom and courtesy are no law."""
    steps = [
        {"actor": "x", "action": "x", "force": force, "law": "y"} for force in ("statute", "court")
    ]
    topic = entry("topic", steps=[*steps, {"actor": "x", "action": "x", "force": "custom"}])
    assert isinstance(topic, Topic)
    assert topic.legal_steps == 2
