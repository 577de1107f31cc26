"""The letters of everything that is printed: three embedded faces, how wide text is in them, where its lines end."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from consent_db.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER: Final = Path(__file__).with_name("fonts")
_SAMI_ENG: Final = 708
"""Glyph Eng.a of all three files, the capital Ŋ as Sámi writes it; the file's own choice is the African one."""
POINT_MM: Final = 25.4 / 72
"""One point in millimetres."""
_SPACE: Final = re.compile(r"(?<!\d) | (?!\d)")
"""A space at which a line may end: not one inside a telephone number."""
_BREAK: Final = re.compile(r"(?<=[^\W\d_][-–/])(?=\w)")
"""Inside a word that is no address, where a line may end: after a dash or a stroke between letters."""


class Face(StrEnum):
    """One face of Source Sans 3; the value is the name of its file."""

    REGULAR = "SourceSans3-Regular"
    BOLD = "SourceSans3-Bold"
    ITALIC = "SourceSans3-Italic"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one face."""

    text: str
    face: Face = Face.REGULAR


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text as it is set, and its width in millimetres; `spaced` where it ends instead of a space."""

    pieces: tuple[Piece, ...]
    width_mm: float
    spaced: bool = False

    @property
    def text(self) -> str:
        """The letters of the line."""
        return "".join(piece.text for piece in self.pieces)


@cache
def font(face: Face) -> Any:  # noqa: ANN401  # reportlab has no types
    """The face as reportlab knows it, registered on the first call."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    made = TTFont(face.value, str(FOLDER / f"{face.value}.ttf"))
    made.face.charToGlyph[ord("Ŋ")] = _SAMI_ENG
    made.face.charWidths[ord("Ŋ")] = made.face.hmetrics[_SAMI_ENG][0]
    pdfmetrics.registerFont(made)
    return made


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """The text as it can be printed: composed letters, no control characters, any blank but the fixed one a space.

    Raises Problem `letters_not_printable` where the faces lack a letter: a name with holes must never be printed.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if one != "\xa0" and one.isspace() else one
        for one in composed
        if one.isspace() or unicodedata.category(one) not in ("Cc", "Cf")
    )
    known = font(Face.REGULAR).face.charToGlyph
    missing = sorted({one for one in kept if ord(one) not in known})
    if missing:
        raise Problem("letters_not_printable", letters=" ".join(missing), text=kept[:60])
    return kept


@lru_cache(maxsize=32768)
def width_mm(text: str, size_pt: float, face: Face = Face.REGULAR) -> float:
    """How wide the text is; raises Problem `letters_not_printable`."""
    return float(font(face).stringWidth(printable(text), size_pt)) * POINT_MM


def shortened(text: str, size_pt: float, room_mm: float) -> str:
    """As much of the text as fits on a line of this width, with an ellipsis where something is missing."""
    if width_mm(text, size_pt) <= room_mm:
        return text
    kept = text
    while kept and width_mm(f"{kept}…", size_pt) > room_mm:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


@lru_cache(maxsize=4096)
def set_lines(
    pieces: tuple[Piece, ...], size_pt: float, room_mm: float, *, less_mm: float = 0.0, less_lines: int = 0
) -> tuple[Line, ...]:
    """The pieces in lines no wider than `room_mm`, the first `less_lines` of them `less_mm` narrower; at least one.

    Lines end at spaces, at dashes between letters, and anywhere in a word that is wider than a whole line. Raises
    Problem `letters_not_printable`.
    """
    lines: list[Line] = []
    words: list[list[Piece]] = []
    used = 0.0
    for word, glued in _words(pieces):
        for number, part in enumerate(_narrow(word, size_pt, room_mm - less_mm)):
            joined = glued or number > 0
            wide = sum(width_mm(piece.text, size_pt, piece.face) for piece in part)
            gap = 0.0 if joined or not words else width_mm(" ", size_pt, part[0].face)
            room = room_mm - (less_mm if len(lines) < less_lines else 0.0)
            if words and used + gap + wide > room + 1e-6:
                lines.append(_line(words, size_pt, spaced=not joined))
                words, used, gap = [], 0.0, 0.0
            space = [Piece(" ", part[0].face)] if gap else []
            words.append([*space, *part])
            used += gap + wide
    lines.append(_line(words, size_pt))
    return tuple(lines)


def _words(pieces: Iterable[Piece]) -> Iterator[tuple[list[Piece], bool]]:
    """Each unbreakable part of the text, which may change its face in the middle, and whether it follows unspaced."""
    word: list[Piece] = []
    glued = False
    for piece in pieces:
        text = printable(piece.text)
        for count, spaced in enumerate(_SPACE.split(text)):
            if count and word:
                yield word, glued
                word = []
            if count:
                glued = False
            for number, part in enumerate([spaced] if "@" in spaced or "://" in spaced else _BREAK.split(spaced)):
                if number:
                    yield word, glued
                    word, glued = [], True
                if part:
                    word.append(Piece(part, piece.face))
    if word:
        yield word, glued


def _narrow(word: list[Piece], size_pt: float, room_mm: float) -> Iterator[list[Piece]]:
    """The word, or what it is cut into because no line is as wide as it."""
    if sum(width_mm(piece.text, size_pt, piece.face) for piece in word) <= room_mm:
        yield word
        return
    part: list[Piece] = []
    used = 0.0
    for piece in word:
        for letter in printable(piece.text):
            wide = width_mm(letter, size_pt, piece.face)
            if part and used + wide > room_mm:
                yield part
                part, used = [], 0.0
            part.append(Piece(letter, piece.face))
            used += wide
    yield part


def _line(words: list[list[Piece]], size_pt: float, *, spaced: bool = False) -> Line:
    """The words as one line, with neighbours of one face joined so that they are drawn as one text."""
    joined: list[Piece] = []
    for piece in (one for word in words for one in word):
        if joined and joined[-1].face is piece.face:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.face)
        else:
            joined.append(piece)
    return Line(tuple(joined), sum(width_mm(piece.text, size_pt, piece.face) for piece in joined), spaced)
