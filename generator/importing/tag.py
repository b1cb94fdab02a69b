"""Tag: the words after a quotation that say who has spoken it, “…,” said Doe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.importing.lists import words_in
from generator.importing.objects import object_of
from generator.importing.phrases import (
    BE,
    PARTICIPLES,
    PREPOSITIONS,
    Said,
    said_by,
    subject_of,
)
from generator.importing.proper_names import name_at_start, owner_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.tokens import Token

_DASHES = frozenset(("—", "–", "-"))
_NOT_FIRST = PREPOSITIONS | {"and", "which", "who", "that", "but", "or"}
_TURNS = frozenset(
    ("put", "puts", "described", "describes", "called", "calls", "saw", "sees", "said", "wrote")
)
_READ = frozenset(("read", "reads", "began", "begins", "started"))
_FARTHEST = 30


def after_quotation(after: Sequence[Token], before: Sequence[Token], ending: str) -> Said | None:
    """Return who the words after a quotation say has spoken it.

    `ending` is the last character of the quotation; `before` are the words of the sentence that
    stand before it.
    """
    comma = bool(after) and after[0].text == ","
    after = after[1:] if comma else after
    words = [one.text for one in after]
    if not words:
        return None
    if words[0] in _DASHES and not before:
        signed = name_at_start(after[1:])
        return Said(signed, "dash") if signed and signed.words > 1 else None
    if words[:2] == ["according", "to"]:
        return said_by(object_of(after[2:]), "according to")
    if words[0] == "by" and any(one.text in PARTICIPLES for one in before):
        return said_by(object_of(after[1:]), "reporting verb")
    joined = ending != "." and (comma or ending in ",?!—–…-")
    return _turned(after, before) or (_verb_after(after) if joined else None)


def _turned(after: Sequence[Token], before: Sequence[Token]) -> Said | None:
    """Return the subject of “as Doe put it” or “…” is how Doe described it."""
    words = [one.text for one in after]
    if words[0] == "as" and "put" in words and words[words.index("put") + 1 :][:1] == ["it"]:
        return said_by(subject_of(after[1 : words.index("put")]), "reporting verb")
    if words[:1] == ["in"] and "words" in words:
        return _in_words_of(after[1:])
    if not before and words[0] in BE and words[1:2] in (["how"], ["what"]):
        verb = next((index for index, word in enumerate(words) if word in _TURNS), 2)
        return said_by(subject_of(after[2:verb]), "reporting verb")
    return None


def _in_words_of(after: Sequence[Token]) -> Said | None:
    """Return the name in “in Doe’s words” or “in the words of Doe”."""
    words = [one.text for one in after]
    at = words.index("words")
    if words[at + 1 : at + 2] == ["of"]:
        return said_by(object_of(after[at + 2 :]), "reporting verb")
    return said_by(owner_at_end(after[:at]), "reporting verb")


def at_the_end(after: Sequence[Token]) -> Said | None:
    """Return who is said at the end of a sentence to say all of it: “… for the town, Doe said”.

    `after` are the words between the quotation and the end.
    """
    words = [one.text for one in after]
    comma = next((index for index in range(len(words) - 1, -1, -1) if words[index] == ","), -1)
    last = after[comma + 1 :]
    if comma < 0 or len(last) < 2:  # noqa: PLR2004 -- a name and a verb
        return None
    if words[comma + 1 : comma + 3] == ["according", "to"]:
        return said_by(object_of(last[2:]), "according to")
    if last[0].text in words_in("reporting-verbs"):
        return said_by(object_of(last[1:]), "reporting verb")
    name = name_at_start(last)
    verb = last[name.words : name.words + 1] if name else ()
    told = bool(verb) and verb[0].text in words_in("reporting-verbs")
    return said_by(name, "reporting verb") if told else None


def _verb_after(after: Sequence[Token]) -> Said | None:
    """Return the subject of the verb that joins the quotation, before or behind that verb."""
    verbs, phrasal = words_in("reporting-verbs"), words_in("phrasal-verbs")
    words = [one.text for one in after[:_FARTHEST]]
    if words[0] in verbs or words[0] in _READ:
        return said_by(object_of(after[1:]), "reporting verb")
    if words[0].lower() in _NOT_FIRST:
        return None
    for index in range(1, len(words)):
        if words[index] == "quoted" and words[index + 1 : index + 3] == ["as", "saying"]:
            return said_by(subject_of(after[: index - 1]), "reporting verb")
        if words[index] in verbs | _READ or " ".join(words[index : index + 2]) in phrasal:
            return said_by(subject_of(after[:index]), "reporting verb")
    return None
