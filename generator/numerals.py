"""Numerals: numbers as a sentence writes them, in words below ten."""

from __future__ import annotations

_CARDINALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = (
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


def cardinal(number: int) -> str:
    """Return how many: “no”, “four”, “12”; `number` is not negative."""
    return _CARDINALS[number] if number < len(_CARDINALS) else f"{number:,}"


def ordinal(number: int) -> str:
    """Return which one: “fourth”, “12th”, “21st”; `number` is not negative."""
    if number < len(_ORDINALS):
        return _ORDINALS[number]
    ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
    return f"{number:,}{ending}"
