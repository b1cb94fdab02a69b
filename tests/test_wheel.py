"""The package, as others install it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.kinds import KINDS
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def pip() -> list[str]:
    """Return the command of a pip: uv's, that of this Python, or that of the one below it."""
    uv = shutil.which("uv")
    if uv:
        return [uv, "pip"]
    for python in (sys.executable, Path(sys.base_prefix, "bin", "python3")):
        command = [str(python), "-m", "pip"]
        if (
            subprocess.run([*command, "--version"], capture_output=True, check=False).returncode
            == 0
        ):
            return command
    pytest.skip("Neither uv nor pip is installed here, so no wheel can be built.")


@pytest.fixture(scope="module")
def wheel(pip: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    out = tmp_path_factory.mktemp("wheel")
    command = (
        [pip[0], "build", "--quiet", "--wheel", "--out-dir", str(out), str(ROOT)]
        if pip[1] == "pip"
        else [*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", str(out), str(ROOT)]
    )
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    [built] = out.glob("*.whl")
    return built


def test_the_wheel_holds_all_that_the_generator_reads(wheel: Path) -> None:
    """Every file of `generator/`, templates and schemas among them, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    ours = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "generator").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {"generator/py.typed", "generator/templates/_parts.md.j2"} <= names
    assert {f"generator/schemas/{kind}.json" for kind in KINDS} <= names
    assert {name for name in names if ".dist-info/" not in name} == ours


def test_an_installed_copy_runs(wheel: Path, pip: list[str], tmp_path: Path) -> None:
    """The command, the plugin's entry point and the templates work away from this folder."""
    target = tmp_path / "installed"
    python = ["--python", sys.executable] if pip[1] == "pip" else []
    command = [*pip, "install", *python, "--no-deps", "--target", str(target), str(wheel)]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    (tmp_path / "content").mkdir()
    environment = {**os.environ, "PYTHONPATH": str(target)}

    def run(*words: str) -> str:
        program = "import sys; from generator.cli import main; main(sys.argv[1:], 'civics')"
        return subprocess.run(
            [sys.executable, "-c", program, *words],
            cwd=tmp_path,
            env=environment,
            check=True,
            timeout=60,
            capture_output=True,
            text=True,
        ).stdout

    assert "Check civics explainers" in run("--help")
    run("write", "docs")
    assert (tmp_path / "docs/topics/index.md").is_file()
    assert (target / "bin" / "civics").is_file()
    points = next(target.glob("*.dist-info")) / "entry_points.txt"
    assert "civics = generator.plugin:CivicsPlugin" in points.read_text(encoding="utf-8")
