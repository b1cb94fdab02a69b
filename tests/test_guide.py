"""The guide holds what it promises: its examples, commands, links and plain words."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

import pytest

import generator
from generator.cli import main
from generator.formatting import formatting
from generator.guide.chapter import every_chapter, fields_chapter
from generator.guide.example import example
from generator.guide.field_list import groups_of
from generator.kinds import KINDS
from generator.layout import laid_out
from generator.readability import grade_of
from generator.style import style_problems
from generator.style.rules import RULES
from generator.template import stored
from generator.text import blocks, sentences
from generator.words import visible, words_of
from tests.conftest import ROOT

if TYPE_CHECKING:
    from generator.style.rules import Rule
    from tests.project import Project

FILE = re.compile(
    r"^`((?:content|seeds)/\S+)`\n\n```(?:yaml|text)\n(.*?)^```", re.MULTILINE | re.DOTALL
)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
NO_PROSE = re.compile(r"^---\n.*?^---\n|^[#|{].*?$", re.MULTILINE | re.DOTALL)
CHAPTERS = {chapter.path: chapter for chapter in every_chapter()}
WRITTEN = {path: chapter.body for path, chapter in CHAPTERS.items() if chapter.body}
FILES = [found for body in WRITTEN.values() for found in FILE.findall(body)]
HIGHEST_GRADE = 9


def write_examples(project: Project) -> None:
    """Write every file that the guide shows; of one that it shows twice, the last."""
    examples = {kind: example(kind) for kind in KINDS}
    for path, text in FILES:
        project.write(path, text)
    for kind, one in examples.items():
        assert one, f"Write templates/guide/examples/{kind}.yml."
        project.write(one.path, one.text)
    project.write("seeds/farewell.txt", stored("guide/examples/seed.txt"))


def problems(project: Project) -> list[str]:
    """Return what is wrong with the examples, or departs from the house style."""
    site = generator.read(project.root)
    return [str(problem) for problem in (*site.problems, *style_problems(site))]


def prose_of(markdown: str) -> list[str]:
    """Return the sentences of a page, without code, tables and headings."""
    text = NO_PROSE.sub("", FENCED.sub("", markdown))
    text = re.sub(r"^ *(?:-|\d+\.) ", "\n", text, flags=re.MULTILINE)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)|<[^>]*>", r"\1", text.replace("`", ""))
    return [one for block in blocks(text) for one in sentences(visible(" ".join(block.split())))]


def test_every_example_passes_the_check_and_the_house_style(project: Project) -> None:
    """All of them together, as an editor has them who follows the guide to its end."""
    write_examples(project)
    assert problems(project) == []
    folders = {path.rpartition("/")[0].removeprefix("content/") for path, _ in FILES}
    assert folders >= {kind.folder for kind in KINDS.values()}


@pytest.mark.parametrize("number", range(len(FILES)), ids=lambda number: FILES[number][0])
def test_each_state_of_a_file_passes(project: Project, number: int) -> None:
    """An editor may stop after any step."""
    path, text = FILES[number]
    if [name for name, _ in FILES].count(path) == 1:
        return
    write_examples(project)
    project.write(path, text)
    assert problems(project) == []


def test_each_example_is_laid_out_as_every_entry_should_be(project: Project) -> None:
    """`civics fmt` has nothing to do."""
    write_examples(project)
    assert formatting(project.root).contents == {}
    kinds = {kind.folder: name for name, kind in KINDS.items()}
    for path, text in FILES:
        if path.endswith(".yml"):
            folder = path.removeprefix("content/").partition("/")[0]
            assert laid_out(text, kinds[folder]) == text, path


def test_nothing_in_the_guide_looks_like_an_entry_without_being_tried() -> None:
    """Each block of YAML has the name of its file above it."""
    for path, body in WRITTEN.items():
        assert body.count("```yaml") == len(
            [text for name, text in FILE.findall(body) if name.endswith(".yml")]
        ), path


@pytest.mark.parametrize("path", sorted(WRITTEN))
def test_every_command_is_there(path: str) -> None:
    """What the guide tells an editor to type can be typed."""
    targets = re.findall(
        r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert set(re.findall(r"\bcivics ([a-z]+)\b", WRITTEN[path])) <= set(main.commands)
    assert set(re.findall(r"^make ([a-z]+)", WRITTEN[path], re.MULTILINE)) <= set(targets)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_option_is_there(command: str) -> None:
    """Those that the guide tells of belong to the command."""
    told = "\n".join(WRITTEN.values())
    options = {name for one in main.commands[command].params for name in one.opts}
    assert set(re.findall(rf"civics {command}\b[^\n`]*?(--[a-z-]+)", told)) <= options


@pytest.mark.parametrize("kind", KINDS)
def test_each_field_of_each_kind_is_on_its_page(project: Project, kind: str) -> None:
    """With its meaning, and an example that is a part of a whole entry."""
    page = project.pages()[fields_chapter(KINDS[kind]).path]
    for group in groups_of(KINDS[kind]):
        for field in group.fields:
            assert f"### `{field.name}` {{: #{field.name} }}" in page
            assert f"```yaml\n{field.name}:" in page
            assert field.about


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_of_the_house_style_is_explained(project: Project, rule: Rule) -> None:
    """With its reason, and words before and after."""
    page = project.pages()["guides/house-style.md"]
    assert f"{{: #{rule.id} }}" in page
    assert page.count("**But so:**") == len(RULES)


def test_links_lead_to_pages_and_headings_that_are_there(project: Project) -> None:
    """Within the guide, and out of it."""
    pages = project.pages()
    guide = {path: text for path, text in pages.items() if path.startswith("guides/")}
    assert set(guide) == {"guides/index.md", *CHAPTERS}
    for path, text in guide.items():
        for target in re.findall(r"\]\(([^)\s]+)\)", FENCED.sub("", text)):
            page, _, anchor = target.partition("#")
            found = pages[posixpath.normpath(posixpath.join("guides", page))]
            headings = re.findall(r"^#+ (.+)", found, re.MULTILINE)
            anchors = set(re.findall(r"\{: #([^ ]+) \}", found))
            anchors |= {re.sub(r"[^a-z0-9]+", "-", one.lower()).strip("-") for one in headings}
            assert not anchor or anchor in anchors, f"{path}: {target}"


def test_each_page_is_easy_to_read(project: Project) -> None:
    """An editor needs no more schooling than a reader."""
    for path, text in project.pages().items():
        if path.startswith("guides/"):
            said = prose_of(text)
            if sum(len(words_of(one)) for one in said) >= 50:
                assert grade_of(said) <= HIGHEST_GRADE, path


def test_the_guide_is_found_and_stands_in_no_tab(project: Project) -> None:
    """The search has each page of it; the navigation leads to none."""
    built = generator.build(project.root)
    index = "".join(page.content for page in built if page.path.startswith("search/pages-"))
    assert all(chapter.title in index for chapter in every_chapter())
    assert not [page for page in built if page.path.startswith("guides/") and page.section]


def test_a_hand_written_page_may_link_to_a_chapter_but_not_take_its_place(project: Project) -> None:
    """As with every page that the generator makes."""
    project.write("content/index.md", "[Begin](guides/first-steps.md)\n")
    project.write("content/guides/ladder.md", "# Mine\n")
    assert project.problems() == []
    project.write("content/guides/prose.md", "# Mine\n")
    [problem] = project.problems()
    assert "belongs to the page `guides/prose.md`, which the generator makes" in problem
