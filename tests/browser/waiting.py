"""Waiting for a page, whose policy forbids what Playwright's own `wait_for_function` does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

LONGEST = 10.0
"""Seconds that a page may take."""
STEP_MS = 50


def wait_until(page: Page, expression: str) -> None:
    """Wait until a JavaScript expression is true in the page; fail if that takes too long."""
    end = time.monotonic() + LONGEST
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"Not within {LONGEST} s: {expression}"
        page.wait_for_timeout(STEP_MS)
