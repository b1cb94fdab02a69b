"""Edit: change what an entry says, and not one byte of what it says already.

YAML libraries write a file anew: they fold lines, move comments and take `no` for a truth value.
Here only the lines that change are cut out or put in, at the places that the parser names.
"""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from generator.yaml_tree import Node, plain, read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Edit: TypeAlias = tuple[int, int, str]
"""What is cut out of the text, from and to, and what is put there."""
STEP = "  "


class NotEditable(Exception):  # noqa: N818 -- the entry's form is what is told
    """The entry is written in a form that only its editor can change."""


def dump(entry: CommentedMap) -> str:
    """Return an entry as YAML, each value on one line, with its comments."""
    yaml = YAML(typ="rt")
    yaml.width = 1_000_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.allow_unicode = True
    out = io.StringIO()
    yaml.dump(entry, out)
    return out.getvalue()


def edited(text: str, wanted: Mapping[str, Any]) -> str:
    """Return `text` changed so that it says `wanted`; all else stays byte for byte.

    Fields that were left empty stay, unless `wanted` fills them. Raises `YamlError` if the text
    cannot be read and `NotEditable` if it cannot be changed.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    tree = read_tree(text)
    out: list[str] = []
    place = 0
    edits = _Edits(text, tree).of_map(tree, wanted)
    for start, end, put in sorted(edits, key=lambda edit: edit[:2]):
        out += [text[place:start], put.replace("\n", newline)]
        place = end
    result = "".join([*out, text[place:]])
    if plain(read_tree(result)) != _as_text(wanted):
        raise NotEditable
    return result


class _Edits:
    """Finds the edits of one text."""

    def __init__(self, text: str, tree: Node) -> None:
        self.text = text
        self.tree = tree

    def of_map(self, node: Node, wanted: Mapping[str, Any]) -> Iterator[Edit]:
        """Yield the edits that make a group of fields say `wanted`."""
        pairs = node.value
        if not isinstance(pairs, dict):
            raise NotEditable
        there = [(key, value) for key, value in pairs.values()]
        for index, (key, value) in enumerate(there):
            name = str(key.value)
            if name in wanted:
                yield from self._of_value(value, wanted[name])
            elif plain(value) != "":
                yield from self._without(node, there, index)
        new = CommentedMap({name: value for name, value in wanted.items() if name not in pairs})
        if new and self._flows(node):
            put = "".join(f", {json.dumps(k)}: {_flow(v)}" for k, v in new.items())
            yield there[-1][1].end, there[-1][1].end, put
        elif new:
            at_end = node is self.tree and "\n..." not in self.text
            place = len(self.text) if at_end else self._line_after(there[-1][1])
            yield self._lines_at(place, dump(new), " " * (node.column - 1))

    def _of_list(self, node: Node, items: list[Node], wanted: list[Any]) -> Iterator[Edit]:
        theirs, mine = [plain(item) for item in items], _as_text(wanted)
        first = _alike(theirs, mine)
        shorter = len(mine) < len(theirs)  # what is put in stands at the end of the list
        last = _alike(theirs[first:][::-1], mine[first:][::-1]) if shorter else 0
        old = range(first, len(theirs) - last)
        new = range(first, len(mine) - last)
        for index, at in zip(old, new, strict=False):
            yield from self._of_value(items[index], wanted[at])
        pairs = [(item, item) for item in items]
        for index in old[len(new) :]:
            yield from self._without(node, pairs, index)
        for index in new[len(old) :]:
            yield self._item_after(node, items, wanted[index])

    def _of_value(self, node: Node, wanted: Any) -> Iterator[Edit]:  # noqa: ANN401 -- a tree
        if isinstance(node.value, dict):
            yield from self.of_map(node, wanted)
        elif isinstance(node.value, list):
            yield from self._of_list(node, node.value, wanted)
        elif node.value != _as_text(wanted):
            if not isinstance(wanted, str):
                raise NotEditable
            put = json.dumps(wanted, ensure_ascii=False)
            if node.start == node.end:
                put = f" {put}"
            elif self.text[node.start] in "|>":
                put += "\n"
            yield node.start, node.end, put

    def _without(self, node: Node, there: list[tuple[Node, Node]], index: int) -> Iterator[Edit]:
        """Yield the edit that takes out one of the fields or items of `node`."""
        begin, end = there[index]
        after = there[index + 1][0].start if index + 1 < len(there) else None
        if self._flows(node):
            if after is None:
                yield there[index - 1][1].end if index else begin.start, end.end, ""
            else:
                yield begin.start, after, ""
            return
        start = begin.start
        if isinstance(node.value, list):
            while self._column(start) != node.column or self.text[start] != "-":
                start -= 1
        line = self.text.rfind("\n", 0, start) + 1
        if not self.text[line:start].strip():
            yield line, self._line_after(end), ""
        elif after is not None:  # the first field of an item stands beside its dash
            yield start, after, ""
        else:
            raise NotEditable

    def _item_after(self, node: Node, items: list[Node], wanted: Any) -> Edit:  # noqa: ANN401
        if self._flows(node):
            place = items[-1].end if items else node.start + 1
            return place, place, f"{', ' if items else ''}{_flow(wanted)}"
        written = dump(CommentedMap(x=CommentedSeq([wanted]))).partition("\n")[2]
        lines = "".join(line.removeprefix(STEP) for line in written.splitlines(keepends=True))
        return self._lines_at(self._line_after(items[-1]), lines, " " * (node.column - 1))

    def _lines_at(self, place: int, lines: str, indent: str) -> Edit:
        begin = "" if self.text[place - 1 : place] == "\n" else "\n"
        put = "".join(indent + line for line in lines.splitlines(keepends=True))
        return place, place, begin + put

    def _line_after(self, node: Node) -> int:
        """Return where the line after the last word of `node` begins."""
        while isinstance(node.value, dict | list) and node.value and not self._flows(node):
            last = node.value[-1] if isinstance(node.value, list) else [*node.value.values()][-1][1]
            node = last
        if node.end > node.start and self.text[node.end - 1] == "\n":
            return node.end
        found = self.text.find("\n", node.end)
        return len(self.text) if found < 0 else found + 1

    def _flows(self, node: Node) -> bool:
        return isinstance(node.value, dict | list) and self.text[node.start] in "[{"

    def _column(self, index: int) -> int:
        return index - self.text.rfind("\n", 0, index)


def _alike(mine: list[Any], theirs: list[Any]) -> int:
    """Return how many of the first items are the same."""
    count = 0
    while count < min(len(mine), len(theirs)) and mine[count] == theirs[count]:
        count += 1
    return count


def _flow(value: Any) -> str:  # noqa: ANN401 -- a tree
    return json.dumps(_as_text(value), ensure_ascii=False)


def _as_text(value: Any) -> Any:  # noqa: ANN401 -- a tree
    """Return a tree as it is read back: all its values are text."""
    if isinstance(value, dict):
        return {str(name): _as_text(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return str(value)
