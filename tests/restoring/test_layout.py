"""Fields and lists where there was nothing before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.restoring.layout import Value, below, fields, flowing
from generator.yaml_tree import plain, read_tree

NAMES = st.from_regex(r"[a-z]{1,5}", fullmatch=True)
TEXTS = st.text("ab:#-'\"{[, \nß", min_size=1).map(lambda text: f"x{text}".strip())
VALUES: st.SearchStrategy[Value] = st.recursive(
    TEXTS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4),
        st.dictionaries(NAMES, inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)


def test_everything_has_its_form() -> None:
    """Short words on one line, long ones folded, lines as lines, parts one below the other."""
    assert fields(
        {
            "title": "lame duck",
            "long": "word " * 30 + "end",
            "lines": "one\ntwo",
            "tags": ["a", "no"],
            "points": [{"text": "x", "law": "z"}, ["z"], {}],
            "reviewed": {"date": "2026-11-24"},
            "nothing": [],
            "none": {},
        }
    ) == (
        "title: lame duck\n"
        f"long: >-\n  {'word ' * 22}word\n  {'word ' * 7}end\n"
        "lines: |\n  one\n  two\n"
        'tags:\n  - a\n  - "no"\n'
        "points:\n  - text: x\n    law: z\n  - [z]\n  - {}\n"
        "reviewed:\n  date: 2026-11-24\n"
        "nothing: []\nnone: {}\n"
    )


def test_parts_stand_on_one_line_between_braces() -> None:
    """As those before them did."""
    assert flowing({"date": "2026-11-24", "by": ["A, B", "C"]}) == (
        '{date: 2026-11-24, by: ["A, B", C]}'
    )
    assert below("x", "") == " x"


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=5))
def test_whatever_is_written_is_read_back(values: dict[str, Value]) -> None:
    """Down to the last word; only the end of the last line of a block may be added."""

    def ended(value: object) -> object:
        if isinstance(value, dict):
            return {name: ended(one) for name, one in value.items()}
        if isinstance(value, list):
            return [ended(one) for one in value]
        return str(value).rstrip("\n")

    assert ended(plain(read_tree(fields(values)))) == values
