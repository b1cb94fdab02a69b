"""An entry gets another id."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.plan import NotDoneError
from generator.renaming import renaming
from tests.project import Project

COMITY = """\
# What we say of it   with care
summary:   'What comity is: respect.'
title: comity
status: published
reviewed: {date: 2026-11-24, by: A. Editor}

definition: >-
    Respect,   like [[comity|this]].
# the end
plain: "See \\"[[term:comity]]\\"."
"""


def files_of(project: Project) -> dict[str, bytes]:
    """Return the bytes of every file by its path."""
    paths = [path for path in project.root.rglob("*") if path.is_file()]
    return {path.relative_to(project.root).as_posix(): path.read_bytes() for path in paths}


def renamed(project: Project, kind: str, old: str, new: str) -> tuple[str, ...]:
    """Rename an entry, and return what is told."""
    plan = renaming(project.root, kind, old, new)
    plan.do(project.root)
    return plan.told


def refused(project: Project, kind: str, old: str, new: str) -> str:
    """Return why an entry is not renamed; nothing has changed then."""
    before = files_of(project)
    with pytest.raises(NotDoneError) as error:
        renaming(project.root, kind, old, new)
    assert files_of(project) == before
    return str(error.value)


def test_everything_that_names_it_follows_and_nothing_else_changes(project: Project) -> None:
    """Remarks, order and layout stay as they are; the old address leads on."""
    project.write("content/terms/comity.yml", COMITY)
    project.entry("terms/comity-x", plain="See [[comity]] and comity and [[comity-x]].")
    project.write("content/about.md", "[[comity]] `[[comity]]` [it](terms/comity.md)\n")
    told = renamed(project, "term", "comity", "courtesy")
    assert told[1] == "Changed with it: 5 mentions in 3 files."
    files = files_of(project)
    assert "content/terms/comity.yml" not in files
    text = files["content/terms/courtesy.yml"].decode()
    follows = COMITY.replace("[[comity", "[[courtesy").replace("term:comity", "term:courtesy")
    assert text == f"{follows}aliases:\n  - comity\n"
    assert files["content/about.md"] == b"[[courtesy]] `[[comity]]` [it](terms/courtesy.md)\n"
    assert b"[[courtesy]] and comity and [[comity-x]]" in files["content/terms/comity-x.yml"]
    assert project.problems() == []
    renamed(project, "term", "courtesy", "comity")
    back = files_of(project)["content/terms/comity.yml"].decode()
    assert back == f'{COMITY}aliases:\n  - "courtesy"\n'


def test_line_ends_and_a_byte_order_mark_stay(project: Project) -> None:
    """A file of another system is not written anew."""
    content = b"\xef\xbb\xbf" + COMITY.replace("\n", "\r\n").encode()
    project.write("content/terms/comity.yml", content)
    renamed(project, "term", "comity", "courtesy")
    text = files_of(project)["content/terms/courtesy.yml"]
    assert text.startswith(b"\xef\xbb\xbf# What")
    assert text.count(b"\n") == text.count(b"\r\n") == COMITY.count("\n") + 2


def test_a_seed_moves_with_its_text_and_stays_out_of_git(project: Project) -> None:
    """A sealed text must not be committed under its new name."""
    project.seed("call")
    project.write("seeds/call.sealed.json", "{}")
    project.write(".gitignore", "/site/\n/seeds/call.txt\n")
    project.entry("terms/comity", plain="“good call” [@call:p2] [@call]")
    assert len(renamed(project, "seed", "call", "the-call")) == 3
    files = files_of(project)
    assert {path for path in files if path.startswith("seeds/")} == {
        *("seeds/the-call.txt", "seeds/the-call.yml", "seeds/the-call.sealed.json")
    }
    assert files[".gitignore"] == b"/site/\n/seeds/the-call.txt\n"
    assert b"[@the-call:p2] [@the-call]" in files["content/terms/comity.yml"]
    project.write("seeds/taken.sealed.json", "{}")
    assert "seeds/taken.sealed.json already" in refused(project, "seed", "the-call", "taken")


def test_where_two_have_the_id_the_kind_is_written(project: Project) -> None:
    """Links to the one, and to the other, still lead where they led."""
    project.entry("terms/call", plain="[[call]]")
    project.entry("practices/phone", description="[[phone]] [[call]]")
    renamed(project, "practice", "phone", "call")
    files = files_of(project)
    assert b"[[practice:call]] [[term:call]]" in files["content/practices/call.yml"]
    assert b"[[term:call]]" in files["content/terms/call.yml"]
    assert project.problems() == []
    renamed(project, "practice", "call", "phone")
    assert project.problems() == []


def test_a_citation_that_could_mean_two_is_met_before_anything_is_written(
    project: Project,
) -> None:
    """A citation has no place for the kind."""
    project.entry("sources/report", summary="A report.")
    project.entry("laws/usc-3-15")
    project.entry("terms/comity", plain="It is so [@report].")
    said = refused(project, "source", "report", "usc-3-15")
    assert said.startswith("content/terms/comity.yml:8:19: with the id `usc-3-15`, a citation")


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("comity", "is its id already"),
        ("The Comity", "hyphens: comity."),
        ("選挙", "hyphens."),
        ("senate", "it is the id, in content/terms/senate.yml"),
        ("old-senate", "an old id of `senate`, which leads there"),
    ],
)
def test_an_id_that_cannot_be_is_met_with_the_reason(project: Project, new: str, said: str) -> None:
    """Nothing is changed then."""
    project.entry("terms/comity")
    project.entry("terms/senate", aliases=["old-senate"])
    assert said in refused(project, "term", "comity", new)


def test_a_file_that_cannot_be_an_id_gets_one(project: Project) -> None:
    """Its old name cannot be kept as an old id, and links to what it will be are right."""
    project.entry("terms/Comity")
    project.entry("terms/other", plain="[[comity]]")
    told = renamed(project, "term", "Comity", "comity")
    assert "(`aliases`)" not in "".join(told)
    assert project.problems() == []


def test_an_alias_that_only_its_editor_can_change_is_told(project: Project) -> None:
    """Nothing is changed."""
    project.write("content/terms/comity.yml", f"{COMITY}aliases: old\n")
    assert "only you can change" in refused(project, "term", "comity", "courtesy")


def test_settings_that_name_the_page_are_told(project: Project) -> None:
    """They are not the generator's to change."""
    project.entry("terms/comity")
    project.write("mkdocs.yml", "nav:\n  - x.md\n  - terms/comity.md\n  - old-terms/comity.md\n")
    told = renamed(project, "term", "comity", "courtesy")
    assert [one for one in told if "mkdocs" in one] == [
        "mkdocs.yml:3: this names terms/comity.md. Change it by hand."
    ]


def test_an_ignored_file_list_without_the_text_stays(project: Project) -> None:
    """Only lines that name the text are changed."""
    project.seed("call")
    project.write(".gitignore", "/site/\n")
    assert ".gitignore" not in renaming(project.root, "seed", "call", "x").contents
    assert renaming(project.root, "seed", "call", "x").moves["seeds/call.txt"] == "seeds/x.txt"


NAMES = ["a", "a-b", "b", "ab", "a-a"]
MARKUP = ["[[{}]]", "[[term:{}]]", "[[{}|a b]]", "`[[{}]]`", "{}", "[@{}]", "*{}*", "“{}”", "[[{}"]
pieces = st.lists(
    st.tuples(st.sampled_from(MARKUP), st.sampled_from(NAMES)).map(
        lambda pair: pair[0].format(pair[1])
    ),
    min_size=1,
    max_size=8,
).map(" ".join)


def addressless(pages: dict[str, str]) -> dict[str, str]:
    """Return pages with both ids written as one."""
    return {
        re.sub(r"\b(?:a-a0|a)(?=\.md)", "ID", path): re.sub(
            r"\b(?:a-a0|a)(?=\.md|/|\")", "ID", page
        )
        for path, page in pages.items()
        if path.startswith(("terms/", "about")) and path.endswith(".md")
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(pieces, min_size=3, max_size=3))
def test_there_and_back_gives_the_same_bytes_and_pages(texts: list[str]) -> None:
    """But for the alias; and whatever was wrong before is wrong afterwards, and nothing more."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        for name, text in zip(("a", "a-b", "b"), texts, strict=True):
            project.entry(f"terms/{name}", title=f"T {name}", summary="y", plain=text)
        project.write("content/about.md", f"{texts[0]}\n\n{texts[2]}\n")
        before, problems = files_of(project), project.problems()
        pages = project.pages() if not problems else {}
        renamed(project, "term", "a", "a-a0")
        assert len(project.problems()) == len(problems)
        if not problems:
            assert addressless(project.pages()) == addressless(pages)
        renamed(project, "term", "a-a0", "a")
        after = files_of(project)
        own = after["content/terms/a.yml"].replace(b'aliases:\n  - "a-a0"\n', b"")
        assert {**after, "content/terms/a.yml": own} == before
