"""Seeds on disk: where an import is written, and nothing of an editor's is lost."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Any

from generator.atomic import replace_file
from generator.fields import SLUG
from generator.importing.draft import draft
from generator.importing.edit import NotEditable, dump, edited
from generator.importing.errors import ImportProblem
from generator.importing.merge import merged
from generator.importing.people import index_of
from generator.importing.points import points
from generator.importing.read import read_article
from generator.load import ARTICLE_SUFFIXES, MOST_BYTES, SEALED_SUFFIX, SEEDS, load
from generator.sealed import seal
from generator.text import article_text
from generator.validate import validate
from generator.yaml_error import YamlError
from generator.yaml_tree import plain, read_tree

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.importing.read import Imported
    from generator.text import Text


class SeedFolder:
    """The folder `seeds/` of one project."""

    def __init__(self, root: Path) -> None:
        """Work in the project at `root`."""
        self.root = root
        self.folder = root / SEEDS

    def take(self, file: Path, name: str | None, *, merge: bool) -> list[str]:
        """Keep the article in `file` and write its draft entry; return what to tell the editor.

        Raises `ImportProblem`; nothing is written then.
        """
        if file.stat().st_size > MOST_BYTES:
            message = f"`{file}` is larger than {MOST_BYTES:,} bytes."
            raise ImportProblem("too_large", message)
        items = validate(load(self.root))
        name = name or (file.stem if file.parent.resolve() == self.folder.resolve() else None)
        others = {key: text for key, text in items.articles.items() if key != name}
        found = read_article(file.read_bytes(), file.name, index_of(items.items), others)
        name = _checked(name or _slug(found))
        article = self.folder / f"{name}{found.article.suffix}"
        changed = self._write(name, article, found, merge=merge)
        open_points = len(points(self.entry(name)))
        return [
            _counts(f"{SEEDS}/{article.name}", found),
            *(_kin(one.id, same=one.same, share=one.share) for one in found.kin),
            f"{SEEDS}/{name}.yml: {changed}; {open_points} points are open.",
            f"Next: civics review {name}",
        ]

    def _write(self, name: str, article: Path, found: Imported, *, merge: bool) -> str:
        raw = found.article.raw
        for suffix in ARTICLE_SUFFIXES:
            there = self.folder / f"{name}{suffix}"
            if there.exists() and there.read_bytes() != raw:
                message = (
                    f"`{SEEDS}/{there.name}` is there and is another text. Choose another --id."
                )
                raise ImportProblem("exists", message)
        entry_file = self.folder / f"{name}.yml"
        new = draft(found)
        if entry_file.exists():
            if not merge:
                message = (
                    f"`{SEEDS}/{name}.yml` is there already. With --merge it keeps all that you"
                    " wrote and gets only what is new."
                )
                raise ImportProblem("exists", message)
            mine = self.entry(name)
            wanted = merged(mine, new)
            if wanted == mine:
                return "nothing new"
            self.save(name, wanted)
            return "added what is new"
        was_there = article.exists()  # put there by hand, or by an import that was cut off
        replace_file(article, raw)
        replace_file(entry_file, dump(new).encode())
        return "written beside the text that was there" if was_there else "written"

    def entry(self, name: str) -> dict[str, Any]:
        """Return the fields of a seed as text, lists and groups. Raises `ImportProblem`."""
        return self._read(name)[1]

    def save(self, name: str, wanted: Mapping[str, Any]) -> None:
        """Make an entry say `wanted`, and leave every other byte of it as it is.

        The file is the old one or the new one, never half of it. Raises `ImportProblem`.
        """
        text, _entry = self._read(name)
        try:
            changed = edited(text, wanted)
        except (NotEditable, YamlError) as error:
            message = (
                f"`{SEEDS}/{name}.yml` is written in a form that only you can change: write each"
                " field and each item on a line of its own. Nothing was changed."
            )
            raise ImportProblem("not_text", message) from error
        replace_file(self.folder / f"{name}.yml", changed.encode())

    def _read(self, name: str) -> tuple[str, dict[str, Any]]:
        path = self.folder / f"{_checked(name)}.yml"
        if not path.is_file():
            message = f"There is no seed `{name}`: `{SEEDS}/{name}.yml` is missing."
            raise ImportProblem("no_body", message)
        try:
            text = path.read_bytes().decode()
            entry = plain(read_tree(text))
        except (YamlError, UnicodeDecodeError):
            entry = None
        if not isinstance(entry, dict):
            message = f"`{SEEDS}/{name}.yml` cannot be read; `civics check` says why."
            raise ImportProblem("not_text", message)
        return text, entry

    def passage(self, name: str, passage: str) -> str:
        """Return the words of a passage of a seed's article; nothing if there are none."""
        found = self._article(name)
        return found[1].passages.get(passage, "") if found else ""

    def seal(self, name: str) -> list[str]:
        """Write the hashes of a seed's article and let git ignore it; return what to tell."""
        self.entry(name)
        found = self._article(name)
        if found is None:
            message = f"There is no text of `{name}` to seal."
            raise ImportProblem("empty", message)
        path, text = found
        fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
        replace_file(self.folder / f"{name}{SEALED_SUFFIX}", seal(text, fingerprint).encode())
        ignored = self.root / ".gitignore"
        there = ignored.read_bytes().decode() if ignored.exists() else ""
        lines = there.splitlines()
        line = f"/{SEEDS}/{path.name}"
        if line not in lines:
            begin = "" if not there or there.endswith("\n") else "\n"
            replace_file(ignored, f"{there}{begin}{line}\n".encode())
        return [
            f"{SEEDS}/{name}{SEALED_SUFFIX}: commit this file instead of the text.",
            f"git ignores {SEEDS}/{path.name} from now on. If it was committed before, run:",
            f"    git rm --cached {SEEDS}/{path.name}",
            "Quotations of eight words or more stay checkable; shorter ones do not.",
        ]

    def _article(self, name: str) -> tuple[Path, Text] | None:
        headline = str(self.entry(name).get("headline", ""))
        for suffix in ARTICLE_SUFFIXES:
            path = self.folder / f"{name}{suffix}"
            if path.is_file():
                return path, article_text(name, path.name, path.read_bytes(), headline)[0]
        return None


def _checked(name: str) -> str:
    if not re.fullmatch(SLUG, name):
        message = f"`{name}` cannot be an id. Use small letters, figures and hyphens."
        raise ImportProblem("exists", message)
    return name


def _slug(found: Imported) -> str:
    words = found.article.headline.value if found.article.headline else found.article.name
    flat = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    parts = re.findall(r"[a-z0-9]+", flat)[:6]
    return "-".join(parts) or "seed"


def _counts(path: str, found: Imported) -> str:
    counts = (len(found.quotations), len(found.flags), len(found.article.repairs))
    return "{}: {} quotations, {} flags, {} repairs.".format(path, *counts)


def _kin(name: str, *, same: bool, share: float) -> str:
    what = "the same text as" if same else f"{share:.0%} the same as"
    return f"This is {what} the seed `{name}`."
