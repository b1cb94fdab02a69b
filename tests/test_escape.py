"""Text from YAML becomes words on the page, and never markup."""

from __future__ import annotations

import datetime as dt

import pytest
from markupsafe import Markup

from generator.dates import PartialDate
from generator.escape import attribute, escaped, hang, plain, prose
from generator.fields import Prose, Reference
from generator.force import Force
from generator.kinds.seed import QuotationBudget


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Congress counts, “so to speak”.", "Congress counts, “so to speak”."),
        ("*a* _b_ `c` [d](e) {f} | \\g", r"\*a\* \_b\_ \`c\` \[d\](e) \{f\} \| \\g"),
        ("<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"),
        ("# a", r"\# a"),
        ("C#", r"C\#"),
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("1948", "1948"),
        ("a\n  b", "a b"),
        ("", ""),
    ],
)
def test_plain_text_shows_every_character(text: str, shown: str) -> None:
    """What means something to Markdown or HTML is escaped, the rest is left to read."""
    assert plain(text) == shown


def test_a_template_may_say_anything_and_an_entry_nothing() -> None:
    """The one door for output knows each sort of value."""
    assert escaped(Markup("<b>*a*</b>")) == "<b>*a*</b>"
    assert escaped("<b>*a*</b>") == r"&lt;b&gt;\*a\*&lt;/b&gt;"
    assert escaped(None) == ""
    assert escaped(Prose("*a* {: #x }")) == "*a* &#123;: #x &#125;"
    assert escaped(dt.date(2021, 1, 20)) == "January 20, 2021"
    assert escaped(PartialDate(2021, 1)) == "January 2021"
    assert escaped(Force.STATUTE) == "Law: statute"
    assert escaped(3) == "3"
    assert "words=75" in escaped(QuotationBudget())


def test_a_reference_becomes_a_link_to_its_kind() -> None:
    """Where one kind is meant, an id that two kinds have leads to the right one."""
    assert escaped(Reference("comity", ("term",))) == "[[term:comity]]"
    assert escaped(Reference("term:comity", ("term",))) == "[[term:comity]]"
    assert escaped(Reference("comity", ("term", "law"))) == "[[comity]]"
    assert escaped(Reference("comity")) == "[[comity]]"


def test_braces_in_prose_set_no_attributes() -> None:
    """Outside of code they are shown as braces."""
    assert prose("a {: onclick=x } `{b}` {c}") == "a &#123;: onclick=x &#125; `{b}` &#123;c&#125;"


def test_further_lines_hang_below_the_first() -> None:
    """A value of several paragraphs stays in its list item."""
    assert hang(Prose("a\nb\n\nc")) == "a\n    b\n\n    c"
    assert hang(Prose("a"), 2) == "a"
    assert hang(None) == ""


def test_front_matter_is_safe_inside_html() -> None:
    """Themes put it into attributes as it is."""
    assert attribute('"a" <b> & c') == "&quot;a&quot; &lt;b&gt; &amp; c"
