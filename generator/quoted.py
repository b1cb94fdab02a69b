"""Quoted: what one page quotes, each word checked, and no seed quoted beyond its budget."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from generator.budget import allowed_words, published_words
from generator.nearest import listed
from generator.quotation import (
    has_gaps,
    is_short,
    likeness,
    marked_difference,
    nearest_passage,
    pieces,
    says_more_than_it_quotes,
    stands_in,
)
from generator.sealed import holds
from generator.site import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.document import Loc
    from generator.kinds.seed import Seed
    from generator.marks import Quotation
    from generator.prose import Citation
    from generator.text import Text
    from generator.validate import Item

_LIKE = 60
"""So like, in percent, the words of the named passage must be to be shown before better ones."""

Held: TypeAlias = "tuple[Citation, Item, Text]"
"""A citation with the entry that it means and the text we hold of it."""


class Quoted:
    """Gathers the quotations of one page."""

    def __init__(self) -> None:
        """Begin with none."""
        self.found = 0
        self.not_held = 0
        self.sealed = 0
        self._of_seed: dict[str, list[str]] = defaultdict(list)

    @property
    def checked(self) -> Checked:
        """What became of the quotations so far."""
        return Checked(self.found, self.not_held, self.sealed)

    def check(self, quotation: Quotation, held: list[Held]) -> tuple[str, str] | None:
        """Return the sentence and the hint if the words are in none of the texts that are cited."""
        if not held:
            self.not_held += 1
            return None
        if says_more_than_it_quotes(quotation.words):
            return _too_much_inserted(quotation.words)
        for citation, target, text in held:
            if has_gaps(quotation.words) and not citation.passage:
                continue
            verdict = _holds(text, quotation.words, citation.passage)
            if verdict is not False:
                self._count(found=verdict)
                if target.kind == "seed":
                    self._of_seed[target.id].append(quotation.words)
                return None
        citation, _target, text = held[0]
        return _not_there(quotation.words, citation.id, citation.passage, text)

    def check_seed(self, name: str, seed: Seed, text: Text) -> Iterator[tuple[Loc, str, str]]:
        """Yield place, sentence and hint for each quotation and flag of a seed that is wrong."""
        self._of_seed[name].append(seed.headline)
        named: list[tuple[Loc, str, str]]
        named = [(("quotations", i), q.text, q.passage) for i, q in enumerate(seed.quotations)]
        named += [(("customs", i), c.text or "", c.passage) for i, c in enumerate(seed.customs)]
        named += [(("flags", i), f.text or "", f.passage) for i, f in enumerate(seed.flags)]
        named += [
            (("flags", i, "more", j), place.text or "", place.passage)
            for i, flag in enumerate(seed.flags)
            for j, place in enumerate(flag.more)
        ]
        for loc, words, passage in named:
            self._of_seed[name].append(words)
            if passage not in text.passages:
                yield (
                    (*loc, "passage"),
                    f"This seed has no passage `{passage}`.",
                    passages_of(text),
                )
                continue
            if says_more_than_it_quotes(words):
                yield ((*loc, "text"), *_too_much_inserted(words))
                continue
            verdict = _holds(text, words, passage) if words else True
            if verdict is False:
                yield ((*loc, "text"), *_not_there(words, name, passage, text))
            elif loc[0] == "quotations":
                self._count(found=verdict)

    def _count(self, *, found: bool | None) -> None:
        self.found += found is True
        self.sealed += found is None

    def over_budget(
        self, prose: list[str], articles: Mapping[str, Text], seeds: Mapping[str, Seed]
    ) -> Iterator[tuple[str, str]]:
        """Yield sentence and hint for each seed of which `prose` publishes too many words."""
        for name, seed in seeds.items():
            text = articles[name]
            most = allowed_words(seed.quotation_budget, text)
            count = published_words(text, self._of_seed[name], prose)
            if count > most:
                message = (
                    f"This page would publish {count} words of `{name}`; at most {most} may be."
                )
                yield message, "Shorten the quotations, or say it in your own words."


def _holds(text: Text, words: str, passage: str) -> bool | None:
    """Tell whether the words stand in the passage; None if the text is sealed and they are few."""
    if text.sealed:
        return holds(text, words, passage)
    return stands_in(words, text.passages.get(passage, text.whole))


def passages_of(text: Text) -> str:
    """Return the hint that names the passages of `text`."""
    return f"Its passages are {listed(text.paragraphs, last='and')}, and sentences like `p1.s1`."


def _too_much_inserted(words: str) -> tuple[str, str]:
    return (
        f"Too much stands in brackets: “{words}”.",
        "Put in at most 3 words at once, no more than you quote; the rest goes outside the marks.",
    )


def _not_there(words: str, name: str, passage: str, text: Text) -> tuple[str, str]:
    where = f"passage `{passage}` of " if passage else ""
    message = f"These words are not in {where}`{name}`: “{words}”."
    if not pieces(words):
        return f"There are no words between these marks: “{words}”.", "Quote some, or delete them."
    if text.sealed:
        return message, "The text is sealed, so the nearest words cannot be shown."
    homes = [key for key, said in text.passages.items() if stands_in(words, said)]
    home = next((key for key in homes if "." in key), homes[0] if homes else "")
    if not passage and stands_in(words, text.whole):
        message = f"A quotation with an omission or an insertion must name its passage: “{words}”."
        apart = "Its words are in different passages: quote each by itself."
        return message, f"Write [@{name}:{home}]." if home else apart
    if home:
        return message, f"They are in `{home}`: write [@{name}:{home}]."
    near, found = nearest_passage(words, text.passages)
    bare = words.rstrip(".,;:!?")
    if bare != words and stands_in(bare, text.passages.get(passage, text.whole)):
        mark = words[len(bare) :]
        return message, f"They are there without `{mark}`: put it after the closing mark."
    named = {key: said for key, said in text.passages.items() if key.split(".")[0] == passage}
    there = nearest_passage(words, named)
    if likeness(words, there[1]) >= _LIKE:
        near, found = there
    if is_short(words):
        hint = f"`{near}` reads: “{found}”"
    else:
        shown = marked_difference(words, found)
        hint = f"The nearest words are in `{near}`: “{shown}”. What differs is between ⟦ ⟧."
    return message, f"{hint} If this is not a quotation, use *italics* instead of marks."
