"""Pictures are drawn from the entries, and can be read by those who do not see them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

import generator
from generator.figures import PICTURES
from generator.pictures import drawn
from tests.html import rendered

if TYPE_CHECKING:
    from tests.project import Project


@pytest.fixture
def history(project: Project) -> Project:
    """Return a project with three handovers and two practices."""
    for path in ("sources/report", "people/pat-doe", "people/rex-roe"):
        project.entry(path)
    days = {"1885-a-b": ("1884-11-04", "1885-03-04"), "2021-b-c": ("2020-11-03", "2021-01-20")}
    for name, (election, handover) in days.items():
        title = f'{name[5:]} & "co", {name[:4]}'
        project.entry(f"transitions/{name}", election=election, handover=handover, title=title)
    project.entry("transitions/1881-x-a", handover="1881-09-19", circumstance="death")
    case = {"transition": "2021-b-c", "outcome": "kept", "evidence": "So [@report]."}
    project.entry("practices/calling", observed=[case])
    project.entry("practices/letter", since="1989")
    return project


def svg(text: str) -> ET.Element:
    """Return the picture in `text` as XML."""
    found = re.search(r"<svg.*</svg>", text)
    assert found
    return ET.fromstring(found[0])  # noqa: S314 -- our own picture


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_named_and_described_and_stands_on_one_line(
    history: Project, name: str
) -> None:
    """A screen reader reads the title and the description, whatever the entries say."""
    text = drawn(name, generator.read(history.root))
    assert "\n" not in text
    picture = svg(text)
    assert picture.get("role") == "img"
    labels = [picture.find(f"*[@id='{one}']") for one in picture.get("aria-labelledby", "").split()]
    assert len(labels) == 2
    assert all(label is not None and label.text for label in labels)
    assert "<figcaption>" in text
    assert not re.search(r"style=|font-family|#[0-9a-f]{3}", text), (
        "Leave looks to the style sheet."
    )


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_nothing_is_still_a_picture(project: Project, name: str) -> None:
    """A site begins without entries."""
    assert svg(drawn(name, generator.read(project.root))).get("viewBox")


def test_a_picture_comes_through_markdown_unharmed(history: Project) -> None:
    """It stands between the paragraphs of a hand-written page."""
    history.write("content/index.md", "Before.\n\n{{ picture:matrix }}\n\nAfter.\n")
    html = rendered(history.pages()["index.md"])
    assert re.search(r"<p>Before.</p>\s*<figure .*</figure>\s*<p>After.</p>", html)


@pytest.mark.parametrize(
    "text", ["So {{ picture:matrix }}", "{{ picture:matrix }}\nSo.", "- So\n{{ picture:matrix }}"]
)
def test_a_picture_stands_in_a_paragraph_of_its_own(project: Project, text: str) -> None:
    """Anywhere else it would break the page."""
    project.write("content/index.md", f"{text}\n")
    [problem] = project.problems()
    assert "A picture does not work here. Put it on a hand-written page, in a paragraph" in problem


def test_an_entry_has_no_picture(project: Project) -> None:
    """Its prose may stand in a list."""
    project.entry("terms/comity", definition="{{ picture:matrix }}")
    assert "A picture does not work here." in project.problems()[0]


def test_the_matrix_in_small_has_the_oldest_at_the_left(history: Project) -> None:
    """There is one sign for each cell."""
    text = drawn("matrix", generator.read(history.root))
    paths = {one.get("class"): one.get("d", "") for one in svg(text).iter("path")}
    assert paths["sign sign-kept"].startswith("M25 5m")
    assert sum(path.count("M") for path in paths.values()) == 6
    assert "3 handovers from left to right, 2 practices from top to bottom" in text


def test_durations_are_the_days_from_the_election_to_the_hand_over(history: Project) -> None:
    """A death has no election day, and no bar."""
    picture = svg(drawn("durations", generator.read(history.root)))
    assert [one.text for one in picture.iter("text")] == ["1885", "120", "2021", "78"]
    bars = [float(one.get("width", "")) for one in picture.iter("rect")]
    assert bars[0] / bars[1] == pytest.approx(120 / 78, rel=0.01)
    description = picture.find("desc")
    assert description is not None
    assert description.text == 'a-b & "co", 1885: 120 days; b-c & "co", 2021: 78 days.'


def test_the_list_of_transitions_shows_how_long_they_took(history: Project) -> None:
    """The picture stands below the list, once there is one."""
    page = history.pages()["transitions/index.md"]
    assert page.index('class="picture picture-durations"') > page.index("1885-a-b.md")


def test_the_timeline_tells_law_from_custom_by_shape(history: Project) -> None:
    """A day by law is a square, one by custom a circle; the description says it in words."""
    rules = {
        "election-day": "November 5",
        "count": "January 6 at 1 p.m.",
        "term-begins": "January 20",
    }
    dates = [
        {"id": name, "title": f"The {name} & more words than fit on one line of it", "rule": rule}
        for name, rule in rules.items()
    ]
    history.entry("laws/a-law", versions=[{"valid_from": "1948-06-25", "dates": dates}])
    history.entry(
        "practices/calling", title="Calling", usual="1 day after election-day", since="1900"
    )
    picture = svg(drawn("timeline", generator.read(history.root)))
    assert (len(picture.findall("rect")), len(picture.findall("circle"))) == (3, 1)
    description = picture.find("desc")
    assert description is not None
    assert "November 6, 2028: Calling (Not law: custom);" in str(description.text)
    tops = [float(one.get("y", "")) for one in picture.findall("text")]
    assert tops == sorted(tops)
    history.entry("laws/a-law", versions=[{"valid_from": "1948-06-25", "dates": dates[1:]}])
    assert "No dates yet." in drawn("timeline", generator.read(history.root))


def test_a_picture_that_is_not_there_is_met_with_the_nearest(project: Project) -> None:
    """Names of pictures are listed if none is near."""
    project.write("content/index.md", "{{ picture:matrics }}\n\n{{ picture:x }}\n")
    first, second = project.problems()
    assert "There is no picture `matrics`. Did you mean `matrix`?" in first
    assert "There are `durations`, `matrix` and `timeline`." in second
