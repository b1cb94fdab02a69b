"""Every sort of problem has one section of the guide."""

from __future__ import annotations

import dataclasses

from generator.guide.chapter import PROBLEMS, every_chapter
from generator.guide.trouble import TROUBLES, trouble_of
from generator.mistakes import GUIDE, MISTAKES


def test_each_mistake_has_its_section_where_its_message_says() -> None:
    """The code is the address of the section."""
    assert [trouble.code for trouble in TROUBLES] == list(MISTAKES)
    assert PROBLEMS.path == f"{GUIDE}.md"
    assert PROBLEMS in every_chapter()


def test_what_differs_in_a_message_is_left_open() -> None:
    """Its other forms stand below the first."""
    one = dataclasses.replace(MISTAKES["tab"], messages=("`{}` is in {}.", "There is no {}"))
    trouble = trouble_of(one)
    assert trouble.title == "… is in …."
    assert trouble.also == ("There is no …",)
    assert trouble_of(dataclasses.replace(one, messages=("This is",))).title == "This is …"


def test_a_mistake_in_a_file_s_name_shows_the_names() -> None:
    """And one in the way it is saved shows nothing, since nothing can be seen."""
    one = MISTAKES["tab"]
    named = trouble_of(dataclasses.replace(one, file=("content/a.yaml", "content/a.yml")))
    assert (named.wrong, named.right) == ("content/a.yaml", "content/a.yml")
    saved = trouble_of(dataclasses.replace(one, encoding="latin-1"))
    assert (saved.wrong, saved.right) == ("", "")
