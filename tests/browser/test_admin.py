"""Editing in the browser: entries are saved, restored and checked, and no other host is asked."""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import jsonschema
import pytest
from click.testing import CliRunner

from generator.admin import Repository, admin_pages, settings
from generator.cli import main
from tests.browser.github import GitHub
from tests.browser.served import served
from tests.conftest import ROOT
from tests.test_history import commit, git

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

TOPIC = "content/topics/counting-the-electoral-votes.yml"
OURS = Repository("example/civics")
FOLDER = """
  const folderOf = async (parts) => {
    let folder = await navigator.storage.getDirectory();
    for (const part of ["project", ...parts]) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    return folder;
  };
"""
"""A folder that the browser keeps for the site, in the place of one on the editor's disk."""
CHOOSE = f"""window.showDirectoryPicker = async () => {{{FOLDER}
  return folderOf([]);
}}"""
"""The editor chooses that folder; no test can click into the system's own dialog."""
FILL = f"""async (files) => {{{FOLDER}
  for (const [path, text] of Object.entries(files)) {{
    const parts = path.split("/");
    const folder = await folderOf(parts.slice(0, -1));
    const file = await folder.getFileHandle(parts.at(-1), {{ create: true }});
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }}
}}"""
READ = f"""async (path) => {{{FOLDER}
  const parts = path.split("/");
  const folder = await folderOf(parts.slice(0, -1));
  try {{
    return await (await (await folder.getFileHandle(parts.at(-1))).getFile()).text();
  }} catch {{
    return "";
  }}
}}"""


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site's page for editors, with its program."""
    if not shutil.which("npm"):
        pytest.skip("The program for editing in the browser comes by npm, which is not here.")
    folder = tmp_path_factory.mktemp("editing") / "admin"
    make = ["make", "admin", f"ADMIN={folder / 'cms'}"]
    subprocess.run(make, cwd=ROOT, check=True, capture_output=True)
    for page in admin_pages(OURS, "Handing Over"):
        (folder.parent / page.path).write_bytes(page.data)
    return folder


def saved(page: Page, path: str, before: str) -> str:
    """Save the open entry, and return what the program has written."""
    page.get_by_role("button", name="Save", exact=True).click()
    text = ""
    for _ in range(100):
        text = page.evaluate(READ, path)
        if text not in {"", before}:
            break
        page.wait_for_timeout(100)
    return text


def write(page: Page, field: str, text: str) -> None:
    """Type into a field of the open form."""
    at = page.locator(f'[data-key-path="{field}"]').first
    at.scroll_into_view_if_needed()
    at.locator("input, textarea").first.fill(text)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of this project's entries, kept as a commit."""
    for folder in ("content", "seeds"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path)
    return tmp_path


def test_a_term_is_added_and_a_topic_edited(visit: Visit, program: Path, project: Path) -> None:
    """What is saved is restored: one line of the topic differs, and everything passes the check."""
    page = visit.page
    entries = [*project.glob("content/*/*.yml"), *project.glob("seeds/*.yml")]
    files = {one.relative_to(project).as_posix(): one.read_text("utf-8") for one in entries}
    old = files[TOPIC]
    page.add_init_script(CHOOSE)
    with served(program.parent) as site:
        page.goto(f"{site}admin/config.json")
        page.evaluate(FILL, {".git/HEAD": "ref: refs/heads/main\n", **files})
        page.goto(f"{site}admin/")
        page.get_by_role("button", name="Work with Local Repository").click()
        page.get_by_text("Counting the electoral votes").wait_for()
        page.goto(f"{site}admin/#/collections/topic/entries/counting-the-electoral-votes")
        points = page.locator('[data-key-path="key_points"]').first
        points.scroll_into_view_if_needed()
        points.get_by_role("button", name="Expand", exact=True).first.click()
        point = page.locator('[data-key-path="key_points.0.text"] textarea').first
        point.fill(point.input_value().replace("says that", "states that"))
        topic = saved(page, TOPIC, old)
        page.goto(f"{site}admin/#/collections/term/new")
        write(page, "title", "No")
        write(page, "summary", "A word against: the opposite of yes.")
        write(page, "definition", "A word against something # and more.")
        write(page, "plain", "It is not so.\n\nNot at all.")
        term = saved(page, "content/terms/no.yml", "")
    (project / TOPIC).write_text(topic, encoding="utf-8")
    (project / "content/terms/no.yml").write_text(term, encoding="utf-8")
    root = ["--root", str(project)]
    done = CliRunner().invoke(main, ["restore", "HEAD", *root])
    assert "2 of 2 changed files restored" in done.output
    lines = difflib.ndiff(old.split("\n"), (project / TOPIC).read_text("utf-8").split("\n"))
    assert [line[:2] for line in lines if line[0] in "+-"] == ["- ", "+ "]
    assert (project / "content/terms/no.yml").read_text("utf-8") == (
        'title: "No"\nsummary: "A word against: the opposite of yes."\nstatus: draft\n'
        'definition: "A word against something # and more."\n'
        "plain: |\n  It is not so.\n\n  Not at all.\n"
    )
    checked = CliRunner().invoke(main, ["check", *root])
    assert checked.exit_code == 0, checked.output


def test_an_editor_signs_in_by_token_and_no_other_host_is_reached(
    visit: Visit, program: Path
) -> None:
    """Nor is a server asked; on this computer a folder will do in the place of GitHub."""
    reached: list[str] = []
    visit.page.on("response", lambda response: reached.append(response.url))
    with served(program.parent) as site:
        visit.page.goto(f"{site}admin/")
        visit.page.get_by_role("button", name="Work with Local Repository").wait_for()
        assert visit.page.get_by_role("button", name="Token").is_visible()
        visit.page.wait_for_timeout(1000)
    hosts = {urlsplit(url).netloc for url in reached if url.startswith("http")}
    assert hosts == {urlsplit(site).netloc}
    refused = [said for said in visit.complaints if "Content Security Policy" not in said]
    assert refused == []


def test_what_is_saved_becomes_a_branch_and_a_pull_request(visit: Visit, program: Path) -> None:
    """For the branch that the site is made from; the token goes to GitHub alone."""
    page, github = visit.page, GitHub()
    github.answer(page)
    with served(program.parent) as site:
        page.goto(f"{site}admin/")
        page.get_by_role("button", name="Token").click()
        page.get_by_role("textbox").fill("github_pat_not_one")
        page.keyboard.press("Enter")
        page.get_by_text("Glossary").first.wait_for()
        page.goto(f"{site}admin/#/collections/term/new")
        for name in ("title", "summary", "definition", "plain"):
            write(page, name, "Comity")
        page.get_by_role("button", name="Save", exact=True).click()
        for _ in range(100):
            if github.pulls:
                break
            page.wait_for_timeout(100)
    assert github.branches == ["refs/heads/cms/term/comity"]
    assert github.files == {
        "content/terms/comity.yml": 'title: "Comity"\nsummary: "Comity"\nstatus: "draft"\n'
        'definition: "Comity"\nplain: "Comity"\n'
    }
    [pull] = github.pulls
    assert (pull["head"], pull["base"], pull["draft"]) == ("cms/term/comity", "main", True)
    assert github.hosts == {"api.github.com"}


def test_the_settings_are_what_the_program_takes(program: Path) -> None:
    """By the schema that comes with it."""
    assert program.is_dir()
    package = ROOT / "requirements" / "admin" / "node_modules" / "@sveltia" / "cms"
    schema = json.loads((package / "schema" / "sveltia-cms.json").read_text(encoding="utf-8"))
    jsonschema.validate(settings(OURS, "Handing Over"), schema)
