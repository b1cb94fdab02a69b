"""Owners: which entry has an id, or had it once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.load import CONTENT, SEEDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.document import Document


@dataclass(frozen=True)
class Owner:
    """An entry as far as its names go; it may be wrong in all else."""

    kind: str
    id: str
    path: str
    aliases: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """`kind:id`."""
        return f"{self.kind}:{self.id}"


class Owners:
    """All entries by their ids and aliases."""

    def __init__(self, owners: Iterable[Owner]) -> None:
        """Gather `owners`; an id counts before an alias."""
        self.all = {owner.key: owner for owner in owners}
        self._by_id: dict[str, dict[str, Owner]] = defaultdict(dict)
        for owner in self.all.values():
            self._by_id[owner.id][owner.kind] = owner
        for owner in self.all.values():
            for alias in owner.aliases:
                self._by_id[alias].setdefault(owner.kind, owner)

    def find(self, name: str, kind: str = "", kinds: tuple[str, ...] = ()) -> Owner | None:
        """Return the one entry that has `name`; None if there is none, or more than one.

        `kind` is the kind that is written with it, `kinds` those that are possible, none for any.
        """
        found = [
            owner
            for its, owner in self._by_id.get(name, {}).items()
            if kind in {"", its} and (not kinds or its in kinds)
        ]
        return found[0] if len(found) == 1 else None

    def having(self, name: str) -> list[Owner]:
        """Return every entry with this id or alias, in the order of the kinds."""
        return [self._by_id[name][kind] for kind in KINDS if kind in self._by_id.get(name, {})]

    def names(self, kind: str) -> list[str]:
        """Return the ids of a kind, and the old ones."""
        return [
            name
            for owner in self.all.values()
            for name in (owner.id, *owner.aliases)
            if owner.kind == kind
        ]

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind, sorted."""
        return sorted(owner.id for owner in self.all.values() if owner.kind == kind)


def owners_of(documents: Iterable[Document]) -> Owners:
    """Return the owners of all ids, with what of an entry can be read."""
    found = []
    for document in documents:
        given = (document.data or {}).get("aliases")
        aliases = [one for one in given if isinstance(one, str)] if isinstance(given, list) else []
        found.append(Owner(document.kind, document.id, document.path, tuple(aliases)))
    return Owners(found)


def file_of(kind: str, name: str) -> str:
    """Return the path of an entry's file, relative to the root."""
    return f"{folder_of(kind)}/{name}.yml"


def folder_of(kind: str) -> str:
    """Return the folder of a kind, relative to the root."""
    folder = KINDS[kind].folder
    return folder if folder == SEEDS else f"{CONTENT}/{folder}"
