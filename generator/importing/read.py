"""Read: from the bytes of a file to everything that was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.importing.customs import customs_of
from generator.importing.flags import flags_of
from generator.importing.kinship import kin_of
from generator.importing.people import candidates_of, mentions_of
from generator.importing.quotations import quotations_of
from generator.importing.receive import received
from generator.importing.speakers import quotations_with_speakers
from generator.readability import grade_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.importing.article import Article
    from generator.importing.findings import Candidate, Custom, Flag, Kin, Mention, Quotation
    from generator.importing.people import Index
    from generator.text import Text


@dataclass(frozen=True)
class Imported:
    """An article, and everything that was found in it, in the order of the text."""

    article: Article
    quotations: tuple[Quotation, ...]
    mentions: tuple[Mention, ...]
    """People, offices, organisations, terms, laws and practices that the site has entries for."""
    candidates: tuple[Candidate, ...]
    """Names that no entry has."""
    customs: tuple[Custom, ...]
    flags: tuple[Flag, ...]
    kin: tuple[Kin, ...]
    """Seeds of the site that say the same, the nearest first."""
    grade: float
    """The reading grade of the body (Flesch-Kincaid)."""

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the entries of one kind that the article mentions, in its order."""
        keys = (one.key.partition(":") for one in self.mentions)
        return tuple(dict.fromkeys(name for of_kind, _, name in keys if of_kind == kind))


def read_article(
    content: bytes, name: str, index: Index, seeds: Mapping[str, Text] | None = None
) -> Imported:
    """Return everything that is found in the bytes of the file `name`.

    `index` holds the names of the site's entries (`index_of(items)`, or `Index()` without any);
    `seeds` are the articles that the site has. Raises `ImportProblem`, with a name and a sentence.
    """
    article = received(content, name)
    spans = quotations_of(article)
    mentions = mentions_of(article, index)
    return Imported(
        article=article,
        quotations=quotations_with_speakers(article, spans, mentions),
        mentions=mentions,
        candidates=candidates_of(article, mentions),
        customs=customs_of(article, index),
        flags=flags_of(article, spans),
        kin=kin_of(article, seeds or {}),
        grade=grade_of(article.text.passages[name] for name in article.sentences),
    )
