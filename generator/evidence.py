"""Evidence: whether what a page says is borne out by what it names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from generator.fields import Prose, Reference
from generator.figures import Answer, alone
from generator.forces import contradiction
from generator.kinds.entry import Binding, Part, parts
from generator.kinds.law import Law
from generator.kinds.seed import Seed
from generator.marks import doubtful, quotations
from generator.names import CITABLE, Names, Unresolved
from generator.prose import Citation, Figure, Link, Malformed, bracketed, markup
from generator.quoted import Quoted, passages_of
from generator.site import text_of
from generator.versions import written_day, wrong_version

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from generator.document import Loc, Manuscript
    from generator.figures import Figures
    from generator.marks import Quotation
    from generator.problem import Problem
    from generator.quoted import Held
    from generator.text import Text
    from generator.validate import Item

    Report: TypeAlias = Callable[[str, str], None]
    """Takes the sentence and the hint of a problem whose place is known."""
    ReportAt: TypeAlias = Callable[[int, str, str, str], None]
    """Takes where in prose a problem is, the words there, the sentence and the hint."""


class Evidence:
    """Looks up everything that pages lean on."""

    def __init__(
        self, items: Iterable[Item], names: Names, articles: Mapping[str, Text], figures: Figures
    ) -> None:
        """Keep the entries, their names, the texts of the seeds by id, and what is computed."""
        self.names = names
        self.items = {item.key: item for item in items}
        self.figures = figures
        self.articles = articles
        self.seeds = {
            item.id: item.entry
            for item in self.items.values()
            if isinstance(item.entry, Seed) and item.id in articles
        }


class Reader:
    """Reads one entry or hand-written page and gathers what is wrong with it."""

    def __init__(
        self, evidence: Evidence, day: dt.date | None = None, *, published: bool = True
    ) -> None:
        """Read against `evidence`; `day` is the day the page speaks of."""
        self.evidence = evidence
        self.day = day
        self.published = published
        self.problems: list[Problem] = []
        self.as_of: dt.date | None = None
        """The day of a page that speaks of one day only."""
        self.by_hand = False
        """Whether it is a hand-written page, which may hold pictures."""
        self.used: list[str] = []
        """Keys of the entries that the page links to or cites, in its order."""
        self.quoted = Quoted()

    def read_item(self, item: Item) -> None:
        """Check every field of an entry."""
        self.as_of = getattr(item.entry, "as_of", None)
        prose: list[str] = []
        for loc, value in parts(item.entry):
            report = partial(self._at, item, loc)
            if isinstance(value, Prose):
                prose.append(value)
                self._prose(value, self._in_prose(item, loc, value))
            elif isinstance(value, Reference):
                self._resolve(str(value), value.kinds, report)
            elif isinstance(value, Part):
                self._part(item, loc, value)
        if item.id in self.evidence.seeds and isinstance(item.entry, Seed):
            text = self.evidence.articles[item.id]
            for loc, message, hint in self.quoted.check_seed(item.id, item.entry, text):
                self._at(item, loc, message, hint)
        self._budgets(prose, partial(self._at, item, ()))

    def read_manuscript(self, manuscript: Manuscript) -> None:
        """Check a hand-written page."""
        self.by_hand = True

        def report(start: int, _words: str, message: str, hint: str) -> None:
            self.problems.append(manuscript.problem(start, message, hint))

        self._prose(manuscript.text, report)
        self._budgets([manuscript.text], partial(report, 0, ""))

    def _prose(self, text: str, report: ReportAt) -> None:
        self._markup(text, report)
        for start, name in bracketed(text):
            if isinstance(self.evidence.names.find(name, CITABLE), str):
                raw = f"[{name}]"
                report(start, raw, f"`{raw}` is not a citation.", f"Write it with `@`: [@{name}].")
        for quotation in quotations(text):
            held = [found for cited in quotation.citations if (found := self._held(cited))]
            wrong = self.quoted.check(quotation, held)
            if wrong:
                report(quotation.start, quotation.raw, *wrong)
        for quotation in doubtful(text) if self.published else ():
            if any(self._held(cited) for cited in quotation.citations):
                report(quotation.start, quotation.raw, *_doubt(quotation))

    def _markup(self, text: str, report: ReportAt) -> None:
        for one in markup(text):
            here = partial(report, one.start, one.raw)
            if isinstance(one, Malformed):
                here(one.message, one.hint)
            elif isinstance(one, Link):
                self._resolve(one.target, (), here)
            elif isinstance(one, Figure):
                self._figure(one, text, here)
            else:
                self._citation(one, here)

    def _resolve(self, name: str, kinds: tuple[str, ...], report: Report) -> Item | None:
        found = self.evidence.names.find(name, kinds)
        if isinstance(found, Unresolved):
            report(found.message, found.hint)
            return None
        target = self.evidence.items.get(found)
        if target is None:
            return None
        self.used.append(found)
        if self.published and not target.entry.published:
            report(
                f"`{name}` is not published yet (its status is {target.entry.status}), so readers"
                " would find nothing there.",
                f"Publish `{target.document.path}` first, or leave this out until then.",
            )
        return target

    def _find(self, name: str, kinds: tuple[str, ...]) -> Item | None:
        found = self.evidence.names.find(name, kinds)
        return self.evidence.items.get(found) if isinstance(found, str) else None

    def _part(self, item: Item, loc: Loc, block: Part) -> None:
        if isinstance(block, Binding):
            self._binding(item, loc, block)
        if not self.published or not block.cited or getattr(block, "law", None):
            return
        if not any(isinstance(one, Citation) for one in markup(getattr(block, block.cited))):
            self._at(
                item,
                (*loc, block.cited),
                "Nothing is cited here, so readers cannot check it.",
                "End it with its source, like this: [@usc-3-15].",
            )

    def _binding(self, item: Item, loc: Loc, block: Binding) -> None:
        target = self._find(str(block.law), ("law",)) if block.law else None
        law = target.entry if target and isinstance(target.entry, Law) else None
        wrong = contradiction(block, law, self.day)
        if wrong:
            field, message, hint = wrong
            self._at(item, (*loc, field), message, hint)

    def _citation(self, citation: Citation, report: Report) -> None:
        target = self._resolve(citation.id, CITABLE, report)
        if target is None:
            return
        wrong = wrong_version(citation, target.entry, self.as_of)
        if wrong:
            report(*wrong)
            return
        held = self._held(citation)
        if citation.passage and held is None:
            report(
                f"We hold no text of `{citation.id}`, so it has no passage `{citation.passage}`.",
                f"Cite it with a locator instead: [@{citation.id}, p. 4].",
            )
        elif citation.passage and held and citation.passage not in held[2].passages:
            report(
                f"`{citation.id}` has no passage `{citation.passage}`.",
                passages_of(held[2]),
            )

    def _figure(self, figure: Figure, text: str, report: Report) -> None:
        answer = self.evidence.figures.answer(figure)
        if isinstance(answer, str) and not (self.by_hand and alone(figure, text)):
            report(
                "A picture does not work here.",
                "Put it on a hand-written page, in a paragraph of its own.",
            )
        if isinstance(answer, Unresolved):
            report(answer.message, answer.hint)
        elif isinstance(answer, Answer):
            self._resolve(answer.item.key, (), report)

    def _held(self, citation: Citation) -> Held | None:
        """Return the text that a citation speaks of, if we hold it."""
        target = self._find(citation.id, CITABLE)
        if target is None:
            return None
        day = written_day(citation.day) if citation.day else self.day
        text = text_of(target, self.evidence.articles, day)
        return (citation, target, text) if text else None

    def _budgets(self, prose: list[str], report: Report) -> None:
        if not self.published:
            return
        seeds, articles = self.evidence.seeds, self.evidence.articles
        for message, hint in self.quoted.over_budget(prose, articles, seeds):
            report(message, hint)

    def _at(self, item: Item, loc: Loc, message: str, hint: str) -> None:
        self.problems.append(item.document.problem(loc, message, hint))

    def _in_prose(self, item: Item, loc: Loc, prose: str) -> ReportAt:
        """Return a report of problems at places in `prose`."""

        def report(start: int, words: str, message: str, hint: str) -> None:
            inside = (words, prose.count(words, 0, start))
            self.problems.append(item.document.problem(loc, message, hint, inside=inside))

        return report


def _doubt(quotation: Quotation) -> tuple[str, str]:
    raw, words, source = quotation.raw, quotation.words, quotation.citations[0].raw
    if raw[0] == "‘":
        message = f"Words in single marks are not compared with what is cited: {raw}."
        return message, f"Put a quotation in double marks: “{words}”. If it is none, use *italics*."
    message = f"No citation follows these words in the same sentence: {raw}."
    hint = f"Cite where they stand, before the full stop: {raw} {source}."
    return message, f"{hint} If nobody said them, use *italics* instead of marks."
