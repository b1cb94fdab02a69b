"""A new kind of page, added as CONTRIBUTING says: in four places, and registered nowhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project

CLASS = '''\
"""Court case: a decision that matters to a handover."""

from __future__ import annotations

from typing import ClassVar

from generator.dates import Date
from generator.fields import Prose
from generator.kinds.entry import Entry


class CourtCase(Entry):
    """A decision of a court."""

    folder: ClassVar[str] = "court-cases"
    heading: ClassVar[str] = "Court cases"
    about: ClassVar[str] = "What courts decided about handovers."
    order: ClassVar[int] = 45
    citable: ClassVar[bool] = True

    decided: Date
    """The day of the decision."""
    holding: Prose
    """What the court held, with a citation."""
'''
TEMPLATE = """\
{% import "_parts.md.j2" as parts %}
# {{ entry.title }}

Decided on {{ entry.decided }}.

{{ entry.holding }}
"""
ENTRY = """\
title: Doe v. Roe
summary: Electors may be bound.
status: published
reviewed: {date: 2026-11-24, by: A. Editor}
decided: 2020-07-06
holding: A state may bind its electors, by [[comity]].
"""


def run(copy: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `civics` from a copy of the generator."""
    program = "import sys; from generator.cli import main; main(sys.argv[1:], 'civics')"
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, words)],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_kind_is_added_in_four_places(tmp_path: Path, project: Project) -> None:
    """Class, template, schema and an entry: page, index, links and checks follow."""
    copy = tmp_path / "copy"
    shutil.copytree(
        ROOT / "generator", copy / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    kinds, templates = copy / "generator/kinds", copy / "generator/templates"
    (kinds / "court_case.py").write_text(CLASS, encoding="utf-8")
    (templates / "court-case.md.j2").write_text(TEMPLATE, encoding="utf-8")
    assert run(copy, "schema").stderr == "1 schemas changed. court-case.json\n"
    assert "The day of the decision." in (copy / "generator/schemas/court-case.json").read_text(
        encoding="utf-8"
    )

    project.write("content/court-cases/doe-v-roe.yml", ENTRY)
    project.entry(
        "terms/comity", plain="See [[doe-v-roe]] and [[court-case:doe-v-roe|it]] [@doe-v-roe]."
    )
    out = tmp_path / "docs"
    result = run(copy, "write", out, "--root", project.root)
    assert result.returncode == 0, result.stdout + result.stderr
    page = (out / "court-cases/doe-v-roe.md").read_text(encoding="utf-8")
    assert "# Doe v. Roe" in page
    assert "Decided on July 6, 2020." in page
    assert "[comity](../terms/comity.md)" in page
    assert "Court cases" in (out / "court-cases/index.md").read_text(encoding="utf-8")
    assert "(doe-v-roe.md)" in (out / "court-cases/index.md").read_text(encoding="utf-8")
    term = (out / "terms/comity.md").read_text(encoding="utf-8")
    assert "[Doe v. Roe](../court-cases/doe-v-roe.md)" in term

    project.write("content/court-cases/doe-v-roe.yml", ENTRY.replace("holding", "held"))
    broken = run(copy, "check", "--root", project.root)
    assert broken.returncode == 1
    assert "content/court-cases/doe-v-roe.yml" in broken.stdout
    assert "What the court held, with a citation." in broken.stdout
