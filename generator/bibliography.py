"""The bibliography: how a source, a law or a seed is written in a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.citing.chicago import note
from generator.citing.line import Run, ended, inner, joined, laid_out, typographic
from generator.citing.line import plain as line
from generator.citing.work import source_work
from generator.dates import PartialDate
from generator.escape import escaped, plain
from generator.kinds.law import Law
from generator.kinds.seed import Seed
from generator.kinds.source import Source, SourceKind

if TYPE_CHECKING:
    import datetime as dt

    from generator.citing.line import Line
    from generator.kinds.entry import Entry
    from generator.prose import Citation


def reference(entry: Entry, address: str, where: str = "") -> str:
    """Return a sentence on a citable entry as Markdown, its title a link to `address`.

    It has the form of a note in the Chicago Manual; in front of its full stop stands `where` in the
    work, as Markdown. Then the pages that the work fills are left out.
    """
    line = ended(_line(entry, pages=not where), "," if where else ".")
    return "".join(_markdown(run, address) for run in laid_out(line)) + (where and f" {where}.")


def evidence_kind(entry: Entry) -> SourceKind:
    """Return how near a citable entry is to what it tells of."""
    if isinstance(entry, Source):
        return entry.source_kind
    return SourceKind.PRIMARY_LAW if isinstance(entry, Law) else SourceKind.NEWS


def passage_words(passage: str) -> str:
    """Return the name of a passage in words: p2.s1 is “paragraph 2, sentence 1”."""
    if passage == "headline":
        return passage
    paragraph, _, sentence = passage.partition(".")
    words = f"paragraph {paragraph[1:]}"
    return f"{words}, sentence {sentence[1:]}" if sentence else words


def locator(entry: Entry, citation: Citation, day: dt.date | None) -> str:
    """Return where in the work the citation points, as it follows the record; empty for nowhere."""
    parts = [passage_words(citation.passage)] if citation.passage else []
    if citation.locator:
        parts.append(str(plain(citation.locator)))
    if isinstance(entry, Law) and len(entry.versions) > 1:
        version = entry.version_cited(citation.day, day)
        if version and version.valid_to:
            parts.append(f"as in force until {escaped(version.valid_to)}")
        elif version:
            parts.append(f"as in force since {escaped(version.valid_from)}")
    return ", ".join(parts)


def _line(entry: Entry, *, pages: bool) -> Line:
    if isinstance(entry, Source):
        return note(source_work("", entry), pages=pages, end=False)
    if isinstance(entry, Law):
        return joined([(Run(entry.citation, title=True),), line(_small(entry.title))], ",")
    if isinstance(entry, Seed):
        headline = Run(inner(typographic(entry.headline)), title=True, quoted=True)
        day = line(str(PartialDate.of(entry.date)) if entry.date else "")
        publisher = line(f" ({_small(entry.publisher)})")
        return joined([line("News story"), (headline,), day], ",") + publisher
    return (Run(entry.title, title=True),)


def _markdown(run: Run, address: str) -> str:
    words = str(plain(run.words))
    if run.title:
        words = f"[{words}]({address})"
    return f"*{words}*" if run.italic else words


def _small(words: str) -> str:
    """Return `words` to stand inside a sentence: the first letter small, unless it is a name."""
    first, _, rest = words.partition(" ")
    is_name = not rest or not first[1:].islower() or rest[:1].isupper()
    return words if is_name else f"{first.lower()} {rest}"
