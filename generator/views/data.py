"""Data: every published entry as JSON, tables and a database, and the page that describes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.citing.bibtex import bibtex
from generator.citing.csl import csl_text
from generator.citing.work import source_work
from generator.kinds import KINDS
from generator.kinds.source import Source
from generator.overview import DATA
from generator.page import Page
from generator.record import VERSION, published, record
from generator.sqlite_file import sqlite_file
from generator.table import about_table, citations_table, csv_text, entries_table
from generator.template import fill
from generator.views.frame import framed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.publication import Publication
    from generator.record import Record
    from generator.site import Site
    from generator.table import Table

INDEX = f"{DATA.folder}/index.json"
DATABASE = f"{DATA.folder}/civics.sqlite"
CITATIONS = f"{DATA.folder}/citations.csv"
BIBTEX = f"{DATA.folder}/sources.bib"
CSL = f"{DATA.folder}/sources.csl.json"


def pages(site: Site) -> Iterator[Page]:
    """Yield the page that says which files there are, and what each of their columns holds."""
    kinds = [
        (kind, len(published(site, name)), entries_table(kind, ())) for name, kind in KINDS.items()
    ]
    context = {
        "overview": DATA,
        "version": VERSION,
        "kinds": kinds,
        "citations": citations_table(()),
    }
    yield framed(DATA, fill("views/data", context), search={"exclude": True})


def data_files(site: Site, publication: Publication) -> Iterator[Page]:
    """Yield the list of all entries, each entry, the tables, the database, and the sources."""
    records = {
        name: [record(site, item, publication) for item in published(site, name)] for name in KINDS
    }
    everything = [one for some in records.values() for one in some]
    yield Page(INDEX, _json(_index(everything, publication)), "", "Every entry")
    for one in everything:
        path = record_path(one["kind"], one["id"])
        yield Page(path, _json(one), "", f"Data of {one['kind']}:{one['id']}")
    tables = {name: entries_table(kind, records[name]) for name, kind in KINDS.items()}
    for name, table in tables.items():
        kind = KINDS[name]
        yield Page(f"{DATA.folder}/{kind.folder}.csv", _csv(table), "", kind.heading)
    cited = citations_table(everything)
    yield Page(CITATIONS, _csv(cited), "", "Every citation")
    content = sqlite_file([about_table(), *tables.values(), cited], VERSION)
    yield Page(DATABASE, "", "", "Everything as a database", binary=content)
    sources = [(item.id, item.entry) for item in published(site, "source")]
    works = [source_work(name, one) for name, one in sources if isinstance(one, Source)]
    yield Page(BIBTEX, "\n".join(bibtex(work) for work in works), "", "Every source as BibTeX")
    yield Page(CSL, csl_text(works), "", "Every source as CSL-JSON")


def record_path(kind: str, name: str) -> str:
    """Return the path of the data of one entry in the docs folder."""
    return f"{DATA.folder}/{KINDS[kind].folder}/{name}.json"


def _index(records: list[Record], publication: Publication) -> dict[str, object]:
    return {
        "version": VERSION,
        "entries": [
            {
                "kind": one["kind"],
                "id": one["id"],
                "title": one["fields"]["title"],
                "address": one["address"],
                "data": publication.url(record_path(one["kind"], one["id"])),
            }
            for one in records
        ],
    }


def _csv(table: Table) -> str:
    return csv_text([list(table.columns), *table.rows])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
