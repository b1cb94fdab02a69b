"""Front matter: the fields between `---` at the head of a hand-written page, and its title."""

from __future__ import annotations

import json
import re

from generator.yaml_error import YamlError
from generator.yaml_tree import TYPE_NAMES, plain, read_tree

_FIELDS = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_CODE = re.compile(r"^ {0,3}(```+|~~~+).*?(?:^ {0,3}\1|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#[ \t]+(.+?)[ \t]*(?:#+[ \t]*)?(?:\{:?[^{}\n]*\}[ \t]*)?$", re.MULTILINE)


def read_front_matter(text: str) -> dict[str, object]:
    """Return the fields at the head of a page; none is as good as any.

    Raises `YamlError`, with its place in `text`, if the lines between `---` are not fields.
    """
    found = _FIELDS.match(text)
    if found is None or not (found[1] or "").strip():
        return {}
    try:
        tree = read_tree(found[1])
    except YamlError as error:
        raise YamlError(error.message, error.hint, error.line + 1, error.column) from None
    if not isinstance(tree.value, dict):
        sort = TYPE_NAMES[type(tree.value)]
        message = f"Between the lines `---` stand fields with names; this is {sort}."
        hint = "Write them like this: title: About us"
        raise YamlError(message, hint, tree.line + 1, tree.column)
    fields: dict[str, object] = plain(tree)
    return fields


def body_of(text: str) -> str:
    """Return the page below the fields at its head."""
    return _FIELDS.sub("", text)


def title_of(text: str) -> str:
    """Return the title that the page gives itself: its field, else its first heading."""
    title = read_front_matter(text).get("title")
    return title if isinstance(title, str) else heading_of(text)


def heading_of(text: str) -> str:
    """Return the first heading of the page as it is written; empty if there is none."""
    heading = _HEADING.search(_CODE.sub("", _FIELDS.sub("", text)))
    return heading[1] if heading else ""


def with_field(text: str, name: str, value: object) -> str:
    """Return a page that has fields at its head with one more; JSON's values are YAML, too."""
    head, rest = text.split("\n", 1)
    return f"{head}\n{name}: {json.dumps(value, ensure_ascii=False)}\n{rest}"


def described(text: str) -> str:
    """Return what the page says of itself in its field `description`; empty if nothing."""
    description = read_front_matter(text).get("description")
    return description if isinstance(description, str) else ""
