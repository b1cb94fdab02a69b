"""Every mistake in the table has an example that makes it, and one that does not."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import generator
from generator.mistakes import GUIDE, MISTAKES, Mistake, mistake_of
from generator.problem import Problem
from generator.style import style_problems
from tests.conftest import CASES

GROUND = Path(__file__).parent / "ground"
FILES = {
    "term": "content/terms/joint-session.yml",
    "topic": "content/topics/counting-votes.yml",
    "practice": "content/practices/calling.yml",
    "law": "content/laws/usc-3-5.yml",
    "source": "content/sources/crs-report.yml",
    "transition": "content/transitions/2021-doe-roe.yml",
    "seed": "seeds/a-call.yml",
    "style": "content/terms/joint-session.yml",
    "page": "content/about.md",
}
APART = {"public-article", "unreadable-file"}
"""Their examples are made by hand below."""


def codes(root: Path) -> set[str]:
    """Return the codes of all problems of a project."""
    site = generator.read(root)
    return {problem.code for problem in [*site.problems, *style_problems(site)]}


def without(text: str, names: set[str]) -> str:
    """Return an entry without the fields `names`."""
    for name in names:
        text = re.sub(rf"^{name}:.*\n(?:[ \-].*\n|\n(?= ))*", "", text, flags=re.MULTILINE)
    return text


def put(mistake: Mistake, root: Path, *, right: bool) -> None:
    """Write one of the examples into the project at `root`."""
    example = mistake.right if right else mistake.wrong
    if mistake.file[0]:
        own = root / FILES["term"]
        text = own.read_text(encoding="utf-8")
        if Path(mistake.file[1]) == Path(FILES["term"]) and not mistake.wrong:
            own.unlink()
        path = root / mistake.file[right]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example or ("" if "empty" in mistake.code else text), encoding="utf-8")
        if mistake.code == "missing-folder" and not right:
            shutil.rmtree(root / "content")
        return
    path = root / FILES[mistake.kind]
    if mistake.kind == "page":
        path.write_text(example, encoding="utf-8")
        return
    names = set(re.findall(r"^#?(\w+):", f"{mistake.wrong}\n{mistake.right}", re.MULTILINE))
    if mistake.right.endswith(":"):  # the block that follows stays, and its name with it
        names.discard(mistake.right.rpartition("\n")[2][:-1])
        example = example.rpartition("\n")[0]
    text = without(path.read_text(encoding="utf-8"), names)
    encoding = "utf-8" if right else mistake.encoding
    path.write_bytes(f"{text}{example}\n".encode(encoding))


@pytest.mark.parametrize("code", sorted(set(MISTAKES) - APART))
@pytest.mark.parametrize("right", [False, True], ids=["wrong", "right"])
def test_an_example_shows_its_mistake(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, right: bool
) -> None:
    """The wrong example is met with its code, and the right one with none."""
    shutil.copytree(GROUND, tmp_path, dirs_exist_ok=True)
    mistake = MISTAKES[code]
    if mistake.kind == "environment":
        name, _, value = (mistake.right if right else mistake.wrong).partition("=")
        monkeypatch.setenv(name, value)
    else:
        put(mistake, tmp_path, right=right)
    found = codes(tmp_path)
    assert (found == set()) if right else (code in found)


def test_the_ground_of_the_examples_is_right() -> None:
    """Nothing but the example is wrong."""
    assert codes(GROUND) == set()


def test_a_story_in_the_wrong_folder_and_a_link_to_nowhere_have_codes(tmp_path: Path) -> None:
    """Their examples need more than a text."""
    shutil.copytree(GROUND, tmp_path, dirs_exist_ok=True)
    (tmp_path / "content" / "assets").mkdir()
    shutil.copy(tmp_path / "seeds" / "a-call.txt", tmp_path / "content" / "assets" / "story.csv")
    (tmp_path / "content" / "terms" / "nothing.yml").symlink_to(tmp_path / "nothing")
    assert codes(tmp_path) == APART


@pytest.mark.parametrize("case", sorted((CASES / "problems").iterdir()), ids=lambda path: path.name)
def test_every_problem_of_a_case_has_a_code(case: Path) -> None:
    """No message is without an explanation."""
    assert "other" not in codes(case)


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_is_told_in_whole_sentences(code: str) -> None:
    """Its code is a name, and its messages are told apart from all others'."""
    mistake = MISTAKES[code]
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
    assert mistake.cause.endswith(".")
    assert mistake.cure.endswith(".")
    assert mistake.section == f"{GUIDE}/#{code}"
    assert all(mistake.shown)
    for words in mistake.messages:
        assert mistake_of(words.replace("({})", "(loaded)").replace("{}", "x")) is mistake


def test_a_message_that_nobody_knows_has_the_code_other() -> None:
    """It is shown all the same, and leads nowhere."""
    problem = Problem("a.yml", 1, 1, "Wrong")
    assert (problem.code, problem.section) == ("other", "")
