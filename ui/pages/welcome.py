"""The first three steps: the folder of pictures, who is on them, and the signed forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.illustration import Illustration

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.widgets.illustration import Subject


_WIDEST_PX = 1200


class Welcome(QWidget):
    """Three large cards; what cannot be done yet says so."""

    asked = Signal(str)
    """folder, faces, forms, set_up, restore or practise"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.folder = button(
            desk.theme,
            self.tr("Choose a folder …"),
            lambda: self.asked.emit("folder"),
            icon="folder-open",
            kind="filled",
            size="main",
        )
        self.faces = button(desk.theme, "", lambda: self.asked.emit("faces"), size="main")
        self.forms = button(
            desk.theme, self.tr("Go to forms"), lambda: self.asked.emit("forms"), icon="file-text", size="main"
        )
        self.set_up = button(
            desk.theme, self.tr("Say who you are …"), lambda: self.asked.emit("set_up"), icon="sliders", kind="link"
        )
        self.set_up.hide()
        self.restore = button(
            desk.theme,
            self.tr("Get a register from a backup …"),
            lambda: self.asked.emit("restore"),
            icon="clock-counter-clockwise",
            kind="link",
        )
        self.practise = button(
            desk.theme,
            self.tr("Try with practice pictures"),
            lambda: self.asked.emit("practise"),
            icon="graduation-cap",
            kind="link",
        )
        steps: tuple[tuple[int, Subject, str, str, QPushButton], ...] = (
            (
                1,
                "pictures",
                self.tr("Choose the folder of pictures"),
                self.tr("The pictures stay where they are. The faces are found while you do something else."),
                self.folder,
            ),
            (
                2,
                "faces",
                self.tr("Say who is in them"),
                self.tr("Faces that look alike are put in groups. Name a group, and all its pictures are done."),
                self.faces,
            ),
            (
                3,
                "forms",
                self.tr("Record the signed forms"),
                self.tr("What each person said yes and no to. Then every picture has its answer."),
                self.forms,
            ),
        )
        cards = QHBoxLayout()
        cards.setSpacing(24)
        for number, subject, title, text, act in steps:
            cards.addWidget(self._card(number, subject, title, text, act), 1)
        steps_box = QWidget()
        steps_box.setMaximumWidth(_WIDEST_PX)
        steps_box.setLayout(
            column(
                label(self.tr("Welcome to Klarert"), "headline"),
                label(
                    self.tr("Three steps, and you know which pictures you may use. Nothing leaves this computer."),
                    "sentence",
                    wrap=True,
                ),
                20,
                cards,
                12,
                label(self.tr("You can also drop a folder anywhere in the window."), "second", wrap=True),
                row(self.practise, self.set_up, self.restore, -1, gap_px=20),
                gap_px=8,
            )
        )
        across = row(-1, steps_box, -1, gap_px=0, margins_px=(48, 40, 48, 24))
        across.setStretchFactor(steps_box, 100)
        inside = QWidget()
        inside.setLayout(column(-1, across, -1, -1, gap_px=0))
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.show_state(has_pictures=False)

    def show_state(self, *, has_pictures: bool) -> None:
        """Offer the second step once there are faces to name."""
        self.faces.setEnabled(has_pictures)
        self.faces.setText(self.tr("Name the faces") if has_pictures else self.tr("Ready when the pictures are read"))
        self.faces.setAccessibleName(self.faces.text())

    def show_set_up(self, *, needed: bool) -> None:
        """Offer the questions about the branch while it has no name."""
        self.set_up.setVisible(needed)

    def _card(self, number: int, subject: Subject, title: str, text: str, act: QPushButton) -> QWidget:
        picture = Illustration(self._desk.theme, subject)
        ground = frame("sunken", column(picture, margins_px=(0, 12, 0, 0)))
        body = column(
            label(f"{number}. {title}", "section", wrap=True),
            label(text, "second", wrap=True),
            -1,
            row(act),
            gap_px=12,
            margins_px=(20, 16, 20, 20),
        )
        made = frame("card", column(ground, gap_px=0, margins_px=(1, 1, 1, 1)))
        made.layout().addLayout(body)  # type: ignore[union-attr]
        made.setMinimumHeight(360)
        return made
