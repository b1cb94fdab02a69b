"""What an editor hears about a rule that cannot be read; see also `cases/problems/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.rule_field import RuleInWords
from generator.rule_words import read_rule

if TYPE_CHECKING:
    from generator.rule import Rule

FIELD: TypeAdapter[Rule] = TypeAdapter(RuleInWords)


def complaint(words: str) -> str:
    """Return the sentence about words that are no rule."""
    with pytest.raises(ValidationError) as caught:
        FIELD.validate_python(words)
    return caught.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("the frist Tuesday after the 2nd Wednesday in Dec.",
         "the first Tuesday after the second Wednesday in December"),
        ("January 6th at 1 pm", "January 6 at 1 p.m."),
        ("Jan. 6, at 1:00 PM", "January 6 at 1 p.m."),
        ("6 january at 9:30 am", "January 6 at 9:30 a.m."),
        ("January 20 at 12 p.m.", "January 20 at noon"),
        ("January 20 at 12 noon", "January 20 at noon"),
        ("January 20 at 12 a.m.", "January 20 at midnight"),
        ("second Monday of Jan of the election year",
         "the second Monday in January of the election year"),
        ("the Tuseday following the first Monday in November",
         "the Tuesday after the first Monday in November"),
        ("on the day of electors-meet", "the day of electors-meet"),
        ("six days befor electors-meet", "6 days before electors-meet"),
    ],
)  # fmt: skip
def test_what_was_meant_is_shown(written: str, meant: str) -> None:
    """The editor can copy it."""
    assert complaint(written).endswith(f"Did you mean: {meant}?")


def test_nothing_is_guessed_where_nothing_is_near() -> None:
    """The field's own hint shows how a rule is written."""
    assert complaint("as soon as they can") == "`as soon as they can` is not a rule for a day."
    assert complaint("Xy 4") == "`Xy 4` is not a rule for a day."


def test_spaces_and_line_ends_do_not_matter() -> None:
    """YAML folds long lines."""
    assert FIELD.validate_python(" January  6\n at noon ") == read_rule("January 6 at noon")


def test_the_schema_says_text() -> None:
    """Editors' programs offer no other form."""
    assert FIELD.json_schema() == {"type": "string"}
