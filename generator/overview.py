"""Overview: a page that no single entry makes, gathered from many."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Overview:
    """Where an overview stands, and what readers are told at its top."""

    folder: str
    heading: str
    about: str
    order: int
    """Place among the kinds."""
    listed: bool = True
    """Whether it stands in the navigation; else other pages lead to it."""
    asked: str = ""
    """Words by which readers ask for it, besides its heading."""

    @property
    def path(self) -> str:
        """Path of the page in the docs folder."""
        return f"{self.folder}/index.md"


MATRIX = Overview(
    folder="matrix",
    heading="Who kept to what",
    about="Every handover of the presidency and every practice: what was kept, and what was not.",
    order=25,
    asked="table chart grid list overview compare all which ones followed skipped broke kept",
)
FORCES = Overview(
    folder="forces",
    heading="Everything by what it rests on",
    about="What these pages say is law, and what is not, from the Constitution to courtesy.",
    order=45,
    listed=False,
    asked="list of everything legal required by law, everything optional, rules and habits",
)
DATES = Overview(
    folder="dates",
    heading="Key dates",
    about=(
        "What the law sets for an election of the president and the handover after it, and what"
        " custom adds. Each day follows from the words of the law that is in force on it."
    ),
    order=35,
    asked="calendar schedule timeline deadlines, when is it, what day, next one, upcoming, year",
)
CORRECTIONS = Overview(
    folder="corrections",
    heading="Corrections",
    about="Where these pages were wrong: what each said, what it says now, and why.",
    order=90,
    listed=False,
    asked="mistakes errors fixed wrong changed on this site, updates",
)
DATA = Overview(
    folder="data",
    heading="Data",
    about="Everything on these pages as data: JSON for each entry, tables, and one database.",
    order=95,
    listed=False,
    asked="download dataset spreadsheet csv json sqlite database api export research",
)
GUIDE = Overview(
    folder="guides",
    heading="Editors’ guide",
    about="How to write, check, publish and correct the pages of this site, step by step.",
    order=99,
    listed=False,
    asked="help for editors, how to edit write contribute add a page, handbook manual tutorial",
)
OVERVIEWS = (MATRIX, DATES, FORCES, CORRECTIONS, DATA, GUIDE)
