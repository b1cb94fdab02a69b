"""What was found in an article, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from generator.flags import FlagKind

SpanKind: TypeAlias = Literal["full", "fragment", "nested", "continued"]


@dataclass(frozen=True)
class Span:
    """Words between quotation marks; `whole[start:end]` is `text`."""

    start: int
    end: int
    text: str
    """The words without the marks around them."""
    passage: str
    """The sentence, or the paragraph if it runs over several sentences."""
    kind: SpanKind
    """`continued` begins a paragraph inside a quotation; `nested` stands inside another."""
    balanced: bool = True
    """Whether both marks are there; a quotation that runs into the next paragraph counts so."""


@dataclass(frozen=True)
class Speaker:
    """Who says the words of a quotation; `whole[start:end]` is `name`."""

    name: str = ""
    """As the article writes it; empty when it does not say."""
    start: int = 0
    end: int = 0
    how: str = ""
    """How it is known: reporting verb, according to, colon or dash; if it is only proposed:
    pronoun, continued or same paragraph."""
    check: bool = False
    """Whether it is only proposed."""
    candidates: tuple[str, ...] = ()
    """Other names that it could be, the nearest first."""
    person: str = ""
    """The id of the speaker's entry, if there is one."""


@dataclass(frozen=True)
class Quotation:
    """A quotation and its speaker."""

    span: Span
    speaker: Speaker


@dataclass(frozen=True)
class Mention:
    """A name of the site's own that stands in the article."""

    text: str
    """As the article writes it."""
    start: int
    end: int
    passage: str
    """The sentence."""
    key: str
    """The entry, like `person:mike-pence`."""


@dataclass(frozen=True)
class Candidate:
    """A name that no entry of the site has."""

    text: str
    passage: str
    """The sentence where it stands first."""
    count: int
    """How often it stands in the article."""


@dataclass(frozen=True)
class Custom:
    """A statement that a custom was kept or broken."""

    passage: str
    """The sentence."""
    text: str
    """The words; `whole[start:end]`."""
    start: int
    end: int
    outcome: Literal["kept", "broken"]
    practice: str = ""
    """The id of the practice that seems to be meant, if the site has it."""
    about: str = ""
    """The custom that seems to be meant, whether the site has it or not: `concession`."""


@dataclass(frozen=True)
class Flag:
    """Something for the editor to look at."""

    kind: FlagKind
    passage: str
    """The sentence; a missing detail is flagged at the first passage."""
    text: str
    """The words; empty when something is missing."""
    reason: str
    """A sentence for the reader."""
    start: int = 0
    end: int = 0
    also: tuple[str, ...] = ()
    """Other passages that say the same."""


@dataclass(frozen=True)
class Kin:
    """A seed of the site that this article is like."""

    id: str
    same: bool
    """Whether the text is the same, word for word."""
    share: float = field(compare=False)
    """How much of the shorter one stands in the other, from 0 to 1."""
