"""The first seed: what an editor must be told about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing import Imported, read_article
from generator.importing.people import Index
from generator.importing.points import points
from generator.importing.seeds import SeedFolder

SEED = Path(__file__).parents[2] / "seeds" / "pence-calls-harris.txt"


@pytest.fixture(scope="module")
def found() -> Imported:
    """Return everything that is found in the seed."""
    return read_article(SEED.read_bytes(), SEED.name, Index())


def test_both_quotations_have_their_speakers(found: Imported) -> None:
    """One is a source without a name, and the other a name behind a pronoun."""
    assert [(one.span.text, one.span.passage, one.speaker.name) for one in found.quotations] == [
        ("good call", "p2.s1", "a source familiar with the conversation"),
        ("honored", "p4.s1", "President-elect Joe Biden"),
    ]
    assert not any(one.speaker.check for one in found.quotations)


def test_its_one_repair_is_the_dash(found: Imported) -> None:
    """The dateline's dash was broken on the way."""
    (repair,) = found.article.repairs
    assert (repair.found, repair.put, repair.passage) == ("â€“", "–", "p1")
    line = found.article.dateline
    assert line
    assert (line.places, line.agency) == (("WASHINGTON",), "AP")


def test_the_headline_s_misspelling_is_flagged(found: Imported) -> None:
    """It stays as printed."""
    flagged = [(one.text, one.passage) for one in found.flags if one.kind == "misspelling"]
    assert flagged == [("Admininstrations", "headline")]


def test_the_departures_from_custom_are_there(found: Imported) -> None:
    """Not conceding, not attending, comity, no call, no invitation, and the custom at large."""
    broken = {(one.passage, one.about) for one in found.customs if one.outcome == "broken"}
    assert broken >= {
        ("p2.s1", "concession"),
        ("p2.s2", "attending-inauguration"),
        ("p3.s2", "comity"),
        ("p5.s2", "congratulation-call"),
        ("p5.s2", "white-house-meeting"),
        ("p6.s1", "custom"),
    }


def test_the_customs_kept_are_there(found: Imported) -> None:
    """The call, the offer of help, the win defended and the ceremony attended."""
    kept = {(one.passage, one.about) for one in found.customs if one.outcome == "kept"}
    assert kept >= {
        ("p1.s1", "congratulation-call"),
        ("p2.s2", "concession"),
        ("p2.s2", "attending-inauguration"),
        ("p3.s1", "vice-presidents-handover"),
        ("p8.s2", "peaceful-handover"),
    }


@pytest.mark.parametrize(
    ("kind", "passage", "words"),
    [
        ("anonymous-source", "p2.s1", "a source familiar with the conversation"),
        ("anonymous-source", "p3.s1", "according to the source"),
        ("superlative", "p1.s1", "the first known contact"),
        ("superlative", "p5.s2", "rare moment"),
        ("loaded-word", "p2.s1", "baseless"),
        ("loaded-word", "p7.s1", "unsubstantiated"),
        ("loaded-word", "p3.s2", "flouted"),
        ("prediction", "p2.s2", "will attend"),
        ("custom", "p6.s1", "departure from"),
        ("interpretation", "p6.s2", "is a sign that some level of normalcy is being restored"),
        ("agency", "p1.s1", "AP"),
        ("missing", "headline", ""),
    ],
)
def test_statements_to_look_at_are_flagged(
    found: Imported, kind: str, passage: str, words: str
) -> None:
    """Each with its passage and its words."""
    assert (kind, passage, words) in {(one.kind, one.passage, one.text) for one in found.flags}


def test_at_least_eleven_statements_are_flagged(found: Imported) -> None:
    """In eleven different passages."""
    assert len({one.passage for one in found.flags if one.text}) >= 11


def test_its_interpretation_goes_beyond_what_is_quoted(found: Imported) -> None:
    """One word is quoted, and much is made of it."""
    (flag,) = (one for one in found.flags if one.text.startswith("underscoring"))
    assert "beyond the words that the story quotes" in flag.reason


def test_its_draft_has_few_open_points(tmp_path: Path) -> None:
    """What belongs together is decided at once, and nothing of it is lost."""
    (tmp_path / "content").mkdir()
    folder = SeedFolder(tmp_path)
    folder.take(SEED, "a-call", merge=False)
    entry = folder.entry("a-call")
    assert len(points(entry)) <= 25
    concession = {"text": "refuses to accept the election", "also": ["p7.s1"]}.items()
    assert any(concession <= {**one}.items() for one in entry["customs"])
    loaded = next(one for one in entry["flags"] if one["kind"] == "loaded-word")
    assert {"passage": "p2.s2", "text": "siege", "also": ["p8.s1"]} in loaded["more"]


def test_its_repetitions_are_linked(found: Imported) -> None:
    """The article says several things twice or more."""
    also = {one.passage: one.also for one in found.flags if one.kind == "repeated"}
    assert also["p5.s2"] == ("p9.s2",)
    assert also["p5.s1"] == ("p9.s1",)
    assert set(also["p6.s2"]) >= {"p7.s2", "p9.s2", "p10.s1"}
    assert also["p2.s2"] == ("p8.s1",)
