"""Every page is accessible as far as axe can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import violations
from tests.browser.conftest import PAGES

if TYPE_CHECKING:
    from tests.browser.conftest import Visit


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_axe_finds_no_violation(visit: Visit, site: str, path: str) -> None:
    """Neither on a phone nor on a tablet or a desk, neither light nor dark."""
    assert list(violations(visit.page, site + path)) == []
