"""Seeds on disk: nothing of an editor's is lost, and a sealed text stays out of the repository."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from itertools import count
from typing import TYPE_CHECKING

import pytest

import generator
from generator.importing.errors import ImportProblem
from generator.importing.seeds import SeedFolder
from generator.load import MOST_BYTES
from generator.report import checked_words

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "Mayor: “No”\n\nTOWN (AP) – It was a “good call,” said Rex Roe on Monday, and the first of its"
    " kind. He refused to concede.\n\n“Nobody in the town had called me about the bridge before,”"
    " Pat Doe said.\n"
)
GIT = shutil.which("git") or "git"


@pytest.fixture
def folder(tmp_path: Path) -> SeedFolder:
    """Return the seeds of an empty project, with a story to import beside it."""
    (tmp_path / "content").mkdir()
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return SeedFolder(tmp_path)


def refusal(folder: SeedFolder, file: Path, name: str | None = None, *, merge: bool = False) -> str:
    """Return the name of the reason why an import is refused."""
    with pytest.raises(ImportProblem) as caught:
        folder.take(file, name, merge=merge)
    return caught.value.code


def test_an_import_keeps_the_bytes_and_writes_a_draft_that_is_accepted(folder: SeedFolder) -> None:
    """The id comes from the headline; the report says what is open."""
    report = folder.take(folder.root / "story.txt", None, merge=False)
    assert (folder.folder / "mayor-no.txt").read_bytes() == STORY.encode()
    assert report[-1] == "Next: civics review mayor-no"
    assert len(generator.build(folder.root, drafts=True)) > 0
    assert not [path for path in folder.folder.iterdir() if path.name.startswith(".")]


def test_nothing_is_overwritten(folder: SeedFolder) -> None:
    """Not the entry, and not another text of the same name, even with --merge."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    entry = folder.folder / "a.yml"
    entry.write_text(entry.read_text() + "# mine\n")
    assert refusal(folder, folder.root / "story.txt", "a") == "exists"
    other = folder.root / "other.txt"
    other.write_text(STORY + "\nAnd more of it.\n")
    assert refusal(folder, other, "a", merge=True) == "exists"
    assert entry.read_text().endswith("# mine\n")


@pytest.mark.parametrize(("cut", "left"), [(1, []), (2, ["a.txt"])])
def test_an_import_that_is_cut_off_can_be_run_again(
    folder: SeedFolder, monkeypatch: pytest.MonkeyPatch, cut: int, left: list[str]
) -> None:
    """Nothing is left of it, or the whole text, and the second import says so."""
    with monkeypatch.context() as patched:
        _cut_off(patched, cut)
        with pytest.raises(KeyboardInterrupt):
            folder.take(folder.root / "story.txt", "a", merge=False)
    visible = [path.name for path in folder.folder.iterdir() if not path.name.startswith(".")]
    assert visible == left
    report = folder.take(folder.root / "story.txt", "a", merge=False)
    assert ("written beside the text that was there" in report[1]) is bool(left)
    assert sorted(path.name for path in folder.folder.iterdir()) == ["a.txt", "a.yml"]
    assert len(generator.build(folder.root, drafts=True)) > 0


def test_a_merge_that_is_cut_off_leaves_the_entry_as_it_was(
    folder: SeedFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte for byte; run again, it adds what is new."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    entry = folder.folder / "a.yml"
    mine = entry.read_text().split("flags:\n")[0]
    entry.write_text(mine)
    with monkeypatch.context() as patched:
        _cut_off(patched, 1)
        with pytest.raises(KeyboardInterrupt):
            folder.take(folder.root / "story.txt", "a", merge=True)
    assert entry.read_text() == mine
    assert "added what is new" in folder.take(folder.root / "story.txt", "a", merge=True)[1]


def _cut_off(patched: pytest.MonkeyPatch, when: int) -> None:
    """Make the program end as if it were killed, when it is about to put a file in its place."""
    real, calls = os.replace, count(1)

    def replace(old: Path, new: Path) -> None:
        if next(calls) == when:
            raise KeyboardInterrupt
        real(old, new)

    patched.setattr("os.replace", replace)


def test_the_import_of_its_own_result_changes_nothing(folder: SeedFolder) -> None:
    """Also when the seed itself is imported; the name is then its own."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    before = (folder.folder / "a.yml").read_bytes()
    report = folder.take(folder.folder / "a.txt", None, merge=True)
    assert "nothing new" in report[1]
    assert (folder.folder / "a.yml").read_bytes() == before


def test_a_merge_adds_what_is_new_to_what_the_editor_wrote(folder: SeedFolder) -> None:
    """Every line of the editor's stays where it is."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    entry = folder.folder / "a.yml"
    whole = entry.read_text().split("flags:\n")[0].replace("headline:", "headline:   ")
    mine = whole + "# my note\n"
    entry.write_text(mine)
    report = folder.take(folder.root / "story.txt", "a", merge=True)
    assert "added what is new" in report[1]
    assert entry.read_text().startswith(mine)
    assert "\nflags:\n" in entry.read_text()


def test_a_story_like_another_is_told(folder: SeedFolder) -> None:
    """The same text under another id."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    report = folder.take(folder.root / "story.txt", "b", merge=False)
    assert report[1] == "This is the same text as the seed `a`."
    part = folder.root / "part.txt"
    part.write_text(STORY + "\nAnd one more sentence stands here.\n")
    assert "% the same as the seed" in folder.take(part, "c", merge=False)[1]


def test_what_cannot_be_imported_has_a_name(folder: SeedFolder) -> None:
    """Too large, a wrong id, no words in the headline."""
    large = folder.root / "large.txt"
    large.write_bytes(b"a" * (MOST_BYTES + 1))
    assert refusal(folder, large) == "too_large"
    assert refusal(folder, folder.root / "story.txt", "No Id") == "exists"


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "no_body"), (b"a: [", "not_text"), (b"- a", "not_text"), (b"\xff", "not_text")],
)
def test_an_entry_that_cannot_be_read_is_named(
    folder: SeedFolder, content: bytes | None, code: str
) -> None:
    """Missing, no YAML, no fields, no UTF-8."""
    folder.folder.mkdir()
    if content is not None:
        (folder.folder / "a.yml").write_bytes(content)
    with pytest.raises(ImportProblem) as caught:
        folder.entry("a")
    assert caught.value.code == code


def test_an_entry_in_an_odd_form_is_left_to_its_editor(folder: SeedFolder) -> None:
    """Nothing is written."""
    folder.folder.mkdir()
    entry = folder.folder / "a.yml"
    entry.write_text("x:\n  - check: yes\n")
    with pytest.raises(ImportProblem, match="Nothing was changed"):
        folder.save("a", {"x": [{}]})
    assert entry.read_text() == "x:\n  - check: yes\n"


def test_a_seed_without_a_text_has_no_passages_and_cannot_be_sealed(folder: SeedFolder) -> None:
    """There is nothing to show and nothing to seal."""
    folder.take(folder.root / "story.txt", "a", merge=False)
    assert folder.passage("a", "p1.s2") == "He refused to concede."
    assert not folder.passage("a", "p9")
    (folder.folder / "a.txt").unlink()
    assert not folder.passage("a", "p1")
    with pytest.raises(ImportProblem, match="no text"):
        folder.seal("a")


@pytest.mark.parametrize("ignored", [None, "*.pyc", "*.pyc\r\n"])
def test_a_sealed_text_is_ignored_by_git_and_checked_in_a_fresh_clone(
    folder: SeedFolder, tmp_path_factory: pytest.TempPathFactory, ignored: str | None
) -> None:
    """Long quotations are checked there, short ones are counted as not checkable."""
    root = folder.root
    if ignored is not None:
        (root / ".gitignore").write_bytes(ignored.encode())
    (root / "story.txt").rename(root / "content" / "a.txt")
    folder.take(root / "content" / "a.txt", "a", merge=False)
    (root / "content" / "a.txt").unlink()
    folder.seal("a")
    folder.seal("a")
    assert (root / ".gitignore").read_bytes().decode() == "".join(
        [ignored or "", "\n" if ignored == "*.pyc" else "", "/seeds/a.txt\n"]
    )
    for command in (["init", "-q"], ["add", "."], ["check-ignore", "-q", "seeds/a.txt"]):
        subprocess.run([GIT, "-C", str(root), *command], check=True)
    clone = tmp_path_factory.mktemp("clone")
    subprocess.run([GIT, "-C", str(root), "checkout-index", "-a", f"--prefix={clone}/"], check=True)
    (clone / "content").mkdir(exist_ok=True)
    assert not (clone / "seeds" / "a.txt").exists()
    site = generator.read(clone, drafts=True)
    assert site.problems == ()
    assert checked_words(site.checked) == (
        "1 quotation checked word for word, 2 not checkable here (sealed),"
        " 0 cited to works whose text we do not hold."
    )
    page = {one.path: one.content for one in generator.build(clone, drafts=True)}["seeds/a.md"]
    assert "“good call,” (paragraph 1, sentence 1; not checkable here)" in page
    assert "Nobody in the town had called me about the bridge before,” (paragraph 2" in page
    assert "He refused to concede." not in page
    entry = clone / "seeds" / "a.yml"
    entry.write_text(entry.read_text().replace("town had called", "city had called"))
    with pytest.raises(generator.ContentError) as caught:
        generator.build(clone)
    assert "These words are not in passage" in caught.value.problems[0].message
    assert json.loads((clone / "seeds" / "a.sealed.json").read_text())["words"] > 20
