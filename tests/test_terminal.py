"""Where messages have colors."""

from __future__ import annotations

import pytest

from generator.terminal import colored


@pytest.mark.parametrize(
    ("environment", "terminal", "expected"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_a_terminal_has_colors_and_a_pipe_has_none(
    environment: dict[str, str], *, terminal: bool, expected: bool
) -> None:
    """The environment can say otherwise, and `NO_COLOR` has the last word."""
    assert colored(environment, terminal=terminal) is expected
