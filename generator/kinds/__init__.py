"""The kinds of entry. Every module here is one kind, found by its class; nothing is listed."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from generator.kinds.entry import Entry


def _found() -> dict[str, type[Entry]]:
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    kinds = sorted(Entry.__subclasses__(), key=lambda kind: (kind.order, kind.kind))
    return {kind.kind: kind for kind in kinds}


KINDS: dict[str, type[Entry]] = _found()
"""Every kind's class by the kind's name, in the order of the navigation."""

__all__ = ["KINDS", "Entry"]
