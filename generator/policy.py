"""The content security policy: what a page may run and load, written into the page itself.

A site on GitHub Pages cannot send headers, so the policy stands in a `<meta>` element; browsers
hold to it from there on. See https://www.w3.org/TR/CSP3/#meta-element.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = re.compile(r"<head[^>]*>\s*(?:<meta charset=[^>]*>)?", re.IGNORECASE)
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"\bsrc=|\btype=[\"']?(?!module|text/javascript)", re.IGNORECASE)
RULES = (
    "default-src 'none'",
    "script-src 'self'{scripts}",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
)
"""What each sort of thing may come from: this site alone, and no other host."""


def guarded(html: str, content: str = "") -> str:
    """Return the page `html` with its policy at the beginning of its head.

    The scripts of the theme that stand in the page may run, each by its hash. A script in
    `content`, what the editors' words became, may not; nor may anything that is put in later.
    """
    scripts = "".join(f" '{one}'" for one in _hashes(html, content))
    rules = "; ".join(RULES).format(scripts=scripts)
    element = f'\n<meta http-equiv="Content-Security-Policy" content="{rules}">'
    return _HEAD.sub(lambda head: head[0] + element, html, count=1)


def _hashes(html: str, content: str) -> Iterator[str]:
    """Yield the hash of each script that the theme wrote into the page, each once."""
    own = {match[0] for match in _SCRIPT.finditer(content)}
    seen = set[str]()
    for match in _SCRIPT.finditer(html):
        if match[0] in own or match[0] in seen or _DATA.search(match[1]):
            continue
        seen.add(match[0])
        digest = hashlib.sha256(match[2].encode()).digest()
        yield f"sha256-{b64encode(digest).decode()}"
