"""The commands for seeds, as an editor meets them."""

from __future__ import annotations

import os
import pty
import select
import sys
import termios
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "A Call\n\nTOWN (AP) – It was a “good call,” said Rex Roe on Monday, and the first of its kind."
    " He refused to concede.\n"
)


PUBLISHED = "status: published\nreviewed: {date: 2026-11-24, by: A}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with one imported story."""
    (tmp_path / "content").mkdir()
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    done = run("import", str(tmp_path / "story.txt"), "--id", "a", "--root", str(tmp_path))
    assert done.exit_code == 0, done.output
    return tmp_path


def run(*words: str, keys: str | None = None) -> Result:
    """Run `civics` with keys pressed one after the other."""
    return CliRunner().invoke(main, words, input=keys)


def entry(root: Path) -> str:
    """Return the entry's text."""
    return (root / "seeds" / "a.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words", [("import", "story.txt", "--id", "a"), ("review", "b"), ("seal", "b")]
)
def test_a_refusal_is_one_line_with_its_name(
    root: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """And no traceback."""
    monkeypatch.chdir(root)
    result = run(*words)
    assert result.exit_code == 1
    assert result.stderr.startswith(("exists: ", "no_body: "))
    assert result.stderr.count("\n") == 1


def test_the_list_shows_each_point_and_changes_nothing(root: Path) -> None:
    """Passage, words, question and proposal."""
    before = entry(root)
    result = run("review", "a", "--list", "--root", str(root))
    assert result.exit_code == 0
    assert "customs p1.s2" in result.output
    assert "    He refused to concede." in result.output
    assert "“refused to concede”" in result.output
    assert "Proposed: " in result.output
    assert result.output.endswith(" points are open.\n")
    assert entry(root) == before


def test_each_key_does_what_it_says_and_is_saved_at_once(root: Path) -> None:
    """Accept needs a practice, change asks for it, skip goes on, quit leaves."""
    text = entry(root).replace(
        "    speaker: Rex Roe\n", "    candidates:\n      - A\n    check: yes\n"
    )
    (root / "seeds" / "a.yml").write_text(text, encoding="utf-8")
    result = run("review", "a", "--root", str(root), keys="xccRex Roe\nacNo Id\nconcession\nq")
    assert "Or: A" in result.output
    assert "Instead: cRex Roe" in result.output
    assert "Nothing is proposed. Name the practice with c, or reject it." in result.output
    assert "`No Id` is not the id of a practice." in result.output
    assert "speaker: cRex Roe" in entry(root)
    assert "practice: concession" in entry(root)
    before = entry(root)
    run("review", "a", "--root", str(root), keys="sq")
    assert entry(root) == before
    run("review", "a", "--root", str(root), keys="srq")
    assert len(entry(root)) != len(before)


def test_a_review_can_be_finished_and_the_last_point_is_counted(root: Path) -> None:
    """After the last decision the command ends by itself."""
    result = run("review", "a", "--root", str(root), keys="r" * 40)
    assert result.output.endswith("\n0 points are open.\n")
    text = entry(root) + "todo:\n  - One\n"
    (root / "seeds" / "a.yml").write_text(text, encoding="utf-8")
    assert run("review", "a", "--root", str(root), keys="s").output.endswith("\n1 point is open.\n")


def test_without_a_terminal_the_list_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys cannot be read from a file."""

    def no_terminal() -> str:
        raise OSError

    monkeypatch.setattr("click.getchar", no_terminal)
    result = run("review", "a", "--root", str(root))
    assert result.exit_code == 1
    assert "With --list the points are only printed." in result.stderr


def test_seal_says_what_to_commit(root: Path) -> None:
    """The file of hashes instead of the text."""
    result = run("seal", "a", "--root", str(root))
    assert "commit this file instead of the text" in result.output
    assert "/seeds/a.txt\n" in (root / ".gitignore").read_text()


def test_check_says_how_many_quotations_were_checked(root: Path) -> None:
    """For the whole site, and not in the output that programs read."""
    result = run("check", "--root", str(root))
    assert "1 quotation checked word for word, 0 not checkable here (sealed)" in result.stderr
    assert "quotation" not in result.stdout


def test_a_draft_with_open_points_cannot_be_published(root: Path) -> None:
    """The message says which points, and how to decide them."""
    text = entry(root).replace(
        "status: draft", "status: published\nreviewed: {date: 2026-11-24, by: A}"
    )
    (root / "seeds" / "a.yml").write_text(text, encoding="utf-8")
    result = run("check", "--root", str(root))
    assert result.exit_code == 1
    words = " ".join(result.output.split())
    assert "Not decided under `todo`: Say in `summary`, in one sentence" in words
    assert "The seed cannot be published before." in words
    assert "`civics review` walks you through them" in words


def test_a_custom_without_a_practice_cannot_be_published(root: Path) -> None:
    """The message names the passage, and says what to write."""
    text = entry(root).split("flags:")[0].split("quotations:")
    customs = "customs:\n  - passage: p1.s2\n    outcome: broken\n"
    text[0] = text[0].replace("draft\n", "published\nreviewed: {date: 2026-11-24, by: A}\n")
    (root / "seeds" / "a.yml").write_text(text[0] + customs, encoding="utf-8")
    result = run("check", "--root", str(root))
    assert result.exit_code == 1
    assert "The customs in `p1.s2` name no practice" in " ".join(result.output.split())


def test_points_that_a_later_import_found_are_decided_like_the_others(root: Path) -> None:
    """The check names the command, accepting moves a point to its list, and rejecting remembers."""
    head = entry(root).split("quotations:")[0].replace("status: draft", PUBLISHED)
    (root / "seeds" / "a.yml").write_text(head, encoding="utf-8")
    done = run("import", str(root / "story.txt"), "--id", "a", "--merge", "--root", str(root))
    assert done.exit_code == 0
    assert entry(root).startswith(head)
    result = run("check", "--root", str(root))
    assert result.exit_code == 0
    note = "points of a later import to decide; no page shows them before. Next: civics review a"
    assert note in result.stderr
    run("review", "a", "--root", str(root), keys="a" + "r" * 40)
    text = entry(root)
    assert "proposed:" not in text
    assert "\nquotations:\n" in text
    assert "\nrefused:\n" in text
    assert "later import" not in run("check", "--root", str(root)).stderr
    again = run("import", str(root / "story.txt"), "--id", "a", "--merge", "--root", str(root))
    assert "nothing new; 0 points are open" in again.output


def test_a_group_is_decided_at_once_or_without_some_of_it(root: Path) -> None:
    """Numbers name what is left out, other words are a new reason, and wrong numbers are told."""
    group = (
        "flags:\n  - passage: p1.s1\n    kind: loaded-word\n    text: good\n    more:\n"
        "      - passage: p1.s2\n        text: refused\n    reason: Why?\n    check: yes\n"
    )
    head = entry(root).split("quotations:")[0]
    (root / "seeds" / "a.yml").write_text(head + group, encoding="utf-8")
    listing = run("review", "a", "--list", "--root", str(root)).output
    assert "  1 · p1.s1 “good”" in listing
    assert "  2 · p1.s2 “refused”" in listing
    result = run("review", "a", "--root", str(root), keys="c3\n2\nq")
    assert "The numbers go from 1 to 2." in result.output
    assert entry(root) == head + (
        "flags:\n  - passage: p1.s1\n    kind: loaded-word\n    text: good\n    reason: Why?\n"
        "refused:\n  - p1 loaded-word refused\n"
    )
    (root / "seeds" / "a.yml").write_text(head + group, encoding="utf-8")
    run("review", "a", "--root", str(root), keys="cIt judges.\nq")
    assert '    reason: "It judges."\n' in entry(root)


def test_a_real_terminal_is_read_key_by_key(root: Path) -> None:
    """Without the enter key; what was decided is there after q."""
    before = entry(root)
    command = [sys.executable, "-c", "from generator.cli import main; main()"]
    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover -- runs in the other process
        os.execv(sys.executable, [*command, "review", "a", "--root", str(root)])  # noqa: S606
    shown = ""
    for key in (b"r", b"q"):
        shown = _until(terminal, "[q]uit: ")
        while termios.tcgetattr(terminal)[3] & termios.ICANON:
            time.sleep(0.01)
        os.write(terminal, key)
    _until(terminal, "open.")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(terminal)
    assert "1 of " in shown
    assert entry(root) != before


def _until(terminal: int, words: str) -> str:
    shown = ""
    end = time.monotonic() + 30
    while words not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 4096).decode(errors="replace")
    assert words in shown
    return shown
