"""Importing: from a news story as an editor receives it to what can be found in it."""

from __future__ import annotations

from generator.importing.errors import ImportProblem
from generator.importing.read import Imported, read_article

__all__ = ["ImportProblem", "Imported", "read_article"]
