"""How a work is written in a note."""

from __future__ import annotations

from typing import Any

import pytest

from generator.bibliography import evidence_kind, locator, reference
from generator.kinds import KINDS, Entry
from generator.kinds.source import SourceKind
from generator.prose import Citation, markup
from tests.project import FIELDS


def entry(kind: str, **fields: Any) -> Entry:  # noqa: ANN401 -- any field
    """Return an entry with what its kind needs and `fields`."""
    least = {"title": "A report on calls", "summary": "x", "status": "draft"}
    more = {"sha256": "0" * 64} if kind == "seed" else {}
    given = {**least, **FIELDS[KINDS[kind].folder], **more, **fields}
    given.pop("quotation_budget", None)
    return KINDS[kind].model_validate(given)


def cited(text: str) -> Citation:
    """Return the citation that `text` is."""
    [one] = markup(text)
    assert isinstance(one, Citation)
    return one


@pytest.mark.parametrize(
    ("fields", "record"),
    [
        ({}, "*[A Report on Calls](x.md)*."),
        (
            {
                "type": "article-journal",
                "author": [{"given": "Pat", "family": "Doe"}, {"literal": "The Office"}],
                "container-title": "The *Journal*",
                "volume": "4",
                "issued": "2020-12",
                "page": "4-9",
            },
            (
                "Pat Doe and The Office, [“A Report on Calls,”](x.md) *The \\*Journal\\** 4"
                " (December 2020): 4–9."
            ),
        ),
        (
            {"type": "webpage", "title": "Who counts?", "author": [{"literal": "The Office"}]},
            "The Office, [“Who Counts?”](x.md)",
        ),
        (
            {"type": "legislation", "number": "H. Res. 1", "issued": "2020"},
            "[A report on calls](x.md), H. Res. 1 (2020).",
        ),
    ],
)
def test_a_source_is_written_as_in_a_note(fields: dict[str, object], record: str) -> None:
    """In the Chicago Manual's form: what is not known is left out."""
    assert reference(entry("source", **fields), "x.md") == record


def test_a_place_takes_the_place_of_the_pages_that_a_work_fills() -> None:
    """Before it stands a comma, within quotation marks as everywhere."""
    work = entry("source", page="1-40")
    assert reference(work, "x.md") == "*[A Report on Calls](x.md)*, 1–40."
    assert reference(work, "x.md", "p. 4") == "*[A Report on Calls](x.md)*, p. 4."
    page = entry("source", type="webpage", title="Who counts?")
    assert reference(page, "x.md", "para. 4") == "[“Who Counts?,”](x.md) para. 4."


def test_laws_and_stories_have_their_own_form() -> None:
    """A law is known by its citation, a story by its headline."""
    law = entry("law", title="Counting the votes")
    assert reference(law, "x.md") == "[3 U.S.C. § 15](x.md), counting the votes."
    story = entry("seed", headline="A *Call*")
    assert reference(story, "x.md") == r"News story, [“A \*Call\*”](x.md) (not verified)."
    dated = entry("seed", date="2021-01-06", publisher="The Town Paper")
    assert reference(dated, "x.md", "headline") == (
        "News story, [“A Call,”](x.md) January 6, 2021 (The Town Paper), headline."
    )
    assert reference(entry("term", title="comity"), "x.md") == "[comity](x.md)."


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[@x]", ""),
        ("[@x:headline]", "headline"),
        ("[@x:p3]", "paragraph 3"),
        ("[@x:p3.s2, line *4*]", r"paragraph 3, sentence 2, line \*4\*"),
    ],
)
def test_a_locator_says_where_in_the_work(text: str, where: str) -> None:
    """Passages are written out."""
    assert locator(entry("source"), cited(text), None) == where


def test_a_law_with_one_version_needs_no_date() -> None:
    """Only of a law that has changed is it said which wording is meant."""
    changed = entry("law")
    assert locator(changed, cited("[@x]"), None) == "as in force since December 29, 2022"
    assert locator(changed, cited("[@x@1999-01-01]"), None) == "as in force until December 28, 2022"
    assert locator(changed, cited("[@x@1900-01-01]"), None) == ""
    single = entry("law", versions=[{"valid_from": "1948-06-25"}])
    assert locator(single, cited("[@x]"), None) == ""


def test_every_work_says_how_near_it_is() -> None:
    """A law is primary, a story is news, a source says it itself."""
    assert evidence_kind(entry("law")) is SourceKind.PRIMARY_LAW
    assert evidence_kind(entry("seed")) is SourceKind.NEWS
    assert evidence_kind(entry("source")) is SourceKind.OFFICIAL
