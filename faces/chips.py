"""Cuts aligned face chips out of a picture exactly as dlib does, in numpy.

Follows dlib's image_transforms/interpolation.h (`extract_image_chips`): the face is turned upright and scaled to
150 x 150 pixels with a quarter of padding around its frame, from a pyramid level at most twice too large.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from faces.dlib_network import CHIP_PX

_PADDING = 0.25

DLIB_TEMPLATE = np.array(
    [
        (0.8595674595992, 0.2134981538014),
        (0.6460604764104, 0.2289674387677),
        (0.1205750620789, 0.2137274526848),
        (0.3340850613712, 0.2290642403242),
        (0.4901123135679, 0.6277975316475),
    ]
)
"""Where dlib's 5 landmarks belong in the unit frame: right eye outer, inner, left eye outer, inner, nose base."""

CENTERFACE_TEMPLATE = np.array(
    [(0.2131, 0.2214), (0.7967, 0.2156), (0.5005, 0.5492), (0.2524, 0.8127), (0.7444, 0.8054)]
)
"""The same frame for CenterFace's eyes, nose tip and mouth corners, fitted on 300 persons of LFW."""

Chip = NDArray[np.uint8]
Points = NDArray[np.float64]


def cut_chip(pixels: NDArray[np.uint8], landmarks: ArrayLike, template: Points = CENTERFACE_TEMPLATE) -> Chip:
    """Return the (150, 150, 3) chip of the face whose 5 landmarks (x, y in pixels of the picture) match the template.

    What lies outside the picture is black; landmarks that are no numbers or span no pixel give a black chip.
    """
    points = np.asarray(landmarks, np.float64).reshape(-1, 2)
    turn, origin = _similarity((_PADDING + template) / (1 + 2 * _PADDING) * CHIP_PX, points)
    scale = math.hypot(turn[0, 0], turn[1, 0])
    if not (math.isfinite(scale) and np.isfinite(origin).all() and CHIP_PX * scale > 1):
        return np.zeros((CHIP_PX, CHIP_PX, 3), np.uint8)
    centre = turn @ np.array([CHIP_PX / 2, CHIP_PX / 2]) + origin
    half = (CHIP_PX * scale - 1) / 2
    corners = np.array([centre - half, centre + half])
    depth = _depth(corners)
    level, corner_xy = _crop(pixels, corners, turn / scale, grow=2 ** (depth + 2) - 2)
    corners = corners - corner_xy
    for _ in range(depth):
        level = _halved(level)
        corners = _down(corners)
    return _sampled(level, corners, turn / scale)


def _similarity(source: Points, target: Points) -> tuple[Points, Points]:
    """Least squares: target = turn @ source + origin, where turn only rotates and scales."""
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    a, b = source - source_mean, target - target_mean
    norm = float((a * a).sum())
    along = float((a * b).sum()) / norm
    across = float((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum()) / norm
    turn = np.array([[along, -across], [across, along]])
    return turn, target_mean - turn @ source_mean


def _down(corners: Points) -> Points:
    return np.asarray(corners / 2 - (1.25, 0.75))


def _area(corners: Points) -> float:
    width, height = corners[1] - corners[0] + 1
    return float(width * height)


def _depth(corners: Points) -> int:
    """How many times the picture is halved before sampling: once less than it takes to get below the chip's area."""
    depth, corners = 0, _down(corners)
    while _area(corners) > CHIP_PX * CHIP_PX:
        depth, corners = depth + 1, _down(corners)
    return depth


def _turned(corners: Points, rotation: Points) -> Points:
    """Top left, top right and bottom left and right of the rectangle, turned about its centre."""
    (left, top), (right, bottom) = corners
    centre = corners.mean(axis=0)
    frame = np.array([(left, top), (right, top), (left, bottom), (right, bottom)])
    return np.asarray((frame - centre) @ rotation.T + centre)


def _crop(
    pixels: NDArray[np.uint8], corners: Points, rotation: Points, *, grow: int
) -> tuple[NDArray[np.uint8], Points]:
    """Return the part of the picture that matters and its top left corner, which sets the pyramid's phase."""
    turned = _turned(corners, rotation)
    height, width = pixels.shape[:2]
    low = np.maximum(turned.min(axis=0) - grow, 0)
    high = np.minimum(turned.max(axis=0) + grow, (width - 1, height - 1))
    left, top = (math.floor(value + 0.5) for value in low)
    right, bottom = (math.floor(value + 0.5) for value in high)
    return pixels[top : max(top, bottom + 1), left : max(left, right + 1)], np.array([left, top], np.float64)


def _halved(level: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Blur with 1 4 6 4 1 and keep every other pixel, in whole numbers as dlib's pyramid_down<2>."""
    rows, columns = (max(0, (size - 3) // 2) for size in level.shape[:2])
    if not rows or not columns:
        return np.zeros((0, 0, 3), np.uint8)
    wide = level.astype(np.uint16)
    across = sum(wide[:, i : i + 2 * columns - 1 : 2] * np.uint16(k) for i, k in enumerate((1, 4, 6, 4, 1)))
    assert isinstance(across, np.ndarray)
    both = sum(across[i : i + 2 * rows - 1 : 2] * np.uint16(k) for i, k in enumerate((1, 4, 6, 4, 1)))
    assert isinstance(both, np.ndarray)
    return (both >> 8).astype(np.uint8)


def _sampled(level: NDArray[np.uint8], corners: Points, rotation: Points) -> Chip:
    """Bilinear, truncated; the chip's corner pixels lie on the rectangle's corners."""
    top_left, top_right, bottom_left, _ = _turned(corners, rotation)
    steps = np.arange(CHIP_PX) / (CHIP_PX - 1)
    places = top_left + steps[None, :, None] * (top_right - top_left) + steps[:, None, None] * (bottom_left - top_left)
    height, width = level.shape[:2]
    whole = np.floor(places)
    inside = (whole >= 0).all(axis=2) & (whole[..., 0] + 1 < width) & (whole[..., 1] + 1 < height)
    chip = np.zeros((CHIP_PX, CHIP_PX, 3), np.uint8)
    if not inside.any():
        return chip
    x, y = whole[inside].astype(np.intp).T
    right, down = (places[inside] - whole[inside]).T[:, :, None]
    flat = level.reshape(-1, 3)
    at = y * width + x
    upper = (1 - right) * flat[at] + right * flat[at + 1]
    lower = (1 - right) * flat[at + width] + right * flat[at + width + 1]
    chip[inside] = ((1 - down) * upper + down * lower).astype(np.uint8)
    return chip


def mirrored(chips: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return chips (N, 150, 150, 3) as a mirror shows them."""
    return np.ascontiguousarray(chips[:, :, ::-1])


def cut_chips(pixels: NDArray[np.uint8], landmarks: Sequence[ArrayLike]) -> NDArray[np.uint8]:
    """Return (N, 150, 150, 3) chips for N faces of one upright RGB picture, by CenterFace landmarks."""
    if not len(landmarks):
        return np.zeros((0, CHIP_PX, CHIP_PX, 3), np.uint8)
    return np.stack([cut_chip(pixels, points) for points in landmarks])
