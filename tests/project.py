"""A small project on disk, as a test writes it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import yaml

import generator

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from generator.site import Site

REVIEWED = {"date": "2026-11-24", "by": "A. Editor"}
ARTICLE = (
    "A Call\n\n"
    "TOWN (AP) – The vice president called on Monday, and thanked the winner for many years.\n\n"
    'It was a "good call", Pat Doe said. Everyone was glad of it in the end, on both sides.\n'
)

FIELDS: dict[str, dict[str, object]] = {
    "laws": {
        "citation": "3 U.S.C. § 15",
        "force": "statute",
        "jurisdiction": "United States",
        "plain": "Congress counts the votes.",
        "versions": [
            {
                "valid_from": "1948-06-25",
                "valid_to": "2022-12-28",
                "wording": "Congress shall be in session on the sixth day of January.",
            },
            {
                "valid_from": "2022-12-29",
                "wording": "Congress shall meet.\n\nThe role shall be ministerial. So it is.",
            },
        ],
    },
    "people": {"family": "Doe"},
    "practices": {"force": "custom", "description": "A call."},
    "sources": {"kind": "official", "type": "report"},
    "terms": {"definition": "Respect.", "plain": "Respect."},
    "topics": {
        "question": "Who counts?",
        "short_answer": "Congress counts.",
        "key_points": [{"text": f"{number} [@report].", "force": "custom"} for number in "123"],
        "sections": [{"heading": "So", "text": "So it is."}],
    },
    "transitions": {
        "outgoing": "pat-doe",
        "incoming": "rex-roe",
        "circumstance": "election",
        "handover": "2021-01-20",
        "party_change": "yes",
        "description": "It was cold.",
    },
    "seeds": {
        "headline": "A Call",
        "publisher": "not verified",
        "licence": "not known",
        "quotation_budget": {"words": "30", "percent": "50"},
    },
}
"""By folder, the fields that an entry needs there."""


def day_of(site: Site, name: str, election: int) -> dt.date | None:
    """Return the day that a law sets for an election under the id `name`, or None."""
    date = site.almanac.date(name, election)
    return date.day if date else None


class Project:
    """Writes entries below a folder, and runs the generator on them."""

    def __init__(self, root: Path) -> None:
        """Begin with an empty project at `root`."""
        self.root = root
        (root / "content").mkdir(parents=True, exist_ok=True)

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file, byte for byte."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return target

    def entry(self, path: str, **fields: object) -> Path:
        """Write `content/<path>.yml`, a published entry with what its kind needs and `fields`."""
        folder, _, name = path.partition("/")
        everything: dict[str, object] = {
            "title": name.replace("-", " "),
            "summary": f"What {name} is.",
            "status": "published",
            "reviewed": REVIEWED,
            **FIELDS[folder],
            **fields,
        }
        text = yaml.safe_dump(everything, allow_unicode=True, sort_keys=False, width=10_000)
        return self.write(f"{'' if folder == 'seeds' else 'content/'}{path}.yml", text)

    def seed(self, name: str, article: str = ARTICLE, **fields: object) -> Path:
        """Write a seed and its text."""
        text = self.write(f"seeds/{name}.txt", article)
        digest = hashlib.sha256(text.read_bytes()).hexdigest()
        return self.entry(f"seeds/{name}", sha256=digest, **fields)

    def problems(self) -> list[str]:
        """Return the problems, each on one line."""
        try:
            generator.build(self.root)
        except generator.ContentError as error:
            return [str(problem) for problem in error.problems]
        return []

    def pages(self, *, drafts: bool = False) -> dict[str, str]:
        """Return the content of every page by its path."""
        return {page.path: page.content for page in generator.build(self.root, drafts=drafts)}

    def body(self, path: str) -> str:
        """Return a page without its front matter."""
        return self.pages()[path].split("---\n", 2)[2].strip()
