"""Numbers in prose are computed from the cases, and never typed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import generator
from tests.test_tally import OBSERVED

if TYPE_CHECKING:
    from tests.project import Project

RULES = [
    {"id": "broken", "title": "Calls that were not made", "outcomes": ["broken"]},
    {"id": "kept", "title": "Calls that were made", "outcomes": ["kept"]},
    {"id": "partly", "title": "Half a call", "outcomes": ["partly"]},
]


@pytest.fixture
def calls(project: Project) -> Project:
    """Return a project with a practice of three cases."""
    project.entry("sources/report")
    project.entry("people/pat-doe")
    project.entry("people/rex-roe")
    for year in ("1801", "1901", "2021", "2025"):
        project.entry(f"transitions/{year}-a-b", handover=f"{year}-03-04", title=f"A to B, {year}")
    project.entry("practices/calling", title="Calling", observed=OBSERVED, counts=RULES)
    return project


def page(project: Project, definition: str) -> str:
    """Return the page of a term with this definition."""
    project.entry("terms/call", definition=definition)
    return project.pages()["terms/call.md"]


def problem(project: Project, definition: str) -> str:
    """Return the one problem of a term with this definition, in its words."""
    project.entry("terms/call", definition=definition)
    with pytest.raises(generator.ContentError) as caught:
        generator.build(project.root)
    [found] = caught.value.problems
    return f"{found.line}:{found.column} {found.message} {found.hint}"


def test_a_count_is_a_word_that_leads_to_its_cases_and_names_its_rule(calls: Project) -> None:
    """The link goes to the list on the practice's page; the note says by which rule."""
    text = page(calls, "It failed {{ count:calling:broken }} times.")
    assert "It failed [two](../practices/calling.md#count-broken)[^1] times." in text
    assert (
        "[^1]: Counted here by the rule “Calls that were not made”: two cases"
        " ([A to B, 1801](../transitions/1801-a-b.md);"
        " [A to B, 2021](../transitions/2021-a-b.md))." in text
    )
    assert "**2**{: #count-broken" in calls.pages()["practices/calling.md"]


def test_a_new_case_changes_every_sentence(calls: Project) -> None:
    """Nobody has to look for the sentences that count."""
    before = page(calls, "{{ Count:calling:broken }} failed, and {{ count:calling:kept }} did not.")
    assert "[Two](../practices/calling.md#count-broken)[^1] failed, and [one](" in before
    case = {"transition": "2025-a-b", "outcome": "broken", "evidence": "So [@report]."}
    calls.entry("practices/calling", observed=[*OBSERVED, case], counts=RULES)
    assert "[Three](../practices/calling.md#count-broken)" in calls.pages()["terms/call.md"]


def test_an_ordinal_is_the_place_among_the_counted(calls: Project) -> None:
    """The first case of a rule is the first; the same rule has one note on a page."""
    text = page(
        calls,
        "The {{ ordinal:calling:broken:1801-a-b }} and the {{ ordinal:calling:broken:2021-a-b }}.",
    )
    assert "The [first](../practices/calling.md#count-broken)[^1] and the [second](" in text
    assert "[^2]" not in text


def test_a_rule_without_cases_counts_none(calls: Project) -> None:
    """There is no number to make up."""
    text = page(calls, "It was done in {{ count:calling:partly }} year.")
    assert "in [no](" in text
    assert "“Half a call”: no cases." in text


def test_a_hand_written_page_may_count(calls: Project) -> None:
    """Figures work wherever citations do, and are left alone in code."""
    calls.write("content/more.md", "{{ Count:calling:kept }}, written `{{ count:x:y }}`.\n")
    assert calls.pages()["more.md"].startswith(
        "[One](practices/calling.md#count-kept)[^1], written `{{ count:x:y }}`."
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{{ cuont:calling:kept }}", "`cuont` is not a figure that can be computed. Did you mean"),
        ("{{ sum:calling:kept }}", "There are `count`, `ordinal`, `date` and `picture`."),
        ("{{ count:calling }}", "not complete. Write it like this: {{ count:PRACTICE:RULE }}."),
        ("{{ count:caling:kept }}", "no practice with the id `caling`. Did you mean `calling`?"),
        ("{{ count:calling:brokn }}", "no rule `brokn` for counting. Did you mean `broken`?"),
        ("{{ count:calling:x }}", "Its rules are `broken`, `kept` and `partly`."),
        ("{{ ordinal:calling:kept:1901-a }}", "Did you mean `1901-a-b`?"),
        ("{{ ordinal:calling:kept:1801-a-b }}", "has no place there. It counts `1901-a-b`."),
        ("{{ ordinal:calling:partly:1801-a-b }}", "It counts nothing so far."),
        ("{{ How many? }}", "is not a figure. Write it like this: {{ count:letter"),
        ("{{ count:calling:kept }", "This figure is not closed."),
    ],
)
def test_a_figure_that_cannot_be_computed_is_met_with_the_nearest_right_thing(
    calls: Project, written: str, said: str
) -> None:
    """The message has the place of the figure in its line."""
    found = problem(calls, f"So {written}.")
    assert found.startswith("7:16 ")
    assert said in found


def test_a_practice_without_rules_says_how_to_make_one(calls: Project) -> None:
    """The hint can be copied."""
    calls.entry("practices/calling", observed=OBSERVED)
    assert "Give the practice a rule: counts: [{id: kept," in problem(
        calls, "So {{ count:calling:kept }}."
    )


@pytest.mark.parametrize("broken", ["practices/calling", "transitions/1901-a-b"])
def test_what_is_not_valid_is_reported_once_and_at_its_own_place(
    calls: Project, broken: str
) -> None:
    """A figure that leans on a broken entry adds no second message."""
    calls.entry("terms/call", definition="The {{ ordinal:calling:kept:1901-a-b }}.")
    calls.write(f"content/{broken}.yml", "title: Broken\n")
    with pytest.raises(generator.ContentError) as caught:
        generator.build(calls.root)
    assert {one.path for one in caught.value.problems} == {f"content/{broken}.yml"}


@pytest.fixture
def law(project: Project) -> Project:
    """Return a project with a law that sets two dates, one of them once on another day."""
    project.entry("sources/report")
    dates = [
        {
            "id": "meet",
            "title": "Electors meet",
            "rule": "the first Tuesday after the second Wednesday in December",
            "exceptions": [{"election": "2020", "date": "2020-12-22", "by": "So [@report]."}],
        },
        {"id": "term", "title": "The term begins", "rule": "January 20 at noon"},
    ]
    project.entry(
        "laws/a-law",
        citation="3 U.S.C. § 7",
        versions=[{"valid_from": "2000-01-01", "dates": dates}],
    )
    return project


def test_a_day_is_computed_from_the_rule_of_the_law(law: Project) -> None:
    """It leads to the law, and the note says the rule."""
    text = page(law, "They vote on {{ date:meet:2028 }}.")
    assert "They vote on [December 19, 2028](../laws/a-law.md)[^1]." in text
    assert (
        "[^1]: Electors meet, by the rule “the first Tuesday after the second Wednesday in"
        " December” ([3 U.S.C. § 7](../laws/a-law.md))." in text
    )


def test_the_next_election_need_not_be_named(law: Project) -> None:
    """It is the one whose last day has not passed on the day that the build speaks of."""
    assert "on [January 20, 2029](" in page(law, "It begins on {{ date:term:next }}.")


def test_a_day_that_was_chosen_instead_says_by_what(law: Project) -> None:
    """The note cites it."""
    text = page(law, "They voted on {{ date:meet:2020 }}.")
    assert "[December 22, 2020](" in text
    assert "Electors meet, on another day than usual: So[^" in text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "{{ date:meat:2028 }}",
            "No law sets a date `meat` for an election of 2028. Did you mean `meet`?",
        ),
        ("{{ date:meet:1996 }}", "for an election of 1996. The dates of laws have their ids under"),
        ("{{ date:meet:2027 }}", "`2027` is not the year of an election."),
        (
            "{{ date:meet:soon }}",
            "`soon` is not the year of an election. Write {{ date:meet:2028 }} or",
        ),
    ],
)
def test_a_day_that_no_law_sets_is_met_with_what_can_be_written(
    law: Project, written: str, said: str
) -> None:
    """The nearest id is named."""
    assert said in problem(law, f"So {written}.")


def test_without_laws_there_is_no_next_election(project: Project) -> None:
    """A site may begin with its words."""
    assert "`next` is not the year of an election." in problem(project, "{{ date:meet:next }}")
