"""Figures: numbers and days that prose takes from the cases and laws, and nobody types by hand.

    {{ count:attending-inauguration:absent }}                      “four”
    {{ ordinal:attending-inauguration:absent:2021-trump-biden }}   “fourth”
    {{ date:electors-meet:2028 }}   “December 19, 2028”; {{ date:electors-meet:next }}
    {{ picture:matrix }}   a picture drawn from the cases, in a paragraph of its own

With a capital, as in `{{ Count:… }}`, the figure begins a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import PartialDate
from generator.elections import is_election
from generator.escape import plain
from generator.kinds.law import Law
from generator.kinds.practice import Practice
from generator.names import Unresolved
from generator.nearest import did_you_mean, listed
from generator.numerals import cardinal, ordinal
from generator.tally import Cases, Tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.almanac import Almanac
    from generator.names import Names
    from generator.prose import Figure
    from generator.validate import Item

FORMS = {
    "count": ("{{ count:PRACTICE:RULE }}", 2),
    "ordinal": ("{{ ordinal:PRACTICE:RULE:TRANSITION }}", 3),
    "date": ("{{ date:DATE:ELECTION }}", 2),
    "picture": ("{{ picture:NAME }}", 1),
}
"""By name of the figure, how it is written and how many words are between its colons."""

_PARAGRAPH_ENDS = re.compile(r"(?:\A|\n[ \t]*\n)\Z")
_PARAGRAPH_BEGINS = re.compile(r"[ \t]*(?:\Z|\n[ \t]*(?:\Z|\n))")
NEXT = "next"
"""Stands for the year of the next election."""
PICTURES = ("durations", "matrix", "timeline")
"""The names of the pictures; see `generator.pictures`."""


@dataclass(frozen=True)
class Answer:
    """The figure in words, and where it comes from."""

    words: str
    item: Item
    """The practice or law whose page has more."""
    anchor: str
    """The place on that page, like `#count-refused`; or nothing."""
    note: str
    """By which rule, as Markdown with links to entries."""


class Figures:
    """Computes the figures of prose."""

    def __init__(
        self, items: Mapping[str, Item], names: Names, almanac: Almanac, election: int | None
    ) -> None:
        """Compute from `items`, by key, and `almanac`; `election` is the next one, if any."""
        self._items = items
        self._names = names
        self._almanac = almanac
        self._election = election
        self.cases = Cases(items, names)

    def answer(self, figure: Figure) -> Answer | str | Unresolved | None:
        """Return what stands for `figure` on the page, or why nothing can.

        A picture is answered by its name.
        None if an entry that it needs is not valid: that is reported at its own place.
        """
        name = figure.name[0].lower() + figure.name[1:]
        wrong = _wrong_form(figure, name)
        if wrong:
            return wrong
        if name == "picture":
            return _picture(figure.about[0])
        if name == "date":
            return self._date(*figure.about)
        found = self._tally(*figure.about[:2])
        return self._number(figure, name, *found) if isinstance(found, tuple) else found

    def _number(
        self, figure: Figure, name: str, practice: Item, tally: Tally
    ) -> Answer | Unresolved | None:
        if name == "count":
            words = cardinal(len(tally.cases))
        else:
            key = self._names.find(figure.about[2], ("transition",))
            if isinstance(key, Unresolved) or not key:
                return key or None
            place = tally.place_of(key)
            if not place:
                _, rule, transition = figure.about
                return Unresolved(
                    f"The rule `{rule}` does not count `{transition}`, so it has no place there.",
                    _counted(tally),
                )
            words = ordinal(place)
        if figure.name != name:
            words = words[0].upper() + words[1:]
        return Answer(words, practice, f"#count-{tally.rule.id}", _counted_by(tally))

    def _date(self, name: str, year: str) -> Answer | Unresolved:
        election = self._election if year == NEXT else int(year) if year.isdecimal() else None
        if election is None or not is_election(election):
            hint = f"Write {{{{ date:{name}:2028 }}}} or {{{{ date:{name}:{NEXT} }}}}."
            return Unresolved(f"`{year}` is not the year of an election.", hint)
        date = self._almanac.date(name, election)
        if date is None:
            ids = self._almanac.ids
            hint = did_you_mean(name, ids) if name not in ids else ""
            return Unresolved(
                f"No law sets a date `{name}` for an election of {election}.",
                hint or "The dates of laws have their ids under `versions: dates:`.",
            )
        law = f"[[law:{date.clause.item.id}|{plain(_citation(date.clause.item))}]]"
        note = f"{plain(date.clause.title)}, by the rule “{plain(date.rule)}” ({law})."
        if date.exception:
            note = f"{plain(date.clause.title)}, on another day than usual: {date.exception.by}"
        return Answer(str(PartialDate.of(date.day)), date.clause.item, "", note)

    def _tally(self, name: str, rule: str) -> tuple[Item, Tally] | Unresolved | None:
        key = self._names.find(name, ("practice",))
        if isinstance(key, Unresolved):
            return key
        item = self._items.get(key)
        if item is None or not isinstance(item.entry, Practice):
            return None
        rules = {one.id: one for one in item.entry.counts}
        if rule not in rules:
            return Unresolved(
                f"`{name}` has no rule `{rule}` for counting.",
                did_you_mean(rule, rules)
                or (f"Its rules are {listed(rules, last='and')}." if rules else _NO_RULE),
            )
        return item, self.cases.tally(item, rules[rule])


_FEW = 8
"""How many cases a note names."""


def _counted_by(tally: Tally) -> str:
    """Return the note of a count: its rule, and its cases if they are few."""
    number = len(tally.cases)
    few = [f"[[transition:{case.transition.id}]]" for case in tally.cases if number <= _FEW]
    named = f" ({'; '.join(few)})" if few else ""
    cases = f"{cardinal(number)} case{'' if number == 1 else 's'}"
    return f"Counted here by the rule “{plain(tally.rule.title)}”: {cases}{named}."


def _citation(law: Item) -> str:
    return law.entry.citation if isinstance(law.entry, Law) else law.entry.title


_NO_RULE = (
    "Give the practice a rule: counts: [{id: kept, title: What is counted, outcomes: [kept]}]"
)


def _wrong_form(figure: Figure, name: str) -> Unresolved | None:
    if name not in FORMS:
        hint = did_you_mean(name, FORMS) or f"There are {listed(FORMS, last='and')}."
        return Unresolved(f"`{figure.name}` is not a figure that can be computed.", hint)
    form, parts = FORMS[name]
    if len(figure.about) != parts:
        return Unresolved(f"`{figure.raw}` is not complete.", f"Write it like this: {form}.")
    return None


def alone(figure: Figure, text: str) -> bool:
    """Tell whether a figure stands in a paragraph of its own in `text`."""
    before, after = text[: figure.start], text[figure.end :]
    return bool(_PARAGRAPH_ENDS.search(before) and _PARAGRAPH_BEGINS.match(after))


def _picture(name: str) -> str | Unresolved:
    if name in PICTURES:
        return name
    hint = did_you_mean(name, PICTURES) or f"There are {listed(PICTURES, last='and')}."
    return Unresolved(f"There is no picture `{name}`.", hint)


def _counted(tally: Tally) -> str:
    if not tally.cases:
        return "It counts nothing so far."
    return f"It counts {listed((case.transition.id for case in tally.cases), last='and')}."
