"""Form: the fields of a kind as an editing program in the browser asks for them.

The names are those of Decap CMS and its successors, of which Sveltia CMS is one:
https://decapcms.org/docs/widgets/.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.dates import PartialDate
from generator.fields import Prose, Reference, To
from generator.force import Force

WORDS = {"url": "Official address", "URL": "Official address", "sha256": "Fingerprint of the text"}
"""What fields are called whose names are no words."""
DAY = ["^\\d{4}-\\d{2}-\\d{2}$", "Write year, month and day, like 2021-01-20."]
PART_OF_A_DATE = ["^\\d{4}(-\\d{2}(-\\d{2})?)?$", "Write 2021, 2021-01 or 2021-01-20."]
LONG = 100
"""From how many characters on a text has more than one line to be written in."""


@dataclass(frozen=True)
class Sort:
    """The sort of a value: its type and what is known of it."""

    type: Any
    """A class, a `Literal`, or `tuple[…]`."""
    known: tuple[Any, ...] = ()
    """What `Annotated` says of it."""

    def first(self, cls: type) -> Any:  # noqa: ANN401 -- any metadata
        """Return what is known of it that is a `cls`, or None."""
        return next((one for one in self.known if isinstance(one, cls)), None)


def form(kind: type[BaseModel]) -> list[dict[str, Any]]:
    """Return the fields of an entry or of a part of it, in the order of its class.

    A field whose parts have no fixed names is left out: no form can ask for it.
    """
    fields = []
    for name, field in kind.model_fields.items():
        sort = _sort(Annotated[field.annotation, *field.metadata, ""])
        if _shapeless(sort):
            continue
        written = field.alias or name
        described = {
            "name": written,
            "label": WORDS.get(written, written.replace("_", " ").replace("-", " ").capitalize()),
            **_widget(sort),
            "required": field.is_required(),
            "hint": " ".join((field.description or "").split()),
        }
        if written == "status":
            described["default"] = "draft"
        fields.append(described)
    return fields


def _shapeless(sort: Sort) -> bool:
    if get_origin(sort.type) is tuple:
        return get_origin(get_args(sort.type)[0]) is dict
    return isinstance(sort.type, type) and issubclass(sort.type, BaseModel) and not form(sort.type)


def _sort(annotation: Any) -> Sort:  # noqa: ANN401 -- any type
    """Return the sort of a field's values, whether or not it may be left out."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *given = get_args(annotation)
        sort = _sort(inner)
        known = chain.from_iterable(
            one.metadata if isinstance(one, FieldInfo) else (one,) for one in given
        )
        return replace(sort, known=(*sort.known, *known))
    if origin in {Union, UnionType}:
        return _sort(next(one for one in get_args(annotation) if one is not type(None)))
    return Sort(annotation)


def _widget(sort: Sort) -> dict[str, Any]:
    """Return by which means an editor gives a value of the sort."""
    if get_origin(sort.type) is tuple:
        return _list(sort, _sort(get_args(sort.type)[0]))
    if isinstance(sort.type, type) and issubclass(sort.type, BaseModel):
        return {"widget": "object", "collapsed": "auto", "fields": form(sort.type)}
    if sort.type is Reference:
        return _relation(sort.first(To))
    choices = _choices(sort)
    return {"widget": "select", "options": choices} if choices else _typed(sort)


def _typed(sort: Sort) -> dict[str, Any]:
    """Return by which means an editor types a value of the sort."""
    if sort.type is dt.date:
        return {"widget": "string", "pattern": DAY}
    if sort.type is PartialDate:
        return {"widget": "string", "pattern": PART_OF_A_DATE}
    if sort.type is int:
        low, high = sort.first(Ge), sort.first(Le)
        limits = {"min": low.ge if low else None, "max": high.le if high else None}
        given = {name: limit for name, limit in limits.items() if limit is not None}
        return {"widget": "number", "value_type": "int", **given}
    most = sort.first(MaxLen)
    bare = sort.type is str and not any(sort.known)
    long = sort.type is Prose or bare or (most and most.max_length > LONG)
    length = {"maxlength": most.max_length} if most else {}
    return {"widget": "text" if long else "string", **length}


def _list(sort: Sort, item: Sort) -> dict[str, Any]:
    """Return the widget of a list: ids to choose, words to type, or parts to fill in."""
    limits: dict[str, Any] = {}
    if fewest := sort.first(MinLen):
        limits["min"] = fewest.min_length
    if most := sort.first(MaxLen):
        limits["max"] = most.max_length
    one = _widget(item)
    if one["widget"] in {"relation", "select"}:
        return {**one, "multiple": True, **limits}
    if one["widget"] == "object":
        return {
            "widget": "list",
            "collapsed": "auto",
            "summary": f"{{{{{_telling(one['fields'])}}}}}",
            "fields": one["fields"],
            **limits,
        }
    return {"widget": "list", "field": {"name": "one", "label": "One", **one}, **limits}


def _telling(fields: list[dict[str, Any]]) -> str:
    """Return the field by which an editor knows an item of a list again: the first with words."""
    words = [one for one in fields if one["widget"] in {"text", "string", "relation"}]
    told = [one for one in words if one["name"] in {"text", "title", "heading"}]
    needed = [one for one in words if one["required"]]
    return str((told + needed + words)[0]["name"])


def _relation(to: To) -> dict[str, Any]:
    """Return the widget for the id of another entry: chosen by its title, if it is of one kind."""
    if len(to.kinds) != 1:
        return {"widget": "string"}
    return {
        "widget": "relation",
        "collection": to.kind,
        "value_field": "{{slug}}",
        "display_fields": ["title"],
        "search_fields": ["title"],
    }


def _choices(sort: Sort) -> list[dict[str, str]]:
    """Return the fixed words that the field takes, each with its meaning if it has one."""
    if sort.type is bool:
        return [{"value": one, "label": one} for one in ("yes", "no")]
    if get_origin(sort.type) is Literal:
        return [{"value": one, "label": one} for one in get_args(sort.type)]
    if not (isinstance(sort.type, type) and issubclass(sort.type, Enum)):
        return []
    checked: Any = Annotated[sort.type, *sort.known, ""]
    reader: TypeAdapter[Any] = TypeAdapter(checked)
    taken = (one for one in sort.type if _taken(reader, one))
    return [{"value": one.value, "label": _meaning(one)} for one in taken]


def _taken(reader: TypeAdapter[Any], one: Enum) -> bool:
    try:
        reader.validate_python(one.value)
    except ValidationError:
        return False
    return True


def _meaning(one: Enum) -> str:
    if isinstance(one, Force):
        return f"{one.value}: {one.meaning.partition('. ')[0].rstrip('.')}"
    return str(one.value)
