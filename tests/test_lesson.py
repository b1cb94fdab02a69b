"""What `civics why` says."""

from __future__ import annotations

from generator.lesson import lesson, unknown_code
from generator.mistakes import MISTAKES


def test_a_lesson_has_cause_cure_and_both_examples() -> None:
    """It can be read without a browser."""
    assert lesson(MISTAKES["unknown-field"]).splitlines()[-7:] == [
        "Wrong:",
        "",
        "    plian: Both houses sit together.",
        "",
        "Right:",
        "",
        "    plain: Both houses sit together.",
    ]
    assert "    content/terms/joint-session.yaml" in lesson(MISTAKES["file-ending"])


def test_a_misspelt_code_is_met_with_the_nearest() -> None:
    """Or with all of them."""
    assert unknown_code("unknown-feild") == (
        "No message is called `unknown-feild`. Did you mean `unknown-field`?"
    )
    assert "There are `tab`, " in unknown_code("zzz")
