"""Text that flows down a paper and on to the next: for letters and confirmations, of as many pages as they need."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from consent_db.errors import Problem
from exports.lettering import POINT_MM, Face, Line, Piece, printable, set_lines
from exports.page import BLACK, SOFT

if TYPE_CHECKING:
    from collections.abc import Callable

    from exports.forms.blocks import Runs
    from exports.page import Paper

_LEADING: Final = 1.32
_ASCENT: Final = 0.98
"""From the top of a line to its baseline, by its size."""


def pitch(size_pt: float, leading: float = _LEADING) -> float:
    """From one baseline to the next (mm)."""
    return size_pt * leading * POINT_MM


def pieces_of(runs: Runs) -> tuple[Piece, ...]:
    """The runs of a text in the faces they are printed in."""
    return tuple(Piece(run.text, Face.BOLD if run.bold else Face.REGULAR) for run in runs)


def plain(text: str, *, bold: bool = False) -> tuple[Piece, ...]:
    """A text in one weight."""
    return (Piece(text, Face.BOLD if bold else Face.REGULAR),)


def can_print(text: str) -> bool:
    """Whether the faces have every letter of a text: one name in another script must not keep a whole list back."""
    try:
        printable(text)
    except Problem:
        return False
    return True


def read_lines(pieces: tuple[Piece, ...], size_pt: float, room_mm: float) -> tuple[Line, ...]:
    """The pieces in lines as `set_lines` gives them, each with the space that its line end stands for.

    Nothing shows of it, but without it a screen reader would read the last word of a line and the next as one.
    """
    told = " ".join(word for word in printable("".join(piece.text for piece in pieces)).split(" ") if word)
    found, at = [], 0
    for line in set_lines(pieces, size_pt, room_mm):
        at += len(line.text)
        if told[at : at + 1] == " ":
            at += 1
            line = replace(line, pieces=(*line.pieces, Piece(" ", line.pieces[-1].face)))
        found.append(line)
    return tuple(found)


class Flow:
    """Sets one paragraph below the other; `foot` draws what stands at the foot of a page, once its text is set.

    So the foot is read last on its page. `finish` ends the last one.
    """

    def __init__(
        self,
        paper: Paper,
        *,
        left_mm: float,
        right_mm: float,
        top_mm: float,
        bottom_mm: float,
        foot: Callable[[int], None],
    ) -> None:
        self.paper = paper
        self.left_mm, self.right_mm, self.bottom_mm = left_mm, right_mm, bottom_mm
        self._foot = foot
        self.page = 1
        self.y_mm = self._top_mm = top_mm

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._foot(self.page)
        self.paper.next_page()
        self.page += 1
        self.y_mm = self._top_mm

    def finish(self) -> None:
        """End the last page."""
        self._foot(self.page)

    def room(self, height_mm: float) -> None:
        """Begin a new page unless so much is left on this one; a page with nothing on it is not left."""
        if self.y_mm + height_mm > self.bottom_mm and self.y_mm > self._top_mm:
            self.new_page()

    def space(self, height_mm: float) -> None:
        """Leave a gap, but none at the top of a page."""
        if self.y_mm > self._top_mm:
            self.y_mm += height_mm

    def height(self, pieces: tuple[Piece, ...], size_pt: float, *, indent_mm: float = 0.0) -> float:
        """How high a paragraph is."""
        lines = set_lines(pieces, size_pt, self.right_mm - self.left_mm - indent_mm)
        return len(lines) * pitch(size_pt)

    def paragraph(
        self,
        pieces: tuple[Piece, ...],
        *,
        size_pt: float = 11.0,
        kind: str = "P",
        indent_mm: float = 0.0,
        hang: str = "",
        after_mm: float = 2.4,
        soft: bool = False,
        keep_mm: float = 0.0,
    ) -> None:
        """Set a paragraph, read aloud as `kind`; its first two lines are not parted, nor it from `keep_mm` below it.

        `hang` stands left of the first line, inside the indent: a number, a sign.
        """
        lines = read_lines(pieces, size_pt, self.right_mm - self.left_mm - indent_mm)
        step = pitch(size_pt)
        self.room(min(len(lines), 2) * step + keep_mm)
        left = self.left_mm + indent_mm
        colour = SOFT if soft else BLACK
        waiting = list(lines)
        while waiting:
            fitting = max(1, int((self.bottom_mm - self.y_mm + 0.01) / step))
            if len(waiting) - fitting == 1 and fitting > 2:
                fitting -= 1  # a last line never stands alone
            here, waiting = waiting[:fitting], waiting[fitting:]
            with self.paper.tagged(kind):
                for line in here:
                    if hang:
                        self.paper.text(
                            self.left_mm, self._baseline(size_pt), f"{hang} ", size_pt=size_pt, colour=colour
                        )
                        hang = ""
                    self.paper.line(left, self._baseline(size_pt), line, size_pt=size_pt, colour=colour)
                    self.y_mm += step
            if waiting:
                self.new_page()
        self.y_mm += after_mm

    def heading(self, text: str, *, size_pt: float = 13.0, keep_mm: float = 12.0, kind: str = "H2") -> None:
        """A heading that stays with what follows it."""
        self.space(2.6)
        self.paragraph(plain(text, bold=True), size_pt=size_pt, kind=kind, after_mm=1.2, keep_mm=keep_mm)

    def _baseline(self, size_pt: float) -> float:
        return self.y_mm + size_pt * _ASCENT * POINT_MM
