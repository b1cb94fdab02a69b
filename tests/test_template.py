"""Templates are filled, and what comes out is a tidy Markdown file."""

from __future__ import annotations

import yaml

from generator.template import markdown_file


def test_a_file_has_front_matter_that_any_yaml_reader_understands() -> None:
    """Values are written so that nothing is left to guess."""
    content = markdown_file({"title": 'no: "yes" # é', "search": {"boost": 2}}, "Words.")
    head, _, body = content.removeprefix("---\n").partition("---\n")
    assert yaml.safe_load(head) == {"title": 'no: "yes" # é', "search": {"boost": 2}}
    assert body == "\nWords.\n"


def test_more_than_one_empty_line_becomes_one() -> None:
    """What a template leaves between its blocks does not show."""
    assert markdown_file({}, "\n\nOne.\n \n\n\nTwo.\n\n").endswith("\n\nOne.\n\nTwo.\n")
