"""Names: from an id as an editor writes it to the one entry that is meant."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.fields import SLUG
from generator.kinds import KINDS
from generator.nearest import listed, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.validate import Item

_SLUG = re.compile(SLUG)
CITABLE = tuple(name for name, kind in KINDS.items() if kind.citable)


@dataclass(frozen=True)
class Unresolved:
    """Why an id leads to no single entry."""

    message: str
    hint: str


class Names:
    """Every id and alias, with the entries that have it."""

    def __init__(self, items: Iterable[Item], broken: Iterable[str] = ()) -> None:
        """Gather ids and aliases of `items`; `broken` are keys of entries that are not valid."""
        self._by_id: dict[str, dict[str, str]] = defaultdict(dict)
        self._titles: dict[str, str] = {}
        self._answers: dict[tuple[str, tuple[str, ...]], str | Unresolved] = {}
        for key in broken:
            kind, _, name = key.partition(":")
            self._by_id[name][kind] = ""
        for item in items:
            self._by_id[item.id][item.kind] = item.key
            self._titles[item.key] = item.entry.title
        for item in items:
            for alias in item.entry.aliases:
                self._by_id[alias].setdefault(item.kind, item.key)

    def find(self, name: str, kinds: tuple[str, ...] = ()) -> str | Unresolved:
        """Return the key of the entry that `name` means, among `kinds` or all.

        `name` is `comity` or `term:comity`. The key is an empty string for an entry that is there
        but not valid: it is reported at its own place.
        """
        asked = (name, kinds)
        if asked not in self._answers:
            self._answers[asked] = self._find(name, kinds)
        return self._answers[asked]

    def _find(self, name: str, kinds: tuple[str, ...]) -> str | Unresolved:
        kind, _, plain = name.rpartition(":")
        allowed = kinds or tuple(KINDS)
        if kind and kind not in KINDS:
            found = nearest(kind, KINDS)
            better = f"Did you mean `{found[0]}:{plain}`?" if found else ""
            return Unresolved(
                f"`{kind}` is not a kind of entry.",
                better or f"The kinds are {listed(KINDS, last='and')}.",
            )
        if kind and kind not in allowed:
            return Unresolved(
                f"`{name}` is a {kind}; a {_or(allowed)} is needed here.",
                self._near(plain, allowed),
            )
        wanted = (kind,) if kind else allowed
        matches = {k: key for k, key in self._by_id.get(plain, {}).items() if k in wanted}
        if len(matches) == 1:
            return next(iter(matches.values()))
        if matches:
            there = [k for k in KINDS if k in matches]
            files = listed((_file(matches[k] or f"{k}:{plain}") for k in there), last="and")
            return Unresolved(
                f"`{name}` is the id of more than one entry: {files}.",
                f"Write {listed(f'{k}:{plain}' for k in there)}.",
            )
        return self._unknown(name, plain, wanted)

    def _unknown(self, name: str, plain: str, wanted: tuple[str, ...]) -> Unresolved:
        what = _or(wanted) if len(wanted) < len(KINDS) else "entry"
        others = [k for k in self._by_id.get(plain, {}) if k not in wanted]
        message = f"There is no {what} with the id `{name.rpartition(':')[2]}`."
        if others:
            return Unresolved(message, f"It is the id of a {_or(others)}.")
        return Unresolved(message, self._near(plain, wanted))

    def _near(self, plain: str, kinds: tuple[str, ...]) -> str:
        """Return the nearest id, compared with ids and with titles."""
        ids = {
            name: name
            for name, found in self._by_id.items()
            if _SLUG.fullmatch(name) and any(kind in kinds for kind in found)
        }
        titles = {
            self._titles[key]: name
            for name, found in self._by_id.items()
            for kind, key in found.items()
            if _SLUG.fullmatch(name) and kind in kinds and key
        }
        candidates = {**titles, **ids}
        best = nearest(plain, candidates)
        if best:
            return f"Did you mean `{candidates[best[0]]}`?"
        folders = listed([_folder(kind) for kind in kinds])
        return f"The ids are the names of the files in {folders}."


def _folder(kind: str) -> str:
    folder = KINDS[kind].folder
    return f"{folder}/" if kind == "seed" else f"content/{folder}/"


def _file(key: str) -> str:
    kind, _, name = key.partition(":")
    return f"{_folder(kind)}{name}.yml"


def _or(kinds: Iterable[str]) -> str:
    kinds = list(kinds)
    return kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} or {kinds[-1]}"
