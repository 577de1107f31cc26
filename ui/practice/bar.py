"""The bar over every window of practice mode: nothing here is real, and one click leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMessageBox, QWidget

from ui.widgets.basics import button, label, row
from ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from ui.theme import Theme

_ICON_PX = 22


class PracticeBar(QFrame):
    """Calm, wide, and never hidden."""

    left = Signal()
    started_over = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.setObjectName("practice")
        self._sign = QLabel()
        self._sign.setAccessibleName(self.tr("Practice"))
        said = label(self.tr("Practice: nothing here is real"), "strong")
        more = ElidedLabel("second")
        more.set_whole(self.tr("The people and pictures are drawn. Try whatever you like."))
        self.over = button(theme, self.tr("Start over …"), self.ask, icon="arrow-counter-clockwise", kind="link")
        self.leave = button(theme, self.tr("Leave practice"), self.left.emit, icon="sign-out", kind="filled")
        parts = row(self._sign, said, more, -1, self.over, self.leave, gap_px=12, margins_px=(20, 8, 16, 8))
        self.setLayout(parts)
        theme.changed.connect(self._paint)
        self._paint()
        window.installEventFilter(self)
        self._lie()
        self.show()

    def ask(self) -> QMessageBox:
        """Ask once before all that was tried goes away."""
        box = QMessageBox(self.window())
        box.setWindowTitle(self.tr("Start over"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Everything you tried here goes away, and practice begins again. Your own register stays."))
        over = box.addButton(self.tr("Start over"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        over.clicked.connect(self.started_over)
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#practice {{ background: {tokens.accent_soft}; border: none; border-bottom: 2px solid {tokens.accent}; }}"
        )
        self._sign.setPixmap(self._theme.icon("graduation-cap", "accent").pixmap(_ICON_PX, _ICON_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._lie()
        return super().eventFilter(watched, event)

    def _lie(self) -> None:
        """Lie over the whole width of the window, whose own parts begin below."""
        window, height = self._window, self.sizeHint().height()
        self.setGeometry(0, 0, window.width(), height)
        window.setContentsMargins(0, height, 0, 0)
