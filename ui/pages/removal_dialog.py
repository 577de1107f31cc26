"""Somebody in a picture wants it removed: who, of those named in it, or somebody nobody has named."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from consent_db import people
from consent_db.records import AppearanceState
from ui.pages.withdraw_dialog import WithdrawDialog
from ui.widgets.basics import button, column, fit_height, label, row
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from consent_db.records import Facts
    from ui.desk import Desk


class RemovalDialog(Dialog):
    """One button per person; the withdrawal dialog that follows begins with just this picture."""

    def __init__(self, desk: Desk, facts: Facts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asset_id = facts.asset.id
        self.setWindowTitle(self.tr("Somebody wants it removed"))
        self.setMinimumWidth(440)
        self.people: dict[str, QPushButton] = {}
        for row_ in facts.appearances:
            person = facts.people.get(row_.person_id or "")
            if row_.state is not AppearanceState.CONFIRMED or person is None or row_.ignore_reason is not None:
                continue
            person_id = people.original(desk.register, person.id)
            if person_id not in self.people:
                self.people[person_id] = button(desk.theme, person.name, partial(self._of, person_id), icon="user")
        self.somebody = button(
            desk.theme, self.tr("Somebody who is not named here …"), self._of_somebody, icon="user-plus"
        )
        inside = QWidget()
        inside.setLayout(column(*self.people.values(), gap_px=8))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(min(320, inside.sizeHint().height()))
        area.setVisible(bool(self.people))
        self.setLayout(
            column(
                label(self.tr("Who wants the picture removed?"), "section", wrap=True),
                label(
                    self.tr(
                        "No reason is needed. The picture is not published from now on, and what is"
                        " out goes on the list of what must come down."
                    ),
                    "second",
                    wrap=True,
                ),
                area,
                self.somebody,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject)),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        fit_height(self, 440)

    def _of(self, person_id: str) -> None:
        self.accept()
        person = people.person(self._desk.register, person_id)
        WithdrawDialog(self._desk, person, self._window, assets=(self._asset_id,)).open()

    def _of_somebody(self) -> None:
        self.accept()
        WithdrawDialog(self._desk, None, self._window, assets=(self._asset_id,)).open()
