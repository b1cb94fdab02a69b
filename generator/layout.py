"""Layout: an entry's file in the one form that all have; what it says stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.folding import block
from generator.kinds import KINDS
from generator.quoting import in_marks
from generator.remarks import Remarks
from generator.shape import shapes
from generator.yaml_error import YamlError
from generator.yaml_tree import Node, plain, read_tree

if TYPE_CHECKING:
    from pydantic import BaseModel

    from generator.remarks import Around, Remark

WIDTH = 120
"""A longer line of text becomes a block."""
_STEP = 2


class NotLaidOutError(Exception):
    """The file is written in a form that cannot be laid out without changing what it says."""


def laid_out(text: str, kind: str) -> str:
    """Return the text of an entry's file, laid out; it has the same values and remarks.

    Fields stand in the order of the kind, blocks are indented by two spaces, long text is a block
    with one sentence a line. Laid out again, it does not change.
    Raises `YamlError` if it cannot be read, and `NotLaidOutError`.
    """
    once = _written(text, kind)
    try:
        same = _said(once) == _said(text) and _written(once, kind) == once
    except YamlError:
        same = False
    if not same:
        raise NotLaidOutError
    return once


def _written(text: str, kind: str) -> str:
    tree = read_tree(text)
    return "\n".join(_Layout(text, Remarks(text, tree)).whole(tree, KINDS[kind])) + "\n"


def _said(text: str) -> tuple[object, list[str]]:
    """Return the values of a file, and its remarks, whatever their order."""
    tree = read_tree(text)
    return plain(tree), sorted(remark.words for remark in Remarks(text, tree).all)


class _Layout:
    """Writes the lines of one file."""

    def __init__(self, text: str, remarks: Remarks) -> None:
        self.text = text
        self.remarks = remarks

    def whole(self, tree: Node, model: type[BaseModel]) -> list[str]:
        head = _remarked(self.remarks.head, 0)
        fields = self.fields(tree, model, 0)
        if head and not head[-1].startswith("# yaml-language-server"):
            head.append("")
        return [*head, *fields, *_remarked(self.remarks.tail, 0, first=False)]

    def fields(self, node: Node, model: type[BaseModel] | None, indent: int) -> list[str]:
        """Return the lines of a group of fields."""
        lines: list[str] = []
        known = shapes(model) if model else {}
        for name, (key, value) in self._sorted(node, model):
            around = self.remarks.around(key)
            prefix = f"{' ' * indent}{self.text[key.start : key.end]}:"
            below = known[name].part if name in known else None
            written = self.value(value, prefix, below, indent)
            lines += _framed(written, around, indent, first=not lines)
        return lines

    def value(
        self, node: Node, prefix: str, model: type[BaseModel] | None, indent: int
    ) -> list[str]:
        """Return the lines of a value behind `prefix`, the name of its field or the dash of it."""
        if node.start == node.end:
            return [prefix]
        if isinstance(node.value, str):
            return self._scalar(node, prefix, indent)
        if line := self._on_one_line(node, prefix, model):
            return [line]
        if isinstance(node.value, list):
            return [prefix, *self._items(node.value, model, indent + _STEP)]
        return [prefix, *self.fields(node, model, indent + _STEP)]

    def _items(self, items: list[Node], model: type[BaseModel] | None, indent: int) -> list[str]:
        lines: list[str] = []
        for item in items:
            around = self.remarks.around(item)
            written = self._item(item, model, indent)
            lines += _framed(written, around, indent, first=not lines)
        return lines

    def _item(self, item: Node, model: type[BaseModel] | None, indent: int) -> list[str]:
        dash = f"{' ' * indent}-"
        if isinstance(item.value, str) or self._on_one_line(item, dash, model):
            return self.value(item, dash, model, indent)
        if isinstance(item.value, list):
            inner = self._items(item.value, model, indent + _STEP)
        else:
            inner = self.fields(item, model, indent + _STEP)
        first = next(at for at, line in enumerate(inner) if line.strip() and line.strip()[0] != "#")
        heads = [f"{' ' * indent}{line.strip()}".rstrip() for line in inner[:first]]
        return [*heads, f"{dash} {inner[first].lstrip()}", *inner[first + 1 :]]

    def _on_one_line(self, node: Node, prefix: str, model: type[BaseModel] | None) -> str:
        """Return a value that stands in brackets behind `prefix`, or nothing if it cannot stay."""
        if self.text[node.start] not in "[{" or self.remarks.inside(node):
            return ""
        line = f"{prefix} {self._flow(node, model)}"
        return line if len(line) <= WIDTH or not node.value else ""

    def _flow(self, node: Node, model: type[BaseModel] | None) -> str:
        if isinstance(node.value, list):
            return f"[{', '.join(self._flow(item, model) for item in node.value)}]"
        if isinstance(node.value, dict):
            known = shapes(model) if model else {}
            pairs = [
                f"{self.text[key.start : key.end]}: "
                f"{self._flow(value, known[name].part if name in known else None)}"
                for name, (key, value) in self._sorted(node, model)
            ]
            return f"{{{', '.join(pairs)}}}"
        raw = self.text[node.start : node.end]
        return in_marks(node.value) if "\n" in raw else raw

    def _scalar(self, node: Node, prefix: str, indent: int) -> list[str]:
        raw, value = self.text[node.start : node.end], str(node.value)
        line = f"{prefix} {raw}"
        is_block = raw[0] in "|>"
        if not (is_block or "\n" in raw) and (len(line) <= WIDTH or " " not in value.strip()):
            return [line]
        lines = block(value, literal=raw[0] == "|")
        below = [f"{' ' * indent}{one}" if one else "" for one in lines[1:]]
        return [f"{prefix} {lines[0]}", *below]

    def _sorted(
        self, node: Node, model: type[BaseModel] | None
    ) -> list[tuple[str, tuple[Node, Node]]]:
        pairs = node.value if isinstance(node.value, dict) else {}
        order = list(shapes(model)) if model else []
        return sorted(
            pairs.items(), key=lambda pair: order.index(pair[0]) if pair[0] in order else len(order)
        )


def _framed(lines: list[str], around: Around, indent: int, *, first: bool) -> list[str]:
    """Return the lines of a field or an item with the remarks around it."""
    alone = [remark for remark in around.above if remark.alone]
    beside = [remark for remark in around.above if not remark.alone]
    parted = [""] if around.gap else []
    before = _remarked(alone, indent, first=first)
    return [
        *before,
        *(parted if before or not first else []),
        *_remarked(beside, indent),
        *lines,
        *_remarked(around.below, indent, first=False),
    ]


def _remarked(remarks: list[Remark], indent: int, *, first: bool = True) -> list[str]:
    lines: list[str] = []
    for remark in remarks:
        if remark.gap and (lines or not first):
            lines.append("")
        lines.append(f"{' ' * indent}{remark.words}")
    return lines
