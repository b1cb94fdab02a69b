"""A page says what it may run and load; the browser tests try to get around it."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode

from generator.policy import guarded

PAGE = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>T</title>\n'
    "<script>{own}</script>\n</head>\n<body>{content}<script src='x.js'></script>"
    '<script type="application/json">{{}}</script></body>\n</html>\n'
)


def allowed(page: str) -> list[str]:
    """Return what scripts the policy of a page allows."""
    found = re.search(r"script-src ([^;]*);", page)
    assert found
    return found[1].split()


def hashed(script: str) -> str:
    """Return the hash of a script as a policy writes it."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def test_the_policy_stands_before_anything_that_it_is_about() -> None:
    """It comes right after the encoding, which must be first."""
    page = guarded(PAGE.format(own="let a", content=""))
    assert '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="' in page
    assert page.index("Content-Security-Policy") < page.index("<script>")
    assert "default-src 'none';" in page
    assert "unsafe" not in page


def test_the_scripts_of_the_theme_may_run_and_those_of_the_content_may_not() -> None:
    """Data and files have no hash: data does not run, and files come from this site."""
    content = "<p>Words</p><script>steal()</script>"
    page = guarded(PAGE.format(own="let a = 'é'", content=content), content)
    assert allowed(page) == ["'self'", hashed("let a = 'é'")]


def test_the_same_script_twice_has_one_hash() -> None:
    """The policy grows with the theme and not with the page."""
    page = guarded(PAGE.format(own="let a", content="<script>let a</script>"))
    assert allowed(page) == ["'self'", hashed("let a")]


def test_what_is_no_page_stays_as_it_is() -> None:
    """A piece without a head has no place for a policy."""
    assert guarded("<p>So</p>") == "<p>So</p>"
