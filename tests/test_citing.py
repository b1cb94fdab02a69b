"""Citing, as a librarian looks at it: every source that this site has, in every style."""

from __future__ import annotations

import re
from functools import cache

import pytest
from bibtexparser.entrypoint import parse_string

from generator.citing.bibtex import bibtex
from generator.citing.line import typographic, words_of
from generator.citing.styles import LINES
from generator.citing.work import Work, source_work
from generator.kinds.source import Source
from generator.load import load
from generator.validate import validate
from tests.conftest import ROOT

BAD = re.compile(
    r"\.\.(?!\.)|,,|,\.(?!\S)|\?\.|!\.| ,| \.(?=\s|$)|\s\s|\(\)|\[\]|”[.,]|“”"
    r"|\bNone\b|&amp;|\""
)
"""Two marks that meet, a gap, a mark outside quotation marks, and what is for programs."""


@cache
def works() -> tuple[Work, ...]:
    """Return the work of every source in the content."""
    found = validate(load(ROOT)).items
    return tuple(source_work(i.id, i.entry) for i in found if isinstance(i.entry, Source))


@pytest.mark.parametrize("style", LINES)
def test_no_source_of_this_site_is_cited_with_a_slip(style: str) -> None:
    """No mark meets another, no part is missing its words, and the title stands there once."""
    write = LINES[style]
    for work in works():
        words = words_of(write(work)).replace(work.url or "\n", "https://example.org/")
        assert not BAD.search(words), f"{work.name}: {words}"
        title = typographic(work.title).casefold()
        assert words.casefold().count(title) <= 1 + (title == work.container.casefold()), words


def test_every_source_of_this_site_is_bibtex_that_can_be_read() -> None:
    """In one file, none missing and no two of one name."""
    text = "\n".join(bibtex(work) for work in works())
    library = parse_string(text)
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == [work.name for work in works()]
