"""Words for LaTeX."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from generator.citing.latex import latex, titled, web_address

PRINTED = st.characters(
    exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs", "M"),
    exclude_characters="{}|^<>",
    max_codepoint=0x17F,
)
"""What is printed in Latin letters; the reader does not know all commands for signs."""


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Salt & Light, 5 % of $3", r"Salt \& Light, 5 \% of \$3"),
        ("a_b #1 {x} ~ ^", (r"a\_b \#1 \textbraceleft{}x\textbraceright{} "
         r"\textasciitilde{} \textasciicircum{}")),
        ("\\input", r"\textbackslash{}input"),
        ("Bébé Núñez, naïve", r"B{\'{e}}b{\'{e}} N{\'{u}}{\~{n}}ez, na{\"{\i}}ve"),
        ("Gauß, Ærø, Łódź", r"Gau{\ss}, {\AE}r{\o}, {\L}{\'{o}}d{\'{z}}"),
        ("“Law” – § 15…", r"``Law'' -- \textsection{} 15\ldots{}"),
        ("Кремль, ở", "Кремль, ở"),
    ],
)  # fmt: skip
def test_no_character_means_a_command(words: str, written: str) -> None:
    """What LaTeX would obey is written out; letters of other alphabets stay as they are."""
    assert latex(words) == written


@settings(deadline=None)
@given(st.text(PRINTED, max_size=40))
def test_a_reader_of_latex_reads_the_same_words(words: str) -> None:
    """Written for LaTeX and read by a program of other people's making, no letter has changed."""
    read = LatexNodes2Text(keep_comments=False, strict_latex_spaces=True)
    shown = read.latex_to_text(f"{{{latex(words)}}}")
    assert _marks(shown) == _marks(words)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_braces_are_always_in_pairs(words: str) -> None:
    """BibTeX counts braces, whatever stands before them, and never meets one too many."""
    for text in (latex(words), titled(words), web_address(words)):
        depth = 0
        for one in text:
            depth += (one == "{") - (one == "}")
            assert depth >= 0
        assert depth == 0


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Who counts in Congress?", "Who counts in {Congress}?"),
        ("GAO and the count", "{GAO} and the count"),
        ("McCain’s call", "{McCain's} call"),
        ("‘Norms’ (The Law)", "`Norms' ({The} {Law})"),
        ("the Roe & Doe case", r"the {Roe} \& {Doe} case"),
        ("3 U.S.C. § 15", r"3 {U.S.C}. \textsection{} 15"),
    ],
)
def test_capitals_of_a_title_stand_in_braces(title: str, written: str) -> None:
    """But for the first, which every style of BibTeX keeps."""
    assert titled(title) == written


def test_an_address_is_read_as_it_is() -> None:
    """What would break it is in the form of addresses, with per cent signs."""
    assert web_address("https://x.org/a_b?c=%20&d=~e#f") == "https://x.org/a_b?c=%20&d=~e#f"
    assert web_address("https://x.org/{é}") == "https://x.org/%7B%C3%A9%7D"


def _marks(words: str) -> str:
    """Return `words` with what LaTeX has one sign for, and no space that only ends a command."""
    pairs = (("``", '"'), ("''", '"'), ("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("`", "'"))
    for old, new in pairs:
        words = words.replace(old, new)
    return words.replace('"', "''").replace("—", "---").replace("–", "--").replace(" ", "")
