"""Attribution: what the words of one sentence say about who spoke a quotation in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.importing.lead_in import before_quotation, started
from generator.importing.lists import words_in
from generator.importing.phrases import PREPOSITIONS
from generator.importing.tag import after_quotation, at_the_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.phrases import Said
    from generator.importing.tokens import Token

_ARTICLES = frozenset(("the", "a", "an", "its", "their", "this", "that", "his", "her"))
_CALLING = frozenset(("call", "calls", "called"))
_GOES_ON = frozenset(("and", "but", "or"))
_FEW_WORDS = 3
"""Fewer words may be marked for what they are, and not for who says them."""
_GOES_ON_FOR = 6
_SHORT = 3
"""Words of so many letters are small in a title, too."""
_MAKING = frozenset(("wrote", "sang", "read", "recited", "played", "published", "cited", "quoted"))


def who_says(before: Sequence[Token], after: Sequence[Token], words: str) -> Said | None:
    """Return who speaks the quotation `words`, as the rest of its sentence says.

    `before` and `after` are the words of the sentence on both sides.
    """
    ending = words.rstrip("\"'’”» ")[-1:]
    called = [one.text for one in after[:8]]
    if called[:1] == ["as"] and _CALLING.intersection(called):
        return None
    leads = bool(before) and before[-1].text == ":"
    first = before_quotation(before) if leads else None
    said = first or _nearer(after_quotation(after, before, ending), before)
    if said is None:
        whole = at_the_end(after)
        few = whole is not None and (len(words.split()) < _FEW_WORDS or _in_capitals(words))
        return whole._replace(check=True) if whole and few else whole or started(before, after)
    doubtful = _is_label(before, after, ending) or _is_work(before, words)
    return said._replace(check=True) if doubtful else said


def _nearer(tag: Said | None, before: Sequence[Token]) -> Said | None:
    """Return what the words behind a quotation say, unless those before it name somebody."""
    lead = before_quotation(before) if tag is None or tag.check else None
    return lead if lead and not (tag and lead.check) else tag


def goes_on(between: Sequence[Token]) -> bool:
    """Tell whether the words between two quotations go on with what the same subject says.

    “… said it was “late” and that it would be “later””: few words, all small, and no new subject.
    """
    words = [one.text for one in between]
    told = words[1:] if words[:1] == [","] else words
    if words_in("saying-words").intersection(told[:1]):
        return all(word.islower() or word in {",", ":"} for word in told)
    if not words or words[0] not in _GOES_ON or not all(word.islower() for word in words):
        return False
    if words[1:2] == ["that"] or words_in("reporting-verbs").intersection(words[1:2]):
        return True
    return len(words) <= _GOES_ON_FOR


def _is_work(before: Sequence[Token], words: str) -> bool:
    """Tell whether the words are probably the title of what somebody wrote or read."""
    return bool(before) and before[-1].text in _MAKING and _in_capitals(words)


def _in_capitals(words: str) -> bool:
    long = [word for word in words.split() if len(word) > _SHORT]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _is_label(before: Sequence[Token], after: Sequence[Token], ending: str) -> bool:
    """Tell whether the words stand like an adjective, “the “Old Road” plan”: perhaps a name."""
    led = bool(before) and before[-1].text in _ARTICLES
    followed = bool(after) and after[0].text.islower() and after[0].text not in PREPOSITIONS
    return led and followed and ending.isalnum()
