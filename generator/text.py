"""A text that we hold, a news story or a law's wording, divided into passages."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING

import ftfy

from generator.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.sealed import SealedFile

_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9]|\[\[)")
_ABBREVIATIONS = frozenset(
    "adm amend art capt cf ch cl co col corp d.c dec dr e.g etc feb fig gen gov hon i.e inc jan jr"  # noqa: SIM905 -- a list of fifty lines says no more
    " lt ltd maj messrs mr mrs ms no nov oct p pp pres prof pub rep res rev s sec secs sen sens"
    " sept sgt sr st stat u.n u.s u.s.c v vs".split()
)


@dataclass(frozen=True)
class Text:
    """A text with its passages by name: `headline`, `p1`, `p1.s1` and so on."""

    id: str
    path: str
    passages: Mapping[str, str] = field(repr=False)
    """Paragraphs and sentences by name, in the order of the text; without words if sealed."""
    sealed: SealedFile | None = field(default=None, repr=False)
    """What stands for the words of a text that may not be kept here."""

    @property
    def whole(self) -> str:
        """The paragraphs of the text, the headline among them, one below the other."""
        return "\n\n".join(self.paragraphs.values())

    @property
    def size(self) -> int:
        """How many words the text has."""
        return self.sealed.words if self.sealed else len(words_of(self.whole))

    @property
    def paragraphs(self) -> dict[str, str]:
        """The passages that are not sentences of others."""
        return {name: words for name, words in self.passages.items() if "." not in name}


def article_text(name: str, path: str, content: bytes, headline: str) -> tuple[Text, str]:
    """Return the seed's text in passages, and the sha256 of its bytes in hex.

    Broken encodings are repaired on reading; the bytes stay as received. A first paragraph that
    says the same as `headline` is the passage `headline`, and `p1` is the one after it.
    """
    decoded = _decoded(content)
    found = _html_blocks(decoded) if path.endswith(".html") else blocks(decoded)
    repaired = [tidy(ftfy.fix_text(block, uncurl_quotes=False)) for block in found]
    return divided(name, path, repaired, headline), hashlib.sha256(content).hexdigest()


@lru_cache(maxsize=1_000)
def wording_text(name: str, path: str, wording: str) -> Text:
    """Return a law's wording in passages; empty lines divide them."""
    return divided(name, path, [tidy(block) for block in blocks(wording)])


def divided(name: str, path: str, paragraphs: Iterable[str], headline: str = "") -> Text:
    """Return `paragraphs` as a text, numbered with their sentences."""
    passages: dict[str, str] = {}
    count = 0
    for paragraph in paragraphs:
        if not passages and headline and paragraph == tidy(headline):
            passages["headline"] = paragraph
            continue
        count += 1
        number = f"p{count}"
        passages[number] = paragraph
        for index, sentence in enumerate(sentences(paragraph), start=1):
            passages[f"{number}.s{index}"] = sentence
    return Text(name, path, passages)


def tidy(words: str) -> str:
    """Return `words` in Unicode's form NFC with single spaces: what two quotations must share."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def sentences(paragraph: str) -> list[str]:
    """Divide `paragraph` after full stops, but not after abbreviations or initials."""
    ends = [0, *sentence_ends(paragraph), len(paragraph)]
    found = [paragraph[start:end].strip() for start, end in pairwise(ends)]
    return [sentence for sentence in found if sentence]


def sentence_ends(paragraph: str) -> list[int]:
    """Return where sentences of `paragraph` end with another one after them."""
    ends: list[int] = []
    start = 0
    for match in _SENTENCE_END.finditer(paragraph):
        before = paragraph[start : match.start()].rsplit(None, 1)
        last = before[-1].lstrip("\"'“‘([").casefold() if before else ""
        is_stop = paragraph[match.start()] == "."
        if is_stop and (last in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)*[a-z]", last)):
            continue
        start = match.end()
        ends.append(start)
    return ends


def _decoded(content: bytes) -> str:
    """Decode by a byte order mark, else as UTF-8, else as Windows-1252, which has no gaps here."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def blocks(text: str) -> list[str]:
    """Return the parts of `text` that empty lines divide."""
    parts = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    return [part for part in parts if part.strip()]


class _Blocks(HTMLParser):
    """Gathers the text of headings, paragraphs, list items and quotations."""

    TAGS = frozenset(("p", "h1", "h2", "h3", "h4", "li", "blockquote", "figcaption"))

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.open: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 -- the parser's form
        if tag in self.TAGS:
            self._close()
            self.open = []
        elif tag == "br" and self.open is not None:
            self.open.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.TAGS:
            self._close()

    def handle_data(self, data: str) -> None:
        if self.open is not None:
            self.open.append(data)

    def close(self) -> None:
        super().close()
        self._close()

    def _close(self) -> None:
        if self.open is not None and "".join(self.open).strip():
            self.blocks.append("".join(self.open))
        self.open = None


def _html_blocks(text: str) -> list[str]:
    parser = _Blocks()
    parser.feed(text)
    parser.close()
    return parser.blocks
