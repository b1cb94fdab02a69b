"""Files are read once, and whatever cannot be read is a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.load import MOST_BYTES, load
from generator.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.project import Project


def messages(root: Path) -> list[str]:
    """Return what `load` finds wrong, without hints."""
    return [f"{one.path}:{one.line}:{one.column} {one.message}" for one in load(root).problems]


def test_each_file_becomes_what_its_name_says(project: Project) -> None:
    """Entries, hand-written pages, articles and other files are told apart."""
    project.entry("terms/comity")
    project.write("content/about.md", "# About\n")
    project.write("content/img/seal.png", b"\x89PNG")
    project.write("content/.DS_Store", b"\x00")
    project.write("content/.hidden/x.yml", "[")
    project.seed("a-call")
    files = load(project.root)
    assert [(one.kind, one.id) for one in files.documents] == [
        ("term", "comity"),
        ("seed", "a-call"),
    ]
    assert [one.path for one in files.manuscripts] == ["content/about.md"]
    assert list(files.assets) == ["img/seal.png"]
    assert files.articles["a-call"][0] == "seeds/a-call.txt"
    assert files.problems == ()


def test_a_news_story_among_the_pictures_is_refused(project: Project) -> None:
    """Its bytes are known, whatever it is called."""
    project.write("content/assets/table.csv", b"One.\nTwo.\n")
    project.write("content/assets/other.csv", b"One.\nTwo!\n")
    project.write("content/assets/long.csv", b"One.\nTwo.\nThree.\n")
    project.write("seeds/a.txt", b"One.\nTwo.\n")
    assert messages(project.root) == [
        ("content/assets/table.csv:1:1 This is the text of `seeds/a.txt`, never published whole.")
    ]


def test_the_head_of_a_page_is_read(project: Project) -> None:
    """What is wrong in it is a problem; the page is kept."""
    project.write("content/about.md", "---\ntitle: a: b\n---\n")
    files = load(project.root)
    assert [(one.line, one.column, one.excerpt) for one in files.problems] == [
        (2, 9, "title: a: b")
    ]
    assert [one.path for one in files.manuscripts] == ["content/about.md"]


def test_a_project_without_seeds_is_whole_and_one_without_content_is_not(tmp_path: Path) -> None:
    """An empty folder is not kept by git, so `seeds/` may be missing."""
    assert messages(tmp_path) == ["content:1:1 The folder `content/` is missing."]
    (tmp_path / "content").mkdir()
    assert load(tmp_path).problems == ()


def test_a_file_that_is_too_large_is_refused(project: Project) -> None:
    """One byte more than the most is too much; the entry keeps its name."""
    project.write("content/terms/large.yml", b"a" * (MOST_BYTES + 1))
    files = load(project.root)
    assert [one.message for one in files.problems] == ["The file is larger than 1,000,000 bytes."]
    assert files.documents[0].data is None


def test_a_file_of_the_largest_size_is_read(project: Project) -> None:
    """The most is allowed."""
    project.write("content/large.md", b"a" * MOST_BYTES)
    assert load(project.root).problems == ()


def test_a_folder_named_like_an_entry_cannot_be_read(project: Project) -> None:
    """It is reported, and nothing crashes."""
    (project.root / "content/terms/comity.yml").mkdir(parents=True)
    assert messages(project.root) == [
        "content/terms/comity.yml:1:1 The file cannot be read: it is a folder."
    ]


def test_a_link_to_nothing_cannot_be_read(project: Project) -> None:
    """A dangling link is reported where it lies, for entries, pages and articles."""
    for name in ("content/terms/comity.yml", "content/about.md", "seeds/a.txt"):
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to("nowhere")
    assert [one.split()[0] for one in messages(project.root)] == [
        "content/about.md:1:1",
        "content/terms/comity.yml:1:1",
        "seeds/a.txt:1:1",
    ]


def test_a_link_in_a_circle_cannot_be_read(project: Project) -> None:
    """A link to itself is reported like any file that cannot be read."""
    (project.root / "content/about.md").symlink_to("about.md")
    assert len(messages(project.root)) == 1


def test_a_link_out_of_the_project_is_refused(project: Project, tmp_path: Path) -> None:
    """Nothing outside the project is ever published."""
    inner = type(project)(tmp_path / "inner")
    secret = tmp_path / "secret.yml"
    secret.write_text("title: secret\n", encoding="utf-8")
    inner.write("content/terms/a.yml", "")
    (inner.root / "content/terms/b.yml").symlink_to(secret)
    (inner.root / "content/secret.png").symlink_to(secret)
    (inner.root / "content/folder").symlink_to(tmp_path)
    (inner.root / "content/inside").symlink_to(inner.root / "content/terms")
    (inner.root / "content/inside.md").symlink_to("home.md")
    inner.write("content/home.md", "# Home\n")
    found = messages(inner.root)
    assert "content/terms/b.yml:1:1 This is a link that leads out of the project." in found
    assert "content/secret.png:1:1 This is a link that leads out of the project." in found
    assert "content/folder:1:1 This is a link that leads out of the project." in found
    assert "content/inside:1:1 The file cannot be read: it is a folder." in found
    assert not any("inside.md" in one for one in found)


def test_an_unreadable_file_is_a_problem(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's reason is passed on, even when it gives none."""
    path = project.entry("terms/comity")

    def denied(_self: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(type(path), "read_bytes", denied)
    assert messages(project.root) == [
        "content/terms/comity.yml:1:1 The file cannot be read: unknown error."
    ]


def test_line_ends_and_byte_order_mark_do_not_matter(project: Project) -> None:
    """A file saved by any editor gives the same text."""
    project.write("content/terms/a.yml", b"\xef\xbb\xbftitle: a\r\nplain: b\rtags: []\n")
    [document] = load(project.root).documents
    assert document.text == "title: a\nplain: b\ntags: []\n"
    assert document.data == {"title": "a", "plain": "b", "tags": []}


def test_a_file_that_is_not_utf_8_is_shown_by_line_and_column(project: Project) -> None:
    """The first byte that is wrong has its place."""
    project.write("content/terms/a.yml", b"title: a\nplain: caf\xe9\n")
    assert messages(project.root) == ["content/terms/a.yml:2:11 The file is not saved as UTF-8."]


def test_an_entry_that_cannot_be_read_keeps_its_name(project: Project) -> None:
    """Links to it are not reported as well; it is enough to mend the one file."""
    project.write("content/terms/a.yaml", "title: a\n")
    project.write("content/terms/b.yml", "title: [\n")
    project.write("content/terms/c.yml", "- title\n")
    project.entry("terms/d", plain="See [[a]], [[b]] and [[c]].")
    found = load(project.root)
    assert [one.id for one in found.documents if one.data is None] == ["a", "b", "c"]
    assert [Problem.__str__(one).split(":")[0] for one in found.problems] == [
        "content/terms/a.yaml",
        "content/terms/b.yml",
        "content/terms/c.yml",
    ]
    assert len(project.problems()) == 3


def test_a_sealed_file_that_cannot_be_read_is_reported(project: Project) -> None:
    """What stands for an article is read like everything else, or reported."""
    project.write("content/index.md", "# Home\n")
    project.write("seeds/a-call.sealed.json", "{}")
    (project.root / "seeds" / "b-call.sealed.json").symlink_to("nowhere")
    files = load(project.root)
    assert files.sealed == {"a-call": ("seeds/a-call.sealed.json", b"{}")}
    assert [one.path for one in files.problems] == ["seeds/b-call.sealed.json"]
