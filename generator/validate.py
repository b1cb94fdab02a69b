"""Validate: from documents to items, each an entry whose fields can be trusted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import ValidationError

from generator.document import problem_at
from generator.fields import SLUG
from generator.kinds import KINDS
from generator.kinds.seed import Seed
from generator.load import SEEDS, Files
from generator.problem import Problem
from generator.sealed import unsealed
from generator.text import Text, article_text
from generator.wording import explain, meant

if TYPE_CHECKING:
    from generator.document import Document, Manuscript
    from generator.kinds.entry import Entry


@dataclass(frozen=True)
class Item:
    """A valid entry together with the document it came from."""

    document: Document
    entry: Entry

    @property
    def key(self) -> str:
        """`kind:id`, the one name that no other entry has."""
        return f"{self.document.kind}:{self.document.id}"

    @property
    def kind(self) -> str:
        """The kind's name."""
        return self.document.kind

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.document.id


@dataclass(frozen=True)
class Items:
    """The valid entries, and what was wrong with the others."""

    items: tuple[Item, ...]
    broken: frozenset[str]
    """`kind:id` of entries that are there but not valid; links to them are not reported."""
    manuscripts: tuple[Manuscript, ...]
    articles: dict[str, Text] = field(repr=False)
    """By a seed's id: the article, repaired and divided into passages."""
    files: Files = field(repr=False)
    problems: tuple[Problem, ...] = ()


def validate(files: Files) -> Items:
    """Check every document against its kind, and every seed's article against its fingerprint."""
    items: list[Item] = []
    broken: set[str] = set()
    problems = list(files.problems)
    for document in files.documents:
        found = _problems_of_name(document)
        entry = None
        if document.data is not None:
            entry, wrong = _entry(document)
            found += wrong
        problems += found
        if _better_id(document.id) != document.id:  # links use the name that it will have
            broken.add(f"{document.kind}:{_better_id(document.id)}")
        if entry is None:
            broken.add(f"{document.kind}:{document.id}")
        else:
            items.append(Item(document, entry))
    articles, wrong = _articles(items, files)
    problems += wrong
    return Items(
        tuple(items), frozenset(broken), files.manuscripts, articles, files, tuple(problems)
    )


def _better_id(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _problems_of_name(document: Document) -> list[Problem]:
    if re.fullmatch(SLUG, document.id):
        return []
    better = _better_id(document.id) or "lame-duck"
    message = f"`{document.id}` cannot be an id, and so not a file's name."
    hint = f"Use small letters, figures and hyphens: `{better}.yml`."
    return [problem_at(document.path, document.text, (1, 1), message, hint)]


def _entry(document: Document) -> tuple[Entry | None, list[Problem]]:
    model = KINDS[document.kind]
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        problems = []
        details = error.errors(include_url=False)
        misspelt = {(*detail["loc"][:-1], meant(model, detail)) for detail in details}
        above = {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}
        for detail in details:
            loc, sort = detail["loc"], detail["type"]
            if (sort == "missing" and loc in misspelt) or (sort == "too_short" and loc in above):
                continue
            if sort == "missing" and document.has(loc):
                detail["type"] = "left_empty"
            message, hint, at_key = explain(model, detail)
            words = str(detail.get("ctx", {}).get("words", "")).strip()
            inside = (words, 0) if words else None
            problems.append(document.problem(loc, message, hint, inside=inside, at_key=at_key))
        return None, problems


def _received(name: str, seed: Seed, files: Files) -> tuple[Text, str] | None:
    """Return a seed's text and its fingerprint: the article, else what is sealed of it."""
    if name in files.articles:
        path, content = files.articles[name]
        return article_text(name, path, content, seed.headline)
    if name in files.sealed:
        return unsealed(name, *files.sealed[name])
    return None


def _articles(items: list[Item], files: Files) -> tuple[dict[str, Text], list[Problem]]:
    texts: dict[str, Text] = {}
    problems: list[Problem] = []
    known = {document.id for document in files.documents if document.kind == "seed"}
    for item in items:
        if not isinstance(item.entry, Seed):
            continue
        received = _received(item.id, item.entry, files)
        if received is None:
            message = f"The text of this seed is missing: there is no `{SEEDS}/{item.id}.txt`."
            problems.append(item.document.problem((), message, "Save the article there."))
            continue
        text, fingerprint = received
        texts[item.id] = text
        if fingerprint != item.entry.sha256:
            message = f"The text in `{text.path}` is not the one that was received: it has changed."
            hint = (
                "Put the old text back. If the new one is right, check every quotation, then"
                f" write: sha256: {fingerprint}"
            )
            problems.append(item.document.problem(("sha256",), message, hint))
    for name, (path, _content) in (files.articles | files.sealed).items():
        if name not in known:
            message = "This text has no entry."
            hint = f"Write `{SEEDS}/{name}.yml`, which says what we know of it."
            problems.append(Problem(path, 1, 1, message, hint))
    return texts, problems
