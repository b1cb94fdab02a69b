"""What holds for any text at all."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import generator
from generator.escape import plain
from generator.marks import doubtful, quotations
from generator.page import Page
from generator.prose import markup
from generator.quotation import nearest_passage, stands_in
from generator.text import article_text, divided, sentences, tidy
from generator.write import write
from generator.yaml_error import YamlError
from generator.yaml_tree import read_tree
from tests.html import parsed
from tests.project import Project

if TYPE_CHECKING:
    from collections.abc import Sequence

SYNTAX = [
    "[@",
    "[[",
    "]]",
    "]",
    "[",
    "|",
    ":",
    "p1",
    ".s2",
    ", p. 4",
    "“",
    "”",
    '"',
    "…",
    "`",
    "```\n",
    "~~~",
    "\n",
    "\n\n",
    " ",
    ". ",
    "comity",
    "term:",
    "@2021-01-06",
    "\\",
    "{: ",
    "}",
    "<b>",
    "&lt;",
    "&",
    "#",
    "- ",
    "1. ",
    "> ",
    "    ",
    "*",
    "_",
    "(https://x.example)",
    "(javascript:x)",
    "![",
    "[^1]",
    "---",
    "\t",
]
YAML = [
    "title: ",
    "summary: ",
    "status: draft\n",
    "definition: ",
    "plain: ",
    "\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!x ",
    "? ",
    ": ",
    "#",
    "---\n",
    "...\n",
    "\t",
    "<<: ",
    "é",
    "x",
    "\x00",
    "\x85",
    "\u2028",
    "\ufeff",
    "%YAML 1.2\n",
    "aliases: ",
    "tags: ",
    "corrections: ",
]

pieces = st.lists(st.one_of(st.sampled_from(SYNTAX), st.text(max_size=8)), max_size=25).map("".join)
words = st.lists(
    st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=8).map(tidy),
    min_size=2,
    max_size=20,
)
few = settings(max_examples=60, deadline=2_000, suppress_health_check=[HealthCheck.too_slow])
many = settings(max_examples=300, deadline=1_000, suppress_health_check=[HealthCheck.too_slow])


def content(data: bytes, name: str) -> None:
    """Build a project with one file of any bytes."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        project.write(name, data)
        found: tuple[object, ...]
        try:
            found = generator.build(project.root)
        except generator.ContentError as error:
            found = error.problems
        assert found


@few
@given(
    st.one_of(st.binary(max_size=200), st.lists(st.sampled_from(YAML)).map("".join).map(str.encode))
)
def test_any_bytes_are_problems_or_pages(data: bytes) -> None:
    """An entry, a page by hand or an article may hold anything; nothing else is ever raised."""
    for name in ("content/terms/comity.yml", "content/about.md", "seeds/a.txt", "seeds/a.html"):
        content(data, name)


@many
@given(st.lists(st.one_of(st.sampled_from(YAML), st.text(max_size=3)), max_size=30).map("".join))
def test_any_text_is_a_tree_or_a_yaml_error(text: str) -> None:
    """A syntax error has a place in the text, or just behind it."""
    try:
        node = read_tree(text)
        place = (node.line, node.column)
        assert 0 <= node.start <= node.end <= len(text)
    except YamlError as error:
        place = (error.line, error.column)
    assert min(place) >= 1


@many
@given(pieces)
def test_what_is_found_in_prose_stands_where_it_says(text: str) -> None:
    """Citations, links and quotations have true places, and do not overlap their like."""
    found = markup(text)
    assert all(text[one.start : one.end].startswith(one.raw) for one in found)
    assert [one.start for one in found] == sorted({one.start for one in found})
    for one in [*quotations(text), *doubtful(text)]:
        assert text[one.start : one.end] == one.raw
        assert one.words in one.raw


@few
@given(pieces, pieces)
def test_any_text_in_a_term_is_harmless_and_a_title_shows_its_words(title: str, prose: str) -> None:
    """If it is not refused, it runs nothing, and a title is its words and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        project.entry("terms/comity")
        for fields in ({"title": title}, {"plain": prose}):
            path = project.entry("terms/other", **fields)
            if project.problems():
                path.unlink()
                continue
            page = parsed(project.pages()["terms/other.md"])
            assert page.harm == []
            if "title" in fields:
                [shown] = page.words["h1"]
                assert tidy(shown.removesuffix("¶")).casefold() == tidy(title).casefold()


@many
@given(pieces)
def test_plain_text_comes_through_markdown_as_it_was(text: str) -> None:
    """Every character that was escaped is shown."""
    assume(text.strip())
    assume(not set(text) & {"\x00", "\x02", "\x03"})
    page = parsed(f"x {plain(text)}")
    assert tidy("".join(page.words["p"])) == tidy(f"x {text}")


@many
@given(words, st.data())
def test_a_quotation_cut_at_words_is_found_and_a_changed_one_is_not(
    passage: Sequence[str], data: st.DataObject
) -> None:
    """Whole words in their order, nothing else."""
    start = data.draw(st.integers(0, len(passage) - 1))
    end = data.draw(st.integers(start + 1, len(passage)))
    quoted = list(passage[start:end])
    assert stands_in(" ".join(quoted), " ".join(passage))
    changed = data.draw(st.integers(0, len(quoted) - 1))
    quoted[changed] += "x"
    assume(quoted[changed] not in passage)
    assert not stands_in(" ".join(quoted), " ".join(passage))
    assert nearest_passage(" ".join(quoted), {"p1": " ".join(passage)})[0] == "p1"


@many
@given(st.text())
def test_sentences_are_the_whole_paragraph(paragraph: str) -> None:
    """No word is lost between two sentences."""
    assert "".join("".join(sentences(paragraph)).split()) == "".join(paragraph.split())
    text = divided("a", "a.txt", [tidy(paragraph)])
    assert set(text.passages) >= {"p1"}


@few
@given(st.binary(max_size=300))
def test_any_article_is_divided(data: bytes) -> None:
    """Whatever was received has passages, or none, in either form."""
    for name in ("a.txt", "a.html"):
        text, digest = article_text("a", name, data, "x")
        assert len(digest) == 64
        assert all(tidy(passage) == passage for passage in text.passages.values())


@few
@given(
    st.dictionaries(st.sampled_from(["a.md", "b.md", "c/d.md", "c/e/f.md"]), st.text(max_size=9)),
    st.dictionaries(st.sampled_from(["a.md", "b.md", "c/d.md", "c/e/f.md"]), st.text(max_size=9)),
)
def test_a_folder_holds_what_was_written_last(
    first: dict[str, str], second: dict[str, str]
) -> None:
    """Whatever was there before; and writing it again changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "docs"
        for given_pages in (first, second):
            pages = [Page(path, text, "", "x") for path, text in given_pages.items()]
            write(out, pages, {})
            assert write(out, pages, {}) == ([], [])
        held = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.md")}
        assert held == {path: text.encode() for path, text in second.items()}
