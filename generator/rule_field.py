"""A field that holds a rule: its words are read, and a slip is met with what was meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic_core import core_schema

from generator.dates import MONTHS
from generator.fields import refused
from generator.nearest import nearest
from generator.rule import ORDINALS, WEEKDAYS, Rule
from generator.rule_words import NoRuleError, read_rule

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

_NUMBERS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_ORDINAL_FIGURES = ("1st", "2nd", "3rd", "4th", "5th")
_OTHER_WORDS = {
    **{word: str(number) for number, word in enumerate(_NUMBERS, start=1)},
    **dict(zip(_ORDINAL_FIGURES, ORDINALS, strict=False)),
    "following": "after",
    "of": "in",
    "on": "",
}
"""What editors may write, and how a rule says it."""
_WORDS = (
    *(*MONTHS, *WEEKDAYS, *ORDINALS),
    *("the", "in", "after", "before", "next", "day", "days", "week", "weeks", "month", "months"),
    *("at", "noon", "midnight", "a.m.", "p.m.", "election", "year"),
)
_KNOWN = {word.lower(): word for word in _WORDS}
_YEAR = re.compile(r" of the (election|next) year", re.IGNORECASE)
_HALF = re.compile(r"\b(\d{1,2}(?::\d\d)?) ?([ap])\.?m\b\.?", re.IGNORECASE)
_FULL_HOUR = re.compile(r"\b(\d{1,2}):00 ")
_TWELVE = re.compile(r"\b12 (?:(p\.m\.|noon)|(?:a\.m\.|midnight))")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b", re.IGNORECASE)
_DAY_ORDINAL = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)\b", re.IGNORECASE)
_SHORTEST = 3


@dataclass(frozen=True)
class InWords:
    """In `Annotated[Rule, InWords()]`: an editor writes the rule in words."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read the rule from text; whether an id in it exists is seen when entries are linked."""
        return core_schema.no_info_after_validator_function(_rule, core_schema.str_schema())


RuleInWords: TypeAlias = Annotated[Rule, InWords()]
"""A rule for a day and hour, written in words."""


def _rule(value: str) -> Rule:
    words = " ".join(value.split())
    try:
        return read_rule(words)
    except NoRuleError as error:
        why = str(error)
    better = _meant(words)
    hint = f" Did you mean: {better}?" if better else ""
    raise refused("rule", f"`{words}` is not a rule for a day. {why}".rstrip() + hint)


def _meant(words: str) -> str:
    """Return the rule that `words` nearly write, or an empty string."""
    year = _YEAR.search(words)
    text = _HALF.sub(lambda half: f"{half[1]} {half[2].lower()}.m.", _YEAR.sub("", words))
    text = _TWELVE.sub(lambda hour: "noon" if hour[1] else "midnight", _FULL_HOUR.sub(r"\1 ", text))
    text = " ".join(filter(None, map(_word, text.replace(",", " ").split())))
    text = _DAY_FIRST.sub(r"\2 \1", _DAY_ORDINAL.sub(r"\1 \2", text)).replace(
        "the day in", "the day of"
    )
    day, at, hour = text.partition(" at ")
    try:
        return str(read_rule(f"{day}{year[0].lower() if year else ''}{at}{hour}"))
    except NoRuleError:
        return ""


def _word(word: str) -> str:
    """Return the word of the grammar that `word` nearly is; anything else as it is."""
    small = word.lower()
    if small in _KNOWN or small in _OTHER_WORDS:
        return _OTHER_WORDS.get(small, small)
    if not small.rstrip(".").isalpha():
        return small
    begun = [known for key, known in _KNOWN.items() if key.startswith(small.rstrip("."))]
    if len(small) >= _SHORTEST and len(begun) == 1:
        return begun[0]
    return next(iter(nearest(small, _WORDS)), small)
