"""What was reached when nobody is left to name, and the one thing that comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.elided import ElidedButton

if TYPE_CHECKING:
    from ui.models.naming import Queue
    from ui.theme import Theme


class NamingDone(QWidget):
    """A summary; `look_over` asks for the pictures that nobody has looked over yet."""

    look_over = Signal()
    pictures_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = label("", "headline", wrap=True)
        self.lines = label("", "sentence", wrap=True)
        self.look = ElidedButton(
            theme, "", self.look_over.emit, tail="Enter", kind="filled", size="main", icon="frame-corners"
        )
        self.look.setProperty("words", "left")
        self.begin = button(
            theme, self.tr("Add pictures …"), self.pictures_wanted.emit, kind="filled", size="main", icon="folder-plus"
        )
        self.look.setDefault(True)
        self.look.installEventFilter(self)
        self._why = label(
            self.tr("A picture stays in review until somebody has seen that everyone in it has a frame."),
            "second",
            wrap=True,
        )
        card = frame(
            "card",
            column(
                self.title,
                self.lines,
                self._why,
                row(self.look, self.begin, -1, gap_px=0),
                gap_px=14,
                margins_px=(28, 24, 28, 26),
            ),
        )
        card.setMinimumWidth(420)
        card.setMaximumWidth(620)
        self.setLayout(column(-1, row(-1, card, -1), -1, -1, margins_px=(24, 24, 24, 24)))

    def show_done(self, queue: Queue, *, people: int, to_look_over: int | None) -> None:
        """Say how far it is; with no face at all, where to begin. None: what is left to look over is not known yet."""
        if not queue.groups:
            self.title.setText(self.tr("No faces yet"))
            self.lines.setText(
                self.tr("Add a folder of pictures first. The program finds the faces; here you say who they are.")
            )
        else:
            self.title.setText(self.tr("Every face has been looked at."))
            said = [
                self.tr("%n face(s) have a name", "", queue.faces_named),
                self.tr("%n person(s) named", "", people),
                self.tr("%n stranger(s)", "", queue.strangers),
            ]
            if to_look_over == 0:
                said.append(self.tr("Everyone is framed in every picture"))
            self.lines.setText("\n".join(said))
        self.begin.setVisible(not queue.groups)
        self.look.set_whole(self.tr("Look over %n picture(s)", "", to_look_over or 0))
        for one in (self.look, self._why):
            one.setVisible(bool(to_look_over))
        if to_look_over:
            self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.look and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return True
        return super().eventFilter(watched, event)
