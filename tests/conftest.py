"""Options and fixtures that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import Project

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the expected files of the cases anew."""
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="Write what the cases give now as what they should give; look at the difference.",
    )


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Tell whether the expected files of the cases are to be written anew."""
    return bool(request.config.getoption("--update-cases"))


@pytest.fixture(autouse=True)
def _no_day_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests' own content say which day it is, wherever they run."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return an empty project."""
    return Project(tmp_path)
