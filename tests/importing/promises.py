"""Promises: what holds of everything that is found in any article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.quotation import stands_in
from generator.words import words_of

if TYPE_CHECKING:
    from generator.importing import Imported
    from generator.importing.findings import Custom, Flag, Mention


def hold(found: Imported) -> None:
    """Check every place of what was found; raises `AssertionError` if one is wrong."""
    article, whole = found.article, found.article.whole
    passages = article.text.passages
    for one in found.quotations:
        span, speaker = one.span, one.speaker
        assert whole[span.start : span.end] == span.text
        assert span.text in passages[span.passage]
        assert whole[speaker.start : speaker.end] == speaker.name
        assert not speaker.name or speaker.how
        assert all(name in whole for name in speaker.candidates)
    places: list[Flag | Custom | Mention] = [*found.flags, *found.customs, *found.mentions]
    for place in places:
        assert whole[place.start : place.end] == place.text
        assert not words_of(place.text) or stands_in(place.text, passages[place.passage])
    for repair in article.repairs:
        assert whole[repair.start :].startswith(repair.put)
