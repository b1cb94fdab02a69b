"""The forms that `civics check` offers."""

from __future__ import annotations

import json

from generator.formats import FOR_PROGRAMS, FORMATS


def test_a_program_can_read_that_there_is_nothing() -> None:
    """An empty report is valid JSON in both forms for programs."""
    assert all(name in FORMATS for name in FOR_PROGRAMS)
    for name in FOR_PROGRAMS:
        assert json.loads(FORMATS[name]((), "")) is not None
