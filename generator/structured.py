"""Structured data: a page as JSON-LD in the words of schema.org, for search engines and programs.

See https://schema.org and https://www.w3.org/TR/json-ld11/. Nothing reads the context's address
when a page is shown; it only says whose words these are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.site import page_path
from generator.subject import subject

if TYPE_CHECKING:
    from generator.kinds.entry import Entry
    from generator.publication import Publication
    from generator.site import Site
    from generator.subject import Node
    from generator.validate import Item

CONTEXT = "https://schema.org"
LANGUAGE = "en"


def entry_data(site: Site, item: Item, publication: Publication) -> Node:
    """Return the page of `item`, the way to it, and what it is about.

    The address of the site must be known: in structured data everything is named by its address.
    """
    entry, kind = item.entry, KINDS[item.kind]
    path = page_path(item)
    url = publication.url(path)
    cited = [site.items[key] for key in site.uses[item.key] if key in site.items]
    page = _page("WebPage", entry.title, entry.summary, path, publication) | {
        "breadcrumb": {"@id": f"{url}#breadcrumb"},
        "mainEntity": {"@id": f"{url}#subject"},
        "lastReviewed": entry.reviewed.date.isoformat() if entry.reviewed else None,
        "reviewedBy": ({"@type": "Person", "name": entry.reviewed.by} if entry.reviewed else None),
        "keywords": list(entry.tags),
        "citation": [publication.url(page_path(one)) for one in cited if KINDS[one.kind].citable],
    }
    about = {
        "@id": f"{url}#subject",
        "name": entry.title,
        "description": entry.summary,
        "mainEntityOfPage": {"@id": url},
        **subject(entry, site, publication),
    }
    way = [(kind.heading, f"{kind.folder}/index.md"), (entry.title, path)]
    return _graph(page, _trail(url, way, publication), about)


def index_data(kind: type[Entry], publication: Publication) -> Node:
    """Return the page that lists the entries of `kind`, and the way to it."""
    path = f"{kind.folder}/index.md"
    sort = ["CollectionPage", "DefinedTermSet"] if kind.kind == "term" else "CollectionPage"
    page = _page(sort, kind.heading, kind.about, path, publication)
    way = [(kind.heading, path)]
    return _graph(page, _trail(publication.url(path), way, publication))


def _page(
    sort: str | list[str], name: str, about: str, path: str, publication: Publication
) -> Node:
    url = publication.url(path)
    return {
        "@type": sort,
        "@id": url,
        "url": url,
        "name": name,
        "description": about,
        "inLanguage": LANGUAGE,
        "isPartOf": {"@id": f"{publication.url()}#website"},
    }


def _trail(url: str, way: list[tuple[str, str]], publication: Publication) -> Node:
    steps = [(publication.name or "Home", ""), *way]
    return {
        "@type": "BreadcrumbList",
        "@id": f"{url}#breadcrumb",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": name, "item": publication.url(path)}
            for n, (name, path) in enumerate(steps, start=1)
        ],
    }


def _graph(*nodes: Node) -> Node:
    return {"@context": CONTEXT, "@graph": [_known(node) for node in nodes]}


def _known(value: Node) -> Node:
    """Return a node without what is not known, at any depth."""
    return {
        name: _known(one) if isinstance(one, dict) else _all_known(one)
        for name, one in value.items()
        if one not in (None, [])
    }


def _all_known(value: object) -> object:
    if isinstance(value, list):
        return [_known(one) if isinstance(one, dict) else one for one in value]
    return value
