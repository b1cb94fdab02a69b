"""Formats: the forms in which `civics check` can say what it found, by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from generator.annotations import github_report
from generator.problem import Problem
from generator.report import json_report, text_report
from generator.sarif import sarif_report

Report: TypeAlias = Callable[[Iterable[Problem], str], str]
"""From problems and the address of the site that explains them to the whole report."""

FORMATS: dict[str, Report] = {
    "text": text_report,
    "github": github_report,
    "json": json_report,
    "sarif": sarif_report,
}
"""The reports that programs and people read."""
FOR_PROGRAMS = ("json", "sarif")
"""Those that say so when there is nothing to report."""
