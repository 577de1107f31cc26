"""Pens on paper: lines as a hand draws them, in millimetres, and the ink that they leave on a picture of a page."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

DPI = 300
"""Pages are drawn on at this resolution; what is scanned is made from it afterwards."""
PX_PER_MM = DPI / 25.4
_FINE = 4  # ink is drawn this much finer and then averaged

Line = np.ndarray
"""Points of one movement of the pen: an array (n, 2) of millimetres from the top left of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """What somebody writes with: colour as RGB, line width in millimetres, how much of the paper the ink hides."""

    name: str
    colour: tuple[int, int, int]
    width_mm: float
    cover: float
    gaps: float = 0.0
    grain: float = 0.0


def some_pen(rng: np.random.Generator) -> Pen:
    """Draw one of the pens that lie on the table at the door, ballpoints mostly."""
    kind = rng.choice(
        ["blue ballpoint", "black ballpoint", "gel pen", "pencil", "felt pen", "red ballpoint", "green pen"],
        p=[0.46, 0.24, 0.08, 0.08, 0.07, 0.04, 0.03],
    )
    shade = rng.integers(-15, 16)
    if kind == "gel pen":
        return Pen(name=kind, colour=(25, 25, 32), width_mm=rng.uniform(0.4, 0.7), cover=rng.uniform(0.9, 1.0))
    if kind == "pencil":
        grey = int(85 + shade)
        return Pen(
            name=kind,
            colour=(grey, grey, grey + 4),
            width_mm=rng.uniform(0.4, 0.7),
            cover=rng.uniform(0.65, 0.9),
            grain=rng.uniform(0.3, 0.6),
        )
    if kind == "felt pen":
        colour = [(20, 20, 24), (25, 40, 130), (180, 25, 35)][rng.integers(3)]
        return Pen(name=kind, colour=colour, width_mm=rng.triangular(0.6, 0.8, 1.6), cover=rng.uniform(0.85, 1.0))
    colours = {
        "blue ballpoint": (28, 42, 140),
        "black ballpoint": (38, 38, 44),
        "red ballpoint": (190, 32, 40),
        "green pen": (20, 110, 60),
    }
    red, green, blue = (int(np.clip(one + shade, 0, 255)) for one in colours[str(kind)])
    return Pen(
        name=str(kind),
        colour=(red, green, blue),
        width_mm=rng.uniform(0.3, 0.55),
        cover=rng.uniform(0.72, 0.95),
        gaps=rng.choice([0.0, 0.02, 0.08, 0.2], p=[0.45, 0.3, 0.2, 0.05]),
        grain=rng.uniform(0.0, 0.25),
    )


def faint_pencil(rng: np.random.Generator) -> Pen:
    """A hard pencil hardly pressed."""
    return Pen(
        name="faint pencil",
        colour=(120, 120, 122),
        width_mm=rng.uniform(0.3, 0.5),
        cover=rng.uniform(0.25, 0.5),
        grain=0.5,
    )


def thicker(pen: Pen, width_mm: float) -> Pen:
    """Return the same ink from a broader point."""
    return replace(pen, width_mm=max(pen.width_mm, width_mm))


def curve(
    points: Line | list[tuple[float, float]], rng: np.random.Generator, *, shake: float = 0.06, step: float = 0.25
) -> Line:
    """Return the movement of a hand through these points, one every `step`: never straight, trembling by `shake`."""
    knots = np.asarray(points, dtype=float)
    if len(knots) < 2:
        knots = np.vstack([knots, knots + 0.05])
    lengths = np.hypot(*np.diff(knots, axis=0).T)
    padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    parts = []
    for at, length in enumerate(lengths):
        p0, p1, p2, p3 = padded[at : at + 4]
        # A Catmull-Rom spline with less tension: hands cut corners but do not swing far out.
        t = np.linspace(0, 1, max(3, int(length / step)), endpoint=False)[:, None]
        slope1, slope2 = 0.35 * (p2 - p0), 0.35 * (p3 - p1)
        cubic = (2 * t**3 - 3 * t**2 + 1) * p1 + (t**3 - 2 * t**2 + t) * slope1
        parts.append(cubic + (-2 * t**3 + 3 * t**2) * p2 + (t**3 - t**2) * slope2)
    path = np.vstack([*parts, knots[-1:]])
    tremor = rng.normal(0, 1, (int(lengths.sum() / step) // 5 + 4, 2))
    at = np.linspace(0, len(tremor) - 1, len(path))
    steps = np.arange(len(tremor))
    return path + shake * np.column_stack([np.interp(at, steps, tremor[:, axis]) for axis in (0, 1)])


def straight(start: tuple[float, float], end: tuple[float, float], rng: np.random.Generator, *, bow: float) -> Line:
    """Return one stroke in units of a box from `start` to `end` that bends by up to `bow` of its length."""
    first, last = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    across = np.array([first[1] - last[1], last[0] - first[0]])
    middle = (first + last) / 2 + across * rng.uniform(-bow, bow)
    return curve(np.array([first, middle, last]), rng, shake=0.02, step=0.06)


def draw(page: np.ndarray, lines: list[Line], pen: Pen, rng: np.random.Generator) -> None:
    """Put ink on `page` (RGB, DPI) along `lines`, darker where the pen is pressed, missing where it skips."""
    for line in lines:
        _draw_one(page, line, pen, rng)


def _draw_one(page: np.ndarray, line: Line, pen: Pen, rng: np.random.Generator) -> None:
    height, width = page.shape[:2]
    points = line * PX_PER_MM
    margin = pen.width_mm * PX_PER_MM + 3
    x0, y0 = np.maximum(np.floor(points.min(axis=0) - margin).astype(int), 0)
    x1, y1 = np.ceil(points.max(axis=0) + margin).astype(int)
    x1, y1 = min(int(x1), width), min(int(y1), height)
    if x1 <= x0 or y1 <= y0:
        return
    layer = np.zeros(((y1 - y0) * _FINE, (x1 - x0) * _FINE), np.uint8)
    fine = np.rint((points - (x0, y0)) * _FINE).astype(np.int32)
    pressed = np.interp(np.linspace(0, 1, len(fine)), np.linspace(0, 1, 6), rng.uniform(0.82, 1.12, 6))
    skips = _skipped(line, pen, rng)
    for at in range(len(fine) - 1):
        if skips[at]:
            continue
        thick = max(1, round(pen.width_mm * PX_PER_MM * _FINE * float(pressed[at])))
        cv2.line(layer, fine[at].tolist(), fine[at + 1].tolist(), 255, thick, cv2.LINE_8)
    ink = cv2.resize(layer, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA).astype(np.float32) / 255 * pen.cover
    if pen.grain:
        rough = rng.random(ink.shape, dtype=np.float32)
        rough = cv2.GaussianBlur(rough, (0, 0), 0.8) - 0.5
        ink *= np.clip(1 - pen.grain * (0.35 + 3.5 * rough), 0, 1)
    part = page[y0:y1, x0:x1].astype(np.float32)
    kept = 1 - ink[:, :, None] * (1 - np.array(pen.colour, np.float32) / 255)
    page[y0:y1, x0:x1] = np.clip(part * kept, 0, 255).astype(np.uint8)


def _skipped(line: Line, pen: Pen, rng: np.random.Generator) -> np.ndarray:
    """Where the pen leaves no ink: for every point of `line`, in gaps of half a millimetre to one and a half."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    skips = np.zeros(len(line), bool)
    for start in rng.uniform(0, along[-1], rng.poisson(pen.gaps * along[-1] / 1.5)):
        skips |= (along >= start) & (along < start + rng.uniform(0.5, 1.5))
    return skips
