"""The test set's gold: what an importer should find in each made-up article.

`articles/seen` and `articles/blind` hold articles, each with a `<name>.gold.yml` beside it. The
rules may be tuned on `seen`; `blind` was written without knowledge of them and only measures them.
`python -m tests.importing.gold` checks both halves and counts their quotations.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Literal

import ftfy
import yaml
from pydantic import TypeAdapter

ARTICLES = Path(__file__).parent / "articles"
HALVES = ("seen", "blind")
SUFFIXES = (".txt", ".html", ".md")

Form = Literal[
    "full",
    "fragment",
    "nested",
    "interrupted",
    "continued",
    "colon",
    "according-to",
    "pronoun",
    "speech-before",
    "speech-after",
    "scare",
]


@dataclass(frozen=True)
class Dateline:
    """Where a story was filed, as written; places without the agency or the date."""

    places: tuple[str, ...]
    agency: str | None
    date: str | None


@dataclass(frozen=True)
class Quotation:
    """One span in marks. A span cut by attribution is two, one over three paragraphs is three."""

    text: str
    """The words between the outer marks, closing comma or full stop included where it is inside."""
    speaker: str | None
    """A name in its fullest form without title, or a description; `None` if the text is silent."""
    form: Form
    person: bool
    """Whether the speaker is a person with a name."""
    also: tuple[str, ...] = ()
    """Other words of the article that name the same speaker and are as right."""


@dataclass(frozen=True)
class Gold:
    """What one article holds."""

    article: Path
    headline: str
    byline: str | None
    """Names without "By" and without what follows them; two names as `A and B`."""
    quotations: tuple[Quotation, ...]
    dateline: Dateline | None = None
    unbalanced: tuple[str, ...] = ()
    """Spans that open and never close, with the mark. They are to be flagged, and count neither
    for nor against precision and recall."""
    lost: int = 0
    """How many characters were lost before the article reached us."""


_GOLD: TypeAdapter[Gold] = TypeAdapter(Gold)


def load_gold(folder: Path) -> list[Gold]:
    """Return the gold of every article in `folder`, by file name.

    Raises `ValueError` with a line for each thing that gold states and its article does not say.
    """
    found: list[Gold] = []
    problems: list[str] = []
    for article in sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES):
        values = yaml.safe_load(article.with_suffix(".gold.yml").read_text(encoding="utf-8"))
        gold = _GOLD.validate_python({**values, "article": article})
        problems += [f"{article.name}: {problem}" for problem in _problems(gold)]
        found.append(gold)
    if len(found) != len(list(folder.glob("*.gold.yml"))):
        problems.append(f"{folder.name}: there is gold without an article")
    if problems:
        raise ValueError("\n".join(problems))
    return found


def repaired(article: Path) -> str:
    """Return the words of `article` without broken encodings, tags and extra space."""
    text = _decoded(article.read_bytes())
    if article.suffix == ".html":
        text = unescape(re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]+>", "", text))
    return _tidy(ftfy.fix_text(text, uncurl_quotes=False))


def _problems(gold: Gold) -> list[str]:
    """Say what `gold` states that its article does not."""
    text = repaired(gold.article)
    problems = [
        f"the article does not say {words!r}" for words in _stated(gold) if words not in text
    ]
    for quotation in gold.quotations:
        if not any(mark + quotation.text in text for mark in "“‘\"'"):
            problems.append(f"no mark opens {quotation.text!r}")
        if quotation.text != _tidy(quotation.text):
            problems.append(f"the space in {quotation.text!r} is not tidy")
        if quotation.person and quotation.speaker is None:
            problems.append(f"who is the person that says {quotation.text!r}?")
    counts = Counter(quotation.form for quotation in gold.quotations)
    if counts["interrupted"] % 2:
        problems.append("an interrupted quotation has a half missing")
    if counts["continued"] == 1:
        problems.append("a continued quotation has one paragraph only")
    if text.count("\N{REPLACEMENT CHARACTER}") != gold.lost:
        problems.append(f"the article has not lost {gold.lost} characters")
    return problems


def _stated(gold: Gold) -> list[str]:
    """Return every word that gold claims to have from the article."""
    stated = [gold.headline, *gold.unbalanced]
    stated += (gold.byline or "").split(" and ")
    if gold.dateline:
        stated += [*gold.dateline.places, gold.dateline.agency or "", gold.dateline.date or ""]
    for quotation in gold.quotations:
        stated += [quotation.text, quotation.speaker or "", *quotation.also]
    return stated


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def _tidy(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())


def main() -> None:
    """Check both halves and say how many quotations of each form they have."""
    for half in HALVES:
        golds = load_gold(ARTICLES / half)
        counts = Counter(quotation.form for gold in golds for quotation in gold.quotations)
        silent = sum(item.speaker is None for gold in golds for item in gold.quotations)
        sys.stdout.write(
            f"{half}: {len(golds)} articles, {counts.total()} quotations, "
            f"{silent} without a speaker\n"
        )
        for form, count in sorted(counts.items()):
            sys.stdout.write(f"  {form}: {count}\n")


if __name__ == "__main__":
    main()
