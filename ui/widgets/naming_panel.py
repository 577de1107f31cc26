"""The right side of the naming loop: the name field, a yes-or-no question, and a button for each key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.widgets.basics import column, frame, label
from ui.widgets.elided import ElidedButton
from ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from ui.desk import Desk


class NamingPanel(QScrollArea):
    """`acted` carries the key of a button (F2 ...), `answered` a yes or a no."""

    acted = Signal(str)
    answered = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.name = NameField(theme, desk.crops.get)
        self._take = ElidedButton(theme, "", self.name.take, kind="filled", size="main")
        naming = QWidget()
        naming.setLayout(column(label(self.tr("Name"), "strong"), self.name, self._take, gap_px=10))
        self._yes_words = ""
        self._unseen = 0
        self._question = label("", "section", wrap=True)
        self._yes = ElidedButton(theme, "", lambda: self.answered.emit(True), kind="filled", size="main")
        self._no = ElidedButton(theme, "", lambda: self.answered.emit(False), size="main")
        self._yes.setDefault(True)
        self._yes.installEventFilter(self)
        asking = QWidget()
        asking.setLayout(column(self._question, self._yes, self._no, -1, gap_px=12))
        self._ask = QStackedWidget()
        self._ask.addWidget(naming)
        self._ask.addWidget(asking)
        self.acts: dict[str, ElidedButton] = {}
        for key, text, icon in self._keys():
            act = partial(self.acted.emit, key)
            made = ElidedButton(theme, text, act, tail=key, icon=icon, size="card")
            self.acts[key] = made
        for one in (self._take, self._yes, self._no, *self.acts.values()):
            one.setProperty("words", "left")
        panel = frame("panel", column(self._ask, *self.acts.values(), gap_px=8, margins_px=(20, 18, 20, 16)))
        panel.setMinimumWidth(300)
        self.setWidget(panel)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        self.setMinimumWidth(320)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _keys(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("F2", self.tr("Skip"), "skip-forward"),
            ("F3", self.tr("Stranger"), "user-minus"),
            ("F4", self.tr("Not recognisable"), "eye-slash"),
            ("F5", self.tr("Not this person"), "x"),
            ("F6", self.tr("Not a face"), "prohibit"),
            ("F7", self.tr("Everyone else in this picture is a stranger"), "users"),
        )

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What answers the question, whichever is asked: the name field, or yes."""
        return self.name.field, self._yes

    def ask_name(self) -> None:
        """Ask who it is; the field has the focus."""
        self._ask.setCurrentIndex(0)
        for act in self.acts.values():
            act.show()
        self.name.field.setFocus()

    def offer_no(self, suggested: str) -> None:
        """Offer to turn this suggestion down; none where nobody is suggested."""
        no = self.acts["F5"]
        no.setVisible(bool(suggested))
        words = self.tr("Not {name}").format(name=suggested)
        no.set_whole(words)

    def show_unseen(self, count: int) -> None:
        """Say what Enter does while faces of the group have not been in view."""
        self._unseen = count
        words = self.tr("Show %n more face(s)", "", count) if count else self.tr("Name and go on")
        self._take.set_whole(words, "Enter")
        if self._yes_words:
            self._yes.set_whole(words if count else self._yes_words, "Enter")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whoever leans on Enter has not looked at the next two groups.
        if watched is self._yes and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return True
        return super().eventFilter(watched, event)

    def ask_yes_no(self, question: str, yes: str, no: str) -> None:
        """Ask a question that Enter answers with yes and F6 with no."""
        self._question.setText(question)
        self._yes_words = yes
        for made, words, key in ((self._yes, yes, "Enter"), (self._no, no, "F6")):
            made.set_whole(words, key)
        self.show_unseen(self._unseen)
        for key, act in self.acts.items():
            act.setVisible(key == "F2")
        self._ask.setCurrentIndex(1)
        self._yes.setFocus()
