"""The JSON Schemas, as editors' programs read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.kinds import KINDS
from generator.schema import schema, write_schemas
from tests.conftest import CASES
from tests.project import FIELDS, REVIEWED

if TYPE_CHECKING:
    from pathlib import Path


def read(kind: str) -> Any:  # noqa: ANN401 -- JSON
    """Return the schema of a kind."""
    return json.loads(schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_each_schema_is_valid_and_every_field_says_what_it_is_for(kind: str) -> None:
    """An editor's program can show a sentence for each field, in the kind's own names."""
    found = read(kind)
    Draft202012Validator.check_schema(found)
    blocks = [found, *found.get("$defs", {}).values()]
    fields = {
        name: field for block in blocks for name, field in block.get("properties", {}).items()
    }
    assert {"title", "status", "reviewed"} <= set(fields)
    for name, field in fields.items():
        assert field.get("description", "").endswith((".", "…")), name


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_accepts_what_the_kind_accepts(kind: str) -> None:
    """The smallest valid entry is valid for the schema; one with a misspelt field is not."""
    loader = yaml.BaseLoader
    fields = {
        "title": "x",
        "summary": "x",
        "status": "published",
        "reviewed": REVIEWED,
        **FIELDS[KINDS[kind].folder],
    }
    if kind == "seed":
        fields |= {"sha256": "0" * 64, "quotation_budget": {"words": 30, "percent": 50}}
    entry = yaml.load(yaml.safe_dump(fields), loader) if kind != "seed" else fields  # noqa: S506 -- all text
    validator = Draft202012Validator(read(kind))
    assert list(validator.iter_errors(entry)) == []
    assert list(validator.iter_errors({**entry, "titel": "x"}))


def test_only_changed_schemas_are_written(tmp_path: Path) -> None:
    """A second run changes nothing."""
    assert write_schemas(tmp_path) == [f"{kind}.json" for kind in KINDS]
    (tmp_path / "law.json").write_text("{}", encoding="utf-8")
    assert write_schemas(tmp_path) == ["law.json"]
    assert write_schemas(tmp_path) == []


def test_entries_of_the_cases_are_valid_for_their_schemas() -> None:
    """What the generator takes, an editor's program does not underline."""
    entries = sorted((CASES / "pages" / "topic").rglob("topics/*.yml"))
    assert entries
    for path in entries:
        entry = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 -- all text
        assert list(Draft202012Validator(read("topic")).iter_errors(entry)) == [], path
