"""Places that name an entry."""

from __future__ import annotations

from generator.mention import mentions_in_entry, mentions_in_page
from generator.owners import Owner, Owners

ENTRY = """\
title: comity and [[no link here]]
force: custom
law: usc-3-15
description: >-
  A [[comity]], a [[ term:comity|courtesy ]], a note [@usc-3-15@2021-01-06:p1, § 2],
  `[[code]]`, {{ count:calls:kept }}, {{ Ordinal:calls:kept:2021-trump-biden }},
  {{ ordinal:calls }}, {{ date:electors-meet:2028 }}, [[not-closed.
observed:
  - transition: transition:2021-trump-biden
    outcome: kept
nonsense: [[comity]]
since:
"""


def found_in(text: str, kind: str) -> list[tuple[str, str]]:
    """Return what is written at each mention, and how it is called."""
    return [(text[one.start : one.end], one.how) for one in mentions_in_entry(text, kind)]


def test_fields_links_citations_and_figures_name_entries() -> None:
    """Code, plain text and unknown fields do not; where it is written is told exactly."""
    assert found_in(ENTRY, "practice") == [
        ("usc-3-15", "the field `law`"),
        ("comity", "a link"),
        ("term:comity", "a link"),
        ("usc-3-15", "a citation"),
        ("calls", "a figure"),
        ("calls", "a figure"),
        ("2021-trump-biden", "a figure"),
        ("calls", "a figure"),
        ("transition:2021-trump-biden", "the field `transition`"),
    ]


def test_what_an_importer_proposes_names_entries_too() -> None:
    """It would come up with the old id otherwise."""
    text = "people: [joe-biden]\nproposed:\n  customs:\n    - practice: calls\n"
    assert [words for words, _how in found_in(text, "seed")] == ["joe-biden", "calls"]


def test_a_wrong_entry_is_read_as_far_as_it_goes() -> None:
    """Groups and lists may stand where none belongs."""
    assert found_in("law: [{a: b}, '']\ndescription: {a: '[[b]]'}\n", "practice") == []


def test_a_page_names_entries_by_address_as_well() -> None:
    """Only addresses of entries count, and a link in prose is one there, too."""
    text = "---\nx: y\n---\n[[comity]] [a](../terms/comity.md#x) [b](about.md) [c](%63omity.md)\n"
    found = list(mentions_in_page("guides/a.md", text))
    assert [(text[one.start : one.end], one.how) for one in found] == [
        ("comity", "a link"),
        ("comity", "an address"),
    ]
    assert found[1].kind == "term"


def test_what_to_write_is_the_shortest_that_means_the_entry() -> None:
    """Where two have an id the kind is written, if it can be."""
    term, practice = Owner("term", "a", "t"), Owner("practice", "a", "p")
    link, cited = mentions_in_entry("description: '[[x]] [@x]'\n", "practice")
    both, one = Owners([term, practice]), Owners([term])
    assert link.naming(term, "a", one) == "a"
    assert link.naming(term, "a", both) == "term:a"
    assert cited.naming(Owner("law", "a", "l"), "a", Owners([Owner("law", "a", "l")])) == "a"
    assert cited.naming(term, "a", both) is None
