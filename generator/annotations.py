"""Annotations: problems as GitHub shows them beside the lines and in the summary of a job."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from generator.report import address, summary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from generator.problem import Problem

MOST = 10
"""GitHub shows so many annotations of one step, and leaves the others out."""
MOST_BYTES = 1_000_000
"""GitHub refuses a summary of more than 1 MiB."""


def changed_first(problems: Iterable[Problem], changed: Collection[str]) -> list[Problem]:
    """Return the problems with those in the files `changed` before all others."""
    return sorted(problems, key=lambda problem: (problem.path not in changed, problem))


def github_report(
    problems: Iterable[Problem], site: str = "", changed: Collection[str] = ()
) -> str:
    """Return the problems as workflow commands, which GitHub shows beside the lines.

    It shows the first ten alone, so the problems in `changed` files come first.
    """
    return "\n".join(
        f"::error file={_value(problem.path)},line={problem.line},col={problem.column},"
        f"title={_value(problem.code)}::{_data(_message(problem, site))}"
        for problem in changed_first(problems, changed)
    )


def job_summary(problems: Iterable[Problem], site: str = "", changed: Collection[str] = ()) -> str:
    """Return all problems as a table in Markdown, for the page of a job."""
    found = changed_first(problems, changed)
    if not found:
        return "No problems in the content.\n"
    lines = [summary(found), "", "| place | what is wrong | what to do |", "| --- | --- | --- |"]
    size = 0
    for number, problem in enumerate(found):
        row = _row(problem, site)
        size += len(row.encode())
        if size > MOST_BYTES:
            lines += ["", f"{len(found) - number} more are in the log."]
            break
        lines.append(row)
    return "\n".join([*lines, ""])


def _row(problem: Problem, site: str) -> str:
    where = address(problem, site)
    code = f"[{problem.code}]({where})" if site and where else f"`{problem.code}`"
    place = f"`{problem.path}:{problem.line}`".replace("|", "\\|")
    return f"| {place} | {_cell(problem.message)} ({code}) | {_cell(problem.hint)} |"


def _cell(text: str) -> str:
    """Return text for a cell of a table: code stays code, and nothing else means anything."""
    return html.escape(" ".join(text.split()), quote=False).replace("|", "\\|").replace("[", "\\[")


def _message(problem: Problem, site: str) -> str:
    explained = address(problem, site) if site else ""
    return " ".join(part for part in (problem.message, problem.hint, explained) if part)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
