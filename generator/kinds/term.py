"""Term: a word that a reader may not know."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.fields import Prose, Reference, Text, To, at_most
from generator.kinds.entry import Entry, Part
from generator.words import uncited


class Confusable(Part):
    """A term that is easily mistaken for this one."""

    term: Annotated[Reference, To("term")]
    """The id of the other term."""
    difference: Text
    """How the two differ."""


class Term(Entry):
    """A word of the subject, defined."""

    folder: ClassVar[str] = "terms"
    heading: ClassVar[str] = "Glossary"
    about: ClassVar[str] = "The words of the subject, each in one sentence and in plain words."
    order: ClassVar[int] = 60
    lends_names: ClassVar[bool] = True
    lettered: ClassVar[bool] = True
    boost: ClassVar[float] = 1.15
    highest_grade: ClassVar[int] = 11
    wanted: ClassVar[tuple[str, ...]] = ("description", "asked")

    definition: Annotated[Prose, at_most(40)]
    """What the word means, in at most 40 words."""
    plain: Prose
    """The same in the plainest words."""
    description: Prose | None = None
    """More about it, with citations."""
    not_to_be_confused_with: tuple[Confusable, ...] = ()
    """Words that are easily mistaken for it."""

    @property
    def heading_title(self) -> str:
        """The headword with a capital, as a heading begins."""
        return self.title[0].upper() + self.title[1:]

    @property
    def gist(self) -> Prose:
        """The glossary gives the definition itself."""
        return Prose(uncited(self.definition))

    @property
    def group(self) -> str:
        """Terms are listed by their first letter or figure."""
        return next(filter(str.isalnum, self.title), "0").upper()

    @property
    def sort_key(self) -> tuple[str, ...]:
        """In the order of the alphabet, whatever mark a headword begins with."""
        return (self.group, self.title.casefold())
