"""Styles: every form in which a reader may want to cite a work, as texts for the page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from generator.citing.apa import apa
from generator.citing.bibtex import bibtex
from generator.citing.chicago import bibliography, note
from generator.citing.csl import csl_text
from generator.citing.line import laid_out
from generator.citing.mla import mla

if TYPE_CHECKING:
    from generator.citing.line import Line
    from generator.citing.work import Work

LINES = {"apa": apa, "mla": mla, "note": note, "bibliography": bibliography}
"""What writes each form that is a line of words; the last two are those of Chicago."""


def styles(work: Work) -> dict[str, str]:
    """Return each form by its name, a text that can stand in front matter, and the work's `name`.

    In lines of words what is in italics stands between `<i>` and `</i>`; nothing is escaped.
    """
    lines = {name: _marked(write(work)) for name, write in LINES.items()}
    return {"name": work.name, **lines, "bibtex": bibtex(work), "csl": csl_text([work])}


def _marked(line: Line) -> str:
    alike = groupby(laid_out(line), key=lambda run: run.italic)
    texts = (("".join(run.words for run in runs), italic) for italic, runs in alike)
    return "".join(f"<i>{words}</i>" if italic else words for words, italic in texts)
