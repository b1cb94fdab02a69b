"""A static-site generator for civics explainers.

`build(root)` is the whole program: load, validate, link, render.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.link import link
from generator.load import load
from generator.problem import ContentError, Problem
from generator.render import render
from generator.validate import validate

if TYPE_CHECKING:
    from pathlib import Path

    from generator.page import Page
    from generator.site import Site

__all__ = ["ContentError", "Problem", "build", "read"]


def read(root: Path, *, drafts: bool = False) -> Site:
    """Return the linked site of the project at `root`; with `drafts` what is unpublished, too."""
    return link(validate(load(root)), drafts=drafts)


def build(root: Path, *, drafts: bool = False, folders: bool = True) -> tuple[Page, ...]:
    """Return every page of the project at `root`; with `drafts` also those not yet published.

    `folders` tells whether addresses end in a folder, as in `terms/comity/`, or in `.html`.
    Raises `ContentError`, with all problems, if anything in the content is wrong.
    """
    return render(read(root, drafts=drafts), folders=folders)
