"""Python's cycle collector, on the window's thread alone.

Python collects on whichever thread happens to allocate; on a lane that would destroy Qt objects of the window in the
wrong thread ("Timers cannot be stopped from another thread", and now and then a crash).
"""

from __future__ import annotations

import gc
import time
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500
_WHOLE_EVERY_S: Final = 60.0
"""A whole collection looks at everything that lives; what ends by itself is freed at once without it."""


class Collector(QObject):
    """Collects while it lives; the `end` of the last one gives collecting back to Python."""

    _alive: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._whole_at = time.monotonic()
        Collector._alive += 1
        gc.disable()
        gc.freeze()  # what was loaded stays: nobody needs to look at it again
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int | None:
        """Collect the oldest generation that is due, and say which; None where none is."""
        young, middle, old = gc.get_count()
        now = time.monotonic()
        if old > self._limits[2] and now - self._whole_at >= _WHOLE_EVERY_S:
            self._whole_at = now
            gc.collect()
            return 2
        if middle > self._limits[1]:
            gc.collect(1)
            return 1
        if young > self._limits[0]:
            gc.collect(0)
            return 0
        return None

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        Collector._alive -= 1
        if not Collector._alive:
            gc.unfreeze()
            gc.enable()
