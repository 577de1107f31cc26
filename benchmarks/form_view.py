"""How a sheet of paper lies before a scanner or a camera: from millimetres of its page to pixels of the picture."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from benchmarks.form_pens import PX_PER_MM

A4 = (210.0, 297.0)
_STEP = 16  # bent paper is followed at every so many pixels and between them linearly

Rng = np.random.Generator


@dataclass(slots=True, kw_only=True)
class View:
    """Where things of one sheet come to lie in a picture of `width` x `height` pixels.

    `flat`: paper millimetres to pixels (3x3). `printed`: layout millimetres to paper millimetres (3x3), what the
    printer's margins did. `bend`: waves of the paper as (millimetres along x, along y, waves, phase, axis); `lens`: the
    first radial coefficient, positive for barrel.
    """

    width: int
    height: int
    flat: np.ndarray
    printed: np.ndarray = field(default_factory=lambda: np.eye(3))
    bend: tuple[tuple[float, float, float, float, int], ...] = ()
    lens: float = 0.0

    def place(self, points_mm: np.ndarray, *, printed: bool = True) -> np.ndarray:
        """Pixels of layout millimetres, or of paper millimetres where not `printed`; arrays (n, 2)."""
        paper = _through(self.printed, points_mm) if printed else np.asarray(points_mm, float)
        plain = _through(self.flat, paper)
        found = plain.copy()
        if self.bend or self.lens:
            for _ in range(12):
                found += plain - _through(self.flat, self._paper(found))
        return found

    def px_per_mm(self) -> float:
        """Resolution in the middle of the paper."""
        a, b = self.place(np.array([[100.0, 148.0], [110.0, 148.0]]), printed=False)
        return float(np.hypot(*(b - a)) / 10)

    def take(self, page: np.ndarray) -> np.ndarray:
        """Return the picture of `page` (RGB or grey, form_pens.DPI); white where the sheet has no print."""
        ratio = PX_PER_MM / self.px_per_mm()
        scale = PX_PER_MM
        if ratio > 1.15:
            wide = page.shape[1]
            page = cv2.resize(page, None, fx=1 / ratio, fy=1 / ratio, interpolation=cv2.INTER_AREA)
            scale = PX_PER_MM * page.shape[1] / wide
        to_page = np.array([[scale, 0, -0.5], [0, scale, -0.5], [0, 0, 1.0]])
        white = (255, 255, 255)
        if not self.bend and not self.lens:
            through = self.flat @ self.printed @ np.linalg.inv(to_page)
            size = (self.width, self.height)
            return cv2.warpPerspective(page, through, size, flags=cv2.INTER_LINEAR, borderValue=white)
        wide, high = self.width // _STEP + 3, self.height // _STEP + 3
        x, y = np.meshgrid((np.arange(wide) - 0.5) * _STEP - 0.5, (np.arange(high) - 0.5) * _STEP - 0.5)
        paper = self._paper(np.column_stack([x.ravel(), y.ravel()]))
        source = _through(to_page @ np.linalg.inv(self.printed), paper).astype(np.float32)
        maps = []
        for axis in (0, 1):
            coarse = source[:, axis].reshape(high, wide)
            full = cv2.resize(coarse, (wide * _STEP, high * _STEP), interpolation=cv2.INTER_LINEAR)
            maps.append(full[_STEP : _STEP + self.height, _STEP : _STEP + self.width])
        return cv2.remap(page, maps[0], maps[1], cv2.INTER_LINEAR, borderValue=white)

    def outline(self) -> np.ndarray:
        """Pixels of the edge of the paper, all the way round."""
        wide, high = A4
        t = np.linspace(0, 1, 24, endpoint=False)
        sides = [
            np.column_stack([t * wide, 0 * t]),
            np.column_stack([0 * t + wide, t * high]),
            np.column_stack([wide - t * wide, 0 * t + high]),
            np.column_stack([0 * t, high - t * high]),
        ]
        return self.place(np.vstack(sides), printed=False)

    def _paper(self, pixels: np.ndarray) -> np.ndarray:
        centre = np.array([self.width, self.height]) / 2
        away = (pixels - centre) / np.hypot(*centre)
        straight = centre + (pixels - centre) * (1 + self.lens * (away**2).sum(axis=1, keepdims=True))
        paper = _through(np.linalg.inv(self.flat), straight)
        moved = paper.copy()
        for along_x, along_y, waves, phase, axis in self.bend:
            wave = np.sin(np.pi * waves * np.clip(paper[:, axis] / A4[axis], -0.2, 1.2) + phase)
            moved[:, 0] += along_x * wave
            moved[:, 1] += along_y * wave
        return moved


def _through(matrix: np.ndarray, points: np.ndarray) -> np.ndarray:
    points = np.asarray(points, float)
    told = points @ matrix[:, :2].T + matrix[:, 2]
    return told[:, :2] / told[:, 2:]


def _moved(x: float, y: float, scale: float = 1.0, degrees: float = 0.0) -> np.ndarray:
    turn = np.deg2rad(degrees)
    c, s = scale * np.cos(turn), scale * np.sin(turn)
    return np.array([[c, -s, x], [s, c, y], [0, 0, 1.0]])


def printer(rng: Rng) -> tuple[np.ndarray, str]:
    """What printing did: nothing, fitting to the page, a little offset and skew; and its name where it is a lot."""
    scale = 1.0 + rng.normal(0, 0.002)
    named = ""
    if rng.random() < 0.25:
        scale, named = rng.uniform(0.93, 0.97), "fitted to the page"
    x, y = (np.array(A4) * (1 - scale) / 2 + rng.normal(0, 1.0, 2)).tolist()
    return _moved(x, y, scale, rng.normal(0, 0.15)), named


def _turned(quarter: int, width: int, height: int) -> tuple[np.ndarray, int, int]:
    """Turn a picture by quarters clockwise."""
    matrix = np.eye(3)
    for _ in range(quarter % 4):
        matrix = np.array([[0, -1, height - 1.0], [1, 0, 0], [0, 0, 1.0]]) @ matrix
        width, height = height, width
    return matrix, width, height


def scanned(rng: Rng) -> tuple[View, list[str]]:
    """Lay a sheet on a scanner: 150 to 300 dpi, up to 8 degrees askew, seen from a little aside by scanning apps."""
    named = []
    dpi = float(rng.choice([150, 200, 240, 300, rng.uniform(150, 300)], p=[0.25, 0.3, 0.05, 0.25, 0.15]))
    named.append("150-199 dpi" if dpi < 200 else "200-249 dpi" if dpi < 250 else "250-300 dpi")
    px = dpi / 25.4
    degrees = rng.uniform(-8, 8) if rng.random() < 0.5 else rng.normal(0, 0.7)
    degrees = float(np.clip(degrees, -8, 8))
    if abs(degrees) > 2:
        named.append("askew by 2-8 degrees")
    wide, high = A4
    centred = np.array([[px, 0, -px * wide / 2], [0, px, -px * high / 2], [0, 0, 1.0]])
    around = _moved(0, 0, 1, degrees) @ centred
    if rng.random() < 0.3:
        named.append("perspective")
        away = rng.normal(0, 0.035, 2) / (px * np.array([wide, high]))
        around = np.array([[1, 0, 0], [0, 1, 0], [away[0], away[1], 1]]) @ around
    ends = _through(around, np.array([[0, 0], [wide, 0], [wide, high], [0, high]], float))
    low, far = ends.min(axis=0), ends.max(axis=0)
    if rng.random() < 0.06 and abs(degrees) < 3:
        named.append("edges cut off")
        cut = px * rng.uniform(0, 6, 4)
        low, far = low + cut[:2], far - cut[2:]
    elif rng.random() < 0.5:
        low, far = low - px * rng.uniform(0, 12, 2), far + px * rng.uniform(0, 12, 2)
    width, height = (int(one) for one in far - low)
    flat = _moved(-low[0], -low[1]) @ around
    quarter = int(rng.choice([0, 2, 1, 3], p=[0.87, 0.09, 0.02, 0.02]))
    if quarter:
        named.append("upside down" if quarter == 2 else "on its side")
    turn, width, height = _turned(quarter, width, height)
    printed, fitted = printer(rng)
    bend: tuple[tuple[float, float, float, float, int], ...] = ()
    if rng.random() < 0.25:
        named.append("uneven feed")
        bend = ((0.0, rng.uniform(0.1, 0.5), rng.uniform(0.5, 4), rng.uniform(0, 6), 1),)
    return View(width=width, height=height, flat=turn @ flat, printed=printed, bend=bend), [
        *named,
        *([fitted] if fitted else []),
    ]


def photographed(rng: Rng) -> tuple[View, list[str]]:
    """Hold a 12-megapixel telephone over a sheet on a table, not quite straight above it."""
    named = ["photograph"]
    width, height = 3024, 4032
    quarter = int(rng.choice([0, 1, 3, 2], p=[0.78, 0.08, 0.06, 0.08]))
    pitch, yaw = np.deg2rad(rng.normal(0, 11)), np.deg2rad(rng.normal(0, 8))
    roll = np.deg2rad(float(np.clip(rng.normal(0, 5), -14, 14)))
    if max(abs(pitch), abs(yaw)) > np.deg2rad(14):
        named.append("seen from aside")
    wide, high = A4
    ends = np.array([[-wide / 2, -high / 2], [wide / 2, -high / 2], [wide / 2, high / 2], [-wide / 2, high / 2]])
    rx = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    ry = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    rz = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    space = (rz @ rx @ ry @ np.column_stack([ends, np.zeros(4)]).T).T
    space[:, 2] += 420.0  # millimetres from the lens
    seen = space[:, :2] / space[:, 2:]
    low, far = seen.min(axis=0), seen.max(axis=0)
    fill = rng.uniform(0.78, 0.985) if rng.random() < 0.8 else rng.uniform(0.55, 0.78)
    if fill < 0.7:
        named.append("taken from far")
    scale = fill * min(width / (far - low)[0], height / (far - low)[1])
    room = np.array([width, height]) - scale * (far - low)
    pixels = (seen - low) * scale + room * rng.uniform(0.15, 0.85, 2)
    flat = cv2.getPerspectiveTransform((ends + np.array(A4) / 2).astype(np.float32), pixels.astype(np.float32))
    turn, width, height = _turned(quarter, width, height)
    if quarter:
        named.append("upside down" if quarter == 2 else "on its side")
    bend = []
    if rng.random() < 0.7:
        size = float(np.clip(abs(rng.normal(0, 0.7)), 0, 2.5))
        bend.append((rng.normal(0, 0.3) * size, size, rng.uniform(0.6, 1.8), rng.uniform(0, 6), int(rng.integers(2))))
        if size > 1.0:
            named.append("curled")
    printed, fitted = printer(rng)
    view = View(
        width=width,
        height=height,
        flat=turn @ flat,
        printed=printed,
        bend=tuple(bend),
        lens=float(rng.normal(0, 0.012)),
    )
    return view, [*named, *([fitted] if fitted else [])]
