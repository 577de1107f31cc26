"""Phosphor icons, drawn from the font that qtawesome ships; qtawesome itself would load twelve fonts and all of Qt."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_FONT, _NAMES = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"
_GLYPH = 0.875
"""Of the height of an icon, which leaves the font its bearing."""


@cache
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon of a Phosphor name (`users`, `users-fill`), in one colour and another while its button is disabled.

    Raises KeyError for a name that Phosphor does not have.
    """
    return QIcon(_Engine(chr(int(_names()[name], 16)), colour, disabled))


class _Engine(QIconEngine):
    """Draws one glyph at whatever size it is asked for."""

    def __init__(self, glyph: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._glyph, self._colour, self._disabled = glyph, colour, disabled

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        family = _family()
        if not family:
            return
        font = QFont(family)
        font.setPixelSize(max(1, round(_GLYPH * rect.height())))
        painter.save()
        painter.setPen(QColor(self._disabled if mode is QIcon.Mode.Disabled else self._colour))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn


def _folder() -> Path:
    found = find_spec("qtawesome")  # finds the package without loading it
    if found is None or found.origin is None:
        message = "qtawesome is not installed"
        raise ModuleNotFoundError(message)
    return Path(found.origin).with_name("fonts")


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = json.loads((_folder() / _NAMES).read_text(encoding="utf-8"))
    return names


@cache
def _family() -> str:
    # Windows can be told to refuse fonts that are not installed: then every button has its words alone.
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_folder() / _FONT)))
    return families[0] if families else ""
