"""Ask who one person in a picture is: a face, or somebody who can be recognised without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from consent_db import people
from consent_db.records import AppearanceKind
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.desk import Desk


class NameDialog(Dialog):
    """`then(person id or NEW, typed name, kind)` is called once with the choice."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        then: Callable[[str, str, AppearanceKind], object],
        *,
        suggested: Sequence[str] = (),
        without_face: bool = False,
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setWindowTitle(self.tr("A person without a face") if without_face else self.tr("Who is this?"))
        self.resize(420, 480)
        self.kind = Choice(desk.theme, self.tr("Recognised by"))
        for kind, text in (
            (AppearanceKind.BACK, self.tr("Seen from behind")),
            (AppearanceKind.NAME_BADGE, self.tr("Name badge")),
            (AppearanceKind.BODY, self.tr("Body, clothes or wheelchair")),
            (AppearanceKind.REFLECTION, self.tr("Reflection")),
        ):
            self.kind.addItem(text, kind)
        self.kind.setVisible(without_face)
        self.name = NameField(desk.theme, desk.crops.get)
        self.name.ask(people.people(desk.register), suggested=suggested)
        self.name.named.connect(self._named)
        self._without_face = without_face
        take = button(desk.theme, self.tr("Name"), self.name.take, kind="filled")
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                self.kind,
                self.name,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), take),
                gap_px=12,
                margins_px=(20, 18, 20, 16),
            )
        )
        self.name.field.setFocus()

    def _named(self, person_id: str, typed: str) -> None:
        kind = AppearanceKind(self.kind.currentData()) if self._without_face else AppearanceKind.FACE
        self.accept()
        self._then(person_id, typed, kind)
