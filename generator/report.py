"""Reports: problems as editors and other programs read them."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeAlias

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


Paint: TypeAlias = Callable[[str, str], str]
"""Gives a piece of text the color of its part: place, message, code, mark, hint or section."""


def text_report(
    problems: Iterable[Problem], site: str = "", paint: Paint = lambda _part, text: text
) -> str:
    """Return the problems one below the other, each with its line and a mark under the place.

    `site` is the address of the site that explains them; without it the way from there is given.
    """
    return "\n\n".join(_text(problem, site, paint) for problem in problems)


def json_report(problems: Iterable[Problem], site: str = "") -> str:
    """Return the problems as a JSON list of objects.

    Each has the fields of `Problem`, its `code` and, as `explained`, where it is explained.
    """
    found = [
        {**asdict(problem), "code": problem.code, "explained": address(problem, site)}
        for problem in problems
    ]
    return json.dumps(found, ensure_ascii=False, indent=2)


def address(problem: Problem, site: str) -> str:
    """Return where a problem is explained; without the site's address, the way from there."""
    return f"{site.rstrip('/')}/{problem.section}" if site and problem.section else problem.section


def _text(problem: Problem, site: str, paint: Paint) -> str:
    place = f"{problem.path}:{problem.line}:{problem.column}:"
    code = paint("code", f"[{problem.code}]")
    lines = [f"{paint('place', place)} {paint('message', problem.message)} {code}"]
    if problem.excerpt.strip():
        shown, mark = _marked(problem.excerpt, problem.column)
        lines += [shown, paint("mark", mark)]
    if problem.hint:
        hint = textwrap.wrap(problem.hint, WIDTH, initial_indent="  → ", subsequent_indent="    ")
        lines += [paint("hint", line) for line in hint]
    if problem.section:
        lines.append(paint("section", f"  ? {address(problem, site)}"))
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
