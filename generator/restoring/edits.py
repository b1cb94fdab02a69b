"""Edits: what has to change in the text of a file so that it says something else."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, TypeAlias

from generator.restoring.layout import STEP, Value, below, fields, flowing, items
from generator.restoring.scalar import block, inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.yaml_tree import Node

Edit: TypeAlias = tuple[int, int, str]
"""What is cut out of the text, from and to, and what is put there."""


class Edits:
    """Finds the edits of one text, whose lines end in a line feed, the last one as well."""

    def __init__(self, text: str) -> None:
        """Take the text that the nodes were read from."""
        self.text = text

    def of(self, node: Node, wanted: Value) -> Iterator[Edit]:
        """Yield the edits after which the text says `wanted` where it has `node`.

        What says the same already stays, with its remarks and its layout.
        """
        if said(node) == wanted:
            return
        if self._flows(node):
            yield from self._of_flow(node, wanted)
        elif isinstance(node.value, dict) and isinstance(wanted, dict):
            yield from self._of_fields(node, node.value, wanted)
        elif isinstance(node.value, list) and isinstance(wanted, list):
            yield from self._of_items(node, node.value, wanted)
        elif isinstance(node.value, str) and isinstance(wanted, str):
            yield self._words(node, wanted)
        else:
            yield self._anew(node, wanted)

    def _of_flow(self, node: Node, wanted: Value) -> Iterator[Edit]:
        """Change single words between braces; write the whole anew if its parts are others."""
        pairs: list[tuple[Node, Value]] = []
        if isinstance(node.value, dict) and isinstance(wanted, dict):
            if list(wanted) == list(node.value):
                pairs = [(node.value[name][1], one) for name, one in wanted.items()]
        elif isinstance(node.value, list) and isinstance(wanted, list):
            pairs = (
                list(zip(node.value, wanted, strict=False))
                if len(node.value) == len(wanted)
                else []
            )
        if not pairs:
            yield node.start, node.end, flowing(wanted)
        for old, new in pairs:
            if said(old) == new:
                continue
            if isinstance(old.value, str) and isinstance(new, str) and old.start < old.end:
                yield (
                    old.start,
                    old.end,
                    inline(new, flow=True, like=self.text[old.start : old.end]),
                )
            elif self._flows(old):
                yield from self._of_flow(old, new)
            else:
                gap = "" if self.text[old.start - 1].isspace() or old.end > old.start else " "
                yield old.start, old.end, gap + flowing(new)

    def _of_fields(
        self, node: Node, pairs: dict[str, tuple[Node, Node]], wanted: dict[str, Value]
    ) -> Iterator[Edit]:
        there = list(pairs.values())
        kept = [name for name in pairs if name in wanted or said(pairs[name][1]) in EMPTY]
        if not kept:
            yield self._anew(node, wanted)
            return
        for name in kept:
            if name in wanted:
                yield from self.of(pairs[name][1], wanted[name])
        indent = " " * (node.column - 1)
        anchor = ""
        new: dict[str, Value] = {}
        for name, value in [*wanted.items(), (kept[0], "")]:
            if name not in pairs:
                new[name] = value
                continue
            if new:
                yield self._put_fields(pairs, anchor or kept[0], new, indent, first=not anchor)
                new = {}
            anchor = name
        yield from self._gone(there, [name in kept for name in pairs])

    def _put_fields(
        self,
        pairs: dict[str, tuple[Node, Node]],
        anchor: str,
        new: dict[str, Value],
        indent: str,
        *,
        first: bool,
    ) -> Edit:
        """Put fields before the first one, which may stand beside a dash, or after another."""
        if first:
            place = pairs[anchor][0].start
            return place, place, fields(new, indent)[len(indent) :] + indent
        place = self._line_after(pairs[anchor][1])
        return place, place, fields(new, indent)

    def _gone(self, there: list[tuple[Node, Node]], kept: list[bool]) -> Iterator[Edit]:
        """Take out fields with their lines; a later one moves up beside the dash of the first."""
        for number, (name, value) in enumerate(there):
            if kept[number]:
                continue
            line = self._line_of(name.start)
            if self.text[line : name.start].strip() and not any(kept[:number]):
                following = next(one for one in range(number + 1, len(kept)) if kept[one])
                yield name.start, there[following][0].start, ""
                yield from self._gone(there[following:], kept[following:])
                return
            yield line, self._line_after(value), ""

    def _of_items(self, node: Node, nodes: list[Node], wanted: list[Value]) -> Iterator[Edit]:
        mine, theirs = [_name(said(one)) for one in nodes], [_name(one) for one in wanted]
        for sort, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
            if sort == "equal":
                continue
            both = min(b - a, d - c)
            for old, new in zip(nodes[a : a + both], wanted[c : c + both], strict=True):
                yield from self.of(old, new)
            for old in nodes[a + both : b]:
                yield self._dash(node, old), self._line_after(old), ""
            if c + both < d:
                place = self._dash(node, nodes[b]) if b < len(nodes) else self._line_after(node)
                put = "".join(self._item(node, one, mine) for one in wanted[c + both : d])
                yield place, place, put

    def _item(self, node: Node, wanted: Value, mine: list[str]) -> str:
        """Return a new item, or the lines of the old one that says the same and has moved."""
        name = _name(wanted)
        if name in mine and isinstance(node.value, list):
            old = node.value[mine.index(name)]
            return self.text[self._dash(node, old) : self._line_after(old)]
        return items([wanted], " " * (node.column - 1))

    def _words(self, node: Node, wanted: str) -> Edit:
        """Write other words in the manner of those that stand there."""
        old = self.text[node.start : node.end]
        end = node.start + len(old.rstrip())
        if not old:
            return self._anew(node, wanted)
        if old[0] in "|>":
            first = next(line for line in old.split("\n")[1:] if line.strip())
            indent = " " * (len(first) - len(first.lstrip(" ")))
            lines = "\n".join(old.split("\n")[1:]).rstrip()
            put = block(wanted.strip("\n"), indent, before=lines, literal=old[0] == "|")
            return node.start, end, put
        if "\n" in wanted or "\n" in old:
            return self._anew(node, wanted)
        return node.start, end, inline(wanted, like=old)

    def _anew(self, node: Node, wanted: Value) -> Edit:
        """Write a value that has another form than the one that stands there."""
        end = node.end
        while isinstance(node.value, dict | list) and self.text[end - 1 : end].isspace():
            end -= 1
        start = node.key.end if node.key else node.start
        if node.key is None:
            return node.start, end, below(wanted, " " * (node.column - len(STEP) - 1)).lstrip()
        start = self.text.index(":", node.key.end) + 1
        end = max(start, node.start + len(self.text[node.start : end].rstrip()))
        return start, end, below(wanted, " " * (node.key.column - 1), len(str(node.key.value)) + 1)

    def _dash(self, node: Node, item: Node) -> int:
        """Return where the line of an item's dash begins."""
        start = item.start
        while start - self.text.rfind("\n", 0, start) != node.column or self.text[start] != "-":
            start -= 1
        return self._line_of(start)

    def _line_of(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _line_after(self, node: Node) -> int:
        """Return where the line after the last word of `node` begins."""
        while isinstance(node.value, dict | list) and node.value and not self._flows(node):
            last = [*node.value.values()][-1][1] if isinstance(node.value, dict) else node.value[-1]
            node = last
        end = node.start + len(self.text[node.start : node.end].rstrip())
        return self.text.index("\n", max(end, node.start)) + 1

    def _flows(self, node: Node) -> bool:
        return isinstance(node.value, dict | list) and self.text[node.start] in "[{"


EMPTY: tuple[Value, ...] = ("", [], {})
"""Values that say nothing."""


def said(node: Node) -> Value:
    """Return what a node says: its fields without empty ones, and text without space around it."""
    if isinstance(node.value, dict):
        pairs = ((name, said(value)) for name, (_, value) in node.value.items())
        return {name: value for name, value in pairs if value not in EMPTY}
    if isinstance(node.value, list):
        return [value for value in map(said, node.value) if value not in EMPTY]
    return node.value.strip()


def _name(value: Value) -> str:
    return json.dumps(value, sort_keys=True)
