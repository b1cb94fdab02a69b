"""Problems as SARIF, for programs."""

from __future__ import annotations

import json

import jsonschema

from generator.problem import Problem
from generator.sarif import sarif_report

PROBLEM = Problem("content/terms/é.yml", 3, 8, "There is no field `a` here.", "Do it.", "a: b")
OTHER = Problem("a.yml", 1, 1, "Wrong")
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
SHAPE = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": TEXT,
                                                "help": TEXT,
                                                "helpUri": {"format": "uri"},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["message"],
                            "properties": {
                                "message": TEXT,
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                            },
                        }
                    },
                },
            }
        },
    },
}
"""What SARIF 2.1.0 asks of the parts that we write."""


def test_a_report_has_what_sarif_asks_for() -> None:
    """Each result names its rule and its place; paths are written as addresses."""
    log = json.loads(sarif_report([OTHER, PROBLEM], "https://civics.example"))
    jsonschema.validate(log, SHAPE)
    [run] = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["unknown-field"]
    assert run["tool"]["driver"]["rules"][0]["helpUri"].endswith("guides/problems/#unknown-field")
    other, result = run["results"]
    assert "ruleIndex" not in other
    assert result["ruleIndex"] == 0
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/terms/%C3%A9.yml"
    assert place["region"] == {"startLine": 3, "startColumn": 8, "snippet": {"text": "a: b"}}


def test_no_problems_are_a_report_too() -> None:
    """A program that gathers findings learns that there are none."""
    log = json.loads(sarif_report([]))
    assert log["runs"][0]["results"] == []
    assert (
        "helpUri"
        not in json.loads(sarif_report([PROBLEM]))["runs"][0]["tool"]["driver"]["rules"][0]
    )
