"""The command `dates`: it hands over to the almanac and decides nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

import generator
from generator.calendar_file import calendar_file
from generator.cli_seed import ROOT
from generator.date_words import json_dates, text_dates, why_none
from generator.report import summary, text_report

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("year", type=int)
@ROOT
@click.option("--format", "style", type=click.Choice(["text", "json", "ics"]), default="text")
def dates(year: int, root: Path, style: str) -> None:
    """Print the key dates of the election of YEAR, each with its rule and law."""
    site = generator.read(root)
    if site.problems:
        click.echo(text_report(site.problems))
        click.echo(summary(site.problems), err=True)
        sys.exit(1)
    if not site.almanac.has(year):
        raise click.ClickException(why_none(site.almanac, year))
    found = site.almanac.dates(year)
    if style == "ics":
        calendar = calendar_file(f"Key dates of the election of {year}", found)
        click.echo(calendar.encode(), nl=False)  # as it is: every system keeps its CRLF
    else:
        click.echo({"text": text_dates, "json": json_dates}[style](found))
