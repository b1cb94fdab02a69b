"""Meanings: what the words mean of which a field takes only some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.flags import SORTS
from generator.force import Force
from generator.kinds.practice import Outcome
from generator.kinds.source import SourceKind

if TYPE_CHECKING:
    from enum import StrEnum

_FORCES = {one.value: f"{one.label}. {one.meaning}" for one in Force}
_ENUMS: dict[type[StrEnum], dict[str, str]] = {
    Force: _FORCES,
    Outcome: {
        "kept": "It was done.",
        "broken": "It was not done, though it could have been.",
        "partly": "Some of it was done, or it was done in another way.",
        "not-applicable": "It could not be done, as there was no cause for it.",
        "unknown": "We looked, and could not find out.",
    },
    SourceKind: {
        "primary-law": "The text of a law, a rule or a judgment.",
        "primary-record": "The thing itself: a record, a letter, a speech, a photo.",
        "official": "What an office says of its own work.",
        "scholarship": "What a scholar has found out, in a book or a journal.",
        "news": "What a reporter saw or was told.",
        "reference": "A book or a page to look things up in.",
    },
}
_WORDS = {
    "draft": "You are writing it. Only the preview shows it.",
    "review": "Somebody is asked to read it. Only the preview shows it.",
    "published": "Readers see it.",
    "election": "An election was held.",
    "death": "The one in office died.",
    "resignation": "The one in office gave it up.",
    "kept": "The story says that it was done.",
    "broken": "The story says that it was not done.",
    "article-journal": "An article in a scholarly journal.",
    "article-magazine": "An article in a magazine.",
    "article-newspaper": "An article in a newspaper.",
    "bill": "A bill that is not law, or not yet.",
    "book": "A whole book.",
    "chapter": "A part of a book.",
    "dataset": "Numbers or a table.",
    "document": "A paper of another sort, such as a memo.",
    "hearing": "What was said at a hearing.",
    "legal_case": "The decision of a court.",
    "legislation": "A law.",
    "personal_communication": "A letter from one person to another.",
    "report": "A report of an office or a group.",
    "speech": "A speech.",
    "webpage": "A page on the web of no other sort.",
    **{str(one.kind): f"{one.heading}. {one.why}" for one in SORTS},
}


def meaning(word: str, enum: type[StrEnum] | None = None) -> str:
    """Return what `word` means, as one of `enum` or of a plain list; nothing if nobody said."""
    return _ENUMS.get(enum, {}).get(word, "") if enum else _WORDS.get(word, "")
