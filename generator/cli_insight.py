"""The commands that look at the content and change nothing: what waits, what made a page."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING

import click

import generator
from generator.cli_seed import ROOT
from generator.explain import explain as explanation_of
from generator.impact import impact as impact_of
from generator.kinds import KINDS
from generator.load import load
from generator.nearest import did_you_mean
from generator.report import summary
from generator.site import page_path
from generator.todo import SORTS, whole
from generator.todo import todo as tasks_of

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = 15
"""Tasks of one sort that are shown without `--all`."""


@click.command()
@ROOT
@click.option("--sort", "sorts", multiple=True, type=click.Choice(list(SORTS)), help="Only these.")
@click.option("--all", "everything", is_flag=True, help="Show every one, and not the first few.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def todo(root: Path, sorts: tuple[str, ...], form: str, *, everything: bool) -> None:
    """Say what waits: drafts, open points, old reviews, what is unused, unknown or lacking."""
    site = generator.read(root, drafts=True)
    tasks = [task for task in tasks_of(site) if not sorts or task.sort in sorts]
    if form == "json":
        click.echo(json.dumps([asdict(task) for task in tasks], ensure_ascii=False, indent=2))
        return
    for sort, group in groupby(tasks, lambda task: task.sort):
        some = list(group)
        click.echo(f"{SORTS[sort]}: {len(some)}")
        for task in some if everything else some[:SHOWN]:
            click.echo(f"  {task.path}: {task.what}")
        if len(some) > SHOWN and not everything:
            click.echo(f"  … and {len(some) - SHOWN} more: civics todo --sort {sort} --all")
    shares = ", ".join(f"{heading} {share:.0%}" for heading, share in whole(site).items())
    click.echo(f"Whole: {shares}" if shares else "Nothing is there yet.")
    if site.problems:
        click.echo(f"Not counted in full: {summary(site.problems)}", err=True)


@click.command()
@click.argument("page")
@ROOT
def explain(page: str, root: Path) -> None:
    """Say what made PAGE: its file, its templates, and the entries on it with their lines."""
    site = generator.read(root, drafts=True)
    found = explanation_of(site, page)
    if found is None:
        pages = [page_path(item).removesuffix(".md") for item in site.items.values()]
        _refuse(f"There is no page `{page}`.", did_you_mean(page.strip("/"), pages))
    else:
        click.echo(f"{found.page}\n  written in {found.file or 'no one file: it is gathered'}")
        click.echo(f"  laid out by {', '.join(found.templates)}")
        for one in found.entries:
            lines = ", ".join(map(str, one.lines))
            where = f"line {lines}" if len(one.lines) == 1 else f"lines {lines}"
            click.echo(f"  names {one.path} ({where if lines else 'by another entry'})")
        for path in found.named_by:
            click.echo(f"  is named by {path}")


@click.command()
@click.argument("entry")
@ROOT
def impact(entry: str, root: Path) -> None:
    """Say which pages would change if ENTRY did, like term:comity or terms/comity."""
    files = load(root)
    keys = {f"{one.kind}:{one.id}": one for one in files.documents}
    key = _key(entry)
    if key not in keys:
        _refuse(f"There is no entry `{entry}`.", did_you_mean(key, keys))
    try:
        found = impact_of(files, key)
    except generator.ContentError as error:
        _refuse("Mend the problems first: civics check", summary(error.problems))
    else:
        click.echo(f"{found.own} itself")
        for path in found.by_words:
            click.echo(f"{path} with its words")
        for path in found.by_name:
            if path not in found.by_words:
                click.echo(f"{path} with its title or summary")
        number = len({found.own, *found.by_words, *found.by_name})
        click.echo(f"{number} pages, and {found.data} files of data, feeds and search.", err=True)


def _key(entry: str) -> str:
    """Return `term:comity` for `term:comity`, `terms/comity` or the path of the file."""
    folder, _, name = entry.removeprefix("content/").removesuffix(".yml").strip("/").partition("/")
    kinds = {kind.folder: kind.kind for kind in KINDS.values()}
    return f"{kinds[folder]}:{name}" if folder in kinds else entry


def _refuse(message: str, hint: str) -> None:
    click.echo(" ".join(part for part in (message, hint) if part), err=True)
    sys.exit(1)
