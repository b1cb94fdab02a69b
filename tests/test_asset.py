"""Which files may be passed on as they are."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from generator.asset import refusal


@pytest.mark.parametrize(
    "path", ["seal.png", "assets/Seal.SVG", "terms/img/seal.png", "CNAME", "robots.txt"]
)
def test_what_a_page_shows_is_passed_on(path: str) -> None:
    """Pictures, style sheets and the like, and what a host looks for at the top."""
    assert refusal(PurePath(path)) is None


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("terms/sine-die.yml.txt", "Rename it to `sine-die.yml`."),
        ("terms/sine-die.YAML.TXT", "Rename it to `sine-die.yml`."),
        ("terms/sine-die.txt", "Rename it to `sine-die.yml`."),
        ("terms/sine-die", "Rename it to `sine-die.yml`."),
        ("terms/seal.png", "in a folder like `content/assets/`"),
        ("seeds/a-call.txt", "News stories lie in `seeds/`"),
        ("letter.docx", "hand-written pages in `.md`"),
        ("assets/robots.txt", "News stories lie in `seeds/`"),
        ("page.markdown", "hand-written pages in `.md`"),
    ],
)
def test_whatever_else_would_be_public_is_refused(path: str, hint: str) -> None:
    """The hint is the name or the folder that the file should have."""
    wrong = refusal(PurePath(path))
    assert wrong is not None
    assert "readers could download it" in wrong[0]
    assert hint in wrong[1]
