"""The terminal: whether it shows colors, and which part of a message has which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

STYLES: dict[str, dict[str, Any]] = {
    "place": {"bold": True},
    "message": {"fg": "red", "bold": True},
    "code": {"dim": True},
    "mark": {"fg": "red", "bold": True},
    "hint": {"fg": "green"},
    "section": {"dim": True},
}
"""How each part of a message looks, in the words of `click.style`."""


def colored(environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Tell whether to write in color, by the environment and whether a terminal listens.

    `NO_COLOR` says no and `FORCE_COLOR` yes, whatever they hold unless it is nothing; see
    https://no-color.org and https://force-color.org. A terminal called `dumb` has no colors.
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return terminal and environment.get("TERM") != "dumb"
