"""Mutation: articles with bytes flipped, cut, repeated and put in, read as if they were received.

`python -m tests.importing.mutation 5000` reads so many damaged files, and prints what came of them.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from generator.importing import ImportProblem, read_article
from generator.importing.draft import draft
from generator.importing.edit import dump
from generator.importing.people import Index
from generator.yaml_tree import read_tree
from tests.importing.gold import ARTICLES
from tests.importing.promises import hold

SEED = Path(__file__).parents[2] / "seeds" / "pence-calls-harris.txt"
SEEN = sorted(path for path in (ARTICLES / "seen").iterdir() if path.suffix != ".yml")
INDEX = Index(
    [("Lee Tran", "person:lee-tran"), ("ditch", "term:ditch")], [("Tran", "person:lee-tran")]
)
PUT_IN = (b'"', "“".encode(), b"\n\n", b"\x00", b"---\n", b"<p>")
CASES = 5_000


@dataclass
class Run:
    """What came of damaged files."""

    read: int = 0
    refused: int = 0
    """Met with a named refusal."""
    slowest: float = 0
    """Seconds of the processor that the slowest one took, however busy the machine is."""


def run(cases: int) -> Run:
    """Read so many damaged files, the same on each run, and write their drafts.

    Whatever else than a refusal happens is raised.
    """
    result = Run()
    for case in range(cases):
        chance = random.Random(case)  # noqa: S311 -- the same on each run
        path = chance.choice((SEED, *SEEN))
        content = damaged(path.read_bytes(), chance)
        began = time.process_time()
        try:
            found = read_article(content, path.name, INDEX)
        except ImportProblem:
            result.refused += 1
        else:
            hold(found)
            read_tree(dump(draft(found)))
            result.read += 1
        result.slowest = max(result.slowest, time.process_time() - began)
    return result


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return `content` with bytes flipped, cut, repeated or put in at random."""
    result = bytearray(content)
    for _ in range(chance.randint(1, 10)):
        at = chance.randrange(len(result) + 1)
        end = min(len(result), at + chance.randint(1, 300))
        sort = chance.randrange(4)
        if sort == 0 and at < len(result):
            result[at] ^= 1 << chance.randrange(8)
        elif sort == 1:
            del result[at:end]
        elif sort == 2:
            result[at:at] = result[at:end] * chance.randint(1, 20)
        else:
            result[at:at] = chance.choice(PUT_IN)
    return bytes(result)


def main() -> None:
    """Read as many damaged files as the first argument says, and print what came of them."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    result = run(cases)
    sys.stdout.write(
        f"mutation: {cases} damaged files, {result.read} read, {result.refused} refused by name,"
        f" no traceback; the slowest took {result.slowest:.2f} s (at most 2 s)\n"
    )


if __name__ == "__main__":
    main()
