"""pydantic's errors, put into sentences for editors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, get_args, get_origin

from pydantic import BaseModel

from generator.nearest import did_you_mean, listed, nearest

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails


def explain(model: type[BaseModel], error: ErrorDetails) -> tuple[str, str, bool]:
    """Return the sentence, the hint, and whether the place is the field's name, for `error`.

    The hint is the nearest right thing where there is one, else the field's own description.
    """
    block, field = _where(model, error["loc"])
    name = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return _unknown(block, name)
    sentence = _sentence(name, error)
    hint = _choices(error) or _example(field, error) or _about(field)
    return sentence, hint, False


def meant(model: type[BaseModel], error: ErrorDetails) -> str:
    """Return the field that an unknown one is a misspelling of, or an empty string."""
    if error["type"] != "extra_forbidden":
        return ""
    block, _field = _where(model, error["loc"])
    found = nearest(str(error["loc"][-1]), fields_of(block))
    return found[0] if found else ""


def fields_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of `model` by the names that editors write."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _unknown(block: type[BaseModel], name: str) -> tuple[str, str, bool]:
    names = fields_of(block)
    hint = did_you_mean(name, names) or f"The fields here are {listed(names, last='and')}."
    found = nearest(name, names)
    about = _about(names[found[0]]) if found else ""
    return f"There is no field `{name}` here.", f"{hint} {about}".strip(), True


_SENTENCES = {
    "missing": "The field `{name}` is missing.",
    "left_empty": "The field `{name}` is empty.",
    "string_type": "`{name}` must be text; this is {shape}.",
    "tuple_type": "`{name}` must be a list, each item on a line that begins with `- `.",
    "model_type": "This must be a group of fields with names; it is {shape}.",
    "literal_error": "`{given}` is not one of the words that fit here.",
    "enum": "`{given}` is not one of the words that fit here.",
    "too_long": "This list has {actual_length}; at most {max_length} fit.",
    "too_short": "This list has {actual_length}; at least {min_length} are needed.",
    "text_too_long": "This has {actual_length} characters; at most {max_length} fit.",
    "string_pattern_mismatch": "`{given}` does not have the right form.",
    "int_parsing": "`{given}` must be a whole number.",
    "int_type": "`{name}` must be a whole number; this is {shape}.",
    "greater_than_equal": "`{given}` is too small; the least is {ge}.",
    "less_than_equal": "`{given}` is too large; the most is {le}.",
}
"""pydantic's sorts of error in our words; the checks of our own fields bring their own."""


def _sentence(name: str, error: ErrorDetails) -> str:
    given = error["input"]
    is_text = error["type"] == "too_long" and isinstance(given, str)
    sentence = _SENTENCES.get("text_too_long" if is_text else error["type"])
    if sentence is None:
        return error["msg"]
    return sentence.format(
        name=name,
        given=given,
        shape=shape(given),
        **{key: value for key, value in error.get("ctx", {}).items() if key != "error"},
    )


def _example(field: FieldInfo | None, error: ErrorDetails) -> str:
    """Return how a block of fields is written, when something else stands in its place."""
    block = _model_in(field.annotation) if field else None
    if error["type"] not in {"model_type", "tuple_type"} or block is None:
        return ""
    fields = fields_of(block)
    needed = [key for key, one in fields.items() if one.is_required()] or list(fields)[:2]
    written = ", ".join(f"{key}: …" for key in needed)
    names = [part for part in error["loc"] if isinstance(part, str)]
    is_list = error["type"] == "tuple_type" or isinstance(error["loc"][-1], int)
    return f"Write it like this: {names[-1]}: {f'[{{{written}}}]' if is_list else f'{{{written}}}'}"


def shape(given: object) -> str:
    """Return what `given` is, as an editor would say it."""
    if isinstance(given, dict):
        return "a group of fields (perhaps it has a colon in it: then put it in quotation marks)"
    return "a list" if isinstance(given, list) else "text"


def _choices(error: ErrorDetails) -> str:
    expected = str(error.get("ctx", {}).get("expected", ""))
    words = re.findall(r"'([^']*)'", expected)
    if not words:
        return ""
    return f"{did_you_mean(str(error['input']), words)} Write {listed(words)}.".strip()


def _about(field: FieldInfo | None) -> str:
    return (field.description or "") if field else ""


def _where(
    model: type[BaseModel], loc: tuple[str | int, ...]
) -> tuple[type[BaseModel], FieldInfo | None]:
    """Return the block that holds the last part of `loc`, and its field if there is one."""
    block, field = model, None
    for part in loc:
        if isinstance(part, int):
            continue
        if field is not None:
            block = _model_in(field.annotation) or block
        field = fields_of(block).get(part)
    return block, field


def _model_in(annotation: object) -> type[BaseModel] | None:
    """Return the block of fields that `annotation` speaks of, through lists and options."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is Annotated:
        return _model_in(get_args(annotation)[0])
    found = (_model_in(inner) for inner in get_args(annotation))
    return next((model for model in found if model), None)
