"""What the repository promises. Each failure names what is missing, and the command to run."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING

import jinja2
import pytest
from jinja2 import nodes

from generator.kinds import KINDS
from generator.schema import schema
from tests.conftest import CASES, ROOT

if TYPE_CHECKING:
    from pathlib import Path

GENERATOR = ROOT / "generator"
FILES = sorted(GENERATOR.rglob("*.py"))
TEMPLATES = sorted((GENERATOR / "templates").rglob("*.j2"))
STAGES = ("load", "validate", "link", "render")
EDGES = ("write", "plugin", "cli")
DISK = {
    "glob",
    "iterdir",
    "mkdir",
    "open",
    "read_bytes",
    "read_text",
    "rglob",
    "rmdir",
    "touch",
    "unlink",
    "write_bytes",
    "write_text",
}


def name_of(path: Path) -> str:
    """Return a module's name below `generator`: `load`, `kinds.law`, or nothing for the package."""
    parts = path.relative_to(GENERATOR).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imported(path: Path) -> set[str]:
    """Return the full names of everything that a file imports, for types as well."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@cache
def graph() -> dict[str, set[str]]:
    """Return, for each of our modules, those that it imports when it runs."""
    names = {name_of(path) for path in FILES}
    edges = {}
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tree.body = [
            node
            for node in tree.body
            if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
        ]
        found = {
            f"{node.module}.{alias.name}".removeprefix("generator.")
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }
        found |= {name.rpartition(".")[0] for name in found}
        edges[name_of(path)] = (found & names) - {name_of(path)}
    return edges


def reached(start: str) -> set[str]:
    """Return every module that `start` imports, and those that these import."""
    edges, found, waiting = graph(), set[str](), [start]
    while waiting:
        new = edges[waiting.pop()] - found
        found |= new
        waiting += new
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_all_its_parts(kind: str) -> None:
    """Class, folder, template, schema and case have the kind's one name."""
    module = GENERATOR / "kinds" / f"{kind.replace('-', '_')}.py"
    assert module.is_file(), f"Put the class of `{kind}` into {module}."
    template = GENERATOR / "templates" / f"{kind}.md.j2"
    assert template.is_file(), f"Write the template {template}."
    stored = GENERATOR / "schemas" / f"{kind}.json"
    assert stored.is_file(), f"Run `make schemas` to write {stored}."
    case = CASES / "pages" / kind
    assert list(case.rglob("*.yml")), f"Write an entry of the kind into {case}/content/."
    update = f"Name a page in {case}/expected/, and run `pytest --update-cases`."
    assert list(case.glob("expected/**/*.md")), update
    cls = KINDS[kind]
    assert all((cls.folder, cls.heading, cls.about)), f"`{cls.__name__}` needs words for its index."


@pytest.mark.parametrize("kind", KINDS)
def test_schemas_are_fresh(kind: str) -> None:
    """The stored schema is the one that the class gives."""
    stored = GENERATOR / "schemas" / f"{kind}.json"
    assert stored.read_text(encoding="utf-8") == schema(kind), "Run `make schemas`."


def test_there_is_no_part_without_its_kind() -> None:
    """What is left of a kind that is gone is deleted, too."""
    shared = {"_parts", "end", "index"}
    of_kinds = [path for path in TEMPLATES if path.parent.name == "templates"]
    templates = {path.name.removesuffix(".md.j2") for path in of_kinds} - shared
    assert templates == set(KINDS)
    assert {path.stem for path in (GENERATOR / "schemas").iterdir()} == set(KINDS)


def test_imports_never_go_in_a_circle() -> None:
    """Each module can be understood after those that it imports."""
    for module in graph():
        assert module not in reached(module), f"`{module}` imports itself in a circle."


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_looks_ahead_or_back_over_its_neighbor(stage: str) -> None:
    """Load knows no other stage, and none knows a later one or an edge."""
    later = {*STAGES[STAGES.index(stage) :], *EDGES, ""}
    assert not (reached(stage) - {""}) & (later - {""})


def test_the_edges_are_used_by_nobody() -> None:
    """Nothing but the command line writes a folder, and nothing knows who calls it."""
    edges = graph()
    for path in FILES:
        name = name_of(path)
        if name != "cli":
            assert not edges[name] & set(EDGES), f"{path} imports an edge."
    assert not reached("write") & {*STAGES, ""}


def test_a_kind_knows_no_stage() -> None:
    """A kind can be read with the types of its fields alone."""
    for path in (GENERATOR / "kinds").glob("*.py"):
        assert not reached(name_of(path)) & {*STAGES, *EDGES}, path


@pytest.mark.parametrize(
    ("library", "owners"),
    [
        ("mkdocs", {"plugin"}),
        (
            "click",
            {
                "cli",
                "cli_check",
                "cli_dates",
                "cli_entry",
                "cli_fmt",
                "cli_insight",
                "cli_restore",
                "cli_seed",
            },
        ),
    ],
)
def test_a_library_of_the_edge_stays_there(library: str, owners: set[str]) -> None:
    """Only the plugin knows MkDocs, only the command line knows Click."""
    for path in FILES:
        uses = any(name.split(".")[0] == library for name in imported(path))
        assert not uses or name_of(path) in owners, f"{path} imports {library}."


def test_only_load_and_write_touch_the_disk() -> None:
    """`civics schema` writes schemas, too; `civics import` writes seeds and reads its lists.

    `original` reads a file again, byte for byte, before a command changes some words of it;
    `history` reads what `civics restore` compares with Git's.
    """
    for path in FILES:
        if name_of(path) in {
            "load",
            "atomic",
            "history",
            "write",
            "schema",
            "original",
            "importing.seeds",
            "importing.lists",
        }:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func).rpartition(".")[2]
                assert called not in DISK, f"{path}:{node.lineno} touches the disk."


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_short_and_named_after_a_noun_or_a_stage(path: Path) -> None:
    """150 lines are comfortable, 250 the end."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250, f"Divide {path}."
    assert not re.search(r"utils?|helpers?|core|base|manager|common|misc", path.stem)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_module_has_its_test(path: Path) -> None:
    """The tests of `generator/load.py` are in `tests/test_load.py`."""
    name = name_of(path)
    if name.startswith("importing"):  # one line of rules, tested together in a folder of its own
        assert list((ROOT / "tests" / "importing").glob("test_*.py")), "Write tests/importing/."
        return
    if name.startswith("pictures."):  # drawn and tested alike
        name = "pictures"
    if name.startswith("mistakes"):  # one table, of which each example is tested alike
        name = "mistakes.mistake"
    folder, _, noun = name.replace(".", "/").rpartition("/")
    folder += "/" if folder else ""
    mirror = {
        "": "test_cases",
        "force": "test_forces",
        "cli_seed": "importing/test_cli_seed",
    }.get(name, "test_kinds" if "kinds" in name else f"{folder}test_{noun}")
    assert (ROOT / "tests" / f"{mirror}.py").is_file(), f"Write tests/{mirror}.py."


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_calls_no_python(path: Path) -> None:
    """Filters and macros are all it needs, so that a designer can change it."""
    tree = jinja2.Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for call in tree.find_all(nodes.Call):
        is_macro = (isinstance(call.node, nodes.Name) and call.node.name in macros) or (
            isinstance(call.node, nodes.Getattr)
            and isinstance(call.node.node, nodes.Name)
            and call.node.node.name == "parts"
        )
        assert is_macro, f"{path}:{call.lineno} calls Python."
    assert "safe" not in {one.name for one in tree.find_all(nodes.Filter)}, f"{path} trusts text."
