"""Samples: for each rule of the house style, words as they should not be, and as they should."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """The same said twice."""

    before: str
    after: str


SAMPLES: dict[str, Sample] = {
    "loaded-word": Sample(
        "Her shocking speech ended the evening.",
        "Her speech ended the evening, and half of the guests left [@norland-guide, p. 9].",
    ),
    "bare-absolute": Sample(
        "Berg was the first to leave a letter.",
        "Berg was the first to leave a letter [@norland-guide, p. 9].",
    ),
    "long-sentence": Sample(
        "The president who leaves the house in the morning puts a letter on the desk, which the new"
        " one, who comes at noon, finds there in the evening when all of the guests are gone.",
        "The president who leaves puts a letter on the desk in the morning. The new one comes at"
        " noon, and finds it when the guests are gone.",
    ),
    "faceless-opening": Sample(
        "It is believed that the letter is lost.",
        "Kim Dale, who keeps the archive, believes that the letter is lost [@norland-guide, p. 9].",
    ),
    "unlinked-term": Sample(
        "The vote needs a quorum.",
        "The vote needs a [[quorum]].",
    ),
    "unexplained-abbreviation": Sample(
        "The NPA told of it.",
        "The Norland Press Agency (NPA) told of it. The NPA had a man in the room.",
    ),
    "day-without-year": Sample(
        "Lund took office on January 20.",
        "Lund took office on January 20, 2021.",
    ),
}
"""By the rule's name."""
