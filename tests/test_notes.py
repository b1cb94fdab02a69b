"""Citations become numbered footnotes, and links become links to pages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from generator.link import link
from generator.load import load
from generator.notes import Notes
from generator.validate import validate

if TYPE_CHECKING:
    from generator.site import Site
    from tests.project import Project


@pytest.fixture
def site(project: Project) -> Site:
    """Return a small linked site."""
    project.entry("terms/comity", title="comity [or *courtesy*]")
    project.entry("laws/usc-3-15")
    project.entry("sources/report", title="A report")
    project.seed("a-call")
    return link(validate(load(project.root)))


def test_notes_are_numbered_in_the_order_of_the_page(site: Site) -> None:
    """The same citation again has the same number; another locator is another note."""
    notes = Notes(site, "terms/x.md")
    text = notes.resolve("One [@report]. Two [@a-call:p2]. Three [@report] [@report, p. 4].")
    assert text == "One[^1]. Two[^2]. Three[^1] [^3]."
    first, second, third = notes.text.splitlines()
    assert first.startswith("[^1]: ")
    assert "../sources/report.md" in first
    assert "../seeds/a-call.md" in second
    assert second.endswith("paragraph 2.")
    assert third.endswith("p. 4.")


def test_notes_go_on_through_the_parts_of_a_page(site: Site) -> None:
    """What is resolved later is numbered on."""
    notes = Notes(site, "terms/x.md")
    assert notes.resolve("[@report] at the start") == "[^1] at the start"
    assert notes.resolve("x [@a-call] and [@report]") == "x[^2] and[^1]"
    assert Notes(site, "a.md").text == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("So it is [@report].", "So it is[^1]."),
        ("So it is\n[@report].", "So it is[^1]."),
        ("See [[comity|it]] [@report].", "See [it](comity.md)[^1]."),
        ("One.\n\n[@report] says so.", "One.\n\n[^1] says so."),
        ("- One\n- [@report] says so.", "- One\n- [^1] says so."),
        ("1. [@report]", "1. [^1]"),
        ("> [@report]", "> [^1]"),
        ("[@report] [[comity|it]] [@report]", "[^1] [it](comity.md)[^1]"),
    ],
)
def test_a_mark_stands_close_to_what_it_bears_out(site: Site, text: str, shown: str) -> None:
    """The space before a citation goes; that of a list or paragraph stays."""
    assert Notes(site, "terms/x.md").resolve(text) == shown


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("terms/x.md", "comity.md"),
        ("topics/x.md", "../terms/comity.md"),
        ("about.md", "terms/comity.md"),
        ("a/b/c.md", "../../terms/comity.md"),
    ],
)
def test_links_are_relative_to_the_page(site: Site, path: str, address: str) -> None:
    """They work wherever the site lies, and in any site builder."""
    assert Notes(site, path).resolve("[[comity|it]]") == f"[it]({address})"


def test_a_link_shows_the_name_of_the_entry_or_the_words_typed(site: Site) -> None:
    """A name is shown as it is; words in prose may have Markdown in them."""
    notes = Notes(site, "terms/x.md")
    assert notes.resolve("[[term:comity]]") == r"[comity \[or \*courtesy\*\]](comity.md)"
    assert notes.resolve("[[comity|the *long* word]]") == "[the *long* word](comity.md)"


def test_what_means_nothing_is_left_as_it_is(site: Site) -> None:
    """The program's own words may hold brackets; an editor's are reported before."""
    assert Notes(site, "a.md").resolve("Write [@] or [[ so.") == "Write [@] or [[ so."


def test_code_is_left_alone(site: Site) -> None:
    """Syntax that is shown is not resolved."""
    assert Notes(site, "a.md").resolve("`[[comity]]` and \\[@report]") == (
        "`[[comity]]` and \\[@report]"
    )


def test_a_passage_of_a_law_has_its_place_on_the_page_of_the_law(site: Site) -> None:
    """The newest wording and an older one have different anchors."""
    notes = Notes(site, "terms/x.md", dt.date(2026, 11, 24))
    notes.resolve("[@usc-3-15:p2] [@usc-3-15@2000-01-01:p1.s1] [@usc-3-15]")
    new, old, whole = notes.text.splitlines()
    assert "../laws/usc-3-15.md#p2" in new
    assert "in force since December 29, 2022" in new
    assert "../laws/usc-3-15.md#1948-06-25-p1" in old
    assert "sentence 1, as in force until December 28, 2022." in old
    assert "../laws/usc-3-15.md)" in whole
