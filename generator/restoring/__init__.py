"""Restoring: what a program has written anew gets its remarks, its order and its layout back.

An editing program in the browser reads a file, changes a word, and writes all of it anew: remarks
are gone, lines are folded elsewhere, and `no` may stand without quotation marks. Here the file that
was there before is changed only where the saved one says something else.
"""

from __future__ import annotations

import re

from generator.restoring.edits import EMPTY, Edits, said
from generator.restoring.layout import Value, fields
from generator.yaml_error import YamlError
from generator.yaml_tree import Node, read_tree

_REMARK = re.compile(r"^[ \t]*#", re.MULTILINE)
_NULLS = ("null", "Null", "NULL", "~")


class NotRestorable(Exception):  # noqa: N818 -- the form of the file is what is told
    """The saved file has to stay as it is; the message says why, for an editor."""


def restored(old: str, saved: str) -> str:
    """Return the file `old`, changed so that it says what `saved` says.

    `old` is empty for a new file. Remarks, order and layout stay as they were, down to the byte
    where nothing has changed; a field that the saved file has without a value is left out. A saved
    file that has remarks stays as it is: no such program has written it. Raises `NotRestorable` if
    one of the two cannot be read, or is written in too unusual a form.
    """
    if old == saved or _REMARK.search(saved):
        return saved
    wanted = _meaning(saved, "The saved file")
    if not old.strip():
        return fields(wanted)
    mark, newline = "\ufeff" * old.startswith("\ufeff"), "\r\n" if "\r\n" in old else "\n"
    before = old.removeprefix("\ufeff").replace("\r\n", "\n")
    if _meaning(old, "The file before it") == wanted:
        return old
    text = before if before.endswith("\n") else f"{before}\n"
    out, place = [mark], 0
    for start, end, put in sorted(Edits(text).of(read_tree(text), wanted), key=lambda one: one[:2]):
        out += [text[place:start], put]
        place = end
    result = "".join([*out, text[place:]])
    try:
        same = _meaning(result, "The restored file") == wanted
    except NotRestorable:
        same = False
    if not same:
        message = "The file before it is written in an unusual form."
        raise NotRestorable(message)
    return result.replace("\n", newline)


def _meaning(text: str, name: str) -> dict[str, Value]:
    """Return what a file says; a bare `null` says nothing."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        tree = read_tree(text)
    except YamlError as error:
        message = f"{name} cannot be read: line {error.line}: {error.message}"
        raise NotRestorable(message) from None
    _without_nulls(tree, text)
    meaning = said(tree)
    if not isinstance(meaning, dict) or meaning in EMPTY:
        message = f"{name} holds no fields."
        raise NotRestorable(message)
    return meaning


def _without_nulls(node: Node, text: str) -> None:
    if isinstance(node.value, dict):
        for _, value in node.value.values():
            _without_nulls(value, text)
    elif isinstance(node.value, list):
        for value in node.value:
            _without_nulls(value, text)
    elif text[node.start : node.end] in _NULLS:
        node.value = ""
