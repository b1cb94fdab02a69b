"""libyaml's errors, put into sentences for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.nearest import listed
from generator.slip import slip

if TYPE_CHECKING:
    import yaml

MOST_DEPTH = 20
"""No entry needs more levels than this; deeper nesting is refused."""


class YamlError(ValueError):
    """The text cannot be read as one plain YAML document."""

    def __init__(self, message: str, hint: str, line: int, column: int) -> None:
        """Keep the sentence, the hint and the place (line and column counted from 1)."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.line = line
        self.column = column


_EXPLAINED = (
    (
        "found character that cannot start any token",
        "A value cannot begin with this character.",
        "Put the whole value in quotation marks.",
    ),
    (
        "mapping values are not allowed",
        "There is a colon where no field can begin.",
        (
            'If the colon belongs to the text, put the text in quotation marks: title: "A: b".'
            " If it is a field, check that the line is indented like its neighbors."
        ),
    ),
    (
        "could not find expected ':'",
        "A field's name must be followed by a colon and a space.",
        "Write it like this: title: Comity",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "A value cannot begin with `*` or `&`.",
        "Put the whole value in quotation marks: summary: '*Being* kind.'",
    ),
    (
        "did not find expected '-' indicator",
        "The items of this list do not stand in one column.",
        "Give each `-` of the list the same number of spaces before it.",
    ),
    (
        "did not find expected key",
        "The indentation does not fit the lines above.",
        "Give fields that belong together the same number of spaces before them.",
    ),
    (
        "did not find expected <document start>",
        "The first lines of the file are indented differently.",
        "Begin every top field, like `title`, at the left margin.",
    ),
    (
        "did not find expected node content",
        "A value is missing here, or a bracket before it is not closed.",
        "Write lists with one `- ` line for each item; that needs no brackets.",
    ),
    (
        "did not find expected ',' or '}'",
        "A bracket that is opened here is not closed, or a comma is missing.",
        (
            "Close it with `}` and put a comma between the fields:"
            " {date: 2026-11-24, by: Your name}."
        ),
    ),
    (
        "did not find expected",
        "A bracket that is opened here is not closed, or a comma is missing.",
        "Write lists with one `- ` line for each item; that needs no brackets.",
    ),
    (
        "exceeded maximum nesting depth",
        f"This is nested more than {MOST_DEPTH} levels deep.",
        "Use fewer levels.",
    ),
    (
        "unexpected end of stream",
        "A quotation mark or bracket that is opened here is not closed.",
        "Close it, or put the text in a block that begins with `|`.",
    ),
)


_WHERE_IT_BEGINS = ("end of stream", "expected ':'", "expected ','", "alphabetic")
"""Errors that libyaml sees later than an editor would: these are shown where the value begins."""


def explained(error: yaml.MarkedYAMLError, text: str) -> YamlError:
    """Return libyaml's error in our words, at the place that an editor has to change."""
    problem = error.problem or "it cannot be read"
    line, column = _place(error.problem_mark or error.context_mark)
    shown = dict(enumerate(text.split("\n"), start=1)).get(line, "")
    blank = shown[: len(shown) - len(shown.lstrip())]
    if "\t" in blank:
        tab = blank.index("\t") + 1
        return YamlError(
            "The line is indented with a tab.", "Use spaces: two for each level.", line, tab
        )
    found = slip(text, line, column) or slip(text, *_place(error.context_mark))
    if found:
        return YamlError(*found)
    if "expected key" in problem and column > len(blank) + 1:
        message = "There is text after the end of a value."
        hint = "If the value begins with a quotation mark, put others around all of it: '“a” b'."
        return YamlError(message, hint, line, column)
    if "expected '-'" in problem and not shown.lstrip().startswith("-"):
        problem = "did not find expected key"
    if any(part in problem for part in _WHERE_IT_BEGINS):
        line, column = _place(error.context_mark or error.problem_mark)
    for fragment, message, hint in _EXPLAINED:
        if fragment in problem:
            return YamlError(message, hint, line, column)
    known = listed(["title: Comity", "status: draft"], last="and")
    hint = f"Each line is a name, a colon and a value, like {known}."
    return YamlError(f"This is not valid YAML: {problem}.", hint, line, column)


def _place(mark: yaml.Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
