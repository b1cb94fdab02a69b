"""Load: from a folder on disk to documents, manuscripts and articles. The only stage that reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.asset import refusal
from generator.document import Document, Manuscript, problem_at
from generator.front_matter import read_front_matter
from generator.kinds import KINDS
from generator.nearest import did_you_mean, listed
from generator.problem import Problem
from generator.yaml_error import YamlError
from generator.yaml_tree import TYPE_NAMES, plain, read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = "content"
SEEDS = "seeds"
ARTICLE_SUFFIXES = (".txt", ".html")
SEALED_SUFFIX = ".sealed.json"
MOST_BYTES = 1_000_000
"""A longer content file is refused; a whole novel has about this many bytes."""


@dataclass(frozen=True)
class Files:
    """Everything that was read, and what could not be."""

    documents: tuple[Document, ...] = ()
    manuscripts: tuple[Manuscript, ...] = ()
    articles: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """By a seed's id: the article's path relative to the root, and its bytes as received."""
    sealed: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """By a seed's id: path and bytes of the file that stands for an article not kept here."""
    assets: dict[str, Path] = field(default_factory=dict)
    """By path relative to `content/`: pictures and other files that are passed on as they are."""
    problems: tuple[Problem, ...] = ()


def load(root: Path) -> Files:
    """Read `content/` and `seeds/` below `root`.

    Whatever cannot be read becomes a problem; its entry is kept by name, so that links to it are
    not reported as well.
    """
    return _Reader(root.resolve()).read()


class _Reader:
    """Reads one project; gathers what it finds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.documents: list[Document] = []
        self.manuscripts: list[Manuscript] = []
        self.articles: dict[str, tuple[str, bytes]] = {}
        self.sealed: dict[str, tuple[str, bytes]] = {}
        self.assets: dict[str, Path] = {}
        self.problems: list[Problem] = []
        self.folders = {
            f"{SEEDS if kind.folder == SEEDS else f'{CONTENT}/{kind.folder}'}": name
            for name, kind in KINDS.items()
        }

    def read(self) -> Files:
        for path in self._below(CONTENT):
            self._content(path)
        for path in self._below(SEEDS):
            self._seed(path)
        self._no_articles_among_assets()
        return Files(
            tuple(self.documents),
            tuple(self.manuscripts),
            self.articles,
            self.sealed,
            self.assets,
            tuple(self.problems),
        )

    def _below(self, folder: str) -> Iterator[Path]:
        start = self.root / folder
        if not start.is_dir() and folder == CONTENT:
            self._problem(start, f"The folder `{folder}/` is missing.", "Create it.")
        for path in sorted(start.rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(start).parts)
            is_entry = path.suffix.lower() in {".yml", ".yaml"}
            if not hidden and (is_entry or path.is_symlink() or not path.is_dir()):
                yield path

    def _content(self, path: Path) -> None:
        name = path.relative_to(self.root / CONTENT)
        if path.suffix.lower() in {".yml", ".yaml"}:
            self._entry(path)
        elif path.suffix == ".md":
            self._manuscript(path)
        elif self._ours(path):
            wrong = refusal(name)
            if wrong:
                self._problem(path, *wrong)
            else:
                self.assets[name.as_posix()] = path

    def _manuscript(self, path: Path) -> None:
        text = self._text(path)
        if text is None:
            return
        try:
            read_front_matter(text)
        except YamlError as error:
            self._yaml_problem(path, text, error)
        self.manuscripts.append(Manuscript(self._name(path), text))

    def _no_articles_among_assets(self) -> None:
        articles = {content: name for name, content in self.articles.values()}
        sizes = {len(content) for content in articles}
        for path in self.assets.values():
            content = self._bytes(path) if path.stat().st_size in sizes else None
            if content in articles:
                message = f"This is the text of `{articles[content]}`, never published whole."
                self._problem(path, message, "Delete the file; pages may quote and cite the text.")

    def _seed(self, path: Path) -> None:
        if path.suffix.lower() in {".yml", ".yaml"}:
            self._entry(path)
        elif path.name.endswith(SEALED_SUFFIX):
            self._keep(path, path.name.removesuffix(SEALED_SUFFIX), self.sealed)
        elif path.suffix in ARTICLE_SUFFIXES:
            self._keep(path, path.stem, self.articles)
        else:
            self._problem(
                path,
                f"A seed cannot be a `{path.suffix}` file.",
                f"Save the article as {listed(ARTICLE_SUFFIXES)}, with its entry beside it.",
            )

    def _keep(self, path: Path, name: str, kept: dict[str, tuple[str, bytes]]) -> None:
        content = self._bytes(path)
        if content is not None and name in kept:
            self._problem(path, f"The seed `{name}` has two texts; `{kept[name][0]}` is the other.")
        elif content is not None:
            kept[name] = (self._name(path), content)

    def _entry(self, path: Path) -> None:
        folder = path.parent.relative_to(self.root).as_posix()
        if folder not in self.folders:
            self._problem(
                path,
                f"`{folder}/` is not a folder of entries.",
                did_you_mean(folder, self.folders)
                or f"Entries lie in {listed(sorted(self.folders))}.",
            )
            return
        text, data = None, None
        if path.suffix != ".yml":
            message = "An entry's file must end in `.yml`, in small letters."
            self._problem(path, message, f"Rename it to `{path.stem}.yml`.")
        else:
            text = self._text(path)
        if text is not None:
            data = self._data(path, text)
        kind = self.folders[folder]
        self.documents.append(Document(self._name(path), kind, path.stem, text or "", data))

    def _data(self, path: Path, text: str) -> dict[str, object] | None:
        try:
            tree = read_tree(text)
        except YamlError as error:
            self._yaml_problem(path, text, error)
            return None
        if not isinstance(tree.value, dict):
            message = (
                f"An entry is made of fields with names; this is {TYPE_NAMES[type(tree.value)]}."
            )
            hint = "Begin with a line like this: title: Comity"
            place = (tree.line, tree.column)
            self.problems.append(problem_at(self._name(path), text, place, message, hint))
            return None
        data: dict[str, object] = plain(tree)
        return data

    def _text(self, path: Path) -> str | None:
        content = self._bytes(path)
        if content is None:
            return None
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            column = error.start - content.rfind(b"\n", 0, error.start)
            self._problem(
                path,
                "The file is not saved as UTF-8.",
                "Save it again and choose the encoding UTF-8.",
                line,
                column,
            )
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _bytes(self, path: Path) -> bytes | None:
        if not self._ours(path):
            return None
        try:
            if path.stat().st_size > MOST_BYTES:
                self._problem(
                    path,
                    f"The file is larger than {MOST_BYTES:,} bytes.",
                    "Divide it into smaller ones.",
                )
                return None
            return path.read_bytes()
        except OSError as error:
            self._unreadable(path, error.strerror or "unknown error")
            return None

    def _ours(self, path: Path) -> bool:
        """Tell whether `path` is a file inside the project, however it is linked."""
        if path.is_file() and not path.is_symlink():  # folders that are links are never entered
            return True
        try:
            real = path.resolve(strict=True)
        except (OSError, RuntimeError):  # before Python 3.13, a circle of links is a RuntimeError
            self._unreadable(path, "it is a link that leads nowhere")
            return False
        if not real.is_relative_to(self.root):
            self._problem(path, "This is a link that leads out of the project.", "Copy the file.")
            return False
        if real.is_dir():
            self._unreadable(path, "it is a folder")
            return False
        return True

    def _unreadable(self, path: Path, reason: str) -> None:
        self._problem(path, f"The file cannot be read: {reason}.", "Check that it is a file.")

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def _yaml_problem(self, path: Path, text: str, error: YamlError) -> None:
        place = (error.line, error.column)
        self.problems.append(problem_at(self._name(path), text, place, error.message, error.hint))

    def _problem(
        self, path: Path, message: str, hint: str = "", line: int = 1, column: int = 1
    ) -> None:
        self.problems.append(Problem(self._name(path), line, column, message, hint))
