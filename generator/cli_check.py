"""The commands `check` and `why`: what is wrong in the content, and what it means."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, TextIO

import click

import generator
from generator.annotations import github_report, job_summary
from generator.cli_seed import ROOT
from generator.formats import FOR_PROGRAMS, FORMATS
from generator.lesson import lesson, unknown_code
from generator.mistakes import MISTAKES
from generator.report import checked_words, proposed_words, summary, text_report
from generator.terminal import STYLES, colored

if TYPE_CHECKING:
    from pathlib import Path

    from generator.problem import Problem

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub names the file for the summary of a job."""
SITE = "SITE_URL"
"""The variable that holds the site's address, as for `mkdocs.yml`."""


@click.command()
@ROOT
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="text for people, github for annotations, json and sarif for programs.",
)
@click.option(
    "--changed",
    type=click.File("r", encoding="utf-8"),
    help="With --format github: a file with changed paths, one a line, to show first; - is stdin.",
)
def check(root: Path, form: str, changed: TextIO | None) -> None:
    """Check every entry and report all problems at once; exit with 1 if there are any."""
    first = frozenset(changed.read().splitlines()) if changed else frozenset[str]()
    site = generator.read(root)
    if form == "github":
        _summarize(job_summary(site.problems, _site(), first))
    if site.problems:
        if form == "github":
            click.echo(github_report(site.problems, _site(), first))
        else:
            show(site.problems, form)
        sys.exit(1)
    if form in FOR_PROGRAMS:
        click.echo(FORMATS[form]((), _site()))
    click.echo(f"No problems in {len(site.items)} published entries.", err=True)
    click.echo(checked_words(site.checked), err=True)
    for note in proposed_words(site.of_kind("seed")):
        click.echo(note, err=True)


@click.command()
@click.argument("code")
def why(code: str) -> None:
    """Explain what CODE means, the name in brackets behind a message."""
    if code not in MISTAKES:
        raise click.ClickException(unknown_code(code))
    click.echo(lesson(MISTAKES[code]))


def show(problems: tuple[Problem, ...], form: str = "text") -> None:
    """Print problems in one of the `FORMATS`, in color where the terminal has it."""
    report = FORMATS[form]
    color = colored(os.environ, terminal=sys.stdout.isatty())
    if form == "text" and color:
        report = partial(text_report, paint=_paint)
    click.echo(report(problems, _site()), color=color)
    click.echo(summary(problems), err=True)


def _paint(part: str, text: str) -> str:
    return click.style(text, **STYLES[part])


def _site() -> str:
    return os.environ.get(SITE, "")


def _summarize(table: str) -> None:
    path = os.environ.get(SUMMARY)
    if path:
        with click.open_file(path, "a", encoding="utf-8") as file:
            file.write(table)
