"""The picture of a card."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops

from generator.card import Card
from generator.card_picture import ACCENT, HEIGHT, INK, PAPER, WIDTH, card_picture
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = "What the outgoing president and everybody around the outgoing president have to do " * 6
CARDS = {
    "short": Card("Comity", "Respect of one house for another.", "Glossary"),
    "title alone": Card("Who kept to what"),
    "long": Card(LONG, LONG, "Topics"),
    "one long word": Card("m" * 200, "n" * 200, "Laws"),
    "other letters": Card("Ñandú — « Œuvre » § 15", "Łódź, Dvořák & <b>Çelik</b>", "People"),
}


def opened(card: Card, name: str = "Handing Over") -> Image.Image:
    """Return the picture of a card, in full color."""
    return Image.open(BytesIO(card_picture(card, name))).convert("RGB")


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_a_card_has_the_usual_size_and_is_small(card: Card) -> None:
    """It is a PNG of 1200 by 630 pixels in few colors, and far smaller than services allow."""
    data = card_picture(card, "Handing Over")
    image = Image.open(BytesIO(data))
    assert (image.format, image.mode, image.size) == ("PNG", "P", (WIDTH, HEIGHT))
    assert len(data) < 40_000


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_nothing_is_cut_at_the_edge(card: Card) -> None:
    """However long the words are, a margin is left on all sides, also above the foot."""
    image = opened(card)
    blank = Image.new("RGB", image.size, PAPER)
    box = ImageChops.difference(image, blank).crop((0, 16, WIDTH, HEIGHT)).getbbox()
    assert box is not None
    assert box[0] >= 80
    assert box[2] <= WIDTH - 80
    assert box[3] + 16 <= HEIGHT - 20
    above_the_line = image.crop((0, 506, WIDTH, 526))
    assert above_the_line.getcolors() == [(20 * WIDTH, image.getpixel((5, 100)))]


def test_the_same_card_gives_the_same_bytes() -> None:
    """A build changes no card whose words have not changed."""
    for card in CARDS.values():
        assert card_picture(card, "Handing Over") == card_picture(card, "Handing Over")
    different = {card_picture(card, name) for card in CARDS.values() for name in ("One", "Two")}
    assert len(different) == 2 * len(CARDS)


def rows(image: Image.Image, color: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of each stretch of rows that hold a color."""
    wanted = tuple(bytes.fromhex(color[1:]))
    inked = [
        top
        for top in range(16, 520)
        if wanted
        in {found for _, found in image.crop((left, top, right, top + 1)).getcolors() or ()}
    ]
    start = inked[0] if inked else 0
    for before, after in pairwise([*inked, 10_000]):
        if after > before + 1:
            yield start, before
            start = after


def test_a_longer_title_is_set_in_smaller_type() -> None:
    """So that it stands on the card whole."""
    short = next(rows(opened(Card("Ho")), INK, 80, 1120))
    long = next(rows(opened(Card("Ho " * 40)), INK, 80, 1120))
    assert short[1] - short[0] > 1.5 * (long[1] - long[0])


def test_only_whole_sentences_are_shown() -> None:
    """What does not fit is left out; a first sentence that alone is too long ends with dots."""
    first = "Congress counts the votes. "
    kept = opened(Card("Who?", first.strip()))
    assert opened(Card("Who?", first * 12)) != kept
    assert opened(Card("Who?", first + LONG + "end.")) == kept
    assert opened(Card("Who?", LONG)) == opened(Card("Who?", LONG + " More"))


def test_the_colors_are_those_of_the_pages() -> None:
    """A designer who changes the one changes the other."""
    css = (ROOT / "overrides/assets/stylesheets/frame.css").read_text(encoding="utf-8")
    light = css.partition("[data-scheme")[0]
    for name, color in {"paper": PAPER, "ink": INK, "accent": ACCENT}.items():
        found = re.search(rf"--{name}: (#\w+);", light)
        assert found, name
        assert found[1] == color, f"Change `{name.upper()}` in generator/card_picture.py, too."
