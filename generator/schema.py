"""JSON Schemas: the kinds, as editors' programs read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.kinds import KINDS

FOLDER = Path(__file__).parent / "schemas"


def schema(kind: str) -> str:
    """Return the JSON Schema (draft 2020-12) of a kind, with its fields' descriptions."""
    described: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **KINDS[kind].model_json_schema(by_alias=True),
    }
    return json.dumps(_tidy(described), ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path = FOLDER) -> list[str]:
    """Write the schema of every kind into `folder`; return the names of those that changed."""
    changed = []
    for kind in KINDS:
        path, text = folder / f"{kind}.json", schema(kind)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(path.name)
    return changed


def _tidy(value: Any) -> Any:  # noqa: ANN401 -- JSON
    """Leave out the titles that pydantic makes of the names; they say nothing new."""
    if isinstance(value, dict):
        return {
            key: _tidy(inner)
            for key, inner in value.items()
            if not (key == "title" and isinstance(inner, str))
        }
    if isinstance(value, list):
        return [_tidy(item) for item in value]
    return value
