"""The command line: it hands over to the generator and decides nothing."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import click

import generator
from generator import (
    cli_check,
    cli_dates,
    cli_entry,
    cli_fmt,
    cli_insight,
    cli_restore,
    cli_seed,
)
from generator.formats import FOR_PROGRAMS, FORMATS
from generator.load import CONTENT, SEEDS
from generator.render import render
from generator.report import summary
from generator.schema import write_schemas
from generator.statistics import statistics
from generator.style import style_problems
from generator.write import OutputError
from generator.write import write as write_folder


@click.group()
@click.version_option(package_name="civics-explainers")
def main() -> None:
    """Check civics explainers and turn them into pages."""
    for stream in (sys.stdout, sys.stderr):  # Windows may give one that knows no curly marks
        with suppress(AttributeError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


@main.command()
@click.argument("out", type=click.Path(path_type=Path))
@cli_seed.ROOT
@click.option("--drafts", is_flag=True, help="Also write what is not published.")
@click.option("--cards", metavar="NAME", help="Also draw a card of each page of the site NAME.")
def write(out: Path, root: Path, *, drafts: bool, cards: str | None) -> None:
    """Write the pages to the folder OUT as plain Markdown for any site builder."""
    if any(out.resolve().is_relative_to((root / own).resolve()) for own in (CONTENT, SEEDS)):
        message = f"`{out}` lies in `{CONTENT}/` or `{SEEDS}/`. Choose a folder outside of them."
        raise click.ClickException(message)
    try:
        site = generator.read(root, drafts=drafts)
        pages = render(site, name=cards or "", cards=cards is not None)
        changed, gone = write_folder(out, pages, site.assets)
    except generator.ContentError as error:
        cli_check.show(error.problems)
        sys.exit(1)
    except OutputError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{out}: {len(changed)} written, {len(gone)} removed.", err=True)


@main.command()
@cli_seed.ROOT
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text")
def style(root: Path, form: str) -> None:
    """Say where prose departs from the house style; exit with 1 if it does anywhere."""
    site = generator.read(root)
    found = list(style_problems(site))
    if found:
        cli_check.show(tuple(found), form)
    else:
        if form in FOR_PROGRAMS:
            click.echo(FORMATS[form]((), ""))
        click.echo("No departures from the house style.", err=True)
    if site.problems:
        click.echo(f"Not read in full: {summary(site.problems)}", err=True)
    sys.exit(1 if found else 0)


@main.command()
@cli_seed.ROOT
def stats(root: Path) -> None:
    """Say how much there is, and what it rests on."""
    site = generator.read(root)
    click.echo(statistics(site))
    if site.problems:
        click.echo(f"Not counted in full: {summary(site.problems)}", err=True)


@main.command()
def schema() -> None:
    """Write the JSON Schemas of all kinds anew, after a change of their fields."""
    changed = write_schemas()
    click.echo(f"{len(changed)} schemas changed. {' '.join(changed)}".rstrip(), err=True)


main.add_command(cli_check.check)
main.add_command(cli_check.why)
main.add_command(cli_dates.dates)
main.add_command(cli_entry.new)
main.add_command(cli_entry.rename)
main.add_command(cli_entry.remove)
main.add_command(cli_fmt.fmt)
main.add_command(cli_insight.explain)
main.add_command(cli_insight.impact)
main.add_command(cli_insight.todo)
main.add_command(cli_restore.restore)
main.add_command(cli_seed.import_)
main.add_command(cli_seed.review)
main.add_command(cli_seed.seal)
