"""Drafts: what an import proposes, and what a second import adds."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.flags import MISSING
from generator.importing import read_article
from generator.importing.article import Repair
from generator.importing.draft import draft
from generator.importing.edit import dump, edited
from generator.importing.findings import Custom, Flag, Kin, Quotation, Span, Speaker
from generator.importing.merge import identity, merged
from generator.importing.people import Index
from generator.yaml_tree import plain, read_tree
from tests.importing.test_edit import BLOCK, ENTRY, WORDS

STORY = (
    "Mayor: “No”\n\nBy Pat Doe\n\nTOWN (AP) – It was a “good call,” said Rex Roe on Monday, and"
    " the first of its kind. He called it “rare.”\n\nThat was all there is to say of it.\n"
)
PAGE = (
    "<html><head><title>A Call</title><meta property='og:site_name' content='The Paper'>"
    "<meta property='article:published_time' content='2021-01-15T10:00:00Z'>"
    "<link rel='canonical' href='https://www.example.org/a-call'></head><body><article>"
    "<h1>A Call</h1><p>The mayor called the winner on Monday and said it was a good day, the paper"
    " said.</p><p>“It was a good call for all of us,” Pat Doe said, and everyone was glad of it."
    "</p></article></body></html>"
)


def entry_of(story: str, name: str = "a.txt") -> str:
    """Return the draft of a story as text."""
    return dump(draft(read_article(story.encode(), name, Index())))


def test_each_open_point_has_a_comment() -> None:
    """An editor sees what to decide without the manual."""
    lines = entry_of(STORY).splitlines()
    todo = lines[lines.index("todo:") + 1 :]
    marked = [line for line in lines if line.strip().startswith("check:")] + todo
    assert len(marked) > 3
    assert [line for line in marked if not re.search(r" # [A-Z].+\.$", line)] == []


def test_what_the_page_says_is_filled_in() -> None:
    """Publisher, day and address, so that nothing is left to find out about them."""
    entry = plain(read_tree(entry_of(PAGE, "a.html")))
    assert entry["publisher"] == "The Paper"
    assert entry["date"] == "2021-01-15"
    assert entry["URL"] == "https://www.example.org/a-call"


def test_a_story_without_a_headline_is_given_none() -> None:
    """The headline is not known, and the title is the file's name."""
    entry = plain(read_tree(entry_of("it was so, and nobody said anything else.\n", "story.txt")))
    assert (entry["headline"], entry["title"]) == ("not known", "story.txt")
    assert "Write the headline as printed; none was found." in entry["todo"]


def test_paragraphs_without_empty_lines_are_a_thing_to_do() -> None:
    """The passages would be of no use; readers need not know."""
    story = "A Call\nThe town met.\nIt was late, and so it was.\nThey left.\nThe end of it.\n"
    assert "Put an empty line between the paragraphs" in entry_of(story)
    assert "Put an empty line" not in entry_of(story.replace("\n", "\n\n"))


def test_what_is_missing_is_stated_and_not_asked() -> None:
    """One thing to do names it all; the flags are facts of the text."""
    entry = plain(read_tree(entry_of("A Call\n\nIt was so in the town on that day of theirs.\n")))
    assert entry["todo"][1].startswith(
        "Find out who published it, when it came out, its address and"
    )
    missing = [one for one in entry["flags"] if one["kind"] == "missing"]
    assert [one["reason"] for one in missing] == list(MISSING.values())
    assert not any("check" in one for one in missing)


def test_everything_found_is_proposed() -> None:
    """Speakers with entry and others, customs with their practice, and stories that are alike."""
    found = read_article(("H" + "é" * 300 + " Is Long\n\n" + STORY).encode(), "a.txt", Index())
    span = Span(0, 3, "Yes: no", "p1", "full")
    object.__setattr__(
        found,
        "quotations",
        (
            Quotation(span, Speaker("Doe", how="pronoun", check=True, candidates=("Roe",))),
            Quotation(span, Speaker("Doe", how="colon", person="pat-doe")),
            Quotation(span, Speaker()),
        ),
    )
    object.__setattr__(found, "customs", (Custom("p1", "a call", 0, 6, "kept", "a-call"),))
    object.__setattr__(found, "kin", (Kin("b", same=True, share=1.0),))
    again = Flag("repeated", "p1", "a call", "It says so twice.", also=("p2",))
    object.__setattr__(found, "flags", (again,))
    lost = Repair("\x07", "", "p1", 0)
    object.__setattr__(found.article, "repairs", (lost,))
    text = dump(draft(found))
    entry = plain(read_tree(text))
    assert entry["flags"][0]["also"] == ["p2"]
    assert entry["repairs"] == [{"found": "\x07", "passage": "p1"}]
    first, second, third = entry["quotations"]
    assert (first["check"], first["candidates"], first["start"]) == ("yes", ["Roe"], "0")
    assert (second["person"], "check" in second) == ("pat-doe", False)
    assert "Who says this?" in text
    assert ("speaker" in third, third["check"]) == (False, "yes")
    assert entry["customs"][0]["practice"] == "a-call"
    assert "Compare it with `b`: much of it is the same." in entry["todo"]


@pytest.mark.parametrize("story", [STORY, STORY.replace("“", "&ldquo;").replace("–", "â€“")])
def test_the_import_of_its_own_result_is_nothing_new(story: str) -> None:
    """Merged with the same draft, the entry says the same."""
    new = draft(read_article(story.encode(), "a.txt", Index()))
    mine = plain(read_tree(dump(new)))
    assert merged(mine, new) == mine


def test_what_was_refused_or_done_does_not_come_back() -> None:
    """Refused points are remembered, things to do are listed once, and text is no list."""
    new = draft(read_article(STORY.encode(), "a.txt", Index()))
    mine = plain(read_tree(dump(new)))
    flag = mine["flags"].pop()
    mine |= {"refused": [identity(flag)], "todo": mine["todo"][1:], "names": "none"}
    assert merged(mine, new) == mine
    del mine["refused"]
    assert merged(mine, new)["flags"] == [*mine["flags"], new["flags"][-1]]


@settings(deadline=None)
@given(ENTRY, ENTRY, st.lists(BLOCK, min_size=1, max_size=3), WORDS)
def test_merged_twice_is_merged_once_and_every_line_stays(
    mine: dict[str, Any], new: dict[str, Any], blocks: list[dict[str, str]], note: str
) -> None:
    """Nothing that the editor wrote changes, whatever a new draft holds."""
    text = f"# {note}\n" + dump(mine)  # type: ignore[arg-type]  # a plain mapping is dumped, too
    said = plain(read_tree(text))
    draft_of: Any = {**new, "flags": [*new.get("flags", []), *blocks]}
    once = edited(text, merged(said, draft_of))
    assert edited(once, merged(plain(read_tree(once)), draft_of)) == once
    rest = iter(once.splitlines())
    assert all(line in rest for line in text.splitlines())
    for name, value in said.items():
        after = plain(read_tree(once))[name]
        assert after[: len(value)] == value
