"""Forms for editors, made from the classes of the kinds."""

from __future__ import annotations

from typing import Any

import pytest

from generator.admin.form import form
from generator.kinds import KINDS


def field(kind: str, *names: str) -> dict[str, Any]:
    """Return a field of a kind's form, or one of its parts."""
    fields = form(KINDS[kind])
    found: dict[str, Any] = {}
    for name in names:
        found = next(one for one in fields if one["name"] == name)
        fields = found.get("fields", [])
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_name_in_words_and_a_hint(kind: str) -> None:
    """The hint is what the class says to editors."""
    for one in form(KINDS[kind]):
        assert one["label"][0].isupper()
        assert "_" not in one["label"]
        assert one["hint"].endswith("."), one


def test_words_are_typed_on_one_line_or_on_more() -> None:
    """Prose, long text and legal wording on more; nothing is laid out by a toolbar."""
    assert field("term", "title")["widget"] == "string"
    assert field("term", "plain")["widget"] == "text"
    assert field("law", "versions", "wording")["widget"] == "text"
    summary = field("term", "summary")
    assert (summary["widget"], summary["maxlength"]) == ("text", 200)
    short = field("practice", "short")
    assert (short["widget"], short["maxlength"]) == ("string", 30)


def test_what_may_be_left_out_is_not_asked_for() -> None:
    """The class knows it; a new entry is a draft."""
    assert field("term", "plain")["required"]
    assert not field("term", "description")["required"]
    assert field("term", "status")["default"] == "draft"


def test_fixed_words_are_chosen_with_what_they_mean() -> None:
    """Only those that the field takes: a law is no custom."""
    said = {one["value"]: one["label"] for one in field("practice", "force")["options"]}
    assert said["statute"] == "statute: Made by Congress as a law"
    laws = [one["value"] for one in field("law", "force")["options"]]
    assert laws == ["constitution", "statute", "rule", "court"]
    assert [one["value"] for one in field("transition", "party_change")["options"]] == ["yes", "no"]
    kinds = field("source", "kind")["options"]
    assert kinds[0] == {"value": "primary-law", "label": "primary-law"}
    chosen = field("practice", "applies_to")
    assert (chosen["widget"], chosen["multiple"]) == ("select", True)


def test_an_entry_is_chosen_by_its_title() -> None:
    """One or several; what may be of any kind is named by its id."""
    person = field("transition", "outgoing")
    assert (person["widget"], person["collection"]) == ("relation", "person")
    assert (person["value_field"], person["display_fields"]) == ("{{slug}}", ["title"])
    assert field("seed", "people")["multiple"]
    assert field("topic", "related", "entry")["widget"] == "string"


def test_days_and_numbers_are_checked_as_they_are_typed() -> None:
    """In the form in which the file has them."""
    assert field("transition", "handover")["pattern"][0] == "^\\d{4}-\\d{2}-\\d{2}$"
    assert field("source", "issued")["pattern"][1] == "Write 2021, 2021-01 or 2021-01-20."
    percent = field("seed", "quotation_budget", "percent")
    assert (percent["widget"], percent["min"], percent["max"]) == ("number", 0, 50)
    assert "max" not in field("seed", "quotation_budget", "words")


def test_parts_are_forms_of_their_own() -> None:
    """One, or a list of them that shows what each says."""
    assert field("term", "reviewed")["widget"] == "object"
    points = field("topic", "key_points")
    assert (points["widget"], points["summary"], points["max"]) == ("list", "{{text}}", 5)
    assert field("topic", "steps")["summary"] == "{{actor}}"
    assert field("topic", "quiz", "options")["min"] == 2
    assert field("term", "tags")["field"]["widget"] == "string"


def test_what_has_no_fixed_parts_is_left_out() -> None:
    """What an import has proposed is decided on the command line."""
    assert "proposed" not in [one["name"] for one in form(KINDS["seed"])]
