"""Words in the type of the cards, and lines of them."""

from __future__ import annotations

import pytest
from PIL import Image

from generator.lettering import FONTS, Type

TYPE = Type("Regular", 30)
WORDS = "The vice president opens each state's papers, and the tellers count the votes."


def test_lines_hold_all_words_and_are_no_wider_than_the_room() -> None:
    """A line is broken between two words only."""
    lines = TYPE.lines(WORDS, 300)
    assert " ".join(lines) == WORDS
    assert len(lines) > 2
    assert all(TYPE.width(line) <= 300 for line in lines)
    assert TYPE.fits(lines, 300, len(lines))
    assert not TYPE.fits(lines, 300, len(lines) - 1)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_what_is_cut_ends_with_dots_after_a_whole_word(most: int) -> None:
    """No word is cut in two, no comma stands before the dots, and the dots have room, too."""
    shown = TYPE.cut(TYPE.lines(WORDS, 300), 300, most)
    assert len(shown) == most
    assert all(TYPE.width(line) <= 300 for line in shown)
    said = " ".join(shown)
    assert said.endswith("…")
    assert f"{WORDS} ".startswith(f"{said[:-1]} ") or f"{said[:-1]}," in WORDS
    assert not said.endswith(",…")


def test_what_fits_is_not_cut() -> None:
    """Nothing is left out without need."""
    lines = TYPE.lines(WORDS, 300)
    assert TYPE.cut(lines, 300, 10) == lines


def test_a_word_without_room_is_left_out_whole() -> None:
    """What is left of it would be no word; and where there is no room at all, nothing is shown."""
    lines = TYPE.lines("See " + "m" * 60 + " now", 300)
    assert TYPE.cut(lines, 300, 5) == ["See now…"]
    assert TYPE.cut(["m" * 60], 300, 5) == []


def test_words_are_written_where_they_are_wanted() -> None:
    """Ink lies at the right of the place and below it, as wide as the words are said to be."""
    image = Image.new("L", (400, 100))
    TYPE.write(image, (50, 20), "Congress counts", 200)
    box = image.getbbox()
    assert box is not None
    assert box[0] == pytest.approx(50, abs=3)
    assert box[1] >= 20
    assert box[2] - box[0] == pytest.approx(TYPE.width("Congress counts"), abs=4)
    extrema = image.getextrema()
    assert extrema == (0, 200)


def test_the_typeface_comes_with_its_licence() -> None:
    """It may be shared if the licence lies beside it: https://openfontlicense.org."""
    assert {path.name for path in FONTS.iterdir()} == {
        "Gelasio-Bold.ttf",
        "Gelasio-Regular.ttf",
        "OFL.txt",
    }
    assert "SIL Open Font License, Version 1.1" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
