"""Template: from values to Markdown; everything is escaped at this one door."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

import jinja2
from markupsafe import Markup

from generator.bibliography import passage_words
from generator.escape import escaped, hang, html
from generator.sealed import checkable

if TYPE_CHECKING:
    from collections.abc import Mapping


def fill(name: str, context: Mapping[str, object]) -> str:
    """Return the Markdown of the template `name`, like `topic`, filled with `context`."""
    return _environment().get_template(f"{name}.md.j2").render(context)


def stored(name: str) -> str:
    """Return the text of a file beside the templates as it is; nothing if there is none."""
    environment = _drawing()
    try:
        return jinja2.PackageLoader("generator").get_source(environment, name)[0]
    except jinja2.TemplateNotFound:
        return ""


def draw(name: str, context: Mapping[str, object]) -> str:
    """Return the picture of the template `name`, like `matrix`, filled with `context`.

    It is HTML and no Markdown, so values are escaped for HTML alone.
    """
    return _drawing().get_template(f"pictures/{name}.svg.j2").render(context)


def markdown_file(head: Mapping[str, object], body: str) -> str:
    """Return a Markdown file; JSON's values are YAML, too, with nothing left to guess."""
    front = "".join(f"{key}: {json.dumps(it, ensure_ascii=False)}\n" for key, it in head.items())
    tidy = re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", body).strip()
    return f"---\n{front}---\n\n{tidy}\n"


@cache
def _drawing() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("generator"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


@cache
def _environment() -> jinja2.Environment:
    environment = _drawing().overlay(finalize=escaped)
    environment.filters["code"] = Markup  # within a fence every character stands for itself
    environment.filters["hang"] = hang
    environment.filters["html"] = html
    environment.filters["passage"] = passage_words
    environment.tests["checkable_in"] = checkable
    return environment
