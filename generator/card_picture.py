"""Card picture: a card drawn in the colors of the site, as the bytes of a PNG file."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from generator.lettering import Type
from generator.text import sentences

if TYPE_CHECKING:
    from generator.card import Card

WIDTH, HEIGHT = 1200, 630
"""What Facebook, Mastodon, Slack and others show whole: https://ogp.me/#structured."""

PAPER, INK, ACCENT = "#fbf9f4", "#211f1b", "#235347"
"""The colors of `overrides/assets/stylesheets/frame.css` in the light scheme."""
_STEPS = 7
"""A picture of sixteen colors is small: paper to ink in seven steps, and paper to accent."""
_INK, _QUIET, _RULE = _STEPS, 5, 1
_CLEAR, _ACCENT = _STEPS + 1, 2 * _STEPS + 1
"""Places in the palette; `_CLEAR` is paper on which the accent can be laid."""

_LEFT, _ROOM = 84, 1032
_TITLES = (
    *((Type("Bold", size), 2) for size in (84, 76)),
    *((Type("Bold", size), 3) for size in (64, 56, 48)),
)
"""The types of a title, each with the lines that it may fill."""
_WORDS = tuple(Type("Regular", size) for size in (40, 34))
_INDENT = 34
_LABEL = Type("Bold", 30)
_NAME = Type("Bold", 36)
_FOOT = 530
"""Where the name of the site begins, below a line."""


def card_picture(card: Card, name: str) -> bytes:
    """Return the card of a page of the site `name` as a PNG file, 1200 pixels wide and 630 high.

    A title that is too long for the largest type is set in a smaller one. Sentences that have no
    room are left out, from the last one on. The same card gives the same bytes.
    """
    image = Image.new("L", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 15), fill=_ACCENT)
    top = 66
    if card.label:
        draw.rectangle((_LEFT, top, _LEFT + _ROOM, top + 44), fill=_CLEAR)
        _LABEL.write(image, (_LEFT, top), card.label, _ACCENT)
        top += 52
    chosen, lines = _title(card.title)
    for line in lines:
        chosen.write(image, (_LEFT, top), line, _INK)
        top += chosen.leading
    top += 26
    chosen, lines = _words(card.words, _FOOT - 28 - top)
    if lines:
        end = top + len(lines) * chosen.leading
        draw.rectangle((_LEFT, top + 2, _LEFT + 7, end - 4), fill=_ACCENT)
    for line in lines:
        chosen.write(image, (_LEFT + _INDENT, top), line, _QUIET)
        top += chosen.leading
    draw.rectangle((_LEFT, _FOOT - 4, _LEFT + _ROOM, _FOOT - 3), fill=_RULE)
    image.paste(_mark(), (_LEFT, _FOOT + 20))
    _NAME.write(image, (_LEFT + 72, _FOOT + 22), _NAME.cut([name], _ROOM - 72, 1)[0], _INK)
    return _png(image)


def _title(title: str) -> tuple[Type, list[str]]:
    """Return the largest type in which a title fits, and its lines."""
    for chosen, most in _TITLES:
        lines = chosen.lines(title, _ROOM)
        if chosen.fits(lines, _ROOM, most):
            return chosen, lines
    chosen, most = _TITLES[-1]
    return chosen, chosen.cut(chosen.lines(title, _ROOM), _ROOM, most)


def _words(words: str, high: int) -> tuple[Type, list[str]]:
    """Return the type for the words below a title, and the lines that have room there.

    Half a sentence may say something else than the whole, so only whole ones are shown, unless
    the first alone is too long.
    """
    width = _ROOM - _INDENT
    said = sentences(words)
    for number in range(len(said), 0, -1):
        for chosen in _WORDS:
            lines = chosen.lines(" ".join(said[:number]), width)
            if chosen.fits(lines, width, high // chosen.leading):
                return chosen, lines
    chosen = _WORDS[-1]
    return chosen, chosen.cut(chosen.lines(words, width), width, high // chosen.leading)


@cache
def _mark() -> Image.Image:
    """Return the mark of the site, as in `overrides/assets/images/favicon.svg`."""
    size, scale = 52, 13  # thirteen pixels to one unit of the drawing, made smaller afterwards
    large = Image.new("L", (32 * scale, 32 * scale), _CLEAR)
    draw = ImageDraw.Draw(large)
    draw.rounded_rectangle((0, 0, 32 * scale, 32 * scale), 5 * scale, fill=_ACCENT)
    for line in (
        ((8, 7), (8, 25)),
        ((24, 7), (24, 25)),
        ((8, 16), (19, 16)),
        ((15, 11), (20, 16), (15, 21)),
    ):
        points = [(x * scale, y * scale) for x, y in line]
        draw.line(points, fill=_CLEAR, width=3 * scale, joint="curve")
    return large.resize((size, size), Image.Resampling.BOX)


def _png(image: Image.Image) -> bytes:
    image.putpalette([part for color in _palette() for part in color])
    file = BytesIO()
    image.save(file, "PNG", compress_level=4)
    return file.getvalue()


@cache
def _palette() -> tuple[tuple[int, ...], ...]:
    ramps = [(PAPER, INK), (PAPER, ACCENT)]
    return tuple(
        tuple(
            round(start + (end - start) * step / _STEPS)
            for start, end in zip(bytes.fromhex(low[1:]), bytes.fromhex(high[1:]), strict=True)
        )
        for low, high in ramps
        for step in range(_STEPS + 1)
    )
