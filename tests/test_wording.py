"""pydantic's errors in an editor's words."""

from __future__ import annotations

from typing import Annotated, Literal, Optional

import pytest
from pydantic import BaseModel, Field, ValidationError

from generator.kinds import KINDS
from generator.kinds.entry import Part
from generator.wording import _SENTENCES, explain, meant


class Inner(Part):
    """A block."""

    name: str
    """The name of it."""


class Outer(Part):
    """An entry made for these tests."""

    word: Literal["one", "two"] = "one"
    """Which of the two."""
    count: Annotated[int, Field(ge=1, le=3)] = 1
    """How many."""
    code: Annotated[str, Field(pattern="^x$")] = "x"
    """The code."""
    blocks: Annotated[tuple[Annotated[Inner, "a note"], ...], Field(max_length=1)] = ()
    """The blocks."""
    maybe: Optional[Inner] = None  # noqa: UP045 -- the long form must work as well
    """A block, perhaps."""
    words: tuple[str, ...] = ()
    """Some words."""
    mixed: int | str | None = None


def told(given: dict[str, object], model: type[BaseModel] = Outer) -> list[tuple[str, str, bool]]:
    """Return what an editor is told about `given`."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(given)
    return [explain(model, error) for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("given", "sentence", "hint"),
    [
        (
            {"wrod": "one"},
            "There is no field `wrod` here.",
            "Did you mean `word`? Which of the two.",
        ),
        ({"zzz": "one"}, "There is no field `zzz` here.", "The fields here are `word`, `count`,"),
        ({"word": "tow"}, "`tow` is not one of the words that fit here.", "Write `one` or `two`."),
        ({"count": "many"}, "`many` must be a whole number.", "How many."),
        ({"count": ["1"]}, "`count` must be a whole number; this is a list.", "How many."),
        ({"count": "0"}, "`0` is too small; the least is 1.", "How many."),
        ({"count": "4"}, "`4` is too large; the most is 3.", "How many."),
        ({"code": "y"}, "`y` does not have the right form.", "The code."),
        (
            {"code": {"a": "b"}},
            "`code` must be text; this is a group of fields (perhaps",
            "The code.",
        ),
        ({"blocks": "x"}, "`blocks` must be a list, each item on a line", "blocks: [{name: …}]"),
        (
            {"blocks": ["x"]},
            "This must be a group of fields with names; it is text.",
            "blocks: [{name: …}]",
        ),
        ({"blocks": [{}]}, "The field `name` is missing.", "The name of it."),
        (
            {"blocks": [{"nmae": "x", "name": "y"}]},
            "There is no field `nmae`",
            "Did you mean `name`?",
        ),
        ({"blocks": [{"name": "a"}] * 2}, "This list has 2; at most 1 fit.", "The blocks."),
        ({"maybe": "x"}, "This must be a group of fields", "maybe: {name: …}"),
        ({"words": "x"}, "`words` must be a list", "Some words."),
        ({"maybe": {}}, "The field `name` is missing.", "The name of it."),
        ({"maybe": {"name": ["x"]}}, "`name` must be text; this is a list.", "The name of it."),
    ],
)
def test_each_sort_of_error_has_its_sentence(
    given: dict[str, object], sentence: str, hint: str
) -> None:
    """The hint is the nearest right thing, or what the field is for."""
    [(said, advice, _at_key)] = told(given)
    assert said.startswith(sentence)
    assert hint in advice


def test_an_unknown_field_is_shown_at_its_name() -> None:
    """Everything else is shown at the value."""
    assert told({"wrod": "one"})[0][2]
    assert not told({"word": "tow"})[0][2]


def test_a_sort_of_error_without_a_sentence_keeps_its_own() -> None:
    """The checks of our own fields speak for themselves."""
    assert told({"mixed": ["x"]})[0][0]


def test_a_misspelling_is_known_by_what_was_meant() -> None:
    """So that the field is not reported as missing as well."""
    with pytest.raises(ValidationError) as caught:
        Outer.model_validate({"wrod": "one", "zzz": "x", "count": "many"})
    assert [meant(Outer, error) for error in caught.value.errors()] == ["", "word", ""]


def test_text_that_is_too_long_is_counted_in_characters() -> None:
    """A list is counted in items, text in characters."""
    term: dict[str, object] = {
        "title": "x",
        "summary": "x" * 201,
        "status": "draft",
        "definition": "x",
        "plain": "x",
    }
    [(said, _hint, _at_key)] = told(term, KINDS["term"])
    assert said == "This has 201 characters; at most 200 fit."


def test_sentences_name_only_what_an_error_tells() -> None:
    """Each sentence is one, and ends with a full stop."""
    assert all(sentence.endswith(".") for sentence in _SENTENCES.values())
