"""Entries: all files of a project as the commands that change them see them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.load import ARTICLE_SUFFIXES, CONTENT, SEALED_SUFFIX, SEEDS, load
from generator.mention import mentions_in_entry, mentions_in_page
from generator.nearest import did_you_mean, listed, nearest
from generator.original import original, text_of
from generator.owners import owners_of
from generator.plan import NotDoneError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.load import Files
    from generator.mention import Mention
    from generator.owners import Owner


@dataclass(frozen=True)
class Found:
    """A mention of an entry, in the file that holds it."""

    path: str
    text: str
    """The file's text, with its own line ends."""
    mention: Mention

    @property
    def place(self) -> str:
        """`path:line:column`, counted from 1."""
        before = re.split(r"\r\n?|\n", self.text[: self.mention.start])
        return f"{self.path}:{len(before)}:{len(before[-1]) + 1}"


class Entries:
    """The files of one project, and who has which id."""

    def __init__(self, root: Path) -> None:
        """Read the project at `root`."""
        self.root = root
        self.files: Files = load(root)
        self.owners = owners_of(self.files.documents)

    def owner(self, kind: str, name: str) -> Owner:
        """Return the entry of this kind and id. Raises `NotDoneError` if there is none."""
        found = self.owners.all.get(f"{kind}:{name}")
        if found:
            return found
        once = self.owners.find(name, kind)
        message = f"There is no {kind} with the id `{name}`. "
        others = [owner for owner in self.owners.having(name) if owner.kind != kind]
        if once:
            hint = f"It is an old id of `{once.id}`, in {once.path}."
        elif others:
            hint = f"It is the id of a {others[0].kind}, in {others[0].path}."
        else:
            hint = did_you_mean(name, self.owners.names(kind))
        raise NotDoneError((message + hint).strip())

    def mentions(self) -> Iterator[Found]:
        """Yield every mention in every file that can be read, in the order of the files."""
        for document in self.files.documents:
            if document.data is not None:
                text = text_of(original(self.root, document.path) or b"")
                for mention in mentions_in_entry(text, document.kind):
                    yield Found(document.path, text, mention)
        for page in self.files.manuscripts:
            text = text_of(original(self.root, page.path) or b"")
            for mention in mentions_in_page(page.path.removeprefix(f"{CONTENT}/"), text):
                yield Found(page.path, text, mention)

    @property
    def broken(self) -> set[str]:
        """The paths of files that cannot be read."""
        read = {one.path for one in self.files.documents if one.data is not None}
        read |= {page.path for page in self.files.manuscripts}
        return {problem.path for problem in self.files.problems} - read

    def all_can_be_read(self, owner: Owner) -> None:
        """Raise `NotDoneError` if a file cannot be read that is the entry's or may name it."""
        word = re.compile(rf"(?<![a-z0-9-]){re.escape(owner.id)}(?![a-z0-9-])".encode())
        for path in sorted(self.broken):
            own = path == owner.path
            if own or word.search(original(self.root, path) or b""):
                message = (
                    f"{path} cannot be read{'' if own else f', and may name `{owner.id}`'}."
                    " Mend it first; `civics check` says what is wrong. Nothing was changed."
                )
                raise NotDoneError(message)

    def files_of(self, owner: Owner) -> list[str]:
        """Return the files that an entry is made of: its own, and those of a seed's text."""
        stems = [f"{SEEDS}/{owner.id}{end}" for end in (*ARTICLE_SUFFIXES, SEALED_SUFFIX)]
        texts = stems if owner.kind == "seed" else []
        there = [path for path in texts if original(self.root, path) is not None]
        return [owner.path, *there]


def kind_of(word: str) -> str:
    """Return the kind that an editor names by its name or folder.

    Raises `NotDoneError` with the nearest for a word that is none.
    """
    known = {kind.folder: name for name, kind in KINDS.items()} | {name: name for name in KINDS}
    if word.lower() in known:
        return known[word.lower()]
    near = nearest(word, known)
    hint = (
        f"Did you mean `{known[near[0]]}`?" if near else f"There are {listed(KINDS, last='and')}."
    )
    message = f"`{word}` is not a kind of entry. {hint}"
    raise NotDoneError(message)
