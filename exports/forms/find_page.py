"""Finds a form in a picture: the codes on it, its corner marks, and how millimetres of the page become pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from exports.forms.reference import FAMILY, PageCode, read_payload

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from exports.forms.layout import PageLayout

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]
Points = NDArray[np.float64]

_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
FEWEST_MARKS: Final = 3
_A4_MARKS: Final = {0: (7.0, 7.0), 1: (196.0, 7.0), 2: (196.0, 283.0), 3: (7.0, 283.0)}
"""Where the marks are about, for a first look at a page whose code could not be read."""
_MARK_MM: Final = 7.0
_CODE_REGION: Final = (135.0, 3.0, 72.0, 62.0)
"""Where the QR code is about, in millimetres."""
_CODE_PX_PER_MM: Final = 12
_MARK_STRAY_MM: Final = 4.0
"""A mark this far from where the others say is none of this page (or the page is folded over)."""
_PATCH_MM: Final = 30.0
_MUCH_FINER: Final = 1.25
_SMALLEST_PX: Final = 60
_LARGEST_PX: Final = 5000


@dataclass(frozen=True, slots=True)
class Codes:
    """The QR codes of ours in a picture, with their four corners in pixels, clockwise from the top left.

    A photocopy lying beside its like gives the same code twice.
    """

    ours: tuple[tuple[PageCode, Points], ...]
    of_other_version: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page lies: `homography` of millimetres to pixels, and the marks that were seen."""

    homography: Matrix
    marks: tuple[int, ...]


def grey_of(image: Pixels) -> Pixels:
    """The brightness of RGB pixels."""
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)


def find_codes(grey: Pixels, marks: Mapping[int, Sequence[Points]]) -> Codes:
    """The codes of ours in a picture in any direction; what is foreign is no concern of ours."""
    found: list[tuple[PageCode, Points]] = []
    other = False
    for looked in _looks(grey, marks):
        for text, corners in looked:
            code = read_payload(text)
            if code is not None:
                if not any(code == known and _overlap(corners, there) for known, there in found):
                    found.append((code, corners))
            elif text.startswith(FAMILY):
                other = True
        if found:
            break
    return Codes(tuple(found), other and not found)


def _overlap(one: Points, other: Points) -> bool:
    """Whether two codes lie in one place."""
    side = float(np.mean(np.hypot(*(np.roll(one, 1, axis=0) - one).T)))
    return float(np.hypot(*(one.mean(axis=0) - other.mean(axis=0)))) < side


def _looks(grey: Pixels, marks: Mapping[int, Sequence[Points]]) -> Iterator[list[tuple[str, Points]]]:
    """One way of looking after the other, the cheap ones first."""
    yield _read(grey)
    rough = _rough(marks)
    if rough is not None:
        x, y, width, height = _CODE_REGION
        zoom = np.array(
            [[_CODE_PX_PER_MM, 0, -x * _CODE_PX_PER_MM], [0, _CODE_PX_PER_MM, -y * _CODE_PX_PER_MM], [0, 0, 1]]
        )
        to_patch = zoom @ np.linalg.inv(rough)
        size = round(width * _CODE_PX_PER_MM), round(height * _CODE_PX_PER_MM)
        patch = np.asarray(cv2.warpPerspective(grey, to_patch, size, flags=cv2.INTER_CUBIC), np.uint8)
        back = np.linalg.inv(to_patch)
        for better in _clearer(patch):
            yield [(text, through(back, corners)) for text, corners in _read(better)]
    for factor in (0.5, 1.6):
        if min(grey.shape) < _SMALLEST_PX or factor * max(grey.shape) > _LARGEST_PX:
            continue
        resized = np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
        for better in _clearer(resized):
            yield [(text, corners / factor) for text, corners in _read(better)]


def _clearer(grey: Pixels) -> Iterator[Pixels]:
    yield grey
    soft = cv2.GaussianBlur(grey, (0, 0), 3)
    yield np.asarray(cv2.addWeighted(grey, 2.5, soft, -1.5, 0), np.uint8)
    wide = max(31, min(grey.shape) // 12 | 1)
    yield np.asarray(cv2.adaptiveThreshold(soft, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, wide, 6), np.uint8)


def bears_our_code(grey: Pixels) -> bool:
    """Whether a picture (grey, any way up) plainly shows the code of a form of this program, of whatever version."""
    return any(text.startswith(FAMILY) for text, _ in _read(grey))


def _read(grey: Pixels) -> list[tuple[str, Points]]:
    codes = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=_QR, try_invert=False)
    found = []
    for code in codes:
        at = code.position
        corners = [(one.x, one.y) for one in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)]
        found.append((str(code.text), np.array(corners, np.float64)))
    return found


def find_marks(grey: Pixels, *, first_look: bool = False) -> dict[int, list[Points]]:
    """All corner marks in a picture: their four corners in pixels, clockwise from the mark's own top left.

    `first_look`: only the large ones, and their corners only roughly.
    """
    found: dict[int, list[Points]] = {}
    _, factor = looked = _smaller(grey)
    for corners, marker in _detected(*looked):
        _keep(found, marker, corners)
    if first_look:
        return found
    if len(found) < 4 and factor < 1:
        for corners, marker in _detected(grey, 1.0):
            _keep(found, marker, corners)
    return {marker: [_sharpened(grey, one) for one in each] for marker, each in found.items()}


def _keep(found: dict[int, list[Points]], marker: int, corners: Points) -> None:
    """Add a mark that is not one of those found already."""
    centre = corners.mean(axis=0)
    known = found.setdefault(marker, [])
    if all(np.hypot(*(one.mean(axis=0) - centre)) > 10 for one in known):
        known.append(corners)


def _smaller(grey: Pixels) -> tuple[Pixels, float]:
    longest = max(grey.shape)
    if longest <= 1700:
        return grey, 1.0
    factor = 1500 / longest
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8), factor


def _detected(grey: Pixels, factor: float) -> Iterator[tuple[Points, int]]:
    corners, ids, _ = _detector().detectMarkers(grey)
    for each, marker in zip(corners, () if ids is None else ids.ravel(), strict=True):
        if int(marker) in _A4_MARKS:
            # Pixel centres: shrinking by a factor moves them by half of the difference.
            yield (np.asarray(each, np.float64).reshape(4, 2) + 0.5) / factor - 0.5, int(marker)


@cache
def _detector() -> Any:  # noqa: ANN401  cv2 has no types for it
    how = cv2.aruco.DetectorParameters()
    how.adaptiveThreshWinSizeMin = 5
    how.adaptiveThreshWinSizeMax = 45
    how.adaptiveThreshWinSizeStep = 20
    how.minMarkerPerimeterRate = 0.02
    how.maxMarkerPerimeterRate = 0.6
    how.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_NONE
    return cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50), how)


def _sharpened(grey: Pixels, corners: Points) -> Points:
    """The corners to a fraction of a pixel."""
    side = float(np.mean(np.hypot(*(np.roll(corners, 1, axis=0) - corners).T)))
    reach = int(np.clip(side / 9, 2, 7))
    exact = cv2.cornerSubPix(
        grey,
        corners.astype(np.float32).reshape(-1, 1, 2),
        (reach, reach),
        (-1, -1),
        (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 30, 0.02),
    ).reshape(4, 2)
    moved = np.hypot(*(exact - corners).T)
    return np.asarray(np.where((moved <= reach)[:, None], exact, corners), np.float64)


def place(grey: Pixels, layout: PageLayout, marks: Mapping[int, Sequence[Points]], code: Points | None) -> Place | None:
    """Where the page of this layout lies; None where there is too little of it to say.

    `code`: the corners of its QR code, where that was read. A mark that was missed at first is looked for where the
    others say that it is.
    """
    chosen = _chosen(layout, marks, code)
    fit = _fitted(layout, chosen, code)
    if fit is None:
        return None
    for mark in layout.marks:
        if mark.marker not in chosen and len(chosen) >= 2:
            again = _look_again(grey, layout, fit, mark.marker)
            if again is not None:
                chosen[mark.marker] = again
    fit = _fitted(layout, chosen, code)
    if fit is None:
        return None
    for _ in range(2):
        if len(chosen) <= FEWEST_MARKS:
            break
        stray = {marker: _stray(layout, fit, marker, corners) for marker, corners in chosen.items()}
        worst = max(stray, key=stray.__getitem__)
        if stray[worst] < _MARK_STRAY_MM:
            break
        del chosen[worst]
        again = _fitted(layout, chosen, code)
        fit = fit if again is None else again
    return Place(fit, tuple(sorted(chosen)))


def _chosen(layout: PageLayout, marks: Mapping[int, Sequence[Points]], code: Points | None) -> dict[int, Points]:
    """One mark of each number; of several the one that fits the code best (another page may lie beside it)."""
    near = _by_points([(_corners_mm(layout.code), code)]) if code is not None else None
    chosen = {}
    for mark in layout.marks:
        candidates = marks.get(mark.marker, ())
        if not candidates:
            continue
        if near is None or len(candidates) == 1:
            chosen[mark.marker] = candidates[0]
        else:
            expected = through(near, _corners_mm(mark)).mean(axis=0)
            chosen[mark.marker] = min(candidates, key=lambda one: float(np.hypot(*(one.mean(axis=0) - expected))))
    return chosen


def _fitted(layout: PageLayout, chosen: Mapping[int, Points], code: Points | None) -> Matrix | None:
    """The homography of the marks; the coarser corners of the code help where marks are missing."""
    pairs = [(_corners_mm(mark), chosen[mark.marker]) for mark in layout.marks if mark.marker in chosen]
    if len(pairs) < 4 and code is not None:
        pairs.append((_corners_mm(layout.code), code))
    if len(pairs) < 2:
        return None
    return _by_points(pairs)


def _by_points(pairs: Sequence[tuple[Points, Points]]) -> Matrix | None:
    here = np.concatenate([one for one, _ in pairs])
    there = np.concatenate([one for _, one in pairs])
    found, _ = cv2.findHomography(here, there, 0)
    if found is None or not np.isfinite(found).all() or abs(np.linalg.det(found)) < 1e-12:
        return None
    if np.linalg.det(found[:2, :2]) <= 0:  # seen in a mirror, which no page is
        return None
    return np.asarray(found, np.float64)


def _look_again(grey: Pixels, layout: PageLayout, fit: Matrix, marker: int) -> Points | None:
    """Look for one mark where it should be, straightened and enlarged."""
    mark = next(one for one in layout.marks if one.marker == marker)
    centre = np.array([mark.x_mm + mark.width_mm / 2, mark.y_mm + mark.height_mm / 2])
    patch, back = cut(grey, fit, centre - _PATCH_MM / 2, (_PATCH_MM, _PATCH_MM), px_per_mm=10)
    for corners, found in _detected(patch, 1.0):
        if found == marker:
            return _sharpened(grey, through(back, corners))
    return None


def _stray(layout: PageLayout, fit: Matrix, marker: int, corners: Points) -> float:
    """How far a mark lies from where the page says, in millimetres."""
    mark = next(one for one in layout.marks if one.marker == marker)
    on_page = through(np.asarray(np.linalg.inv(fit), np.float64), corners)
    return float(np.hypot(*(on_page.mean(axis=0) - _corners_mm(mark).mean(axis=0))))


def _rough(marks: Mapping[int, Sequence[Points]]) -> Matrix | None:
    pairs = []
    for marker, (x, y) in _A4_MARKS.items():
        if marks.get(marker):
            here = np.array([(x, y), (x + _MARK_MM, y), (x + _MARK_MM, y + _MARK_MM), (x, y + _MARK_MM)])
            pairs.append((here, marks[marker][0]))
    return _by_points(pairs) if pairs else None


def _corners_mm(area: Any) -> Points:  # noqa: ANN401  any Area
    right, bottom = area.x_mm + area.width_mm, area.y_mm + area.height_mm
    return np.array([(area.x_mm, area.y_mm), (right, area.y_mm), (right, bottom), (area.x_mm, bottom)], np.float64)


def through(matrix: Matrix, points: Points) -> Points:
    """Points (n, 2) seen through a homography."""
    raised = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(raised[:, :2] / raised[:, 2:], np.float64)


def not_finer(image: Pixels, homography: Matrix, layout: PageLayout, px_per_mm: float) -> tuple[Pixels, Matrix]:
    """The picture reduced where it shows the page much finer than this, so that no pixel is passed over."""
    middle = np.array([layout.width_mm, layout.height_mm]) / 2
    here = through(homography, middle + np.array([(-10.0, 0.0), (10.0, 0.0), (0.0, -10.0), (0.0, 10.0)]))
    finest = max(float(np.hypot(*(here[1] - here[0]))), float(np.hypot(*(here[3] - here[2])))) / 20
    if finest < _MUCH_FINER * px_per_mm:
        return image, homography
    factor = px_per_mm / finest
    smaller = np.asarray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
    across, down = smaller.shape[1] / image.shape[1], smaller.shape[0] / image.shape[0]
    # Pixel centres lie at half a pixel.
    scaled = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5], [0, 0, 1]])
    return smaller, np.asarray(scaled @ homography, np.float64)


def cut(
    image: Pixels, homography: Matrix, corner_mm: Points, size_mm: tuple[float, float], *, px_per_mm: float
) -> tuple[Pixels, Matrix]:
    """A part of the page upright and flat, and the matrix from its pixels back to those of the image.

    `corner_mm`: its top left on the page. What lies beyond the picture repeats its edge.
    """
    # Pixel centres lie at half a pixel.
    grid = np.array(
        [
            [1 / px_per_mm, 0, corner_mm[0] + 0.5 / px_per_mm],
            [0, 1 / px_per_mm, corner_mm[1] + 0.5 / px_per_mm],
            [0, 0, 1],
        ]
    )
    back = homography @ grid
    size = max(1, round(size_mm[0] * px_per_mm)), max(1, round(size_mm[1] * px_per_mm))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    patch = cv2.warpPerspective(image, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(patch, np.uint8), back
