"""Lettering: words as small pictures in the type of the cards, and words broken into lines.

Pillow takes about two milliseconds for a line of text, most of it for outlines that were drawn
before; so each word is drawn once for each size, and kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parent / "fonts"
ELLIPSIS = "…"


@dataclass(frozen=True)
class Type:
    """A weight of the typeface at a size in pixels."""

    weight: str
    """Name of the font's file: `Regular` or `Bold`."""
    size: int

    @property
    def leading(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * (1.16 if self.weight == "Bold" else 1.36))

    @cached_property
    def space(self) -> float:
        """Between two words, in pixels."""
        return _font(self).getlength(" ")

    def width(self, words: str) -> float:
        """Return how wide words are on one line, in pixels."""
        widths = [_drawn(self, word)[0] for word in words.split()]
        return sum(widths) + self.space * max(len(widths) - 1, 0)

    def write(self, image: Image.Image, place: tuple[int, int], words: str, ink: int) -> None:
        """Write words on one line of `image`, from the left end and the top of the line on."""
        left, top = float(place[0]), place[1]
        for word in words.split():
            width, mask = _drawn(self, word)
            image.paste(ink, (round(left), top), mask)
            left += width + self.space

    def lines(self, words: str, width: int) -> list[str]:
        """Break words into lines that are no wider than `width`; a word is never broken."""
        lines: list[str] = []
        room = 0.0
        for word in words.split():
            needed = _drawn(self, word)[0]
            if lines and needed + self.space <= room:
                lines[-1] += f" {word}"
                room -= needed + self.space
            else:
                lines.append(word)
                room = width - needed
        return lines

    def fits(self, lines: list[str], width: int, most: int) -> bool:
        """Say whether there are at most so many lines, none of them wider than `width`."""
        return len(lines) <= most and all(self.width(line) <= width for line in lines)

    def cut(self, lines: list[str], width: int, most: int) -> list[str]:
        """Return as many lines as have room, the last with dots for what is left out.

        What is left out are whole words: from the end, and any that alone is wider than a line.
        """
        if self.fits(lines, width, most):
            return lines
        words = [word for line in lines for word in line.split() if self.width(word) <= width]
        shown: list[str] = []
        while words and not (shown and self.fits(shown, width, most)):
            shown = self.lines(" ".join(words).rstrip(",;:.") + ELLIPSIS, width)
            words.pop()
        return shown


@cache
def _font(chosen: Type) -> ImageFont.FreeTypeFont:
    path = FONTS / f"Gelasio-{chosen.weight}.ttf"
    return ImageFont.truetype(str(path), chosen.size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _drawn(chosen: Type, word: str) -> tuple[float, Image.Image]:
    """Return the width of a word and its picture, as high as a line."""
    font = _font(chosen)
    width = font.getlength(word)
    picture = Image.new("L", (round(width) + chosen.size // 4 + 1, round(chosen.size * 1.4)))
    ImageDraw.Draw(picture).text((0, 0), word, font=font, fill=255)
    return width, picture
