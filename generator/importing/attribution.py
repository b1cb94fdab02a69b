"""Attribution: what the words of one sentence say about who spoke a quotation in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.lists import lines_in, words_in
from generator.importing.phrases import (
    PREPOSITIONS,
    Phrase,
    Token,
    name_at_end,
    name_at_start,
    object_of,
    skip_adverbs,
    subject_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_BE = frozenset(("is", "was", "were", "are", "been", "being", "be"))
_NAMING = frozenset(("titled", "entitled", "named", "nicknamed", "so-called", "headlined"))
_NAMING_AS = frozenset(("known", "sold", "marketed", "billed", "advertised"))
_ADJACENT = frozenset(("read", "reads", "begins", "began", "opened", "ended", "put", "closed"))
_FIRM = 8
"""So many verbs at the head of the list may follow a quotation that stands inside a sentence."""
_PARTICIPLES = frozenset(
    ("called", "described", "dubbed", "termed", "labeled", "characterized", "denounced", "hailed")
)
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "this", "that", "his", "her"))
_DASHES = frozenset(("—", "–", "-"))
_TOLD = frozenset((("According", "to"), ("according", "to"), ("words", "of")))
_NOT_FIRST = PREPOSITIONS | {"and", "which", "who", "that", "but", "or"}


class Said(NamedTuple):
    """A phrase that is said to speak, and how that is known."""

    phrase: Phrase
    how: str
    check: bool = False


def after_quotation(after: Sequence[Token], before: Sequence[Token], ending: str) -> Said | None:
    """Return who the words after a quotation say has spoken it.

    `ending` is the last character of the quotation; `before` are the words of the sentence that
    stand before it.
    """
    comma = bool(after) and after[0].text == ","
    after = after[1:] if comma else after
    if not after:
        return None
    if after[0].text in _DASHES and not before:
        signed = name_at_start(after[1:])
        return Said(signed, "dash") if signed and signed.words > 1 else None
    if [one.text for one in after[:2]] == ["according", "to"]:
        found = object_of(after[2:])
        return Said(found, "according to") if found else None
    if after[0].text == "by" and any(one.text in _PARTICIPLES for one in before):
        found = object_of(after[1:])
        return Said(found, "reporting verb") if found else None
    if not (comma or ending in ",?!—–…-") or ending == ".":
        return None
    return _verb_after(after, inside=len(before) > 1)


def _verb_after(after: Sequence[Token], *, inside: bool) -> Said | None:
    """Return the subject of the verb that joins the quotation, before or behind that verb."""
    verbs = (
        frozenset(lines_in("reporting-verbs")[:_FIRM]) if inside else words_in("reporting-verbs")
    )
    if after[0].text in verbs or after[0].text == "read":
        found = object_of(after[1:])
        return Said(found, "reporting verb") if found else None
    if after[0].text.lower() in _NOT_FIRST:
        return None
    for index, token in enumerate(after[1:30], start=1):
        out = (
            token.text == "called"
            and after[index + 1 : index + 2]
            and after[index + 1].text == "out"
        )
        if token.text in verbs or out:
            found = subject_of(after[:index])
            return _said(found, "reporting verb") if found else None
    return None


def who_says(before: Sequence[Token], after: Sequence[Token], words: str) -> Said | None:
    """Return who speaks the quotation `words`, as the rest of its sentence says."""
    ending = words.rstrip("\"'’”» ")[-1:]
    called = [one.text for one in after[:8]]
    if called[:1] == ["as"] and {"call", "calls", "called"}.intersection(called):
        return None
    leads = bool(before) and before[-1].text in {",", ":"}
    first = before_quotation(before) if leads else None
    said = first or after_quotation(after, before, ending) or before_quotation(before)
    return said._replace(check=True) if said and _is_label(before, after, ending) else said


def _is_label(before: Sequence[Token], after: Sequence[Token], ending: str) -> bool:
    """Tell whether the words stand like an adjective, “the “Old Road” plan”: perhaps a name."""
    led = bool(before) and before[-1].text in _ARTICLES
    followed = bool(after) and after[0].text.islower() and after[0].text not in PREPOSITIONS
    return led and followed and ending.isalnum()


def before_quotation(before: Sequence[Token]) -> Said | None:
    """Return who the words of the sentence before a quotation say is about to speak."""
    words = [one.text for one in before]
    if not words or _names_a_thing(words):
        return None
    if words[-1] == ":":
        return _before_colon(before[:-1])
    if words[-1] == ",":
        words, before = words[:-1], before[:-1]
    if words[-3:-2] in (["In"], ["in"]) and words[-1] == "words":
        owner = Phrase(before[-2].start, before[-2].end, "pronoun")
        return Said(owner, "pronoun", check=True)
    heard = next((i for i, pair in enumerate(pairwise(words)) if pair in _TOLD), -1)
    verb = _verb_before(before, past=heard + 1)
    if verb:
        return verb
    found = object_of(before[heard + 2 :]) if heard >= 0 else None
    return Said(found, "according to") if found else None


def _names_a_thing(words: list[str]) -> bool:
    near = words[-3:]
    named_as = near[-1] == "as" and bool(_NAMING_AS.intersection(near))
    return bool(_NAMING.intersection(near)) or named_as or near == ["under", "the", "name"]


def _verb_before(before: Sequence[Token], *, past: int, colon: bool = False) -> Said | None:
    """Return the subject of the nearest verb of saying before a quotation."""
    reporting, describing = words_in("reporting-verbs"), words_in("describing-verbs")
    for index in range(len(before) - 1, past - 1, -1):
        word = before[index].text
        if word.lower() not in reporting and word not in describing:
            continue
        rest = [one.text for one in before[index + 1 :]]
        if word in _ADJACENT and not (colon or not rest or (word, *rest) == ("put", "it")):
            continue
        ahead = skip_adverbs(before[past:index])
        if not ahead:
            found = object_of(before[index + 1 :]) if index == past == 0 else None
            if found and word[0].isupper() and word != "Asked":
                return Said(found, "reporting verb")
            continue
        if ahead[-1].text in _BE:
            continue
        found = subject_of(ahead)
        if found is None and ahead[-1].text == "," and word in reporting:
            found = object_of(before[index + 1 :])
        participle = word in _PARTICIPLES and index == len(before) - 1
        if found and not (participle and found.sort == "description"):
            general = word == "calls" and found.sort == "description"
            return _said(found, "reporting verb", check=general)
    return None


def _before_colon(before: Sequence[Token]) -> Said | None:
    """Return who speaks after a colon: a label, a subject of a verb, or the only person named."""
    label = name_at_start(before)
    if label and label.words == len(before):
        return Said(label, "colon")
    verb = _verb_before(before, past=0, colon=True)
    if verb:
        return verb._replace(how="colon") if verb.phrase.sort != "pronoun" else verb
    at_end = name_at_end(before)
    if at_end and at_end.words > 1 and len(before) <= at_end.words + 3:
        return Said(at_end, "colon")
    for index, token in enumerate(before):
        if index and before[index - 1].text.lower() in PREPOSITIONS:
            continue
        name = name_at_start(before[index:])
        if name and name.words > 1:
            return Said(name, "colon")
        if token.possessive and index == 0:
            bare = token.text.rstrip("s").rstrip("’'")
            owner = name_at_start([Token(bare, token.start, token.start + len(bare))])
            if owner:
                return Said(owner, "colon", check=True)
    return None


def _said(found: Phrase, how: str, *, check: bool = False) -> Said:
    is_pronoun = found.sort == "pronoun"
    return Said(found, "pronoun" if is_pronoun else how, check or is_pronoun)
