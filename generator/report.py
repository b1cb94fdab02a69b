"""Reports: problems as editors, GitHub and other programs read them."""

from __future__ import annotations

import json
import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING

from wcwidth import wcswidth

from generator.kinds.seed import Seed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.problem import Problem
    from generator.site import Checked
    from generator.validate import Item

WIDTH = 100


def summary(problems: Iterable[Problem]) -> str:
    """Return how many problems there are, in how many files."""
    problems = list(problems)
    files = len({problem.path for problem in problems})
    return f"{_number(len(problems), 'problem')} in {_number(files, 'file')}."


def checked_words(checked: Checked) -> str:
    """Return in a sentence how many quotations were checked, and how many could not be."""
    return (
        f"{_number(checked.found, 'quotation')} checked word for word, {checked.sealed} not"
        f" checkable here (sealed), {checked.not_held} cited to works whose text we do not hold."
    )


def proposed_words(seeds: Iterable[Item]) -> list[str]:
    """Return a sentence for each published seed of which a later import found more."""
    return [
        f"{item.document.path}: {_number(item.entry.proposed.count, 'point')} of a later import"
        f" to decide; no page shows them before. Next: civics review {item.id}"
        for item in seeds
        if isinstance(item.entry, Seed) and item.entry.proposed.count
    ]


def text_report(problems: Iterable[Problem]) -> str:
    """Return the problems one below the other, each with its line and a mark under the place."""
    return "\n\n".join(_text(problem) for problem in problems)


def github_report(problems: Iterable[Problem]) -> str:
    """Return the problems as workflow commands, which GitHub shows beside the lines."""
    return "\n".join(
        f"::error file={_value(problem.path)},line={problem.line},col={problem.column},"
        f"title=Content problem::{_data(f'{problem.message} {problem.hint}'.strip())}"
        for problem in problems
    )


def json_report(problems: Iterable[Problem]) -> str:
    """Return the problems as a JSON list of objects with the fields of `Problem`."""
    return json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2)


FORMATS = {"text": text_report, "github": github_report, "json": json_report}


def _text(problem: Problem) -> str:
    lines = [f"{problem.path}:{problem.line}:{problem.column}: {problem.message}"]
    if problem.excerpt.strip():
        lines += _marked(problem.excerpt, problem.column)
    if problem.hint:
        lines += textwrap.wrap(problem.hint, WIDTH, initial_indent="  → ", subsequent_indent="    ")
    return "\n".join(lines)


def _marked(excerpt: str, column: int) -> list[str]:
    """Return the line, cut to fit, and a caret under the character at `column`."""
    line = excerpt.expandtabs(1)
    first = max(0, column - 1 - WIDTH // 2) if len(line) > WIDTH else 0
    shown = line[first : first + WIDTH]
    before = max(0, wcswidth(line[first : column - 1]))
    return [f"    {shown}", f"    {' ' * before}^"]


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
