"""YAML read as an editor means it: every scalar is text, and nothing is guessed.

The tree is built from the parser's events, so that depth, aliases and repeated keys are seen before
they cost anything. libyaml does the parsing (`yaml.CBaseLoader`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from generator.yaml_error import MOST_DEPTH, YamlError, explained

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPE_NAMES = {dict: "a group of fields", list: "a list", str: "only text"}
"""What the value of a node is, as an editor would say it."""

_REMARK = re.compile(r"([ \t]+)#[ \t]*(.*)")


@dataclass
class Node:
    """A value with the marks of where it begins and ends in the text."""

    value: str | list[Node] | dict[str, tuple[Node, Node]]
    """Text, a list of nodes, or key text with the nodes of key and value."""
    start: int
    end: int
    line: int
    column: int
    key: Node | None = field(default=None, repr=False)


def read_tree(text: str) -> Node:
    """Return the one document in `text` as a tree of nodes with their places.

    Raises `YamlError` for a syntax error, a second document, an alias, an anchor, a tag, a repeated
    key, a key that is not text, text cut off by `#`, an empty document or more than `MOST_DEPTH`
    levels.
    """
    try:
        return _document(_events(text))
    except yaml.MarkedYAMLError as error:
        raise explained(error, text) from None
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position].decode(errors="ignore").split("\n")
        message = f"The character U+{error.character:04X} is not allowed in YAML."
        hint = "Delete it and type the word again."
        raise YamlError(message, hint, len(before), len(before[-1]) + 1) from None


def plain(node: Node) -> Any:  # noqa: ANN401 -- a tree of text, lists and mappings
    """Return the tree below `node` as text, lists and dicts, without what was left empty."""
    if isinstance(node.value, dict):
        pairs = ((key, plain(value)) for key, (_key, value) in node.value.items())
        return {key: value for key, value in pairs if value != ""}
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return node.value


WHOLE = ("yes", "no", "true", "false")
"""Values that nothing can be cut from, so that a remark may stand behind them."""


def _events(text: str) -> Iterator[Any]:
    """Yield the parser's events; refuse a remark behind a value, which may be a part of it."""
    events: Iterator[Any] = yaml.parse(text, Loader=yaml.CBaseLoader)
    for event in events:
        if isinstance(event, yaml.ScalarEvent) and not event.style and event.value not in WHOLE:
            end: Any = event.end_mark
            remark = _REMARK.match(text, end.index)
            if remark:
                message = f"What follows `#` is not read: readers would not see “{remark[2]}”."
                hint = (
                    'If it belongs to the text, put the text in quotation marks: "Case # 3". A'
                    " remark goes on a line of its own that begins with `#`."
                )
                column = end.column + len(remark[1]) + 1
                raise YamlError(message, hint, end.line + 1, column)
        yield event


def _document(events: Iterator[Any]) -> Node:
    root: Node | None = None
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent) and root is not None:
            raise _error(
                event,
                "The file holds a second YAML document.",
                "Keep one entry in one file, and delete the line `---` between them.",
            )
        if isinstance(event, yaml.NodeEvent):
            root = _node(event, events, 0)
    if root is None or not root.value:
        message = "The file is empty."
        raise YamlError(message, "Write at least `title`, `summary` and `status`.", 1, 1)
    return root


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:  # noqa: ANN401 -- yaml is untyped
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise _error(
            event,
            "Anchors (`&name`) and aliases (`*name`) do not work here.",
            "Write the value out, or put it in quotation marks if it begins with `&` or `*`.",
        )
    if event.tag not in {None, "!"}:
        raise _error(
            event,
            f"The tag `{event.tag}` does not work here.",
            "Write the value without it, or in quotation marks if it begins with `!`.",
        )
    if depth > MOST_DEPTH:
        raise _error(
            event, f"This is nested more than {MOST_DEPTH} levels deep.", "Use fewer levels."
        )
    node = Node("", event.start_mark.index, event.end_mark.index, *_place(event))
    if isinstance(event, yaml.ScalarEvent):
        node.value = event.value
    elif isinstance(event, yaml.SequenceStartEvent):
        node.value = _items(node, events, depth)
    else:
        node.value = _pairs(node, events, depth)
    return node


def _items(node: Node, events: Iterator[Any], depth: int) -> list[Node]:
    items: list[Node] = []
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        items.append(_node(event, events, depth + 1))
    node.end = _index(event)
    return items


def _pairs(node: Node, events: Iterator[Any], depth: int) -> dict[str, tuple[Node, Node]]:
    pairs: dict[str, tuple[Node, Node]] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(event, events, depth + 1)
        if not isinstance(key.value, str):
            raise _error(event, "A field's name must be text.", "Put the name in quotation marks.")
        if key.value == "<<":
            raise _error(event, "The merge key `<<` does not work here.", "Write the fields out.")
        if key.value != key.value.strip():
            message = f"The space before `{key.value.strip()}` is not an ordinary one."
            raise _error(event, message, "Delete it and type spaces.")
        if key.value in pairs:
            first = pairs[key.value][0].line
            raise _error(
                event,
                f"The field `{key.value}` is there twice; the first is on line {first}.",
                "Keep one of the two.",
            )
        value = _node(next(events), events, depth + 1)
        if value.start == value.end == key.end:  # not even a colon follows the name
            raise _error(
                event,
                f"`{key.value}` stands alone where a field with its value belongs.",
                'If there is a comma in the value, use quotation marks: "January 20, 2021".',
            )
        value.key = key
        pairs[key.value] = (key, value)
    node.end = _index(event)
    return pairs


def _index(event: Any) -> int:  # noqa: ANN401 -- yaml is untyped
    """Return the number of the character at which an event ends."""
    index: int = event.end_mark.index
    return index


def _place(event: Any) -> tuple[int, int]:  # noqa: ANN401 -- yaml is untyped
    return event.start_mark.line + 1, event.start_mark.column + 1


def _error(event: Any, message: str, hint: str) -> YamlError:  # noqa: ANN401 -- yaml is untyped
    return YamlError(message, hint, *_place(event))
