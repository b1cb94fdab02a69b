"""The commands for entries: new, rename, remove. They hand over and decide nothing."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from generator.cli_seed import ROOT
from generator.creation import creation
from generator.plan import NotDoneError
from generator.removal import removal
from generator.renaming import renaming

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.plan import Plan


@click.command()
@click.argument("kind")
@click.argument("title")
@click.option("--id", "name", default="", help="The entry's id; made from the title if left out.")
@ROOT
def new(kind: str, title: str, name: str, root: Path) -> None:
    """Write the stub of a new entry: civics new term "Sine die"."""
    with refusals_told():
        _do(creation(root, kind, title, name), root)


@click.command()
@click.argument("kind")
@click.argument("old")
@click.argument("new")
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@ROOT
def rename(kind: str, old: str, new: str, root: Path, *, dry_run: bool) -> None:
    """Give the entry OLD of a KIND the id NEW, wherever it is named; the old address leads on."""
    with refusals_told():
        plan = renaming(root, kind, old, new)
        if dry_run:
            click.echo(plan.diff(root), nl=False)
            click.echo("Nothing was changed.", err=True)
        else:
            _do(plan, root)


@click.command()
@click.argument("kind")
@click.argument("name", metavar="ID")
@click.option("--alias-to", default="", help="Another entry, to which the address is to lead.")
@click.option("--yes", is_flag=True, help="Do not ask before a story's text is deleted.")
@ROOT
def remove(kind: str, name: str, alias_to: str, root: Path, *, yes: bool) -> None:
    """Remove the entry ID of a KIND, when nothing uses it any more."""
    with refusals_told():
        found = removal(root, kind, name, alias_to)
        if found.question and not yes and not click.confirm(found.question):
            click.echo("Nothing was removed.", err=True)
            sys.exit(1)
        _do(found.plan, root)


def _do(plan: Plan, root: Path) -> None:
    plan.do(root)
    click.echo("\n".join(plan.told))


@contextmanager
def refusals_told() -> Iterator[None]:
    """Tell the editor why nothing was done, and end with 1."""
    try:
        yield
    except NotDoneError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
