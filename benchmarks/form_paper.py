"""What happens to a sheet of paper between the printer and the scanner, drawn into the picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.form_view import A4

if TYPE_CHECKING:
    from benchmarks.form_view import View

Rng = np.random.Generator
_COLOURS = {
    "white": (252, 252, 250),
    "cream": (250, 244, 226),
    "recycled": (226, 222, 212),
    "yellow": (250, 238, 150),
    "green": (205, 235, 200),
    "pink": (246, 208, 214),
    "blue": (200, 220, 242),
}


def toned(page: np.ndarray, rng: Rng) -> tuple[np.ndarray, list[str]]:
    """Return the printed page (RGB) as a tired cartridge prints it, before anybody writes on it."""
    if rng.random() > 0.3:
        return page.copy(), []
    black = int(rng.integers(10, 95))
    ramp = (255 - (255 - np.arange(256)) * (255 - black) / 255).astype(np.uint8)
    told = cv2.LUT(page, ramp)
    if rng.random() < 0.3:
        told = cv2.GaussianBlur(told, (0, 0), rng.uniform(0.6, 1.1))  # ink spreads in the fibres
    return told, ["pale print"] if black > 60 else []


def coloured(page: np.ndarray, rng: Rng) -> tuple[np.ndarray, list[str]]:
    """Return the page on paper of some colour."""
    name = str(rng.choice(list(_COLOURS), p=[0.78, 0.06, 0.06, 0.04, 0.02, 0.02, 0.02]))
    lut = np.clip(np.arange(256)[:, None] * np.array(_COLOURS[name]) / 255, 0, 255).astype(np.uint8)
    return cv2.LUT(page, lut[:, None, :]), [] if name in {"white", "cream"} else ["coloured paper"]


def shone_through(page: np.ndarray, back: np.ndarray, rng: Rng) -> np.ndarray:
    """Return the page with its back (RGB, as printed) faintly seen through thin paper."""
    strength = rng.uniform(0.03, 0.11)
    soft = cv2.blur(back[:, ::-1], (9, 9))
    veil = cv2.LUT(soft, (255 - (255 - np.arange(256)) * strength).astype(np.uint8))
    return cv2.multiply(page, cv2.resize(veil, (page.shape[1], page.shape[0])), scale=1 / 255)


def folds(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Crease the sheet: in halves or thirds, or anyhow from a pocket."""
    wide, high = A4
    kind = rng.integers(3)
    if kind == 0:
        lines = [((0, high / 2), (wide, high / 2))]
        if rng.random() < 0.5:
            lines.append(((wide / 2, 0), (wide / 2, high)))
    elif kind == 1:
        lines = [((0, high / 3), (wide, high / 3)), ((0, 2 * high / 3), (wide, 2 * high / 3))]
    else:
        lines = [
            ((rng.uniform(0, wide), rng.uniform(0, high)), (rng.uniform(0, wide), rng.uniform(0, high)))
            for _ in range(rng.integers(1, 5))
        ]
    for start, end in lines:
        points = np.linspace(start, end, 30) + rng.normal(0, 0.15, (30, 2)) + rng.normal(0, 1.0, 2)
        pixels = np.rint(view.place(points, printed=False)).astype(np.int32)
        thick = max(1, round(rng.uniform(0.15, 0.5) * view.px_per_mm()))
        darker = rng.random() < 0.6
        shade(
            picture,
            pixels,
            thick,
            rng.uniform(0.62, 0.93) if darker else 1.0,
            lift=0.0 if darker else rng.uniform(0.1, 0.5),
        )


def shade(picture: np.ndarray, pixels: np.ndarray, thick: int, keep: float, *, lift: float) -> None:
    """Make a line of the picture darker, or lighter by `lift`."""
    x0, y0 = np.maximum(pixels.min(axis=0) - 2 * thick - 4, 0)
    x1, y1 = pixels.max(axis=0) + 2 * thick + 4
    part = picture[y0:y1, x0:x1]
    if not part.size:
        return
    mask = np.zeros(part.shape[:2], np.uint8)
    cv2.polylines(mask, [pixels - (x0, y0)], isClosed=False, color=255, thickness=thick, lineType=cv2.LINE_AA)
    at = np.nonzero(cv2.GaussianBlur(mask, (0, 0), 0.5 + 0.3 * thick))
    weight = cv2.GaussianBlur(mask, (0, 0), 0.5 + 0.3 * thick)[at].astype(np.float32)[:, None] / 255
    told = part[at].astype(np.float32)
    told = told * (1 - weight * (1 - keep)) + weight * lift * (255 - told)
    part[at] = np.clip(told, 0, 255).astype(np.uint8)


def stain(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Put a cup on the sheet, or spill a little."""
    middle = view.place(np.array([[rng.uniform(0, A4[0]), rng.uniform(0, A4[1])]]), printed=False)[0]
    px = view.px_per_mm()
    ring = rng.random() < 0.7
    radius = int(px * (rng.uniform(32, 44) if ring else rng.uniform(4, 18)))
    x0, y0 = np.maximum((middle - radius * 1.2).astype(int), 0)
    x1, y1 = (middle + radius * 1.2).astype(int)
    part = picture[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)]
    if not part.size or min(part.shape[:2]) < 4:
        return
    mask = np.zeros(part.shape[:2], np.uint8)
    turns = np.linspace(0, 2 * np.pi, 60)
    swell = radius * (1 + 0.04 * np.sin(2 * turns + rng.uniform(0, 6)) + 0.02 * np.sin(5 * turns + rng.uniform(0, 6)))
    edge = np.column_stack([swell * np.cos(turns), swell * np.sin(turns)]) + middle - (x0, y0)
    if ring:
        cv2.fillPoly(mask, [np.rint(edge).astype(np.int32)], int(rng.integers(10, 50)))
        cv2.polylines(mask, [np.rint(edge).astype(np.int32)], True, 255, max(2, int(px * rng.uniform(0.8, 3.5))))
    else:
        cv2.fillPoly(mask, [np.rint(edge).astype(np.int32)], 255)
    weight = cv2.GaussianBlur(mask, (0, 0), px * 0.35).astype(np.float32)[:, :, None] / 255 * rng.uniform(0.4, 1.0)
    brown = np.array([0.80, 0.66, 0.45], np.float32) if rng.random() < 0.8 else np.array([0.78, 0.78, 0.80], np.float32)
    part[:] = np.clip(part * (1 - weight * (1 - brown)), 0, 255).astype(np.uint8)


def specks(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Dust and crumbs, here and there one in a box."""
    px = view.px_per_mm()
    for _ in range(int(rng.integers(20, 250))):
        x, y = (rng.random(2) * (view.width, view.height)).tolist()
        size = rng.exponential(0.09) * px
        grey = int(rng.integers(20, 190))
        cv2.circle(picture, (int(x * 16), int(y * 16)), max(6, int(size * 16)), (grey, grey, grey), -1, cv2.LINE_AA, 4)


def dog_ear(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Fold a corner over so that it covers whatever is printed there."""
    wide, high = A4
    at = int(rng.integers(4))
    corner = np.array([(0, 0), (wide, 0), (wide, high), (0, high)][at], float)
    inward = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)][at], float)
    along, down = rng.uniform(10, 28, 2)
    a, b = corner + inward * (along, 0), corner + inward * (0, down)
    across = (b - a) / np.hypot(*(b - a))
    folded = 2 * (a + across * ((corner - a) @ across)) - corner
    pixels = np.rint(view.place(np.array([corner, a, b, folded]), printed=False)).astype(np.int32)
    behind = int(rng.integers(200, 256)) if rng.random() < 0.7 else int(rng.integers(10, 60))
    cv2.fillConvexPoly(picture, pixels[[0, 1, 2]], (behind,) * 3, cv2.LINE_AA)
    shade(picture, pixels[[1, 3, 2]], 3, 0.75, lift=0.0)
    cv2.fillConvexPoly(picture, pixels[[1, 3, 2]], (236, 235, 230), cv2.LINE_AA)


def punched(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Punch two holes, or four, in the left margin as a binder wants them."""
    px = view.px_per_mm()
    middle = A4[1] / 2 + rng.normal(0, 2)
    ways = [-40, 40] if rng.random() < 0.7 else [-120, -40, 40, 120]
    dark = rng.random() < 0.5
    for way in ways:
        x, y = view.place(np.array([[12 + rng.normal(0, 1), middle + way]]), printed=False)[0]
        tone = int(rng.integers(5, 60) if dark else rng.integers(225, 256))
        cv2.circle(picture, (int(x), int(y)), int(2.75 * px), (tone,) * 3, -1, cv2.LINE_AA)


def stapled(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Leave a staple, or where it was, at the upper left."""
    at = np.array([rng.uniform(4, 16), rng.uniform(4, 14)])
    turn = np.deg2rad(rng.uniform(20, 70))
    half = 6 * np.array([np.cos(turn), -np.sin(turn)])
    pixels = np.rint(view.place(np.array([at - half, at + half]), printed=False)).astype(np.int32)
    tone = int(rng.integers(60, 200))
    cv2.line(
        picture, pixels[0].tolist(), pixels[1].tolist(), (tone,) * 3, max(1, round(0.5 * view.px_per_mm())), cv2.LINE_AA
    )
