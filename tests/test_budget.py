"""How many words of a seed a page publishes."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.budget import RUN, allowed_words, published_words
from generator.kinds.seed import QuotationBudget
from generator.text import divided

WORDS = [f"word{number}" for number in range(40)]
TEXT = divided("a", "a.txt", [" ".join(WORDS[:20]) + ".", " ".join(WORDS[20:]) + "."])


def test_the_smaller_of_the_two_limits_holds() -> None:
    """A share of a short story may be less than the number of words."""
    assert allowed_words(QuotationBudget(words=75, percent=15), TEXT) == 6
    assert allowed_words(QuotationBudget(words=5, percent=50), TEXT) == 5


def test_words_in_marks_are_counted_once() -> None:
    """The same words quoted twice, or overlapping, cost once; omissions cost nothing."""
    quoted = ["word1 word2 word3", "Word2 … word9", "[he] word3"]
    assert published_words(TEXT, quoted, []) == 4


def test_words_that_are_not_in_the_text_cost_nothing() -> None:
    """What is not the story's is not counted."""
    assert published_words(TEXT, ["other words", ""], []) == 0


def test_a_long_run_without_marks_is_counted() -> None:
    """Copying without marks is publishing as well; a shorter run is how everybody speaks."""
    assert published_words(TEXT, [], [f"So {' '.join(WORDS[3 : 3 + RUN])} it was."]) == RUN
    assert published_words(TEXT, [], [" ".join(WORDS[3 : 3 + RUN + 2])]) == RUN + 2
    assert published_words(TEXT, [], [" ".join(WORDS[3 : 3 + RUN - 1])]) == 0


def test_a_run_that_the_story_has_twice_is_counted_once() -> None:
    """What a page copies once costs once."""
    twice = divided("a", "a.txt", [" ".join(WORDS), " ".join(WORDS)])
    assert published_words(twice, [], [" ".join(WORDS[:RUN])]) == RUN


def test_a_run_is_seen_through_links_and_citations() -> None:
    """Syntax between the words does not hide that they are copied."""
    words = list(WORDS[:RUN])
    words[3] = f"[[comity|{words[3]}]] [@a:p1]"
    assert published_words(TEXT, [], [" ".join(words)]) == RUN


def test_nobody_may_publish_more_than_half_of_a_story() -> None:
    """Half is the most that a budget can be set to."""
    assert QuotationBudget.model_validate({"words": "0", "percent": "50"}).percent == 50
    with pytest.raises(ValidationError):
        QuotationBudget.model_validate({"percent": "51"})
