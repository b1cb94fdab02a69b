"""The fields at the head of a hand-written page, and its title."""

from __future__ import annotations

import pytest

from generator.front_matter import (
    described,
    heading_of,
    read_front_matter,
    title_of,
    with_field,
)
from generator.yaml_error import YamlError


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("---\ntitle: About\nhide: [toc]\n---\n\nText.\n", {"title": "About", "hide": ["toc"]}),
        ("---\ntitle: About\n...\n", {"title": "About"}),
        ("---\ntitle: About\n---", {"title": "About"}),
        ("---\n---\n\nText.\n", {}),
        ("---\n\n---\n", {}),
        ("Text.\n\n---\ntitle: no\n---\n", {}),
        ("---\nText below a line.\n", {}),
        ("", {}),
    ],
)
def test_fields_stand_between_lines_at_the_head(text: str, fields: dict[str, object]) -> None:
    """A page without them is as good as any."""
    assert read_front_matter(text) == fields


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("---\ntitle: a: b\n---\n", (2, 9), "a colon where no field can begin"),
        ("---\nAbout us\n---\n", (2, 1), "this is only text"),
        ("---\n- title\n---\n", (2, 1), "this is a list"),
    ],
)
def test_what_is_no_field_is_shown_on_its_line_of_the_page(
    text: str, place: tuple[int, int], words: str
) -> None:
    """The first line of the page is the one before the fields."""
    with pytest.raises(YamlError) as caught:
        read_front_matter(text)
    assert (caught.value.line, caught.value.column) == place
    assert words in caught.value.message


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('---\ntitle: "About: us"\n---\n\n# Other\n', "About: us"),
        ("---\nhide: [toc]\n---\n\n# About us\n", "About us"),
        ("---\ntitle: [a]\n---\n\n# About us\n", "About us"),
        ("---\n# a remark\nhide: x\n---\n\n# About us\n", "About us"),
        ("## Overview\n\n# About us #\n", "About us"),
        ("# About us {: #us .wide }\n", "About us"),
        ("```sh\n# not a title\n```\n\n# About us\n", "About us"),
        ("~~~\n# not a title\n", ""),
        ("title: not a field\n", ""),
        ("## Overview\n", ""),
    ],
)
def test_a_page_is_called_by_its_field_or_its_first_heading(text: str, title: str) -> None:
    """A smaller heading, and what only looks like one in code, is no title."""
    assert title_of(text) == title


def test_a_field_is_added_at_the_head() -> None:
    """Whatever is in it, it is one line, and the page below stays as it was."""
    text = with_field("---\ntitle: About\n---\n\n# About\n", "cite", {"a": ["“b”", True]})
    assert text == '---\ncite: {"a": ["“b”", true]}\ntitle: About\n---\n\n# About\n'


def test_a_heading_is_found_also_where_a_field_gives_the_title() -> None:
    """The name in the navigation and the words at the top may differ."""
    assert heading_of("---\ntitle: Home\n---\n\n# How *power* changes hands\n") == (
        "How *power* changes hands"
    )


@pytest.mark.parametrize(
    ("text", "description"),
    [("---\ndescription: So.\n---\n", "So."), ("---\ndescription: [a]\n---\n", ""), ("So.\n", "")],
)
def test_a_page_describes_itself_by_its_field(text: str, description: str) -> None:
    """Only words count."""
    assert described(text) == description
