"""Finds the faces of a picture: CenterFace at several sizes, and a second look at every doubtful candidate."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from faces.centerface import CenterFace, Rows, best_of_overlapping, overlap, shifted
from faces.pixels import halvings

ENGINE_VERSION: Final = "centerface-4"
"""Raised whenever the same picture could give other faces."""

SURE_SCORE: Final = 0.42
POSSIBLE_SCORE: Final = 0.30

_EDGES_PX: Final = (400, 640, 1000)
_TINY_PX: Final = 20
_OVERLAP_OF_ONE_FACE: Final = 0.3

_DOUBTFUL_FROM: Final = 0.25
_DOUBTFUL_TO: Final = 0.55
_DOUBTFUL_AT_MOST: Final = 256
_LOOK_CANVAS_PX: Final = 256
_LOOKS: Final = ((72, True), (32, False), (72, False), (32, True))  # face size in pixels, mirrored
_CROWD: Final = 24
_LOOKS_IN_CROWD: Final = 2
_LOOK_OVERLAP: Final = 0.35
_UNSEEN_SCORE: Final = 0.03

_LANDMARK_FACE_PX: Final = 96
_LANDMARK_CANVAS_PX: Final = 192

_WINDOW_RATIO: Final = 2.0
_STRIP_RATIO: Final = 4.0  # narrower than any photograph
_WINDOWS_AT_MOST: Final = 8
_TILE_GRIDS: Final = (2, 4)
_TILE_PIXELS: Final = 800  # of the picture, for every tile along its long edge
_TILE_OVERLAP: Final = 0.15


@dataclass(frozen=True)
class Detection:
    """One face: box (x, y, width, height) and 5 landmarks (x, y), both in pixels of the upright full-size picture.

    The landmarks are left eye, right eye, nose tip, left and right mouth corner, left and right as in the picture.
    `sure` is False for a possible face, which a person must look at.
    """

    box: tuple[int, int, int, int]
    score: float
    sure: bool
    landmarks: NDArray[np.float32]


class Detector:
    """The detector, loaded; one thread at a time. Raises Problem("model_missing" | "model_damaged")."""

    def __init__(self, *, threads: int = 1) -> None:
        self._network = CenterFace(threads=threads)

    def detect(self, pixels: NDArray[np.uint8], *, scale: float = 1.0) -> list[Detection]:
        """Find the faces of an upright RGB picture (H, W, 3), best score first.

        `scale` is the size of `pixels` relative to the full picture, in whose pixels the answer is.
        """
        found = [
            shifted(self._search(pixels[y1:y2, x1:x2]), x1, y1) for x1, y1, x2, y2 in _windows(*pixels.shape[1::-1])
        ]
        rows = best_of_overlapping(np.concatenate(found), iou=_OVERLAP_OF_ONE_FACE)
        rows = self._looked_at_again(pixels, rows)
        rows = self._with_sharper_landmarks(pixels, rows[rows[:, 4] >= POSSIBLE_SCORE])
        rows = rows[np.argsort(-rows[:, 4], kind="stable")]
        detections = (_detection(row, pixels.shape[1], pixels.shape[0], scale) for row in rows)
        return [detection for detection in detections if detection is not None]

    def _search(self, pixels: NDArray[np.uint8]) -> Rows:
        """Give the candidates of one window, in its pixels.

        Tile by tile, as far as it has pixels, where there is something near the smallest that could be seen; once also
        where there is nothing at all.
        """
        long_edge = max(pixels.shape[:2])
        levels = halvings(pixels, edge_px=_EDGES_PX[0])
        found = [self._pass(levels, edge) for edge in _EDGES_PX]
        seen, pixel_size = found, long_edge / _EDGES_PX[-1]
        for grid in _TILE_GRIDS:
            is_narrow = long_edge > _STRIP_RATIO * min(pixels.shape[:2])
            if is_narrow or long_edge < grid * _TILE_PIXELS:
                break
            nothing_yet = seen is found and not len(np.concatenate(found))
            if not nothing_yet and not _any_below(seen, _TINY_PX * pixel_size):
                break
            tiles = _tiles(pixels.shape[1], pixels.shape[0], grid)
            seen = [self._tile(pixels, tile) for tile in tiles]
            pixel_size = long_edge / grid / _EDGES_PX[-1]
            found = found + seen
        return best_of_overlapping(np.concatenate(found), iou=_OVERLAP_OF_ONE_FACE)

    def _pass(self, levels: list[NDArray[np.uint8]], edge: int) -> Rows:
        """Look at one size, made from the smallest level (each half the one before) that has it."""
        depth = max((number for number, level in enumerate(levels) if max(level.shape[:2]) >= edge), default=0)
        rows = self._network.candidates(levels[depth], edge=edge, threshold=_DOUBTFUL_FROM)
        rows = best_of_overlapping(rows, iou=_OVERLAP_OF_ONE_FACE)
        rows[:, :4] *= 2**depth
        rows[:, 5:] *= 2**depth
        return rows

    def _tile(self, pixels: NDArray[np.uint8], tile: tuple[int, int, int, int]) -> Rows:
        """Look at a part of the picture; a face cut by its inner edge is left to its neighbour, which has it whole."""
        x1, y1, x2, y2 = tile
        rows = shifted(self._pass(halvings(pixels[y1:y2, x1:x2], edge_px=_EDGES_PX[-1]), _EDGES_PX[-1]), x1, y1)
        height, width = pixels.shape[:2]
        cut = (
            ((rows[:, 0] < x1 + 1) & (x1 > 0))
            | ((rows[:, 1] < y1 + 1) & (y1 > 0))
            | ((rows[:, 2] > x2 - 1) & (x2 < width))
            | ((rows[:, 3] > y2 - 1) & (y2 < height))
        )
        return np.asarray(rows[~cut], np.float32)

    def _looked_at_again(self, pixels: NDArray[np.uint8], rows: Rows) -> Rows:
        """Score doubtful candidates anew: the mean, as log odds, of the first score and of closer looks.

        A crowd gets fewer looks at each, and beyond the best few hundred none: those are possible faces at most.
        """
        doubtful = np.flatnonzero(rows[:, 4] < _DOUBTFUL_TO)
        looks = _LOOKS if len(doubtful) <= _CROWD else _LOOKS[:_LOOKS_IN_CROWD]
        for index in doubtful[:_DOUBTFUL_AT_MOST]:
            candidate = rows[index : index + 1]
            again = [_log_odds(self._look(pixels, candidate, face_px, mirrored=flip)) for face_px, flip in looks]
            rows[index, 4] = _probability((_log_odds(rows[index, 4]) + float(np.mean(again))) / 2)
        rest = doubtful[_DOUBTFUL_AT_MOST:]
        rows[rest, 4] = np.minimum(rows[rest, 4], SURE_SCORE - 0.001)
        return rows

    def _look(self, pixels: NDArray[np.uint8], row: Rows, face_px: int, *, mirrored: bool) -> float:
        """Score of the candidate in the middle of its surroundings, brought to a size the network knows best."""
        seen = self._seen_closely(pixels, row, face_px=face_px, canvas_px=_LOOK_CANVAS_PX, mirrored=mirrored)
        return float(seen[0, 4]) if len(seen) else _UNSEEN_SCORE

    def _with_sharper_landmarks(self, pixels: NDArray[np.uint8], rows: Rows) -> Rows:
        """Find the landmarks of every face anew at one size, plain and mirrored, since codes hang on them."""
        face_px, canvas_px = _LANDMARK_FACE_PX, _LANDMARK_CANVAS_PX
        for index in range(len(rows)):
            row = rows[index : index + 1]
            looks = [
                self._seen_closely(pixels, row, face_px=face_px, canvas_px=canvas_px, mirrored=flip)
                for flip in (False, True)
            ]
            if any(len(seen) for seen in looks):
                rows[index, 5:15] = np.concatenate(looks)[:, 5:15].mean(axis=0)
        return rows

    def _seen_closely(
        self, pixels: NDArray[np.uint8], row: Rows, *, face_px: int, canvas_px: int, mirrored: bool
    ) -> Rows:
        """Look at a candidate (1 row) with its surroundings, brought to a given size: the best match, or no row."""
        x1, y1, x2, y2 = (float(value) for value in row[0, :4])
        factor = face_px / max(1.0, ((x2 - x1) * (y2 - y1)) ** 0.5)
        side = max(1, round(canvas_px / factor))
        left, top = round((x1 + x2 - side) / 2), round((y1 + y2 - side) / 2)
        crop = _padded_crop(pixels, left, top, side)
        how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
        crop = cv2.resize(crop, (canvas_px, canvas_px), interpolation=how).astype(np.uint8, copy=False)
        seen = self._network.candidates(crop, edge=canvas_px, threshold=_UNSEEN_SCORE, mirrored=mirrored)
        seen[:, :4] *= side / canvas_px
        seen[:, 5:15] *= side / canvas_px
        seen = shifted(seen, left, top)
        seen = seen[overlap(row[:, :4], seen)[0] > _LOOK_OVERLAP]
        return np.asarray(seen[np.argsort(-seen[:, 4], kind="stable")[:1]], np.float32)


def _any_below(found: list[Rows], height_px: float) -> bool:
    """Tell whether some candidate, however doubtful, is less high."""
    rows = np.concatenate(found)
    return bool((rows[:, 3] - rows[:, 1] < height_px).any())


def _windows(width: int, height: int) -> list[tuple[int, int, int, int]]:
    """Cut a panorama into overlapping windows, since shrunk as a whole its faces would vanish."""
    short, long = min(width, height), max(width, height)
    if long <= _WINDOW_RATIO * short:
        return [(0, 0, width, height)]
    length = max(round(_WINDOW_RATIO * short), -(-2 * long // (_WINDOWS_AT_MOST + 1)))
    count = max(2, -(-(long - length) * 2 // length) + 1)
    starts = [round((long - length) * number / (count - 1)) for number in range(count)]
    if width >= height:
        return [(start, 0, start + length, height) for start in starts]
    return [(0, start, width, start + length) for start in starts]


def _tiles(width: int, height: int, grid: int) -> list[tuple[int, int, int, int]]:
    """Cut a picture into grid x grid overlapping parts."""
    tile_width, tile_height = (round(side * (1 + _TILE_OVERLAP) / grid) for side in (width, height))
    lefts, tops = (
        [round((side - tile) * number / (grid - 1)) for number in range(grid)]
        for side, tile in ((width, tile_width), (height, tile_height))
    )
    return [(left, top, left + tile_width, top + tile_height) for top in tops for left in lefts]


def _padded_crop(pixels: NDArray[np.uint8], left: int, top: int, side: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    crop = np.zeros((side, side, 3), np.uint8)
    x1, y1, x2, y2 = max(0, left), max(0, top), min(width, left + side), min(height, top + side)
    if x2 > x1 and y2 > y1:
        crop[y1 - top : y2 - top, x1 - left : x2 - left] = pixels[y1:y2, x1:x2]
    return crop


def _detection(row: NDArray[np.float32], width: int, height: int, scale: float) -> Detection | None:
    x1, y1, x2, y2 = (float(value) for value in row[:4])
    left, top = max(0, round(x1 / scale)), max(0, round(y1 / scale))
    right, bottom = round(min(width, x2) / scale), round(min(height, y2) / scale)
    if right - left < 1 or bottom - top < 1:
        return None
    score = round(float(row[4]), 4)
    landmarks = (row[5:15].reshape(5, 2) / scale).astype(np.float32)
    return Detection((left, top, right - left, bottom - top), score, score >= SURE_SCORE, landmarks)


def _log_odds(score: float | np.float32) -> float:
    bounded = min(max(float(score), 0.02), 0.99)
    return float(np.log(bounded / (1 - bounded)))


def _probability(log_odds: float) -> float:
    return float(1 / (1 + np.exp(-log_odds)))
