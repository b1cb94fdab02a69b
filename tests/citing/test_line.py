"""Where the parts of a citation meet."""

from __future__ import annotations

import pytest

from generator.citing.line import (
    Run,
    address,
    ended,
    inner,
    italic,
    joined,
    laid_out,
    outer,
    plain,
    raised,
    typographic,
    words_of,
)
from tests.citing.works import seen


def quoted(words: str) -> tuple[Run, ...]:
    """Return words in quotation marks."""
    return (Run(words, quoted=True),)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([plain("Pat Doe"), plain("2021")], "Pat Doe. 2021."),
        ([plain("Doe, P."), plain("2021")], "Doe, P. 2021."),
        ([quoted("Who counts?"), plain("2021")], "“Who counts?” 2021."),
        ([quoted("A call"), plain("2021")], "“A call.” 2021."),
        ([italic("Who counts?"), plain("2021")], "*Who counts?* 2021."),
        ([italic("A call"), plain("2021")], "*A call*. 2021."),
        ([(), plain("2021"), ()], "2021."),
        ([quoted("Ask ‘why’"), plain("2021")], "“Ask ‘why.’” 2021."),
        ([quoted("Ask ‘why?’"), plain("2021")], "“Ask ‘why?’” 2021."),
        ([quoted("The Does’"), plain("2021")], "“The Does’.” 2021."),
        ([plain("Ask “why”"), plain("2021")], "Ask “why.” 2021."),
        ([address("https://x.org/")], "https://x.org/."),
        ([], ""),
    ],
)
def test_no_two_marks_meet(parts: list[tuple[Run, ...]], words: str) -> None:
    """A full stop follows no other mark, and stands within quotation marks."""
    assert seen(joined(parts, end=True)) == words


def test_a_comma_follows_a_question_mark() -> None:
    """The Chicago Manual keeps it: “Are Flax Seeds All That?,” and so on."""
    assert seen(ended(quoted("All that?"), ",")) == "“All that?,”"


def test_without_an_end_the_last_part_stays_as_it_is() -> None:
    """Only between parts is there a mark."""
    assert seen(joined([plain("a"), plain("b")], ",")) == "a, b"


def test_runs_that_look_alike_are_one() -> None:
    """Quotation marks are written out; a title stays apart, since it may be a link."""
    line = (Run("a"), Run("b"), Run("c", title=True, quoted=True), Run("d", italic=True))
    assert laid_out(line) == (
        Run("ab"),
        Run("“c”", title=True),
        Run("d", italic=True),
    )
    assert words_of(line) == "ab“c”d"


@pytest.mark.parametrize(
    ("straight", "round_"),
    [
        ("Truman's 'good call'", "Truman’s ‘good call’"),
        ('The "call"', "The “call”"),
        ("the '60s", "the ’60s"),
        ("'Peace' at last", "‘Peace’ at last"),
    ],
)
def test_straight_marks_become_round(straight: str, round_: str) -> None:
    """Sources are typed with straight quotation marks, and printed with round ones."""
    assert typographic(straight) == round_


def test_quotation_marks_within_a_title_alternate() -> None:
    """Within double ones they are single, and where there are none they are double."""
    assert inner("A “call”") == "A ‘call’"
    assert outer("Biden’s ‘very generous’ letter") == "Biden’s “very generous” letter"


def test_a_part_may_begin_a_sentence() -> None:
    """Then it has a capital; nothing stays nothing."""
    assert seen(raised(plain("vol. 3"))) == "Vol. 3"
    assert raised(()) == ()
