"""The command `restore`: it hands over and decides nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.atomic import replace_file
from generator.history import HistoryError, saved_since
from generator.load import CONTENT, SEEDS
from generator.restoring import NotRestorable, restored


@click.command()
@click.argument("commit")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="The project's folder, which holds content/ and seeds/.",
)
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 if there is anything to.")
def restore(commit: str, root: Path, *, check: bool) -> None:
    """Give entries saved in the browser the remarks and the layout back that they had at COMMIT.

    Only what the saved file says otherwise is changed. HEAD is the last commit.
    """
    waiting = 0
    try:
        files = saved_since(root, commit, (CONTENT, SEEDS))
    except HistoryError as error:
        raise click.ClickException(str(error)) from None
    for file in files:
        try:
            content = restored(file.before, file.now)
        except NotRestorable as reason:
            click.echo(f"{file.path}: left as it is saved. {reason}")
            continue
        if content == file.now:
            continue
        waiting += 1
        if not check:
            replace_file(root / file.path, content.encode())
        click.echo(f"{file.path}: {'to restore' if check else 'restored'}")
    click.echo(
        f"{waiting} of {len(files)} changed files {'to restore' if check else 'restored'}.",
        err=True,
    )
    sys.exit(1 if check and waiting else 0)
