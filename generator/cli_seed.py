"""The commands for seeds: import, review, seal. They hand over and decide nothing."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.fields import SLUG
from generator.importing.errors import ImportProblem
from generator.importing.points import DECISIONS, Point, change, leave_out, points
from generator.importing.seeds import SeedFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="The project's folder, which holds content/ and seeds/.",
)
KEYS = "[a]ccept, [c]hange, [r]eject, [s]kip, [q]uit"


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "name", help="The seed's id; made from the headline if left out.")
@click.option("--merge", is_flag=True, help="Add to an entry that is there only what is new.")
@ROOT
def import_(file: Path, name: str | None, root: Path, *, merge: bool) -> None:
    """Keep the news story FILE as a seed, with a draft entry to complete."""
    with _refusals_told():
        report = SeedFolder(root).take(file, name, merge=merge)
    click.echo("\n".join(report))


@click.command()
@click.argument("seed")
@click.option("--list", "only_list", is_flag=True, help="Print the open points and stop.")
@ROOT
def review(seed: str, root: Path, *, only_list: bool) -> None:
    """Decide the open points of the draft SEED one by one; each decision is saved at once."""
    folder = SeedFolder(root)
    with _refusals_told():
        if only_list:
            _list(folder, seed)
        else:
            _walk(folder, seed)
        still_open = len(points(folder.entry(seed)))
    click.echo(f"\n{still_open} point{' is' if still_open == 1 else 's are'} open.")


@click.command()
@click.argument("seed")
@ROOT
def seal(seed: str, root: Path) -> None:
    """Keep the text of SEED out of the repository, and hashes of its words in it."""
    with _refusals_told():
        report = SeedFolder(root).seal(seed)
    click.echo("\n".join(report))


@contextmanager
def _refusals_told() -> Iterator[None]:
    """Tell the editor why something is refused, by name and in a sentence, and end with 1."""
    try:
        yield
    except ImportProblem as problem:
        click.echo(f"{problem.code}: {problem.message}", err=True)
        sys.exit(1)


def _list(folder: SeedFolder, seed: str) -> None:
    found = points(folder.entry(seed))
    for number, point in enumerate(found, start=1):
        _show(point, partial(folder.passage, seed), f"{number} of {len(found)}")


def _walk(folder: SeedFolder, seed: str) -> None:
    skipped = 0
    while len(found := points(folder.entry(seed))) > skipped:
        point = found[skipped]
        _show(point, partial(folder.passage, seed), f"{skipped + 1} of {len(found)}")
        key = _key()
        if key == "q":
            return
        if key == "s":
            skipped += 1
        elif key == "a" and point.lacks:
            click.echo(f"  Nothing is proposed. Name the {point.lacks} with c, or reject it.")
        elif key == "c":
            folder.save(seed, _changed(folder.entry(seed), point))
        else:
            folder.save(seed, DECISIONS[key](folder.entry(seed), point))


def _changed(entry: dict[str, Any], point: Point) -> dict[str, Any]:
    """Ask what to write instead, or which places to leave out, and return the changed entry."""
    if not point.more:
        check = _practice if point.field == "customs" else str.strip
        return change(entry, point, click.prompt("  Instead", value_proc=check))
    most = len(point.more) + 1
    asked = f"  Leave out which, 1 to {most}, or another reason"
    value: str = click.prompt(asked, value_proc=partial(_numbers_or_words, most=most))
    numbers = [int(one) for one in re.findall(r"\d+", value)] if _is_numbers(value) else []
    return leave_out(entry, point, numbers) if numbers else change(entry, point, value)


def _numbers_or_words(value: str, most: int) -> str:
    if _is_numbers(value) and not all(1 <= int(one) <= most for one in re.findall(r"\d+", value)):
        message = f"The numbers go from 1 to {most}."
        raise click.UsageError(message)
    return value.strip()


def _is_numbers(value: str) -> bool:
    return re.fullmatch(r"[\d ,]+", value) is not None


def _show(point: Point, passage: Callable[[str], str], number: str) -> None:
    click.echo()
    click.secho(f"{number} · {point.field} {point.passage}".rstrip(), bold=True)
    for place, (name, words) in enumerate([(point.passage, point.words), *point.more], start=1):
        said = passage(name)
        if said:
            click.echo(click.wrap_text(said, 88, "    ", "    "))
        if words:
            click.echo(f"  {f'{place} · {name} ' if point.more else ''}“{words}”")
    click.echo(f"  {point.question}")
    if point.proposal:
        click.echo(f"  Proposed: {point.proposal}")
    if point.choices:
        click.echo(f"  Or: {', '.join(point.choices)}")


def _practice(value: str) -> str:
    if not re.fullmatch(SLUG, value.strip()):
        message = f"`{value}` is not the id of a practice. An id looks like this: concession."
        raise click.UsageError(message)
    return value.strip()


def _key() -> str:
    while True:
        click.echo(f"  {KEYS}: ", nl=False)
        try:
            key = click.getchar().lower()
        except OSError:
            message = "This needs a terminal. With --list the points are only printed."
            raise click.ClickException(message) from None
        click.echo(key)
        if key in {"a", "c", "r", "s", "q"}:
            return key
