"""Draft: the entry that an editor completes, with a comment at each open point."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from generator.importing.day import day_in
from generator.importing.groups import grouped_customs, grouped_flags
from generator.importing.reasons import question as question_of
from generator.nearest import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importing.article import Repair
    from generator.importing.findings import Custom, Flag, Quotation
    from generator.importing.read import Imported

NOT_KNOWN = "not known"
_MOST_SUMMARY = 200


def draft(found: Imported) -> CommentedMap:
    """Return the entry of an article as a mapping with comments, ready for `edit.dump`.

    Nothing is invented: what the article does not say is “not known”, and a comment says what to
    decide.
    """
    article = found.article
    headline = article.headline.value if article.headline else NOT_KNOWN
    title = _plain(headline) if article.headline else article.name
    entry = CommentedMap()
    entry["title"] = title
    entry["summary"] = _shortened(f"A news story: {title}")
    entry["status"] = "draft"
    entry["headline"] = headline
    entry["publisher"] = article.site.value if article.site else NOT_KNOWN
    if article.byline:
        entry["byline"] = article.byline.value
    if article.dateline:
        entry["dateline"] = article.dateline.text
    day = day_in(article.date.value) if article.date else ""
    if day:
        entry["date"] = day
    if article.url:
        entry["URL"] = article.url.value
    entry["licence"] = NOT_KNOWN
    entry["sha256"] = hashlib.sha256(article.raw).hexdigest()
    entry["grade"] = round(found.grade, 1)
    _add(entry, "quotations", [_quotation(one) for one in found.quotations])
    _add(entry, "people", list(found.ids("person")))
    _add(entry, "names", [one.text for one in found.candidates])
    _add(entry, "customs", [_custom(group) for group in grouped_customs(found.customs)])
    _add(entry, "flags", [_flag(group) for group in grouped_flags(found.flags)])
    _add(entry, "repairs", [_repair(one) for one in article.repairs])
    _add(entry, "todo", [DoubleQuotedScalarString(point) for point in _todo(found)])
    for index in range(len(entry["todo"])):
        entry["todo"].yaml_add_eol_comment("Done? Then delete this line.", index)
    _comment(entry)
    return entry


def _add(entry: CommentedMap, name: str, items: list[Any]) -> None:
    if items:
        entry[name] = CommentedSeq(items)


def _quotation(quotation: Quotation) -> CommentedMap:
    span, speaker = quotation.span, quotation.speaker
    block = CommentedMap(text=_words(span.text), passage=span.passage, start=span.start)
    if speaker.name:
        block["speaker"] = speaker.name
    if speaker.how:
        block["how"] = speaker.how
    if speaker.person:
        block["person"] = speaker.person
    if speaker.candidates:
        block["candidates"] = CommentedSeq(speaker.candidates)
    if speaker.check or not speaker.name:
        block["check"] = "yes"
        question = (
            "Does the speaker say this? Mend the name if not, then delete this line."
            if speaker.name
            else "Who says this? Write `speaker`, if the story says it, then delete this line."
        )
        block.yaml_add_eol_comment(question, "check")
    return block


def _custom(group: Sequence[Custom]) -> CommentedMap:
    custom = group[0]
    block = CommentedMap(passage=custom.passage, text=_words(custom.text), outcome=custom.outcome)
    also = dict.fromkeys(one.passage for one in group if one.passage != custom.passage)
    if also:
        block["also"] = CommentedSeq(also)
    if custom.practice:
        block["practice"] = custom.practice
    block["check"] = "yes"
    question = "Does the story say so?" if custom.practice else "Which `practice` is it?"
    block.yaml_add_eol_comment(f"{question} Then delete this line, or the whole block.", "check")
    return block


def _flag(group: Sequence[Flag]) -> CommentedMap:
    """Return the block of a group; what is missing for certain is not to be checked."""
    flag = group[0]
    block = CommentedMap(_place(flag))
    block.insert(1, "kind", flag.kind)
    if group[1:]:
        block["more"] = CommentedSeq(_place(one) for one in group[1:])
    block["reason"] = flag.reason
    if flag.kind != "missing":
        block["check"] = "yes"
        question = (
            f"{question_of(flag.kind, len(group))} Then delete this line, or the whole block."
        )
        block.yaml_add_eol_comment(question, "check")
    return block


def _place(flag: Flag) -> CommentedMap:
    place = CommentedMap(passage=flag.passage)
    if flag.text:
        place["text"] = _words(flag.text)
    if flag.also:
        place["also"] = CommentedSeq(flag.also)
    return place


def _repair(repair: Repair) -> CommentedMap:
    block = CommentedMap(found=repair.found, put=repair.put, passage=repair.passage)
    if not repair.put:
        del block["put"]
    return block


def _todo(found: Imported) -> list[str]:
    article = found.article
    points = ["Say in `summary`, in one sentence, what the story reports."]
    if not article.headline:
        points.append("Write the headline as printed; none was found.")
    unknown = {
        "who published it": article.site,
        "when it came out": article.date and day_in(article.date.value),
        "its address": article.url,
    }
    facts = ", ".join(words for words, there in unknown.items() if not there)
    points.append(
        f"Find out {f'{facts} and ' if facts else ''}what others may do with it (`licence`)."
        " Say in `decisions` what is not known."
    )
    if not article.is_divided:
        points.append(
            "Put an empty line between the paragraphs and import it again: the whole article is one"
            " passage now."
        )
    if found.kin:
        seeds = listed((one.id for one in found.kin), last="and")
        points.append(f"Compare it with {seeds}: much of it is the same.")
    return points


def _comment(entry: CommentedMap) -> None:
    entry.yaml_set_start_comment(
        "A draft, made from the article. Decide each point marked `check` or listed under `todo`,\n"
        "and delete the mark; `civics review` walks you through them. A page may quote only some\n"
        "words of a story (`quotation_budget`); `civics check` tells if they are more.\n"
    )


def _plain(words: str) -> str:
    """Return words of the article without what would be markup in a title."""
    return _words(re.sub(r"[<>]|\[\[|\[@", " ", words)) or NOT_KNOWN


def _shortened(words: str) -> str:
    if len(words) <= _MOST_SUMMARY:
        return words
    return words[: _MOST_SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def _words(text: str) -> str:
    """Return words of the article on one line."""
    return re.sub(r"\s+", " ", text).strip()
