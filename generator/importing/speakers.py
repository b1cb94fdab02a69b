"""Speakers: who says each quotation, as far as the article tells."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.importing.attribution import goes_on, who_says
from generator.importing.cast import Cast
from generator.importing.findings import Quotation, Speaker
from generator.importing.tokens import HIDDEN, Token, shifted, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.article import Article
    from generator.importing.findings import Mention, Span
    from generator.importing.phrases import Said

_STOPS = frozenset((".", "?", "!"))
_SENTENCE_END = (".", "?", "!")
_JOINTS = frozenset((",", "and", "or", "but"))
_SINGULAR = frozenset(("he", "she", "his", "her"))


def quotations_with_speakers(
    article: Article, spans: Sequence[Span], mentions: Sequence[Mention]
) -> tuple[Quotation, ...]:
    """Return each of the balanced `spans` with its speaker.

    A speaker whose name is one of the `mentions` of a person has that person's entry.
    """
    spans = [span for span in spans if span.balanced]
    if not spans:
        return ()
    people = {
        one.end: one.key.removeprefix("person:")
        for one in mentions
        if one.key.startswith("person:")
    }
    return tuple(
        Quotation(span, _without_itself(replace(speaker, person=people.get(speaker.end, ""))))
        for span, speaker in _Speakers(article, spans).all()
    )


def _without_itself(speaker: Speaker) -> Speaker:
    """Return a speaker whose candidates are others."""
    others = tuple(name for name in speaker.candidates if name != speaker.name)
    return replace(speaker, candidates=others)


class _Speakers:
    """Goes through one article; each answer may rest on the one before it."""

    def __init__(self, article: Article, spans: Sequence[Span]) -> None:
        self.article = article
        self.whole = article.whole
        self.spans = spans
        self.by_paragraph: dict[str, list[Span]] = {}
        for span in spans:
            if span.kind != "nested":
                name = span.passage.partition(".")[0]
                self.by_paragraph.setdefault(name, []).append(span)
        self.tokens = {
            name: self._hidden(name)
            for name, part in article.parts.items()
            if part not in {"metadata", "other", "byline", "trailer", "headline"}
            or name in self.by_paragraph
        }
        offsets = article.offsets
        self.cast = Cast(
            self.whole,
            {
                offsets[name]: tokens
                for name, tokens in self.tokens.items()
                if article.parts[name] in {"body", "caption"}
            },
        )
        self.found: dict[int, Speaker] = {}

    def all(self) -> list[tuple[Span, Speaker]]:
        """Return each span with its speaker."""
        last = Speaker()
        for name, spans in self.by_paragraph.items():
            last = self._paragraph(name, spans, last)
        outer: list[Span] = []
        for span in self.spans:
            outer = [one for one in outer if one.end > span.start]
            if span.kind == "nested":
                self.found[span.start] = self._nested(span, outer[-1])
            outer.append(span)
        return [(span, self.found[span.start]) for span in self.spans]

    def _hidden(self, name: str) -> Sequence[Token]:
        """Return the tokens of a paragraph, with each quotation in one token."""
        text = self.article.paragraphs[name]
        spans = self.by_paragraph.get(name)
        if not spans:
            return tokens_of(text)
        base = self.article.offsets[name]
        tokens: list[Token] = []
        at = 0
        for span in spans:
            start = max(at, span.start - base - 1)
            end = min(len(text), span.end - base + 1)
            tokens += shifted(text[at:start], at)
            tokens.append(Token(HIDDEN, start, end))
            at = end
        return [*tokens, *shifted(text[at:], at)]

    def _paragraph(self, name: str, spans: list[Span], last: Speaker) -> Speaker:
        """Find the speakers in one paragraph; return the last of them."""
        tokens = self.tokens[name]
        places = [index for index, token in enumerate(tokens) if token.hidden]
        before_end = 0
        told: Said | None = None
        here = Speaker()
        base = self.article.offsets[name]
        for number, (span, at) in enumerate(zip(spans, places, strict=True)):
            before = tokens[_sentence_start(tokens, at, before_end) : at]
            after = tokens[at + 1 : _sentence_end(tokens, at + 1)]
            joined = number > 0 and len(before) == at - before_end and told is not None
            if not (joined and not spans[number - 1].text.endswith(".")):
                told = who_says(before, after, span.text)
                here = self._speaker(told, base, span, here if number else Speaker(), last)
            self.found[span.start] = here
            before_end = at + 1
            after_said = told is not None and told.phrase.start >= tokens[at].end
            told = told if after_said else None
        self._share(spans, places, tokens)
        return here if here.name else last

    def _share(self, spans: Sequence[Span], places: Sequence[int], tokens: Sequence[Token]) -> None:
        """Give quotations that only “and” or a comma joins the same speaker."""
        pairs = list(pairwise(zip(spans, places, strict=True)))
        for (one, at), (other, then) in (*pairs, *reversed(pairs)):
            between = tokens[at + 1 : then]
            if between and all(token.text in _JOINTS for token in between):
                for mine, theirs in ((one.start, other.start), (other.start, one.start)):
                    if self.found[theirs].name and not self.found[mine].name:
                        self.found[mine] = self.found[theirs]
            elif goes_on(between) and self.found[one.start].name and self._is_loose(other):
                self.found[other.start] = self.found[one.start]

    def _is_loose(self, span: Span) -> bool:
        """Tell whether nothing in its sentence says who speaks a quotation."""
        speaker = self.found[span.start]
        return not speaker.name or speaker.how == "same paragraph"

    def _speaker(
        self, said: Said | None, base: int, span: Span, here: Speaker, last: Speaker
    ) -> Speaker:
        if said is None:
            return self._proposed(base, span, here, last)
        start, end = base + said.phrase.start, base + said.phrase.end
        if said.phrase.sort == "pronoun":
            return self._pronoun(self.whole[start:end].lower(), start, here)
        return self._named(start, end, said.how, check=said.check)

    def _named(self, start: int, end: int, how: str, *, check: bool) -> Speaker:
        others = tuple(one.text for one in self.cast.before(start) if check)
        return Speaker(self.whole[start:end], start, end, how, check, others)

    def _pronoun(self, word: str, place: int, here: Speaker) -> Speaker:
        """Return whom `he` or `she` probably means: who spoke just now, or was just named."""
        near = self.cast.before(place)
        names = tuple(one.text for one in near)
        if word not in _SINGULAR or not (here.name or near):
            return Speaker(candidates=names)
        if here.name:
            return replace(here, how="pronoun", check=True, candidates=names)
        sentence = self.article.passage_at(near[0].start, near[0].start)
        first = self.cast.between(self.article.offsets[sentence], place)[0]
        return Speaker(first.text, first.start, first.end, "pronoun", check=True, candidates=names)

    def _proposed(self, base: int, span: Span, here: Speaker, last: Speaker) -> Speaker:
        """Return who probably speaks when the sentence does not say: never without a check."""
        names = tuple(one.text for one in self.cast.before(span.start))
        if span.kind == "continued" and last.name:
            return replace(last, how="continued", check=True, candidates=names)
        if span.kind == "fragment" and not span.text[:1].isupper():
            return Speaker(candidates=names)
        if here.name:
            return replace(here, how="same paragraph", check=True, candidates=names)
        people = self.cast.between(base, span.start)
        if people:
            start, end, name = people[-1]
            return Speaker(name, start, end, "same paragraph", check=True, candidates=names)
        return Speaker(candidates=names)

    def _nested(self, span: Span, outer: Span) -> Speaker:
        """Return who speaks inside a quotation, as its speaker says."""
        text = self.whole[outer.start : outer.end]
        start, end = span.start - outer.start - 1, span.end - outer.start + 1
        ahead = tokens_of(text[:start])
        tokens = [*ahead, Token(HIDDEN, start, end), *shifted(text[end:], end)]
        at = len(ahead)
        before = tokens[_sentence_start(tokens, at, 0) : at]
        after = tokens[at + 1 : _sentence_end(tokens, at + 1)]
        said = who_says(before, after, span.text)
        names = tuple(one.text for one in self.cast.before(span.start))
        if said is None:
            return Speaker(candidates=names)
        place = outer.start + said.phrase.start
        if said.phrase.sort != "pronoun":
            return self._named(place, outer.start + said.phrase.end, said.how, check=said.check)
        by = self.found[outer.start]
        if self.whole[place : outer.start + said.phrase.end] == "I" and by.name:
            return replace(by, how="pronoun", check=True, candidates=names)
        return Speaker(candidates=names)


def _sentence_start(tokens: Sequence[Token], at: int, least: int) -> int:
    index = at
    while index > least and tokens[index - 1].text not in _STOPS and not tokens[index - 1].hidden:
        index -= 1
    return index


def _sentence_end(tokens: Sequence[Token], start: int) -> int:
    index = start
    while index < len(tokens) and tokens[index].text not in _STOPS and not tokens[index].hidden:
        index += 1
    return index
