"""Usage: the sentences in which a term is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.fields import Prose
from generator.kinds.entry import parts
from generator.prose import Link, markup
from generator.speech import stretches
from generator.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site import Site
    from generator.validate import Item


def usage(site: Site, term: Item) -> dict[str, str]:
    """Return, by key of every shown entry that leads to `term`, the first sentence that does.

    It is in plain words; empty if the entry names the term outside its prose alone.
    """
    users = [site.items[key] for key in site.mentions.get(term.key, ())]
    return {user.key: next(_sentences(site, user, term), "") for user in users}


def _sentences(site: Site, user: Item, term: Item) -> Iterator[str]:
    for _, value in parts(user.entry):
        if isinstance(value, Prose) and "[[" in value:
            for stretch in stretches(value):
                for sentence in sentences(stretch):
                    if any(_leads_to(site, one, term) for one in markup(sentence)):
                        yield site.speech.words(sentence)


def _leads_to(site: Site, one: object, term: Item) -> bool:
    if not isinstance(one, Link):
        return False
    return site.names.find(one.target) == term.key
