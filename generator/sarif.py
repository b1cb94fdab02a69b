"""SARIF 2.1.0: problems for programs that gather the findings of many checks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from generator.mistakes import MISTAKES
from generator.report import address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.mistakes import Mistake
    from generator.problem import Problem

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif_report(problems: Iterable[Problem], site: str = "") -> str:
    """Return the problems as a log in SARIF 2.1.0, with every mistake that is found as a rule."""
    found = list(problems)
    codes = [code for code in MISTAKES if code in {problem.code for problem in found}]
    driver = {"name": "civics", "rules": [_rule(MISTAKES[code], site) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes, site) for problem in found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(mistake: Mistake, site: str) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": mistake.code,
        "shortDescription": {"text": mistake.cause},
        "help": {"text": f"{mistake.cure}\n\nWrong:\n{mistake.wrong}\n\nRight:\n{mistake.right}"},
    }
    if site:
        rule["helpUri"] = f"{site.rstrip('/')}/{mistake.section}"
    return rule


def _result(problem: Problem, codes: list[str], site: str) -> dict[str, Any]:
    region = {
        "startLine": problem.line,
        "startColumn": problem.column,
        "snippet": {"text": problem.excerpt},
    }
    where = {"artifactLocation": {"uri": quote(problem.path)}, "region": region}
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "level": "error",
        "message": {"text": f"{problem.message} {problem.hint}".strip()},
        "locations": [{"physicalLocation": where}],
    }
    if problem.code in codes:
        result["ruleIndex"] = codes.index(problem.code)
    if explained := address(problem, site):
        result["properties"] = {"explained": explained}
    return result
