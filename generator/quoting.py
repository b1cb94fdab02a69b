"""Quoting: a value on one line of YAML, in marks only where it needs them."""

from __future__ import annotations

import json
import re

from generator.yaml_error import YamlError
from generator.yaml_tree import plain, read_tree

_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that may stand in YAML only as an escape, or that nobody would see."""


def quoted(value: str) -> str:
    """Return `value` as it is written behind the name of a field."""
    return value if says(f"x: {value}\n", value) else in_marks(value)


def in_marks(value: str) -> str:
    """Return `value` in double marks, whatever characters it has."""
    written = json.dumps(value, ensure_ascii=False)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def says(written: str, value: str) -> bool:
    """Tell whether the one field that is `written` has this value."""
    try:
        return bool(plain(read_tree(written)) == {"x": value})
    except YamlError:
        return False
