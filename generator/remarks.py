"""Remarks: what stands behind `#` in a YAML file, and the field or item that it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.yaml_tree import Node

_REMARK = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)
_EDITORS = "# yaml-language-server"
"""A remark for an editor's program, which must stay at the head of the file."""


@dataclass(frozen=True)
class Remark:
    """One line behind `#`."""

    start: int
    words: str
    """With the `#`."""
    column: int
    """Counted from 1."""
    alone: bool
    """Whether it has a line of its own."""
    gap: bool
    """Whether an empty line stands before it."""


@dataclass
class Around:
    """What stands above and below a field or an item."""

    above: list[Remark] = field(default_factory=list)
    below: list[Remark] = field(default_factory=list)
    gap: bool = False
    """Whether an empty line stands before it, or before the first remark above it."""


@dataclass(frozen=True)
class Entry:
    """A field or an item, where it begins and in which column."""

    start: int
    column: int
    node: Node


class Remarks:
    """All remarks of one file."""

    def __init__(self, text: str, tree: Node) -> None:
        """Find the remarks in `text`, and what each belongs to."""
        self._text = text
        self._tree = tree
        self.all = list(self._found(tree))
        self.head: list[Remark] = []
        self.tail: list[Remark] = []
        """Those at the end of the file that belong to no field."""
        entries = list(self._entries(tree))
        self._around = {id(entry.node): Around(gap=self._gap(entry.start)) for entry in entries}
        for remark in self.all:
            self._place(remark, entries)
        self._take_head(entries[0])

    def around(self, node: Node) -> Around:
        """Return what stands around a field, by the node of its name, or an item."""
        return self._around.setdefault(id(node), Around())

    def inside(self, node: Node) -> bool:
        """Tell whether a remark stands within a node."""
        return any(node.start < remark.start < node.end for remark in self.all)

    def _found(self, tree: Node) -> Iterator[Remark]:
        place = 0
        spans = [(node.start, node.end) for node in _scalars(tree)]
        for start, end in [*sorted(spans), (len(self._text), 0)]:
            for match in _REMARK.finditer(self._text, place, start):
                yield self._remark(match)
            place = max(place, end)
            if self._text[start : start + 1] in {"|", ">"}:
                line = self._text.find("\n", start)
                for match in _REMARK.finditer(self._text, start, line):
                    yield self._remark(match)

    def _remark(self, match: re.Match[str]) -> Remark:
        line = self._text.rfind("\n", 0, match.start()) + 1
        alone = not self._text[line : match.start()].strip()
        column = match.start() - line + 1
        return Remark(match.start(), match[0].rstrip(), column, alone, alone and self._gap(line))

    def _gap(self, start: int) -> bool:
        """Tell whether an empty line stands before the one in which something begins."""
        line = self._text.rfind("\n", 0, start) + 1
        return bool(re.search(r"(?:\A|\n)[ \t]*\n\Z", self._text[:line]))

    def _entries(self, node: Node) -> Iterator[Entry]:
        """Yield fields and items in the order of the file, the outer before the inner."""
        closed = (
            self._text[node.start : node.start + 1] in {"[", "{"}
            and not self.inside(node)
            and node is not self._tree
        )
        if not isinstance(node.value, dict | list) or closed:
            return
        if isinstance(node.value, list):
            for item in node.value:
                yield Entry(item.start, node.column, item)
                yield from self._entries(item)
        else:
            for key, value in node.value.values():
                yield Entry(key.start, key.column, key)
                yield from self._entries(value)

    def _place(self, remark: Remark, entries: list[Entry]) -> None:
        before = [entry for entry in entries if entry.start < remark.start]
        after = next((entry for entry in entries if entry.start > remark.start), None)
        if not remark.alone and before:
            self.around(before[-1].node).above.append(remark)
            return
        outer = [entry for entry in before if entry.column <= remark.column]
        if after and (
            not outer or after.column >= remark.column or after.column > outer[-1].column
        ):
            self.around(after.node).above.append(remark)
        elif after or (outer and remark.column > 1):
            self.around(outer[-1].node).below.append(remark)
        else:
            self.tail.append(remark)

    def _take_head(self, first: Entry) -> None:
        """Take the remarks at the head of the file that an empty line parts from its fields."""
        around = self.around(first.node)
        last = 0
        for number, remark in enumerate(around.above, start=1):
            follows = (
                around.above[number].gap if number < len(around.above) else self._gap(first.start)
            )
            if remark.start < first.start and (follows or remark.words.startswith(_EDITORS)):
                last = number
        self.head, around.above = around.above[:last], around.above[last:]
        if around.above and around.above[0].alone:
            around.above[0] = replace(around.above[0], gap=False)
        else:
            around.gap = False  # what stood before it was the head, or nothing


def _scalars(node: Node) -> Iterator[Node]:
    if isinstance(node.value, list):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node.value, dict):
        for key, value in node.value.values():
            yield key
            yield from _scalars(value)
    else:
        yield node
