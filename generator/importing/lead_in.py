"""Lead-in: the words before a quotation that say who is about to speak it, Doe said: “…”."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.importing.lists import words_in
from generator.importing.objects import object_of
from generator.importing.phrases import (
    BE,
    ENDS,
    PARTICIPLES,
    PREPOSITIONS,
    Said,
    clause_subject,
    said_by,
    skip_adverbs,
    subject_of,
)
from generator.importing.proper_names import Phrase, name_at_end, name_at_start, owner_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.tokens import Token

_NAMING = frozenset(("titled", "entitled", "named", "nicknamed", "so-called", "headlined"))
_NAMING_AS = frozenset(("known", "sold", "marketed", "billed", "advertised"))
_THINGS = frozenset(("sign", "title", "headline", "slogan", "banner", "plaque", "label", "name"))
_ADJACENT = frozenset(("read", "reads", "begins", "began", "opened", "ended", "put", "closed"))
_BARE = frozenset(("call", "describe", "say", "tell", "ask", "require"))
_TOLD = frozenset((("According", "to"), ("according", "to"), ("words", "of")))
_LEADING = BE | {"to", "that", "only", "simply", "about"}
_OWN = frozenset(("his", "her", "their"))
_PASSIVE = PARTICIPLES | {"asked", "told", "quoted"}
_PASSIVES = (["quoted", "as", "saying"], ["heard", "to", "say"])


def before_quotation(before: Sequence[Token]) -> Said | None:
    """Return who the words of the sentence before a quotation say is about to speak."""
    words = [one.text for one in before]
    if not words or _names_a_thing(words):
        return None
    if words[-1] == ":" and words[-2:-1] and words[-2] in _THINGS:
        return None
    if words[-1] == ":":
        return _before_colon(before[:-1])
    if words[-1] == ",":
        words, before = words[:-1], before[:-1]
    heard = next((i for i, pair in enumerate(pairwise(words)) if pair in _TOLD), -1)
    verb = _whose_words(before) or _described_by(before) or _verb_before(before, past=heard + 1)
    if verb or heard < 0:
        return verb
    return said_by(object_of(before[heard + 2 :]), "according to")


def _described_by(before: Sequence[Token]) -> Said | None:
    """Return who is named between a participle and the quotation: “described by Doe as”."""
    words = [one.text for one in before]
    done = words.index("by") if words[-1:] == ["as"] and "by" in words else 0
    if not done or words[done - 1] not in PARTICIPLES:
        return None
    return said_by(object_of(before[done + 1 :]), "reporting verb")


def _whose_words(before: Sequence[Token]) -> Said | None:
    """Return whose words, answer or verdict follow: “in Doe’s words”, “Doe’s view is”."""
    end = len(before)
    while end and before[end - 1].text in _LEADING:
        end -= 1
    if end < 2 or before[end - 1].text not in words_in("speech-words"):  # noqa: PLR2004 -- whose, words
        return None
    if before[end - 2].text in _OWN and before[end - 3 : end - 2]:
        owner = Phrase(before[end - 2].start, before[end - 2].end, "pronoun")
        return Said(owner, "pronoun", check=True)
    named = owner_at_end(before[: end - 1])
    return Said(named, "reporting verb") if named else None


def _names_a_thing(words: list[str]) -> bool:
    near = words[-3:]
    named_as = near[-1] == "as" and bool(_NAMING_AS.intersection(near))
    return bool(_NAMING.intersection(near)) or named_as or near == ["under", "the", "name"]


def _verb_before(before: Sequence[Token], *, past: int, colon: bool = False) -> Said | None:
    """Return the subject of the nearest verb of saying before a quotation."""
    for index in range(len(before) - 1, past - 1, -1):
        if [one.text for one in before[index : index + 3]] in _PASSIVES:
            return said_by(subject_of(before[past : max(past, index - 1)]), "reporting verb")
        if _can_report(before, index, colon=colon):
            found = _subject_at(before, past, index)
            if found:
                return found
    return None


def _subject_at(before: Sequence[Token], past: int, index: int) -> Said | None:
    """Return the subject of the verb at `index`, ahead of it or behind, and not before `past`."""
    word = before[index].text
    if word in words_in("saying-words") or (index and before[index - 1].text == "and"):
        return said_by(clause_subject(before[past:index]), "reporting verb")
    ahead = skip_adverbs(before[past:index])
    if not ahead:
        found = object_of(before[index + 1 :]) if index == past == 0 else None
        return said_by(found, "reporting verb") if word[0].isupper() and word != "Asked" else None
    passive = ahead[-1].text == "," and word in _PASSIVE and not _has_apposition(ahead)
    if ahead[-1].text in BE or passive:
        return None
    found = subject_of(ahead)
    if found is None and ahead[-1].text == "," and word in words_in("reporting-verbs"):
        found = object_of(before[index + 1 :])
    if found and found.sort == "description":
        if word in PARTICIPLES and index == len(before) - 1:
            return None
        return said_by(found, "reporting verb", check=_is_general(before[index:]))
    return said_by(found, "reporting verb")


def _has_apposition(ahead: Sequence[Token]) -> bool:
    """Tell whether more than a comma stands between a name and its verb: `Doe, a judge, told`."""
    return any(one.text in ENDS for one in ahead[:-1])


def _is_general(verb: Sequence[Token]) -> bool:
    """Tell whether a verb and what follows it give a thing its usual name: `calls such delays`."""
    calls, *rest = (one.text for one in verb)
    return calls == "calls" and rest[:1] not in (["it"], ["him"], ["her"], ["them"], ["this"])


def _can_report(before: Sequence[Token], index: int, *, colon: bool) -> bool:
    """Tell whether the word at `index` can be the verb that a quotation hangs on."""
    word, last = before[index].text, [one.text for one in before[max(0, index - 2) : index]]
    if word == "denied":
        return False
    if word in words_in("saying-words"):
        return last[-1:] == [","]
    rest = [one.text for one in before[index + 1 :]]
    if word.lower() not in words_in("reporting-verbs") and word not in words_in("describing-verbs"):
        return word.endswith("ed") and rest[-1:] == ["as"]
    if word in _BARE and last[-1:] == ["to"] and last != ["used", "to"]:
        return False
    return word not in _ADJACENT or colon or not rest or (word, *rest) == ("put", "it")


def _before_colon(before: Sequence[Token]) -> Said | None:
    """Return who speaks after a colon: a label, a subject of a verb, or the only person named."""
    label = name_at_start(before)
    if label and label.words == len(before):
        is_letter = label.end - label.start == 1  # the question of an interview, or its answer
        return None if is_letter else Said(label, "colon")
    verb = _verb_before(before, past=0, colon=True)
    if verb:
        return verb._replace(how="colon") if verb.phrase.sort != "pronoun" else verb
    at_end = name_at_end(before)
    if at_end and at_end.words > 1 and len(before) <= at_end.words + 3:
        return Said(at_end, "colon")
    for index in range(len(before)):
        if index and before[index - 1].text.lower() in PREPOSITIONS:
            continue
        name = name_at_start(before[index:])
        if name and name.words > 1:
            return Said(name, "colon")
    speaks = any(one.text.lower() in words_in("speech-words") for one in before)
    possessive = next((index for index, one in enumerate(before) if one.possessive), 0)
    owner = owner_at_end(before[: possessive + 1])
    if owner and owner.words == possessive + 1:
        return Said(owner, "colon", check=not speaks)
    subject = clause_subject(before) if speaks else None
    return Said(subject, "colon") if subject else None


def started(before: Sequence[Token], after: Sequence[Token]) -> Said | None:
    """Return the subject behind a quotation that “Saying” or the like begins: Saying “…,” Doe left.

    `before` and `after` are the words of the sentence on both sides.
    """
    starts = bool(before) and before[0].text.lower() in words_in("saying-words")
    if not starts or before[0].text.islower():
        return None
    rest = after[1:] if after and after[0].text == "," else after
    name = name_at_start(rest)
    return Said(name, "reporting verb") if name and name.words < len(rest) else None
