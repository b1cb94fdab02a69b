"""The command that lays out entries: it hands over and decides nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli_entry import refusals_told
from generator.cli_seed import ROOT
from generator.formatting import formatting


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
@ROOT
def fmt(paths: tuple[Path, ...], root: Path, *, check: bool, diff: bool) -> None:
    """Lay out the entries at PATHS, or all, in the one form; what they say stays the same."""
    with refusals_told():
        plan = formatting(root, paths)
        if not check and not diff:
            plan.do(root)
    for words in plan.told:
        click.echo(words, err=True)
    if diff:
        click.echo(plan.diff(root), nl=False)
    else:
        click.echo("".join(f"{path}\n" for path in plan.contents), nl=False)
    number = "1 file" if len(plan.contents) == 1 else f"{len(plan.contents)} files"
    click.echo(f"{number} {'would be ' if check or diff else ''}laid out anew.", err=True)
    if check and plan.contents:
        sys.exit(1)
