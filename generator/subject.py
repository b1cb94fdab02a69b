"""Subject: what the page of an entry is about, in the words of schema.org, one way for each kind.

A kind that has no way of its own is described as an article.
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.kinds.law import Law
from generator.kinds.person import Person
from generator.kinds.seed import Seed
from generator.kinds.source import Source
from generator.kinds.term import Term
from generator.kinds.topic import Topic
from generator.kinds.transition import Transition
from generator.site import page_path

if TYPE_CHECKING:
    from generator.dates import PartialDate
    from generator.kinds.entry import Entry
    from generator.publication import Publication
    from generator.site import Site

Node: TypeAlias = dict[str, Any]
"""A thing and its properties; a value of None is a property that is not known."""

_WORKS = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "personal_communication": "Message",
    "report": "Report",
    "webpage": "WebPage",
}


@singledispatch
def subject(entry: Entry, site: Site, publication: Publication) -> Node:
    """Return what the page of `entry` is about; other entries of `site` are named by address."""
    del site, publication
    return {"@type": "Article", "headline": entry.title}


@subject.register(Topic)
def _topic(entry: Topic, site: Site, publication: Publication) -> Node:
    del publication
    answer = site.speech.words(entry.short_answer)
    return {
        "@type": ["Article", "LearningResource"],
        "headline": entry.title,
        "abstract": answer,
        "learningResourceType": "Explainer",
        "isAccessibleForFree": True,
        "mainEntity": {
            "@type": "Question",
            "name": entry.question,
            "acceptedAnswer": {"@type": "Answer", "text": answer},
        },
        "hasPart": [
            {"@type": "Claim", "text": site.speech.words(point.text)} for point in entry.key_points
        ],
    }


@subject.register(Transition)
def _transition(entry: Transition, site: Site, publication: Publication) -> Node:
    return {
        "@type": "Event",
        "startDate": entry.handover.isoformat(),
        "performer": [
            _reference(str(who), site, publication) for who in (entry.outgoing, entry.incoming)
        ],
        "subEvent": [
            {
                "@type": "Event",
                "name": site.speech.words(event.text),
                "startDate": event.date.iso,
            }
            for event in entry.events
        ],
    }


@subject.register(Law)
def _law(entry: Law, site: Site, publication: Publication) -> Node:
    del publication
    newest = entry.versions[-1]
    ended = newest.valid_to and site.day and newest.valid_to < site.day
    return {
        "@type": "Legislation",
        "abstract": site.speech.words(entry.plain),
        "legislationIdentifier": entry.citation,
        "legislationJurisdiction": entry.jurisdiction,
        "legislationDateVersion": newest.valid_from.isoformat(),
        "legislationLegalForce": (f"https://schema.org/{'NotInForce' if ended else 'InForce'}"),
        "sameAs": entry.url,
    }


@subject.register(Person)
def _person(entry: Person, site: Site, publication: Publication) -> Node:
    del site, publication
    return {
        "@type": "Person",
        "familyName": entry.family,
        "birthDate": _iso(entry.born),
        "deathDate": _iso(entry.died),
        "hasOccupation": [
            {
                "@type": "Role",
                "startDate": role.from_.iso,
                "endDate": _iso(role.to),
                "hasOccupation": {"@type": "Occupation", "name": role.office},
            }
            for role in entry.roles
        ],
    }


@subject.register(Term)
def _term(entry: Term, site: Site, publication: Publication) -> Node:
    return {
        "@type": "DefinedTerm",
        "description": site.speech.words(entry.definition),
        "inDefinedTermSet": publication.url(f"{entry.folder}/index.md"),
    }


@subject.register(Source)
def _source(entry: Source, site: Site, publication: Publication) -> Node:
    del site, publication
    publisher = {"@type": "Organization", "name": entry.publisher} if entry.publisher else None
    return {
        "@type": _WORKS.get(entry.type, "CreativeWork"),
        "headline": entry.title,
        "author": [
            {"@type": "Organization" if author.literal else "Person", "name": author.name}
            for author in entry.author
        ],
        "datePublished": _iso(entry.issued),
        "publisher": publisher,
        "sameAs": entry.url,
    }


@subject.register(Seed)
def _seed(entry: Seed, site: Site, publication: Publication) -> Node:
    del site, publication
    return {
        "@type": "NewsArticle",
        "headline": entry.headline,
        "datePublished": entry.date.isoformat() if entry.date else None,
        "sameAs": entry.url,
        "hasPart": [
            {
                "@type": "Quotation",
                "text": quotation.text,
                "creator": (
                    {"@type": "Person", "name": quotation.speaker} if quotation.speaker else None
                ),
            }
            for quotation in entry.quotations
        ],
    }


def _reference(name: str, site: Site, publication: Publication) -> Node:
    item = site.items[str(site.names.find(name, ("person",)))]
    url = publication.url(page_path(item))
    return {"@type": "Person", "@id": f"{url}#subject", "name": item.entry.title}


def _iso(date: PartialDate | None) -> str | None:
    return date.iso if date else None
