"""After one guardian's signature: the other one's from the same sheet, with the scan and without the ticks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from consent_db.records import Person
    from ui.desk import Desk


class SameSheetDialog(ActingDialog):
    """Offers each guardian whose signature is still missing."""

    def __init__(
        self,
        desk: Desk,
        person: Person,
        others: Sequence[Person],
        parent: QWidget,
        *,
        go_on: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._go_on = go_on
        self.setWindowTitle(self.tr("The other guardian"))
        self.offers = [
            button(
                desk.theme,
                self.tr("Record the signature of {name} from the same sheet").format(name=other.name),
                partial(self._take, other.id),
                kind="filled",
            )
            for other in others
        ]
        self.offers[0].setDefault(True)
        self.setLayout(
            column(
                label(self.tr("The signature is recorded"), "section", wrap=True),
                label(
                    self.tr(
                        "{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are"
                        " not: each guardian answers alone."
                    ).format(name=person.name),
                    "second",
                    wrap=True,
                ),
                *self.offers,
                row(-1, button(desk.theme, self.tr("Later"), self.reject)),
                gap_px=12,
                margins_px=(24, 20, 24, 16),
            )
        )
        fit_height(self, 520)

    def _take(self, speaker_id: str) -> None:
        self.accept()
        self._go_on(speaker_id)
