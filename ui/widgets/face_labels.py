"""Where the name of each face goes, so that no label hides a face, another label, or runs out of view (theme.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP_PX = 8
GROWN_PX = 4


def place_labels(
    faces: Sequence[QRectF], sizes: Sequence[QSizeF], view: QRectF, *, first: int | None = None
) -> list[QRectF | None]:
    """A place per face in view pixels: below, above, right, left; None where no place is free.

    `first` is the chosen face: it gets its place before the others.
    """
    grown = [face.adjusted(-GROWN_PX, -GROWN_PX, GROWN_PX, GROWN_PX) for face in faces]
    placed: list[QRectF | None] = [None] * len(faces)
    order = sorted(range(len(faces)), key=lambda number: (number != first, -faces[number].height()))
    for number in order:
        if not faces[number].intersects(view):
            continue
        for spot in _spots(faces[number], sizes[number]):
            taken = any(spot.intersects(other) for other in grown) or any(
                other is not None and spot.intersects(other) for other in placed
            )
            if not taken and view.contains(spot):
                placed[number] = spot
                break
    return placed


def _spots(face: QRectF, size: QSizeF) -> tuple[QRectF, ...]:
    centre, width, height = face.center(), size.width(), size.height()
    return (
        QRectF(QPointF(centre.x() - width / 2, face.bottom() + GAP_PX), size),
        QRectF(QPointF(centre.x() - width / 2, face.top() - GAP_PX - height), size),
        QRectF(QPointF(face.right() + GAP_PX, centre.y() - height / 2), size),
        QRectF(QPointF(face.left() - GAP_PX - width, centre.y() - height / 2), size),
    )
