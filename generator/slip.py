"""Slip: a mistake of the hand that libyaml sees, but calls by another name or on the next line."""

from __future__ import annotations

import json
import re

_SLIPS = (
    (
        r"(?P<blank> *)(?P<given>[–—•*]) ",
        "A list begins with a hyphen `-`, not with `{given}`.",
        "Write it like this: - text",
    ),
    (
        r"(?P<blank> *)(?P<given>[\u00a0\u2000-\u200b\u202f\u3000\ufeff])",
        "The space before this line is not an ordinary one.",
        "Delete it and type spaces.",
    ),
    (
        r"(?P<blank> *)(?:- +)?(?P<given>[A-Za-z][\w-]*) ?= ?(?P<value>.*)",
        "`{given}` is not followed by a colon.",
        "Write it like this: {given}: {value}",
    ),
    (
        r"(?P<blank> *)(?:- +)?(?P<given>[A-Za-z][\w-]*):(?!//)(?P<value>[^\s:].*)",
        "A space is missing after the colon of `{given}`.",
        "Write it like this: {given}: {value}",
    ),
    (
        (
            r"(?P<blank> *(?:- +)?(?P<name>\w[\w-]*: +)?)"
            r"(?P<value>(?P<given>[\[{]).*[\]}] *[^\s\]},#].*)"
        ),
        "A value cannot begin with `{given}` and go on after the bracket.",
        "Put the whole value in quotation marks: {name}{quoted}",
    ),
)
_CONFLICT = re.compile(r"^(?:<{7} |={7}$|>{7} )", re.MULTILINE)
_BLOCK = re.compile(r"(?P<blank> *)(?:- +)?(?P<given>[A-Za-z][\w-]*): +[>|][-+]?")
_NAME = re.compile(r"(?P<before> *(?:- +)?)(?P<given>[A-Za-z][\w-]*)(?=:|$)")


def slip(text: str, line: int, column: int) -> tuple[str, str, int, int] | None:
    """Return message, hint, line and column (from 1) of a slip near the place of an error.

    An error at the first colon of a line means that libyaml took the line for more text of the
    one before: then the slip may be there.
    """
    conflict = _CONFLICT.search(text)
    if conflict:
        message = "Two people changed this place, and git has kept both."
        hint = "Keep one of the two, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`."
        return message, hint, text.count("\n", 0, conflict.start()) + 1, 1
    lines = text.split("\n")
    numbers = [one for one in range(min(line, len(lines)), 0, -1) if lines[one - 1].strip()][:2]
    more_text = _NAME.fullmatch(lines[line - 1][: column - 1]) if line in numbers else None
    for pattern, message, hint in _SLIPS:
        for number in numbers if more_text else numbers[:1]:
            found = re.match(pattern, lines[number - 1])
            if found:
                parts = found.groupdict("")
                parts["quoted"] = json.dumps(parts.get("value"), ensure_ascii=False)
                column = len(parts["blank"]) + 1
                return message.format(**parts), hint.format(**parts), number, column
    if len(numbers) == 2:  # noqa: PLR2004 -- the line and the one before
        return _indentation(lines, *numbers, field=bool(more_text))
    return None


def _indentation(
    lines: list[str], number: int, before: int, *, field: bool
) -> tuple[str, str, int, int] | None:
    here, above = lines[number - 1], lines[before - 1]
    block = _BLOCK.fullmatch(above)
    if block and len(here) - len(here.lstrip()) <= len(block["blank"]):
        message = f"The text of `{block['given']}` must be indented."
        return message, "Put two spaces more before each of its lines.", number, 1
    inner, outer = _NAME.match(here), _NAME.match(above)
    if field and inner and outer and len(inner["before"]) > len(outer["before"]):
        message = f"`{inner['given']}` is indented further than `{outer['given']}` above it."
        hint = (
            "If it is a field, give it as many spaces as that one. If it belongs to the text"
            " above, put all of that text in quotation marks."
        )
        return message, hint, number, len(inner["before"]) + 1
    return None
