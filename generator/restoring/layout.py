"""Layout: fields and lists written as YAML where there was nothing before."""

from __future__ import annotations

from typing import TypeAlias

from generator.restoring.scalar import WIDTH, block, inline

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
"""What a file says: text, lists and groups of fields."""
STEP = "  "


def fields(values: dict[str, Value], indent: str = "") -> str:
    """Return a group of fields, one below the other, each line behind `indent`."""
    return "".join(
        f"{indent}{inline(name)}:{below(value, indent, len(name) + 2)}\n"
        for name, value in values.items()
    )


def items(values: list[Value], indent: str = "") -> str:
    """Return a list, one item below the other, each line behind `indent`."""
    return "".join(f"{indent}-{_item(value, indent)}\n" for value in values)


def below(value: Value, indent: str, column: int = 0) -> str:
    """Return `value` as it follows the name of its field and a colon, without the last line's end.

    `column` is how much of the line the name takes.
    """
    if isinstance(value, dict):
        return "\n" + fields(value, indent + STEP)[:-1] if value else " {}"
    if isinstance(value, list):
        return "\n" + items(value, indent + STEP)[:-1] if value else " []"
    if "\n" in value.strip("\n"):
        return " " + block(value.strip("\n"), indent + STEP, literal=True)
    long = len(indent) + column + len(value) > WIDTH and " " in value
    return " " + (block(value, indent + STEP) if long else inline(value))


def flowing(value: Value) -> str:
    """Return `value` on one line, between braces or brackets if it has parts."""
    if isinstance(value, dict):
        pairs = (f"{inline(name, flow=True)}: {flowing(one)}" for name, one in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(flowing(one) for one in value)}]"
    return inline(value, flow=True)


def _item(value: Value, indent: str) -> str:
    if isinstance(value, dict) and value:
        return " " + fields(value, indent + STEP)[len(indent + STEP) : -1]
    if isinstance(value, list):
        return " " + flowing(value)
    return below(value, indent, 2)
