"""Whether a handout has room on two sheets of paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import generator
from generator.sheets import MOST, POINT, SOURCE
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.project import Project

WORDS = "one two three four five six seven eight nine ten"


def steps(number: int, words: str = WORDS) -> list[dict[str, str]]:
    """Return so many steps of a custom."""
    action = f"{words} [@report, p. 4]."
    return [{"actor": "Congress", "action": action, "force": "custom"} for _ in range(number)]


def test_a_topic_that_is_too_long_for_its_handout_is_met_with_what_is_longest(
    project: Project,
) -> None:
    """An editor knows from the message alone what to shorten, and how words are counted."""
    project.entry("sources/report", title="A report", issued="2020")
    project.entry("topics/count", steps=steps(50), discuss=["Why so?", "Why not?"])
    [problem] = generator.read(project.root).problems
    per_step = POINT + len(["Congress", *WORDS.split()])
    question = 2 * POINT + 2 + 2
    points = 3 * (POINT + 1)
    discuss = 2 * (POINT + 2)
    source = SOURCE + len(["“A", "report”,", "2020", "p.", "4"])
    other = SOURCE + len(["“A", "report”,", "2020"])
    total = question + points + discuss + 50 * per_step + source + other
    assert problem.message == (
        f"The handout of this topic counts {total} words, and {MOST} have room on two sheets of"
        " paper."
    )
    assert problem.path == "content/topics/count.yml"
    assert problem.excerpt.startswith("- actor: Congress")
    assert problem.hint == (
        "Shorten what is longest, or move it into a section: the question and the short answer"
        f" {question}, key points {points}, steps {50 * per_step}, questions to discuss {discuss},"
        f" their sources {source + other}. Each point counts {POINT} words more than it has,"
        f" each source {SOURCE}."
    )


def test_what_has_room_and_what_is_not_published_yet_pass(project: Project) -> None:
    """A draft may be long while it is written, and other kinds have no handout."""
    project.entry("sources/report", issued="2020")
    project.entry("topics/count", steps=steps(30))
    project.entry("topics/draft", status="draft", steps=steps(90))
    assert project.problems() == []


def test_the_note_of_a_figure_counts_as_a_source(project: Project) -> None:
    """It stands among them; a figure or a source that is not there is no matter of length."""
    project.entry("sources/report", issued="2020")
    counts = [{"id": "kept", "title": WORDS, "outcomes": ["kept"]}]
    project.entry("practices/calling", counts=counts)
    said = "{{ count:calling:kept }}"

    def sources(words: str) -> int:
        project.entry("topics/count", steps=steps(70, words))
        hints = [one.hint for one in generator.read(project.root).problems]
        [found] = filter(None, (re.search(r"their sources (\d+)\.", hint) for hint in hints))
        return int(found[1])

    plain = sources("no")
    assert sources(said) >= plain + SOURCE + len(WORDS.split())
    assert sources("no [@nothing] {{ count:nothing:kept }} [[nothing]]") == plain


def test_the_readme_says_how_long_a_handout_may_be() -> None:
    """An editor finds the numbers before a message tells them."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rule = (
        f"may count {MOST:,} words there, with {POINT} for each point and {SOURCE} for each source"
    )
    assert rule in readme
