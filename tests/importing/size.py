"""Size: how much larger an install is for what `civics import` needs.

`make size` fills fresh environments from requirements/site.txt, with and without the libraries that
importing uses, and prints what stands in their site-packages.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "site.txt"
ALONE = frozenset(("ruamel-yaml",))
"""Nothing but importing needs these."""
SHARED = frozenset(("ftfy", "rapidfuzz", "wcwidth"))
"""Importing uses these, and so do the checks of quotations and the messages."""
MOST = 20
MEGABYTE = 1_000_000


def megabytes_of(requirements: str) -> float:
    """Return the size of a fresh environment's site-packages that holds `requirements`."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        wanted = Path(folder) / "requirements.txt"
        wanted.write_text(requirements, encoding="utf-8")
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--no-deps", "-r", str(wanted)], check=True)
        (packages,) = Path(folder).glob("lib/python*/site-packages")
        return sum(one.stat().st_size for one in packages.rglob("*") if one.is_file()) / MEGABYTE


def without(names: frozenset[str], requirements: str) -> str:
    """Return the lines of a lock but for those of the libraries `names`."""
    lines = requirements.splitlines(keepends=True)
    return "".join(line for line in lines if re.split(r"[=\s]", line)[0] not in names)


def main() -> None:
    """Measure and print the differences."""
    lock = LOCK.read_text(encoding="utf-8")
    whole = megabytes_of(lock)
    alone = whole - megabytes_of(without(ALONE, lock))
    all_of_it = whole - megabytes_of(without(ALONE | SHARED, lock))
    sys.stdout.write(
        f"size: {whole:.1f} MB, {alone:.1f} MB of it for import alone (at most {MOST} MB);"
        f" {all_of_it:.1f} MB with what it shares\n"
    )


if __name__ == "__main__":
    main()
