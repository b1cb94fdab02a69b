"""A document: one content file as it was read, before anything in it is believed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.problem import Problem
from generator.yaml_tree import Node, read_tree

if TYPE_CHECKING:
    from collections.abc import Mapping

Loc: TypeAlias = tuple[str | int, ...]
"""The way to a value: names of fields and, in lists, positions counted from 0."""


@dataclass(frozen=True)
class Document:
    """One YAML file: where it lies, which kind its folder says, and what it holds."""

    path: str
    """File, relative to the project's root, with forward slashes."""
    kind: str
    """Name of the kind whose folder the file lies in."""
    id: str
    """The file's name without its ending."""
    text: str = field(repr=False)
    """The whole file, without a byte order mark, lines ending in a line feed."""
    data: Mapping[str, Any] | None = field(repr=False)
    """Text, lists and mappings; None when the file could not be read as YAML."""

    def has(self, loc: Loc) -> bool:
        """Tell whether the file has the value that `loc` leads to, even if it was left empty."""
        return _descend(read_tree(self.text), loc)[1]

    def problem(
        self,
        loc: Loc,
        message: str,
        hint: str = "",
        *,
        inside: tuple[str, int] | None = None,
        at_key: bool = False,
    ) -> Problem:
        """Return a problem at the value that `loc` leads to.

        Parts of `loc` that the file does not have are skipped, so a missing field points at the
        first field of its block. `inside` narrows the place to words in the value: the words and
        which of their occurrences, counted from 0. `at_key` points at the field's name instead.
        """
        node, found = _descend(read_tree(self.text), loc)
        if not found and isinstance(node.value, dict) and node.value:
            node = next(iter(node.value.values()))[0]
        elif at_key and node.key is not None:
            node = node.key
        place = _inside(self.text, node, *inside) if inside else (node.line, node.column)
        return problem_at(self.path, self.text, place, message, hint)


@dataclass(frozen=True)
class Manuscript:
    """One hand-written Markdown page."""

    path: str
    """File, relative to the project's root, with forward slashes."""
    text: str = field(repr=False)
    """The whole file, with its front matter."""

    def problem(self, index: int, message: str, hint: str = "") -> Problem:
        """Return a problem at character number `index` (counted from 0) of the text."""
        return problem_at(self.path, self.text, _line_column(self.text, index), message, hint)


def problem_at(
    path: str, text: str, place: tuple[int, int], message: str, hint: str = ""
) -> Problem:
    """Return a problem at a line and column (from 1) of `text`, with that line as the excerpt."""
    line, column = place
    lines = text.split("\n")
    excerpt = lines[line - 1] if line <= len(lines) else ""
    return Problem(path, line, column, message, hint, excerpt)


def _descend(node: Node, loc: Loc) -> tuple[Node, bool]:
    """Return the node that `loc` leads to, and whether its last part was found."""
    found = True
    for part in loc:
        if isinstance(node.value, dict) and part in node.value:
            node, found = node.value[str(part)][1], True
        elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
            node, found = node.value[part], True
        else:
            found = False
    return node, found


def _inside(text: str, node: Node, words: str, nth: int) -> tuple[int, int]:
    """Return line and column of `words` in the file, however YAML has folded its lines."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    matches = list(re.compile(pattern).finditer(text, node.start, node.end))
    if nth < len(matches):
        return _line_column(text, matches[nth].start())
    return node.line, node.column


def _line_column(text: str, index: int) -> tuple[int, int]:
    before = text[:index]
    return before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1
