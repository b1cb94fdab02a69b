"""What each paragraph is, and what stands at the head of an article."""

from __future__ import annotations

import pytest

from generator.importing import ImportProblem, read_article
from generator.importing.article import Found
from generator.importing.people import Index
from generator.importing.structure import byline_of, dateline_of
from tests.importing.articles_of import HEADLINE, read

BODY = "The council voted on Tuesday to widen the ditch, and it was a long night for all of them."


def test_every_part_keeps_its_number_and_has_a_label() -> None:
    """A part is told by its label, so that the numbers are those that the checks use."""
    article = read(
        "By Dana Whitlock, Staff Writer",
        f"MILLBROOK (AP) – {BODY}",
        "A Long Night",
        "FILE - The ditch in March, before the flood. (AP Photo/Pat Doe)",
        BODY,
        "Correction: An earlier version gave the wrong street.",
        "___",
        "Pat Doe contributed to this report.",
        "The end of it.",
    ).article
    assert dict(article.parts) == {
        "headline": "headline",
        "p1": "byline",
        "p2": "body",
        "p3": "subhead",
        "p4": "caption",
        "p5": "body",
        "p6": "note",
        "p7": "trailer",
        "p8": "trailer",
        "p9": "trailer",
    }
    assert article.headline == Found(HEADLINE, "the first line")
    assert article.byline == Found("Dana Whitlock", "the line that begins with “By”")
    assert article.body == ("p2", "p5")


def test_what_follows_a_line_at_the_end_is_the_trailer() -> None:
    """A short rest below dashes tells of the article, not of the events."""
    article = read(BODY, BODY, BODY, "___", "Pat Doe lives in Millbrook.").article
    assert article.parts["p5"] == "trailer"


def test_a_kicker_or_release_line_is_not_the_headline() -> None:
    """The line above the headline is neither headline nor byline."""
    content = f"FOR IMMEDIATE RELEASE\n\n{HEADLINE}\n\n{BODY}\n\nContact: Room 12."
    article = read_article(content.encode(), "story.txt", Index()).article
    assert article.headline == Found(HEADLINE, "the first line")
    assert list(article.parts.values()) == ["other", "headline", "body", "trailer"]


@pytest.mark.parametrize("first", [BODY, f"MILLBROOK (AP) – {BODY}", f"ANCHOR: {BODY}"])
def test_a_text_may_have_no_headline(first: str) -> None:
    """A sentence, a dateline or a speech at the top is no headline."""
    article = read_article(f"{first}\n\n{BODY}".encode(), "story.txt", Index()).article
    assert article.headline is None
    assert article.parts == {"p1": "body", "p2": "body"}


def test_a_byline_on_the_line_below_the_headline_is_read() -> None:
    """Headline and byline may share a block; both are known, and the numbers stay."""
    content = f"{HEADLINE}\nBy Dana Whitlock\n\n{BODY}"
    article = read_article(content.encode(), "story.txt", Index()).article
    assert article.headline == Found(HEADLINE, "the first line")
    assert article.byline == Found("Dana Whitlock", "the line that begins with “By”")
    two = read_article(f"Council Votes\nTo Widen\n\n{BODY}".encode(), "a.txt", Index()).article
    assert two.headline == Found("Council Votes To Widen", "the first line")
    assert two.byline is None


PAIR = "Pat Doe and Lee Tran"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Dana Whitlock", "Dana Whitlock"),
        ("BY DANA WHITLOCK", "DANA WHITLOCK"),
        ("By Selma Rourke and Finn Aldous", "Selma Rourke and Finn Aldous"),
        ("By Dana Whitlock | Staff", "Dana Whitlock"),
        ("*By Dana Whitlock*", "Dana Whitlock"),
        ("By DANA WHITLOCK\nAssociated Press", "DANA WHITLOCK"),
        (
            "By Pat Doe and Lee Tran | Staff\nUpdated March 3, 2021 at 4:12 p.m. EST by an editor",
            PAIR,
        ),
        ("By Pat Doe\nThe town\nmet\non Monday.", None),
        ("Rosalind Pike", "Rosalind Pike"),
        ("Rosalind Pike, staff writer", "Rosalind Pike"),
        ("Rosalind Pike saw it", None),
        ("The Long Night", None),
        ("By then it was late", None),
        ("By Dana Whitlock who saw it all and wrote it down for us on the next day", None),
    ],
)
def test_the_byline_is_names_alone(line: str, names: str | None) -> None:
    """“By” and titles are not part of it."""
    found = byline_of(line)
    assert (found.value if found else None) == names


@pytest.mark.parametrize(
    ("head", "places", "agency", "date"),
    [
        ("MILLBROOK (AP) – So", ("MILLBROOK",), "AP", ""),
        ("PORT ELLERY, March 3 (River Wire) — So", ("PORT ELLERY",), "River Wire", "March 3"),
        ("EAST PAWLING and BROOKS CORNER – So", ("EAST PAWLING", "BROOKS CORNER"), "", ""),
        ("LONDON/PARIS (Reuters) - So", ("LONDON", "PARIS"), "Reuters", ""),
        ("MADISON, Wis. (AP) — So", ("MADISON",), "AP", ""),
        ("MADISON, Wis., Monday (AP) — So", ("MADISON",), "AP", "Monday"),
        ("ST. LOUIS -- So", ("ST. LOUIS",), "", ""),
        ("ALDER BEND, April 9, 2026 — So", ("ALDER BEND",), "", "April 9, 2026"),
    ],
)
def test_the_dateline_is_left_as_it_is_written(
    head: str, places: tuple[str, ...], agency: str, date: str
) -> None:
    """Several cities are several places, and `Monday` stays `Monday`."""
    line = dateline_of(head, 7)
    assert line
    assert (line.places, line.agency, line.date, line.start) == (places, agency, date, 7)
    assert head.startswith(line.text)


def test_a_sentence_is_no_dateline() -> None:
    """Capitals alone do not make one."""
    assert dateline_of("NATO said so – twice.", 0) is None


def test_front_matter_gives_details_and_is_not_quoted() -> None:
    """Markdown's front matter is a passage like the others, labeled as metadata."""
    content = (
        "---\ntitle: '\"Road 9\" Gets A Name'\nauthors:\n  - Abel Kostka\n  - Pat Doe\n"
        'date: "2025-11-30"\nurl: https://birch.example/9\nweather: wet\nsite: [The Post]\n'
        "x\n---\n\n"
        f"{BODY}\n\n## What they say\n\n{BODY}\n"
    )
    article = read_article(content.encode(), "story.md", Index()).article
    assert article.headline == Found('"Road 9" Gets A Name', "front matter (title)")
    assert article.byline == Found("Abel Kostka, Pat Doe", "front matter (authors)")
    assert article.date == Found("2025-11-30", "front matter (date)")
    assert article.url == Found("https://birch.example/9", "front matter (url)")
    assert article.site == Found("The Post", "front matter (site)")
    assert list(article.parts.values()) == ["metadata", "body", "subhead", "body"]
    assert article.suffix == ".txt"


def test_a_heading_of_markdown_is_the_headline_without_its_mark() -> None:
    """The passage keeps the mark, as the text was received; the headline does not."""
    article = read_article(f"# {HEADLINE}\n\n{BODY}".encode(), "story.md", Index()).article
    assert article.headline == Found(HEADLINE, "the first line")
    assert article.parts == {"p1": "headline", "p2": "body"}


def test_lines_of_details_are_read() -> None:
    """A block of lines like `Date:` at the top tells of the article."""
    article = read("Date: January 15, 2021\nURL: https://a.example/b", BODY).article
    assert article.date == Found("January 15, 2021", "the line “Date:”")
    assert article.url == Found("https://a.example/b", "the line “URL:”")
    assert read(f"Weather: wet\n{BODY}", BODY).article.date is None


def test_offsets_count_in_the_whole_text() -> None:
    """Every passage stands where its offset says."""
    article = read(BODY, f"{BODY} {BODY} {BODY}", "So it is.").article
    for name, words in article.text.passages.items():
        assert article.whole[article.offsets[name] :].startswith(words)
        assert article.passage_at(article.offsets[name], article.offsets[name] + 1)
    both = article.offsets["p2.s1"], article.offsets["p2.s2"] + 3
    assert article.passage_at(*both) == "p2"


def test_a_blank_file_name_or_path_does_no_harm() -> None:
    """The text is named for the file alone."""
    content = f"{HEADLINE}\n\n{BODY}".encode()
    assert read_article(content, "C:\\news\\a call.txt", Index()).article.text.id == "a call"
    with pytest.raises(ImportProblem):
        read_article(b" ", "", Index())
