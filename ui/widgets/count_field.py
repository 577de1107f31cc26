"""A small number with a button for fewer and one for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.widgets.basics import button, row

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from ui.theme import Theme


class _Spin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls past it changes nothing


class CountField(QWidget):
    """Typed, stepped with the arrow keys, or clicked; never outside its limits."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, *, least: int, most: int, count: int) -> None:
        super().__init__()
        self.spin = _Spin()
        self.spin.setRange(least, most)
        self.spin.setValue(count)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setAccessibleName(name)
        self.spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.spin.setFixedWidth(72)
        self.spin.setKeyboardTracking(False)
        self.spin.valueChanged.connect(lambda _count: self._show())
        self.fewer = button(
            theme, "", self.spin.stepDown, icon="minus", kind="bare", name=self.tr("Fewer: {what}").format(what=name)
        )
        self.more = button(
            theme, "", self.spin.stepUp, icon="plus", kind="bare", name=self.tr("More: {what}").format(what=name)
        )
        self.setLayout(row(self.fewer, self.spin, self.more, -1, gap_px=4))
        self.setFocusProxy(self.spin)
        self._enable()

    @property
    def count(self) -> int:
        """The number, also one that is being typed."""
        return self.spin.value()

    def set_count(self, count: int) -> None:
        """Show another number."""
        self.spin.setValue(count)

    def _show(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.fewer.setEnabled(self.spin.value() > self.spin.minimum())
        self.more.setEnabled(self.spin.value() < self.spin.maximum())
