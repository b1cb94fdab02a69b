"""Language: whether a text is in the one language that the rules are made for."""

from __future__ import annotations

from generator.importing.errors import ImportProblem
from generator.importing.lists import words_in

_ENOUGH_WORDS = 25
_LEAST_SHARE = 0.2
_MOST_LOOKED_AT = 4_000


def must_be_english(text: str) -> None:
    """Raise `unsupported_language` unless `text` is in English, or too short to tell."""
    sample = text[:_MOST_LOOKED_AT]
    letters = "" if sample.isascii() else "".join(filter(str.isalpha, sample))
    latin = sum(char < "\u0250" for char in letters)
    words = [word.strip(".,;:!?\"'“”‘’()") for word in sample.lower().split()]
    known = words_in("function-words")
    share = sum(word in known for word in words) / max(1, len(words))
    too_few = len(words) >= _ENOUGH_WORDS and share < _LEAST_SHARE
    if too_few or latin * 2 < len(letters):
        message = "The article does not seem to be in English, the only language that is read here."
        raise ImportProblem("unsupported_language", message)  # noqa: EM101 -- a name
