"""Long text as a block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.folding import block, sentence_lines
from generator.quoting import says


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("It is so. It is not.", ["It is so.", "It is not."]),
        ("One. [@usc-3-15] Two.", ["One. [@usc-3-15] Two."]),
        ("One [@usc-3-15]. Two.", ["One [@usc-3-15].", "Two."]),
        ("See [@usc-3-15, p. 4. And] here. Two.", ["See [@usc-3-15, p. 4. And] here.", "Two."]),
        ("See [[a|it. There]] now.", ["See [[a|it. There]] now."]),
        ("“It is. So it is,” he said. Two.", ["“It is. So it is,” he said.", "Two."]),
        ("On Jan. 6 Mr. Doe came. He left.", ["On Jan. 6 Mr. Doe came.", "He left."]),
        ("Two spaces.  Here.", ["Two spaces.  Here."]),
        (
            "[It. Is](https://x.example) so. A `b. C` too.",
            ["[It. Is](https://x.example) so.", "A `b. C` too."],
        ),
        ("A [[broken. Link", ["A [[broken.", "Link"]),
    ],
)
def test_a_line_has_one_sentence(line: str, sentences: list[str]) -> None:
    """Links, citations and quotations are never divided."""
    assert sentence_lines(line) == sentences


def test_paragraphs_stay_paragraphs() -> None:
    """A break in the value is an empty line in a folded block."""
    assert block("One. Two.\nThree.\n\nFour.\n", literal=False) == [
        *(">", "  One.", "  Two.", "", "  Three.", "", "", "  Four.")
    ]
    assert block("One. Two.\nThree.", literal=True) == ["|-", "  One. Two.", "  Three."]


def test_what_a_folded_block_cannot_hold_stands_in_another_form() -> None:
    """Lines that begin with spaces keep them; spaces alone stand in marks."""
    assert block("One.\n  - two", literal=False) == ["|-", "  One.", "    - two"]
    assert block("One.\n \nTwo", literal=False) == ['"One.\\n \\nTwo"']
    assert block("  One", literal=True) == ['"  One"']


@given(
    st.lists(
        st.sampled_from(["It is. So", " ", "\n", "  ", "“A. B”", "# x", "é", "- ", "\t", ": "])
    ).map("".join),
    st.booleans(),
)
def test_the_value_is_read_back(value: str, literal: bool) -> None:  # noqa: FBT001 -- drawn
    """To the last space."""
    first, *below = block(value, literal=literal)
    assert says("\n".join([f"x: {first}", *below, ""]), value) or not value
