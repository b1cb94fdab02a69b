"""The bibliography: how a source, a law or a seed is written in a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.escape import escaped, plain
from generator.kinds.law import Law
from generator.kinds.seed import Seed
from generator.kinds.source import Source, SourceKind

if TYPE_CHECKING:
    import datetime as dt

    from generator.kinds.entry import Entry
    from generator.prose import Citation


def reference(entry: Entry, address: str, *, whole: bool = True) -> str:
    """Return the record of a citable entry as Markdown, its title a link to `address`.

    The order is that of the Chicago Manual's notes: author, title, container, publisher, date.
    Without `whole` the pages that the work fills are left out, since a locator follows.
    """
    if isinstance(entry, Law):
        return f"[{plain(entry.citation)}]({address}), {_small(entry.title)}"
    if isinstance(entry, Seed):
        date = f", {escaped(entry.date)}" if entry.date else ""
        return (
            f"News story, [“{plain(entry.headline)}”]({address}){date} ({_small(entry.publisher)})"
        )
    if isinstance(entry, Source):
        return _work(entry, address, whole=whole)
    return f"[{plain(entry.title)}]({address})"


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


def _work(source: Source, address: str, *, whole: bool) -> str:
    authors = [author.name for author in source.author]
    if len(authors) > 3:  # noqa: PLR2004 -- Chicago names up to three authors
        authors = [f"{authors[0]} and others"]
    parts = [str(plain(", ".join(authors)))] if authors else []
    titled = (
        f"*[{plain(source.title)}]({address})*"
        if source.type == "book"
        else (f"[“{plain(source.title)}”]({address})")
    )
    parts.append(titled)
    if source.container_title:
        parts.append(f"*{plain(source.container_title)}*")
    if source.volume:
        parts.append(f"vol. {plain(source.volume)}")
    if source.publisher and source.publisher not in authors:
        parts.append(str(plain(source.publisher)))
    if source.number:
        parts.append(str(plain(source.number)))
    if source.issued:
        parts.append(str(source.issued))
    if source.page and whole:
        parts.append(f"p. {plain(source.page)}")
    return ", ".join(parts)


def _small(words: str) -> str:
    """Return `words` to stand inside a sentence: the first letter small, unless it is a name."""
    first, _, rest = words.partition(" ")
    is_name = not rest or not first[1:].islower() or rest[:1].isupper()
    return str(plain(words if is_name else f"{first.lower()} {rest}"))
