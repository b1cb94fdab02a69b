"""Measure: how well quotations and speakers are found, for both halves of the test set apart.

`python -m tests.importing.measure` prints the table; with `--wrong` also what went wrong in the
half that the rules may be tuned on.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.importing import read_article
from generator.importing.people import Index
from tests.importing.gold import ARTICLES, HALVES, load_gold

if TYPE_CHECKING:
    from generator.importing import Imported
    from generator.importing.findings import Quotation
    from tests.importing.gold import Gold
    from tests.importing.gold import Quotation as Expected

HIDDEN = "\x00"


@dataclass
class Figures:
    """What was counted in one half."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def share(self, part: str, whole: str) -> float:
        """Return one count as a part of another; of nothing, everything is right."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    @property
    def precision(self) -> float:
        """How many of the quotations that were found are there."""
        return self.share("right", "found")

    @property
    def recall(self) -> float:
        """How many of the quotations that are there were found."""
        return self.share("right", "expected")

    @property
    def wrong_speakers(self) -> float:
        """How many of the speakers filled in without a check are wrong."""
        return self.share("filled wrong", "filled")

    @property
    def filled_speakers(self) -> float:
        """How many of the speakers that the sentence names are filled in without a check."""
        return self.share("joined filled", "joined")


def measured(half: str) -> Figures:
    """Return the figures of `seen` or `blind`."""
    figures = Figures()
    for gold in load_gold(ARTICLES / half):
        _compare(gold, read_article(gold.article.read_bytes(), gold.article.name, Index()), figures)
    return figures


def _compare(gold: Gold, imported: Imported, figures: Figures) -> None:
    counts, name, found = figures.counts, gold.article.name, imported.quotations
    left = list(gold.quotations)
    counts["found"] += len(found)
    counts["expected"] += len(left)
    for one in found:
        match = next((item for item in left if item.text == one.span.text), None)
        if match is None:
            figures.wrong.append(f"{name}: not a quotation: {one.span.text!r}")
            continue
        left.remove(match)
        counts["right"] += 1
        _compare_speaker(name, match, one, figures, joined=_joined(imported, one, match))
    figures.wrong += [f"{name}: not found: {item.text!r}" for item in left]


def _joined(imported: Imported, one: Quotation, expected: Expected) -> bool:
    """Tell whether the sentence around the quotation says the expected speaker's name.

    Where it does not, a speaker can only be proposed: by a pronoun, or by what was said before.
    """
    article = imported.article
    spans = [item.span for item in imported.quotations]
    outer = [span for span in spans if span.start < one.span.start and span.end > one.span.end]
    begin, end = 0, len(article.whole)
    if outer:
        begin, end = outer[0].start, outer[0].end
    text = list(article.whole)
    inner = [
        span for span in spans if begin <= span.start < end and (not outer or span == one.span)
    ]
    for span in inner:
        stop = span.text.rstrip("\"'’”")[-1:] in ".?!" and not span.text.endswith(",")
        text[span.start : span.end] = HIDDEN * (span.end - span.start)
        after = article.whole[span.end + 2 : span.end + 3]
        if stop and (not after.islower() or span.text.rstrip("\"'’”")[-1:] == "."):
            text[span.end - 1] = "."
    shown = "".join(text)
    ends = [match.end() for match in re.finditer(r"[.?!]\W?\s|\n\n", _safe(shown))]
    first = max([at for at in ends if at <= one.span.start] + [begin])
    last = min([at for at in ends if at > one.span.end + 1] + [end])
    at_once = [at for at in ends if one.span.end <= at <= one.span.end + 2]
    sentence = shown[first : at_once[0] if at_once else last]
    forms = (expected.speaker or "", *expected.also)
    return bool(expected.speaker) and any(_bare(form) in sentence.casefold() for form in forms)


def _safe(shown: str) -> str:
    """Return the text with the full stops of titles and months hidden."""
    return re.sub(r"\b(Dr|Mr|Mrs|Ms|Rev|Jan|Sept|Oct|Sen|Gov|Rep|St)\.", r"\1_", shown)


def _compare_speaker(
    name: str, expected: Expected, one: Quotation, figures: Figures, *, joined: bool
) -> None:
    counts, speaker = figures.counts, one.speaker
    right = is_same(speaker.name, expected)
    filled = bool(speaker.name) and not speaker.check
    counts["filled"] += filled
    counts["filled wrong"] += filled and not right
    counts["named"] += bool(expected.speaker)
    counts["named filled"] += filled and right
    counts["named filled or proposed"] += bool(expected.speaker) and right and bool(speaker.name)
    counts["joined"] += joined
    counts["joined filled"] += joined and filled and right
    counts["proposed"] += bool(speaker.name) and speaker.check
    counts["proposed wrong"] += bool(speaker.name) and speaker.check and not right
    if (filled or joined or speaker.name) and not (right and (filled or not joined)):
        how = f"{speaker.how}{', check' if speaker.check else ''}"
        figures.wrong.append(
            f"{name}: {one.span.text[:40]!r}: {speaker.name!r} ({how});"
            f" expected {expected.speaker!r} ({expected.form})"
        )


def is_same(name: str, expected: Expected) -> bool:
    """Tell whether `name`, with or without titles and articles, is the expected speaker."""
    if not name or not expected.speaker:
        return not name and not expected.speaker
    mine = _bare(name)
    for form in (expected.speaker, *expected.also):
        other = _bare(form)
        if mine == other or re.search(rf"(?:^|\W){re.escape(other)}$", mine):
            return True
        if not expected.person and other.startswith(f"{mine} "):
            return True
    return False


def _bare(name: str) -> str:
    return re.sub(r"^(?:the|a|an) ", "", name.casefold())


def main() -> None:
    """Print the figures of both halves."""
    for half in HALVES:
        figures = measured(half)
        counts = figures.counts
        share = figures.share
        lines = (
            f"{half}: quotations {counts['expected']}, precision {figures.precision:.3f},"
            f" recall {figures.recall:.3f} (by exact text)\n"
            f"  speakers, wrong of the {counts['filled']} filled in without check:"
            f" {figures.wrong_speakers:.1%} (at most 2 %)\n"
            f"  speakers, filled in without check of the {counts['joined']} whose sentence"
            f" names the speaker: {figures.filled_speakers:.1%} (at least 80 %)\n"
            f"  speakers, filled in of all {counts['named']}, with or without check:"
            f" {share('named filled or proposed', 'named'):.1%}; without: "
            f"{share('named filled', 'named'):.1%}\n"
            f"  proposals to check: {counts['proposed']}, wrong {counts['proposed wrong']}\n"
        )
        sys.stdout.write(lines)
        if half == "seen" and "--wrong" in sys.argv:
            sys.stdout.write("".join(f"    {line}\n" for line in figures.wrong))


if __name__ == "__main__":
    main()
