"""Wordings: the turns of phrase that a flag goes by, by its sort."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.flags import FlagKind

_ROLES = (
    r"(?:sources?|officials?|aides?|advis[eo]rs?|persons?|people|insiders?|staffers?|employees?"
    r"|lawmakers?|senators?|diplomats?|spokes(?:man|woman|person)|inspector|executives?|allies)"
)
_SUBJECTS = (
    r"(?:president|vice president|woman|man|person|senator|governor|justice|state|country|time"
    r"|leader|candidate|member|mayor|american|black|female|\w+ to)"
)
_ORDINALS = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\d+(?:st|nd|rd|th))"
)
_NOT_HIGHEST = (
    r"(?!(?:inter|pro|re|con|for|har|mid|man|hon|mod|ear|ne|t|w|gu|pri|qu|arr|inv|dig|sugg|temp)"
    r"e?st\b|re?quest|latest)"
)
_INTERPRETING = (
    r"(?:underscor|signal|signall|suggest|highlight|show|mark|indicat|reflect|demonstrat|underlin"
    r"|emphasiz|cement|prov|illustrat|reveal|deepen|rais|send|pav|set|hint)ing"
)


class Wording(NamedTuple):
    """One sort of flag, and the small letters that it fits."""

    kind: FlagKind
    pattern: re.Pattern[str]


def _wording(kind: FlagKind, *patterns: str) -> Wording:
    return Wording(kind, re.compile("|".join(patterns)))


WORDINGS = (
    _wording(
        "anonymous-source",
        rf"\b(?:(?:an?|one|two|three|several|some|multiple|the) (?:[\w’-]+ ){{0,2}}?)?{_ROLES}"
        r" (?:familiar with|close to|briefed on|with (?:direct )?knowledge of)(?: the)? [\w-]+",
        r"\baccording to (?:(?:an?|the|two|several|multiple|some) )?(?:[\w-]+ )?"
        r"(?:sources?|officials?|person)\b",
        r"\b(?:on (?:the )?condition of anonymity|asked not to be (?:named|identified)"
        r"|(?:declined|refused) to be (?:named|identified)"
        r"|would not give (?:his|her|their) name)",
        r"\b(?:sources?|critics|observers|experts|insiders|many|some)"
        r" (?:say|said|believe|claim|argue)\b",
        r"\bit (?:is|was) (?:widely )?(?:believed|understood|rumou?red)\b|\breportedly\b",
    ),
    _wording(
        "superlative",
        r"\b(?:the |its |his |her |their )?first (?:known|ever|time|such|recorded|of its kind)\b"
        r"(?: \w+)?",
        rf"\bthe {_ORDINALS} {_SUBJECTS}\b",
        r"\b(?:unprecedented|never before|never|rarest|rare|historic|the only|for the first time"
        r"|record-\w+)\b(?: \w+)?",
        r"\bthe (?:most|least|best|worst|highest|lowest|largest|biggest) \w+",
        rf"\bthe {_NOT_HIGHEST}\w{{2,}}est \w+",
    ),
    _wording(
        "prediction",
        r"\b(?:will|won[’']t|shall) (?:not |also |never |likely )?[a-z]+",
        r"\b(?:is|are|was|were) (?:widely )?"
        r"(?:expected|likely|set|poised|bound|sure|certain|going) to \w+",
        r"\bit remains to be seen(?: [^\s.]+){0,10}",
        r"\b(?:may|might|could) (?:well |soon |yet )\w+",
    ),
    _wording(
        "custom",
        r"\b(?:tradition(?:al|ally|s)?|custom(?:s|ary|arily)?|typically|norms?|precedents?"
        r"|protocol|comity|normalcy|time-honou?red)\b",
        r"\b(?:departure from|flout(?:s|ed|ing)?|peaceful transfer of power"
        r"|refus(?:es|ed|al) to accept)\b",
    ),
    _wording(
        "interpretation",
        rf",[\"”’']?\s+{_INTERPRETING}\b(?: [^\s.;]+){{0,14}}",
        r"\b(?:suggests? that|(?:is|and) a sign (?:that|of)|(?:represents?|marks|marked|highlights"
        r"|signals|underscores|constitutes) (?:a|an|the|how|that|\w+[’']s)\b)"
        r"(?: [^\s.;,]+){0,10}",
    ),
)
