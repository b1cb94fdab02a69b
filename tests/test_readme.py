"""What the README shows is so."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import generator
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.project import Project

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_first_entry_of_an_editor_is_right_and_new(project: Project) -> None:
    """Who types the README's example gets a page, and overwrites nothing of this project's."""
    name = re.search(r"its name is its id: `content/(terms/[a-z-]+)\.yml`", README)
    example = re.search(r"^    title: .*?(?=\n\n\S)", README, re.MULTILINE | re.DOTALL)
    assert name
    assert example
    assert not (ROOT / "content" / f"{name[1]}.yml").exists()
    project.write(f"content/{name[1]}.yml", textwrap.dedent(example[0]) + "\n")
    assert f"{name[1]}.md" in {page.path for page in generator.build(project.root, drafts=True)}


def test_its_commands_are_there() -> None:
    """Every `make` target that the README names is in the Makefile."""
    targets = re.findall(
        r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    named = set(re.findall(r"\bmake ([a-z]+)\b(?=`|  )", README))
    assert {"site", "test", "serve"} <= named
    assert named <= set(targets)
