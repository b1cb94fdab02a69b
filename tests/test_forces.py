"""Law told apart from what is not law."""

from __future__ import annotations

import datetime as dt

import pytest

from generator.fields import Reference
from generator.force import LEGAL, Force
from generator.forces import contradiction
from generator.kinds.entry import Binding
from generator.kinds.law import Law
from tests.project import FIELDS

LAW = Law.model_validate({"title": "A law", "summary": "So.", "status": "draft", **FIELDS["laws"]})
DAY = dt.date(2026, 11, 24)


def block(force: Force, law: str | None = "usc-3-15") -> Binding:
    """Return a block that rests on `force`."""
    return Binding(force=force, law=Reference(law) if law else None)


def test_a_statute_with_its_law_is_right() -> None:
    """Nothing is said about what is borne out, with or without a day."""
    assert contradiction(block(Force.STATUTE), LAW, DAY) is None
    assert contradiction(block(Force.STATUTE), LAW, None) is None


@pytest.mark.parametrize("force", [Force.PRECEDENT, Force.CUSTOM, Force.COURTESY])
def test_what_is_not_law_names_no_law(force: Force) -> None:
    """A custom without a law is right; with one it pretends."""
    assert contradiction(block(force, None), None, DAY) is None
    wrong = contradiction(block(force), LAW, DAY)
    assert wrong
    assert wrong[0] == "law"
    assert str(force) in wrong[1]


@pytest.mark.parametrize("force", LEGAL)
def test_law_names_a_law(force: Force) -> None:
    """Each of the four legal forces needs a law entry."""
    wrong = contradiction(block(force, None), None, DAY)
    assert wrong
    assert wrong[0] == "force"
    assert "law: " in wrong[2]


def test_the_forces_must_be_the_same() -> None:
    """What the page calls constitution cannot rest on a statute."""
    wrong = contradiction(block(Force.CONSTITUTION), LAW, DAY)
    assert wrong
    assert wrong[2] == "Write `force: statute`, or name another law."


def test_the_law_must_be_in_force_on_the_day() -> None:
    """A day before the first version is a contradiction, and the hint lists the versions."""
    wrong = contradiction(block(Force.STATUTE), LAW, dt.date(1900, 1, 1))
    assert wrong
    assert wrong[0] == "law"
    assert wrong[2] == "Its versions: 1948-06-25 to 2022-12-28; 2022-12-29 to today."


def test_an_unknown_law_is_reported_elsewhere() -> None:
    """Where the law cannot be found, its force is not judged."""
    assert contradiction(block(Force.STATUTE), None, DAY) is None


def test_every_force_says_whether_it_is_law() -> None:
    """Readers see it in words, never in a color alone."""
    for force in Force:
        assert force.label.startswith("Law: " if force.legal else "Not law: ")
