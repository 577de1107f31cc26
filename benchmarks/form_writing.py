"""Handwriting without meaning: names, dates, signatures and notes as lines of a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.form_pens import Line, curve
from exports.forms.layout import Area, FieldKind

if TYPE_CHECKING:
    from exports.forms.layout import PageLayout, WriteField

Rng = np.random.Generator


def _word(x: float, baseline: float, *, high: float, letters: int, slant: float, rng: Rng) -> tuple[list[Line], float]:
    """One word in joined writing; its lines and where it ends."""
    points: list[tuple[float, float]] = []
    for _ in range(letters):
        wide = high * rng.uniform(0.45, 0.8)
        kind = rng.random()
        top = high * (rng.uniform(1.6, 2.1) if kind < 0.22 else rng.uniform(0.85, 1.1))
        foot = high * rng.uniform(0.5, 0.9) if kind > 0.88 else rng.normal(0, 0.06) * high
        loop = rng.random() < 0.4
        for along, up in [
            (0.1, 0.1 * high),
            (0.45, top),
            (0.3 if loop else 0.6, 0.5 * high),
            (0.7, -foot),
            (1.0, 0.15 * high),
        ]:
            points.append((x + along * wide + slant * up, baseline - up))
        x += wide
    return [curve(points, rng, shake=0.04)], x


def text(area: Area, rng: Rng, *, letters: int, overflow: bool) -> list[Line]:
    """Write words on the line of `area`, larger than it and out of it at the right where it may overflow."""
    high = float(np.clip(area.height_mm * rng.uniform(0.25, 0.42), 1.3, 3.2)) * (1.5 if overflow else 1.0)
    slant = rng.normal(0.2, 0.15)
    x = area.x_mm + rng.uniform(0.5, 3.0)
    baseline = area.y_mm + area.height_mm - rng.uniform(0.5, 1.6) + (rng.uniform(0, 2.0) if overflow else 0.0)
    climb = rng.normal(0, 0.02)
    end = area.x_mm + area.width_mm + (rng.uniform(0, 25) if overflow else -high)
    lines: list[Line] = []
    while letters > 0 and x < end:
        count = int(min(letters, rng.integers(2, 9), max(1, (end - x) / (0.65 * high))))
        word, x = _word(x, baseline - climb * (x - area.x_mm), high=high, letters=count, slant=slant, rng=rng)
        lines += word
        letters -= count
        x += high * rng.uniform(0.5, 0.9)
    return lines


def date(area: Area, rng: Rng) -> list[Line]:
    """Figures with dots or strokes between them."""
    high = float(np.clip(area.height_mm * rng.uniform(0.35, 0.55), 2.0, 4.0))
    x, baseline = area.x_mm + rng.uniform(0.5, 3.0), area.y_mm + area.height_mm - rng.uniform(0.6, 1.6)
    lines: list[Line] = []
    for at in range(int(rng.integers(6, 9))):
        wide = high * rng.uniform(0.4, 0.6)
        if rng.random() < 0.3:
            points = [(0.5, 1.0), (0.45, 0.0)]
        else:
            turns = np.linspace(0, rng.uniform(3, 6.5), 7) + rng.uniform(0, 6)
            points = [(0.5 + 0.42 * float(np.cos(a)), 0.5 + 0.5 * float(np.sin(a))) for a in turns]
        lines.append(curve([(x + px * wide, baseline - py * high) for px, py in points], rng, shake=0.04))
        x += wide * 1.25
        if at in {1, 3}:
            lines.append(
                curve([(x, baseline - 0.2), (x + 0.2 * high, baseline - 0.9 * high * rng.integers(0, 2))], rng)
            )
            x += 0.35 * high
    return lines


def signature(area: Area, rng: Rng) -> list[Line]:
    """A name signed with a flourish, often higher and longer than its field."""
    high = area.height_mm * rng.uniform(0.5, 1.2)
    wide = min(area.width_mm * rng.uniform(0.5, 1.15), 85.0)
    baseline = area.y_mm + area.height_mm * rng.uniform(0.65, 0.95)
    count = int(rng.integers(9, 18))
    x = area.x_mm + rng.uniform(0, 4) + np.cumsum(rng.uniform(-0.25, 1.0, count) + 0.15) / (0.53 * count) * wide
    swing = high * np.where(np.arange(count) % 2, rng.uniform(0.1, 1.0, count), -rng.uniform(0.0, 0.35, count))
    lines = [curve(np.column_stack([x, baseline - swing]), rng, shake=0.05)]
    if rng.random() < 0.4:
        lines.append(
            curve(
                [
                    (area.x_mm + rng.uniform(0, 8), baseline + rng.uniform(0.5, 3)),
                    (area.x_mm + wide * rng.uniform(0.6, 1.1), baseline + rng.uniform(-3, 2)),
                ],
                rng,
            )
        )
    return lines


def in_field(field: WriteField, rng: Rng) -> list[Line]:
    """Write what the field asks for; one in twenty writes far too large."""
    if field.kind is FieldKind.SIGNATURE:
        return signature(field, rng)
    if field.kind is FieldKind.DATE:
        return date(field, rng)
    return text(field, rng, letters=int(rng.integers(4, 26)), overflow=bool(rng.random() < 0.05))


def margin_note(page: PageLayout, rng: Rng) -> list[Line]:
    """Write a remark at an edge of the page, upright or climbing along the left margin."""
    width = rng.uniform(15, 60)
    if rng.random() < 0.5:
        area = Area(x_mm=rng.uniform(15, 120), y_mm=rng.uniform(2, 10), width_mm=width, height_mm=8)
        return text(area, rng, letters=int(width / 2), overflow=False)
    lines = text(Area(x_mm=0, y_mm=0, width_mm=width, height_mm=6), rng, letters=int(width / 2), overflow=False)
    foot = np.array([rng.uniform(3, 9), rng.uniform(100, page.height_mm - 40)])
    return [foot + np.column_stack([line[:, 1], -line[:, 0]]) for line in lines]
