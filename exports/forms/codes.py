"""What a machine looks for on a page: the QR code, and the four marks in the corners; as squares, never as pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from exports.forms.layout import Area, CornerMark

if TYPE_CHECKING:
    from exports.page import Paper

MARK_MM: Final = 7.0
MARK_EDGE_MM: Final = 7.0
"""From the edge of the paper to a mark: few printers leave more than 5 mm blank."""
MARK_MARGIN_MM: Final = 2.0
"""White that a mark needs around it to be found."""
CODE_MM: Final = 22.0
_QUIET_MODULES: Final = 4
_MARKERS: Final = (
    ("1011", "0101", "0011", "0010"),
    ("0000", "1111", "1001", "1010"),
    ("0011", "0011", "0010", "1101"),
    ("1001", "1001", "0100", "0110"),
)
"""White modules of the markers 0 to 3 of OpenCV's DICT_4X4_50, as cv2.aruco.generateImageMarker draws them (4.13)."""

Modules = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=256)
def qr_modules(payload: str, *, error: str = "q") -> Modules:
    """The dark modules of a QR code without its quiet zone; a quarter of it may be dirty (level Q)."""
    import segno

    made = segno.make_qr(payload, error=error, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


@lru_cache(maxsize=4)
def marker_modules(marker: int) -> Modules:
    """The dark modules of one corner mark with its black border."""
    border = (True,) * (len(_MARKERS[marker]) + 2)
    inner = tuple((True, *(module == "0" for module in row), True) for row in _MARKERS[marker])
    return (border, *inner, border)


def quiet_mm(payload: str, size_mm: float = CODE_MM) -> float:
    """How much white a QR code of this size needs around it: four of its modules."""
    return _QUIET_MODULES * size_mm / len(qr_modules(payload))


def draw_code(paper: Paper, payload: str, *, x_mm: float, y_mm: float, spoken: str, size_mm: float = CODE_MM) -> Area:
    """Draw a QR code with its outermost modules at this corner; where it lies, without its quiet zone."""
    area = Area(x_mm=x_mm, y_mm=y_mm, width_mm=size_mm, height_mm=size_mm)
    with paper.tagged("Figure", alt=spoken):
        paper.modules(area, qr_modules(payload))
    return area


def draw_marks(paper: Paper) -> tuple[CornerMark, ...]:
    """Draw the marks 0 to 3 at the top left, top right, bottom right and bottom left; where they lie."""
    right = paper.width_mm - MARK_EDGE_MM - MARK_MM
    bottom = paper.height_mm - MARK_EDGE_MM - MARK_MM
    corners = ((MARK_EDGE_MM, MARK_EDGE_MM), (right, MARK_EDGE_MM), (right, bottom), (MARK_EDGE_MM, bottom))
    marks = tuple(
        CornerMark(marker=number, x_mm=x_mm, y_mm=y_mm, width_mm=MARK_MM, height_mm=MARK_MM)
        for number, (x_mm, y_mm) in enumerate(corners)
    )
    for mark in marks:
        paper.modules(mark, marker_modules(mark.marker))
    return marks
