"""Scalar: a value written as YAML, so that every reader of YAML takes it for the same text."""

from __future__ import annotations

import json
import re
import textwrap
from difflib import SequenceMatcher

import yaml

from generator.yaml_error import YamlError
from generator.yaml_tree import plain, read_tree

WIDTH = 120
"""How long the lines of folded text become."""
_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_AS_WRITTEN = re.compile(r"0|[1-9]\d*|\d{4}-\d\d-\d\d")
_NUMBER = re.compile(r"[-+.\d][\d_.:eExXoO+-]*")
_RESOLVER = yaml.SafeLoader("")


def inline(value: str, *, flow: bool = False, like: str = "") -> str:
    """Return `value` on one line: bare if that is safe, else in quotation marks.

    A word that some readers of YAML take for something else, such as `no`, `1:30` or `012`, stands
    in marks, unless it takes the place of `like`, a bare word of that sort. `flow` tells whether it
    stands between braces or brackets.
    """
    if like[:1] == "'" and "\n" not in value and not _BREAKS.search(value):
        return "'" + value.replace("'", "''") + "'"
    swapped = bool(like) and like[0] not in "'\"|>" and _guessed(like)
    if like[:1] != '"' and (swapped or not _guessed(value)) and _reads(value, flow=flow):
        return value
    return quoted(value)


def quoted(value: str) -> str:
    """Return `value` in double quotation marks, on one line."""
    written = json.dumps(value, ensure_ascii=False)
    return _BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def block(value: str, indent: str, *, before: str = "", literal: bool = False) -> str:
    """Return `value` as a block below its field: folded lines, or lines as they are.

    `before` is what stood there: where its lines began, these begin as well if they can.
    """
    if literal or re.search(r"^[ \t]|[^\S\n]$|  ", value, re.MULTILINE):
        lines, head = value.split("\n"), "|"
    else:
        lines, head = _folded(value, before, WIDTH - len(indent)), ">-"
    written = "\n".join([head, *(indent + line if line else "" for line in lines)])
    return written if _holds(written, value) else quoted(value)


def _folded(value: str, before: str, width: int) -> list[str]:
    """Return the lines that fold into `value`, each as in `before` as far as their words agree."""
    old = before.split()
    starts, place = set[int](), 0
    for line in before.split("\n"):
        starts.add(place)
        place += len(line.split())
    words = value.split()
    match = SequenceMatcher(None, old, words, autojunk=False)
    kept = {
        b + n for a, b, size in match.get_matching_blocks() for n in range(size) if a + n in starts
    }
    lines: list[str] = []
    place = 0
    for number, paragraph in enumerate(value.split("\n")):
        if number:
            lines.append("")
        piece: list[str] = []
        for word in paragraph.split(" ") if paragraph else ():
            if piece and place in kept:
                lines += _wrapped(piece, width, keep=bool(old))
                piece = []
            piece.append(word)
            place += 1
        lines += _wrapped(piece, width, keep=bool(old)) if piece else ()
    return lines


def _wrapped(words: list[str], width: int, *, keep: bool) -> list[str]:
    line = " ".join(words)
    if keep and len(line) <= width * 5 // 4:
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)


def _guessed(value: str) -> bool:
    """Tell whether some reader of YAML takes the bare word for a number, a truth value or null."""
    if _AS_WRITTEN.fullmatch(value):
        return False
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call]
    word = tag == "tag:yaml.org,2002:str" and value.lower() not in {"y", "n"}
    return not word or _NUMBER.fullmatch(value) is not None


def _reads(value: str, *, flow: bool) -> bool:
    """Tell whether the bare words are read as what they are."""
    return _holds(f"{{x: {value}}}", {"x": value}) if flow else _holds(value, value)


def _holds(written: str, value: str | dict[str, str]) -> bool:
    """Tell whether `written`, the value of a field, is read as `value`, and nothing beside it."""
    try:
        read = plain(read_tree(f"a: {written}\n"))
    except YamlError:
        return False
    return bool(read in ({"a": value}, {"a": f"{value}\n"}))
