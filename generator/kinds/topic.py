"""Topic: an explainer, the page that most readers come for."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from generator.dates import Date
from generator.fields import Prose, Reference, Text, To, at_most, refused
from generator.kinds.entry import Binding, Entry, Event, Part


class KeyPoint(Binding):
    """One thing to remember, with what it rests on."""

    cited: ClassVar[str] = "text"

    text: Prose
    """The point in one or two sentences, with a citation."""


class Section(Part):
    """A part of the explainer."""

    heading: Text
    """The heading, in sentence case."""
    text: Prose
    """The paragraphs, with citations and links."""


class Step(Binding):
    """One step of a process."""

    cited: ClassVar[str] = "action"

    actor: Text
    """Who acts."""
    action: Prose
    """What they do, with a citation."""
    deadline: Text | None = None
    """By when, in words: January 6, 1 p.m."""


class Misconception(Part):
    """Something often said that is not so."""

    cited: ClassVar[str] = "fact"

    said: Text
    """What is often said."""
    fact: Prose
    """What is so, with a citation."""


class Related(Part):
    """Another page worth reading."""

    entry: Annotated[Reference, To()]
    """The id of the entry."""
    reason: Text
    """Why to read it."""


class InTheNews(Part):
    """A news story that bears on the topic."""

    seed: Annotated[Reference, To("seed")]
    """The id of the seed."""
    text: Prose
    """What it reported, who said it, and what could not be verified."""


class Question(Part):
    """A quiz question."""

    cited: ClassVar[str] = "why"

    question: Text
    """The question."""
    options: Annotated[tuple[Text, ...], Field(min_length=2, max_length=5)]
    """Two to five answers to choose from."""
    answer: Text
    """The right one, in the same words as among the options."""
    why: Prose
    """Why it is right, with a citation."""

    @field_validator("answer")
    @classmethod
    def _one_of_the_options(cls, answer: str, info: ValidationInfo) -> str:
        if answer not in info.data.get("options", (answer,)):
            message = f"The answer `{answer}` is not one of the options. Copy one of them."
            raise refused("answer", message)
        return answer


class Topic(Entry):
    """An explainer: a question, a short answer, and how we know."""

    folder: ClassVar[str] = "topics"
    heading: ClassVar[str] = "Topics"
    about: ClassVar[str] = "Explainers: a question, a short answer, and how we know it."
    order: ClassVar[int] = 10
    boost: ClassVar[float] = 1.25
    highest_grade: ClassVar[int] = 9
    wanted: ClassVar[tuple[str, ...]] = (
        "steps",
        "misconceptions",
        "events",
        "related",
        "discuss",
        "quiz",
        "asked",
    )

    question: Text
    """The question a reader asks."""
    short_answer: Annotated[Prose, at_most(60)]
    """The answer in at most 60 words, true by itself."""
    as_of: Date | None = None
    """The day the page speaks of, if it is not the day of the review."""
    key_points: Annotated[tuple[KeyPoint, ...], Field(max_length=5, validate_default=True)] = ()
    """Three to five things to remember."""
    sections: Annotated[tuple[Section, ...], Field(validate_default=True)] = ()
    """The explainer itself."""
    steps: tuple[Step, ...] = ()
    """How it works, step by step."""
    misconceptions: tuple[Misconception, ...] = ()
    """What is often said, and what is so."""
    events: tuple[Event, ...] = ()
    """Dates to know."""
    related: tuple[Related, ...] = ()
    """Other pages worth reading, each with the reason."""
    in_the_news: tuple[InTheNews, ...] = ()
    """News stories that bear on the topic."""
    discuss: tuple[Text, ...] = ()
    """Open questions for a class."""
    quiz: tuple[Question, ...] = ()
    """Questions with one right answer."""

    @field_validator("key_points", "sections")
    @classmethod
    def _complete_when_published(cls, given: tuple[Part, ...], info: ValidationInfo) -> object:
        least, words = {"key_points": (3, "3 to 5"), "sections": (1, "at least 1")}[
            str(info.field_name)
        ]
        if info.data.get("status") == "published" and len(given) < least:
            message = (
                f"A published topic needs {words} under `{info.field_name}`; this one has"
                f" {len(given)}."
            )
            raise refused("incomplete", message)
        return given

    @property
    def legal_steps(self) -> int:
        """How many of the steps are required by law."""
        return sum(step.force.legal for step in self.steps)

    @property
    def heading_title(self) -> str:
        """The question."""
        return self.question

    @property
    def answer(self) -> Prose:
        """The short answer."""
        return self.short_answer
