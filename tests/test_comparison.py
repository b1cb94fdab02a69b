"""Two versions of a provision stand side by side, and the words that changed are marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.comparison import Pair, Words, compared

paragraphs = st.lists(
    st.text(alphabet="ab ,\n", min_size=1, max_size=20).filter(str.strip), max_size=6
)


def text(words: tuple[Words, ...]) -> str:
    """Return what a run of words says."""
    return "".join(one.text for one in words)


def marked(words: tuple[Words, ...]) -> list[str]:
    """Return the words that are marked."""
    return [one.text for one in words if one.changed]


@given(paragraphs, paragraphs)
def test_nothing_of_either_text_is_lost_or_moved(then: list[str], now: list[str]) -> None:
    """The pairs hold both texts, whatever they say."""
    pairs = compared(then, now)
    assert [text(pair.then) for pair in pairs if pair.then] == then
    assert [text(pair.now) for pair in pairs if pair.now] == now


@given(paragraphs)
def test_a_text_is_the_same_as_itself(then: list[str]) -> None:
    """Nothing is marked where nothing changed."""
    assert not any(pair.marked for pair in compared(then, then))


def test_changed_words_are_marked_on_their_side() -> None:
    """Electors meet on another day since 2022."""
    [pair] = compared(
        ["They vote on the first Monday after the second Wednesday in December."],
        ["They vote on the first Tuesday after the second Wednesday in December."],
    )
    assert (marked(pair.then), marked(pair.now)) == (["Monday"], ["Tuesday"])
    assert pair.marked


def test_changed_words_in_a_row_are_one_run() -> None:
    """Space between them is part of the run."""
    [pair] = compared(["It is one two three here."], ["It is here."])
    assert marked(pair.then) in (["one two three "], [" one two three"])
    [pair] = compared(["The old rule goes on."], ["The new law goes on."])
    assert (marked(pair.then), marked(pair.now)) == (["old rule"], ["new law"])


def test_a_paragraph_that_is_written_anew_is_not_compared_word_by_word() -> None:
    """It stands beside the one that was taken out, and what has no other side stands alone."""
    then, now = (
        ["Kept as it was.", "Boats, carts."],
        ["Kept as it was.", "Why: else?", "And so on."],
    )
    kept, anew, more = compared(then, now)
    assert kept == Pair((Words(then[0]),), (Words(then[0]),), alike=True)
    assert anew == Pair((Words(then[1]),), (Words(now[1]),))
    assert more == Pair((), (Words(now[2]),))
