"""All forms of one work."""

from __future__ import annotations

import json

from generator.citing.styles import styles
from tests.citing.works import work


def test_a_work_is_offered_in_every_style() -> None:
    """Each is one text, which a page can keep at its head; a theme escapes it."""
    page = work("webpage", "Who counts A & B?", name="who", container="A Site", publisher="A Site")
    forms = styles(page)
    assert forms.pop("bibtex").startswith("@misc{who,\n")
    assert json.loads(forms.pop("csl"))[0]["id"] == "who"
    assert forms == {
        "name": "who",
        "apa": "A Site. (n.d.). <i>Who counts A & B?</i>",
        "mla": "“Who Counts A & B?” <i>A Site</i>.",
        "note": "“Who Counts A & B?,” A Site.",
        "bibliography": "A Site. “Who Counts A & B?”",
    }
