"""The keys of the check window, wherever its focus is: walking, zooming, channels, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ui.widgets.zoom_view import ZOOM_STEP

if TYPE_CHECKING:
    from ui.check_window import CheckWindow
    from ui.desk import Desk


def add_keys(window: CheckWindow, desk: Desk) -> None:
    """Connect the keys."""
    for keys, act in (
        ("Right", partial(window.step, 1)),
        ("Left", partial(window.step, -1)),
        ("Ctrl+Z", partial(desk.undo, window)),
        ("Ctrl+Shift+Z", partial(desk.redo, window)),
        ("Ctrl++", partial(window.view.zoom, ZOOM_STEP)),
        ("Ctrl+-", partial(window.view.zoom, 1 / ZOOM_STEP)),
        ("Ctrl+0", window.view.fit),
        ("Esc", window.leave),
    ):
        QShortcut(QKeySequence(keys), window).activated.connect(act)
    for number in range(1, 10):
        QShortcut(QKeySequence(f"Ctrl+{number}"), window).activated.connect(partial(window.choose_place, number - 1))
