"""Renaming: an entry gets another id, and everything that names it follows."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.entries import Entries, kind_of
from generator.fields import SLUG
from generator.importing.edit import NotEditable
from generator.importing.edit import edited as saying
from generator.original import edited, original, text_of, with_text
from generator.owners import Owners, file_of, folder_of
from generator.plan import NotDoneError, Plan
from generator.proposal import slug
from generator.yaml_error import YamlError
from generator.yaml_tree import plain, read_tree

if TYPE_CHECKING:
    from pathlib import Path


IGNORED = ".gitignore"


def renaming(root: Path, kind: str, old: str, new: str) -> Plan:
    """Return what gives the entry `old` the id `new`; nothing is written yet.

    Raises `NotDoneError` if there is no such entry, if `new` cannot be its id, or if a file that
    names it cannot be read.
    """
    return _Renaming(Entries(root), kind_of(kind), old, new).plan()


class _Renaming:
    """Finds what changes when one entry is renamed."""

    def __init__(self, entries: Entries, kind: str, old: str, new: str) -> None:
        self.entries = entries
        self.root = entries.root
        self.old = entries.owner(kind, old)
        self._free(new)
        aliases = [one for one in self.old.aliases if one != new]
        if re.fullmatch(SLUG, old) and old not in aliases:
            aliases.append(old)
        self.new = replace(self.old, id=new, path=file_of(kind, new), aliases=tuple(aliases))

    def plan(self) -> Plan:
        self.entries.all_can_be_read(self.old)
        texts, count = self._texts()
        contents: dict[str, bytes | None] = {
            path: with_text(original(self.root, path) or b"", text) for path, text in texts.items()
        }
        moves = self._moves()
        for before, after in moves.items():
            contents[after] = contents.get(before) or original(self.root, before)
            contents[before] = None
        entry = contents[self.new.path] or b""
        contents[self.new.path] = with_text(entry, self._aliased(text_of(entry)))
        contents |= self._ignored(moves)
        named = f"{count} mention{'' if count == 1 else 's'}"
        files = f"{len(texts)} file{'' if len(texts) == 1 else 's'}"
        told = [
            f"{self.old.path} is now {self.new.path}.",
            f"Changed with it: {named} in {files}.",
        ]
        if self.old.id in self.new.aliases:
            told.append("The old address leads to the new one (`aliases`).")
        return Plan(contents, moves, (*told, *self._settings()))

    def _free(self, new: str) -> None:
        kind = self.old.kind
        message = ""
        if new == self.old.id:
            message = f"`{new}` is its id already."
        elif not re.fullmatch(SLUG, new):
            better = slug(new)
            message = f"`{new}` cannot be an id. Use small letters, figures and hyphens"
            message += f": {better}." if better else "."
        taken = self.entries.owners.find(new, kind)
        if not message and taken and taken != self.old:
            what = "the id" if taken.id == new else f"an old id of `{taken.id}`, which leads there"
            message = f"`{new}` is taken: it is {what}, in {taken.path}. Choose another id."
        if message:
            message += " Nothing was changed."
            raise NotDoneError(message)

    def _texts(self) -> tuple[dict[str, str], int]:
        """Return the new texts of all files that name the entry, and how many mentions change."""
        before = self.entries.owners
        after = Owners([self.new if one == self.old else one for one in before.all.values()])
        edits: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        texts: dict[str, str] = {}
        for found in self.entries.mentions():
            mention = found.mention
            if mention.id not in {self.old.id, self.new.id}:
                continue
            owner = mention.owner(before)
            if owner is None:
                continue
            is_this = owner == self.old
            renamed = is_this and mention.id == self.old.id
            name = self.new.id if renamed else mention.id
            written = mention.naming(self.new if is_this else owner, name, after)
            if written is None:
                message = (
                    f"{found.place}: with the id `{self.new.id}`, {mention.how} could mean more"
                    " than one entry. Choose another id. Nothing was changed."
                )
                raise NotDoneError(message)
            if written != found.text[mention.start : mention.end]:
                texts[found.path] = found.text
                edits[found.path].append((mention.start, mention.end, written))
        changed = {path: edited(text, edits[path]) for path, text in texts.items()}
        return changed, sum(map(len, edits.values()))

    def _moves(self) -> dict[str, str]:
        moves = {self.old.path: self.new.path}
        folder = folder_of(self.old.kind)
        for path in self.entries.files_of(self.old)[1:]:
            end = path.removeprefix(f"{folder}/{self.old.id}")
            moves[path] = f"{folder}/{self.new.id}{end}"
        for path in moves.values():
            if path not in moves and original(self.root, path) is not None:
                message = f"There is a file {path} already. Choose another id. Nothing was changed."
                raise NotDoneError(message)
        return moves

    def _aliased(self, text: str) -> str:
        """Return the entry's text with its old id among its aliases."""
        return with_aliases(text, self.new.path, self.new.aliases)

    def _ignored(self, moves: dict[str, str]) -> dict[str, bytes | None]:
        """Keep the texts of sealed seeds out of the repository under their new names, too."""
        content = original(self.root, IGNORED)
        if content is None:
            return {}
        lines = content.splitlines(keepends=True)
        names = {f"/{old}".encode(): f"/{new}".encode() for old, new in moves.items()}
        changed = [
            line.replace(key, names[key]) if (key := line.strip()) in names else line
            for line in lines
        ]
        return {IGNORED: b"".join(changed)} if changed != lines else {}

    def _settings(self) -> list[str]:
        """Say where the settings of the site name the page, which are not ours to change."""
        content = original(self.root, "mkdocs.yml") or b""
        page = self.old.path.partition("/")[2] if self.old.kind != "seed" else self.old.path
        page = page.removesuffix(".yml") + ".md"
        lines = content.decode(errors="replace").splitlines()
        pattern = re.compile(rf"(?<![\w-]){re.escape(page)}")
        return [
            f"mkdocs.yml:{number}: this names {page}. Change it by hand."
            for number, line in enumerate(lines, start=1)
            if pattern.search(line)
        ]


def with_aliases(text: str, path: str, aliases: tuple[str, ...]) -> str:
    """Return the text of an entry's file with these aliases, and nothing else changed.

    Raises `NotDoneError` if the file cannot be read, or is written in a form that only its editor
    can change.
    """
    try:
        fields: Any = plain(read_tree(text))
        wanted = {name: value for name, value in fields.items() if name != "aliases" or aliases}
        if aliases:
            wanted["aliases"] = list(aliases)
        return saying(text, wanted)
    except (NotEditable, YamlError):
        message = (
            f"The aliases of {path} are written in a form that only you can change: write"
            " `aliases:` with one `- ` line for each. Nothing was changed."
        )
        raise NotDoneError(message) from None
