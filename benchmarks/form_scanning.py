"""What light, lenses, scanners and file formats do to the picture of a sheet of paper."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from benchmarks.form_view import View

Rng = np.random.Generator
_NOISE = 64  # standard deviation of the stored noise, in grey levels


@functools.cache
def _grain() -> np.ndarray:
    tile = np.random.default_rng(0).normal(0, _NOISE, (4700, 4700))
    return np.clip(tile, -32768, 32767).astype(np.int16)


def noisy(picture: np.ndarray, rng: Rng, *, spread: float, coloured: bool) -> np.ndarray:
    """Add noise of `spread` grey levels, alike in all channels unless `coloured`."""
    height, width = picture.shape[:2]

    def part() -> np.ndarray:
        y, x = int(rng.integers(0, 4700 - height + 1)), int(rng.integers(0, 4700 - width + 1))
        return _grain()[y : y + height, x : x + width]

    layers = [part() for _ in range(3)] if coloured else [part()] * 3
    return cv2.addWeighted(picture, 1.0, cv2.merge(layers), spread / _NOISE, 0, dtype=cv2.CV_8U)


def lit(picture: np.ndarray, gain: np.ndarray) -> np.ndarray:
    """Return the picture under a light given as a coarse map of factors up to 1.25."""
    size = (picture.shape[1], picture.shape[0])
    full = cv2.resize(np.clip(gain * 200, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_CUBIC)
    return cv2.multiply(picture, cv2.merge([full] * 3), scale=1 / 200)


def _coarse(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    height, width = picture.shape[:2]
    y, x = np.mgrid[0 : 1 : complex(max(8, height // 40)), 0 : 1 : complex(max(8, width // 40))]
    return x.astype(np.float32), y.astype(np.float32)


def uneven_light(picture: np.ndarray, rng: Rng, *, strength: float) -> np.ndarray:
    """Return a gain map that falls off by `strength` from one side to the other and a little in between."""
    x, y = _coarse(picture)
    turn = rng.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn)
    wave = np.sin(x * rng.uniform(1, 4) + rng.uniform(0, 6)) * np.sin(y * rng.uniform(1, 4) + rng.uniform(0, 6))
    return 1 - strength * (0.5 + slope) - 0.25 * strength * (wave + 1) / 2


def shadow(picture: np.ndarray, rng: Rng, *, deepest: float) -> np.ndarray:
    """Return a gain map with the shadow of a hand, a head or a telephone, its edge sharp or soft."""
    x, y = _coarse(picture)
    mask = np.zeros(x.shape, np.uint8)
    scale = np.array([mask.shape[1], mask.shape[0]])
    if rng.random() < 0.5:
        turn = rng.uniform(0, 2 * np.pi)
        normal = np.array([np.cos(turn), np.sin(turn)])
        mask[((x - rng.uniform(0.3, 0.7)) * normal[0] + (y - rng.uniform(0.3, 0.7)) * normal[1]) > 0] = 255
    else:
        turns = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach = rng.uniform(0.15, 0.5, 9)
        middle = rng.uniform(0, 1, 2)
        shape = (middle + np.column_stack([reach * np.cos(turns), reach * np.sin(turns)])) * scale
        cv2.fillPoly(mask, [shape.astype(np.int32)], 255)
    soft = cv2.GaussianBlur(mask, (0, 0), rng.uniform(0.5, 6.0)).astype(np.float32) / 255
    return 1 - soft * rng.uniform(0.15, deepest)


def blurred(picture: np.ndarray, rng: Rng, *, sigma: float) -> np.ndarray:
    """Return the picture out of focus by `sigma` pixels."""
    return cv2.GaussianBlur(picture, (0, 0), max(sigma, 0.2))


def moved(picture: np.ndarray, rng: Rng, *, length: float) -> np.ndarray:
    """Return the picture as a hand that moved by `length` pixels took it."""
    size = 2 * int(np.ceil(length / 2)) + 3
    kernel = np.zeros((size * 8, size * 8), np.uint8)
    turn = rng.uniform(0, np.pi)
    half = np.array([np.cos(turn), np.sin(turn)]) * length * 4
    a, b = (np.full(2, size * 4) - half).astype(int), (np.full(2, size * 4) + half).astype(int)
    cv2.line(kernel, a.tolist(), b.tolist(), 255, 8)
    small = cv2.resize(kernel, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32)
    return cv2.filter2D(picture, -1, small / small.sum())


def jpeg(picture: np.ndarray, quality: int) -> np.ndarray:
    """Return what a JPEG file of this quality gives back."""
    written = cv2.imencode(".jpg", picture[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.cvtColor(cv2.imdecode(written, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


def background(picture: np.ndarray, view: View, rng: Rng, *, table: bool) -> np.ndarray:
    """Return the picture with what lies around and under the sheet instead of nothing."""
    height, width = picture.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.rint(view.outline()).astype(np.int32)], 255)
    if table:
        base = np.array(
            [(140, 105, 70), (200, 175, 140), (70, 60, 55), (185, 188, 190), (230, 228, 222)][rng.integers(5)]
        )
        wood = rng.normal(0, 1, (int(rng.integers(20, 200)), int(rng.integers(4, 20)), 1)) * rng.uniform(3, 22)
        rough = rng.normal(0, 5, (90, 70, 1))
        under = cv2.resize((base + wood).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
        under += cv2.resize(rough.astype(np.float32), (width, height))[:, :, None]
        under = np.clip(under, 0, 255).astype(np.uint8)
        if rng.random() < 0.4:  # another sheet lies half under this one
            shift = rng.uniform(-0.25, 0.25, 2) * (width, height)
            cv2.fillPoly(under, [np.rint(view.outline() + shift).astype(np.int32)], (238, 238, 234))
    else:
        tone = int(
            rng.choice([rng.integers(235, 256), rng.integers(10, 60), rng.integers(120, 200)], p=[0.6, 0.25, 0.15])
        )
        under = np.full_like(picture, tone)
    cv2.copyTo(picture, mask, under)
    return under


def finger(picture: np.ndarray, view: View, rng: Rng) -> None:
    """Hold the sheet down with a thumb or some fingers at one edge."""
    outline = view.outline()
    px = view.px_per_mm()
    at = outline[int(rng.integers(len(outline)))]
    inward = outline.mean(axis=0) - at
    inward = inward / np.hypot(*inward)
    skin = np.array([(224, 178, 150), (198, 140, 110), (120, 80, 58), (238, 200, 178)][rng.integers(4)])
    along = np.array([-inward[1], inward[0]])
    for number in range(int(rng.choice([1, 1, 3]))):
        deep = rng.uniform(3, 16)
        tip = at + inward * deep * px + along * number * 19 * px
        tail = tip - inward * 70 * px + along * rng.normal(0, 12) * px
        for wide, tone in [(19, 0.82), (17, 0.93), (13, 1.0)]:
            cv2.line(
                picture,
                tip.astype(int).tolist(),
                tail.astype(int).tolist(),
                tuple(int(one) for one in skin * tone),
                int(wide * px),
                cv2.LINE_AA,
            )


def streaks(picture: np.ndarray, rng: Rng) -> None:
    """Draw the lines that dust on the glass of a sheet feeder leaves all along the feed."""
    across = rng.random() < 0.15
    length = picture.shape[0] if across else picture.shape[1]
    for _ in range(int(rng.integers(1, 4))):
        at, thick = int(rng.integers(0, length)), int(rng.integers(1, 3))
        part = picture[at : at + thick] if across else picture[:, at : at + thick]
        tone = rng.integers(0, 200, 3) if rng.random() < 0.3 else np.full(3, rng.integers(0, 200))
        part[:] = np.clip(part * 0.3 + tone * 0.7, 0, 255).astype(np.uint8)


def stretched(picture: np.ndarray, rng: Rng) -> np.ndarray:
    """Return the picture with the contrast that office scanners like: paper white, print black."""
    low, high = rng.uniform(0, 70), rng.uniform(190, 245)
    ramp = np.clip((np.arange(256) - low) * 255 / (high - low), 0, 255).astype(np.uint8)
    return cv2.LUT(picture, ramp)


def grey(picture: np.ndarray) -> np.ndarray:
    """Return the picture without colour, still in three channels."""
    return cv2.merge([cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)] * 3)


def black_or_white(picture: np.ndarray, rng: Rng, *, even: bool) -> np.ndarray:
    """Return the picture in one bit: by one threshold in a scanner's `even` light, else as scanning apps do it."""
    plain = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if even and rng.random() < 0.6:
        plain = cv2.threshold(plain, float(rng.uniform(115, 185)), 255, cv2.THRESH_BINARY)[1]
    else:
        size = int(rng.integers(15, 30)) * 2 + 1
        method = cv2.ADAPTIVE_THRESH_MEAN_C
        plain = cv2.adaptiveThreshold(plain, 255, method, cv2.THRESH_BINARY, size, float(rng.uniform(10, 24)))
    return cv2.merge([plain] * 3)


def faxed(picture: np.ndarray, rng: Rng, view: View) -> np.ndarray:
    """Return the picture as a fax in fine mode brings it: about 200 dpi, one bit, some lines lost; `view` follows."""
    height, width = picture.shape[:2]
    ratio = min(1.0, 200 / 25.4 / view.px_per_mm())
    small = cv2.resize(picture, (round(width * ratio), round(height * ratio)), interpolation=cv2.INTER_AREA)
    view.height, view.width = small.shape[:2]
    view.flat = np.diag([view.width / width, view.height / height, 1.0]) @ view.flat
    plain = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    plain = cv2.threshold(plain, float(rng.uniform(125, 175)), 255, cv2.THRESH_BINARY)[1]
    for _ in range(int(rng.integers(0, 6))):
        at = int(rng.integers(2, plain.shape[0] - 2))
        plain[at : at + int(rng.integers(1, 3))] = 255 if rng.random() < 0.6 else plain[at - 1]
    return cv2.merge([plain] * 3)
