"""Value: what a field takes, read from its type and said in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Literal, get_args, get_origin

import annotated_types as limits
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.dates import PartialDate
from generator.fields import Prose, Reference, Slug, To, Url
from generator.guide.meanings import meaning
from generator.nearest import listed
from generator.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_SORTS: dict[object, tuple[str, str]] = {
    Prose: ("Text, which may have citations and links", "It was so [@id-of-a-source]."),
    PartialDate: ("A day, a month or a year", "2026-11"),
    dt.date: ("A day", "2026-11-24"),
    Rule: ("The rule for a day, in words", "the first Monday in December"),
    bool: ("Yes or no", "yes"),
    int: ("A whole number", "12"),
    float: ("A number", "9.5"),
    str: ("Plain text", "Words."),
    dict: ("A group of fields", "{}"),
}


@dataclass(frozen=True)
class Value:
    """What a field takes."""

    words: str
    """What it is, without a full stop: “A day”, “The id of a law”."""
    example: str
    """One such value, as YAML on one line."""
    many: bool = False
    """Whether it is a list of them."""
    choices: tuple[tuple[str, str], ...] = ()
    """The words that it may be, each with what it means."""
    block: type[BaseModel] | None = None
    """The fields of which it is a group."""
    limits: tuple[str, ...] = ()
    """How long or how large it may be, in words."""

    @property
    def sentence(self) -> str:
        """What it is and how long it may be, in a sentence or two."""
        words = self.words
        if self.many:
            words = f"A list; in each place: {words[0].lower()}{words[1:]}"
        return " ".join([f"{words}.", *(f"{limit}." for limit in self.limits)])


def value_of(field: FieldInfo) -> Value:
    """Return what `field` takes."""
    return _value(field.annotation, tuple(field.metadata))


def _value(annotation: object, marks: tuple[object, ...]) -> Value:  # noqa: PLR0911 -- one return for each sort of type
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _value(inner[0], (*inner[1:], *marks))
    if NoneType in inner:
        return _value(next(one for one in inner if one is not NoneType), marks)
    if origin is tuple:
        return _many(_value(inner[0], ()), marks)
    if origin is Literal:
        return _choice([(str(word), meaning(str(word))) for word in inner])
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return _choice([(one.value, meaning(one.value, annotation)) for one in annotation])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Value("A group of fields", "", block=annotation)
    if annotation is Reference:
        return _reference(marks)
    words, example = _SORTS[origin or annotation]
    for alias, *special in (
        (Slug, "An id: small letters, figures and hyphens", "lame-duck"),
        (Url, "A web address", "https://example.org/"),
    ):
        if all(mark in marks for mark in get_args(alias)[1:]):
            words, example = special
    return Value(words, example, limits=tuple(_limits(marks, annotation)))


def _many(one: Value, marks: tuple[object, ...]) -> Value:
    of_list = tuple(_limits(marks, tuple))
    return Value(one.words, one.example, True, one.choices, one.block, (*one.limits, *of_list))  # noqa: FBT003 -- the order of the fields


def _choice(words: list[tuple[str, str]]) -> Value:
    names = [word for word, _ in words]
    return Value("One of these words", names[0], choices=tuple(words))


def _reference(marks: tuple[object, ...]) -> Value:
    kinds = [kind for mark in marks if isinstance(mark, To) for kind in mark.kinds]
    what = f"a {listed(kinds).replace('`', '')}" if kinds else "an entry"
    return Value(f"The id of {what}", f"id-of-{what.replace(' ', '-')}")


def _limits(marks: Iterable[object], annotation: object) -> Iterable[str]:
    what = "items" if annotation is tuple else "characters"
    for mark in marks:
        match mark:
            case limits.MinLen(number):
                yield f"At least {number} {what if number > 1 else what.removesuffix('s')}"
            case limits.MaxLen(number):
                yield f"At most {number} {what}"
            case limits.Ge(number):
                yield f"{number} or more"
            case limits.Le(number):
                yield f"{number} or less"
            case FieldInfo():
                yield from _limits(mark.metadata, annotation)
            case _:
                pass
