"""Says who has a form for the event in hand already, and asks whether these get another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from exports.forms.bundle import What
from ui import labels
from ui.widgets.basics import column, label
from ui.widgets.tick_box import RoundChoice

if TYPE_CHECKING:
    from exports.forms.bundle import Preview, Wanted


class FormsOutNote(QWidget):
    """Shown only while somebody has a form; `again` is None as long as nobody was asked, and `changed` tells a choice.

    What was chosen holds for the event it was chosen for: `forget` when it is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.again: bool | None = None
        self.said = label("", "second", wrap=True)
        self.only_new = RoundChoice(self.tr("Only those who have none yet"))
        self.everybody = RoundChoice(self.tr("Everybody again"))
        self._group = QButtonGroup(self)
        for button, again in ((self.only_new, False), (self.everybody, True)):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked, again=again: self._choose(again))
        self.setLayout(column(self.said, self.only_new, self.everybody, gap_px=6))
        self.hide()

    def forget(self) -> None:
        """Nothing is known and nothing was chosen."""
        self.again = None
        self.hide()

    def show_out(self, wanted: Wanted, made: Preview) -> None:
        """Say who has a form; what was printed in the preview is what is chosen."""
        every = wanted.what is What.MISSING
        self.again = made.again if every else None
        self.said.setText(self._sentence(made) if made.out else "")
        for button in (self.only_new, self.everybody):
            button.setVisible(every)
        (self.everybody if made.again else self.only_new).setChecked(True)
        self.setVisible(bool(made.out))

    def _choose(self, again: bool) -> None:
        if self.again is not again:
            self.again = again
            self.changed.emit()

    def _sentence(self, made: Preview) -> str:
        waiting = sum(one.waits for one in made.out)
        away = [one for one in made.out if not one.waits]
        said = []
        if away:
            days = sorted({one.printed_on for one in away})
            if made.missing == 1:
                text = self.tr("A form was printed on {day}, and it has not come back.")
            elif len(away) == made.missing and len(days) == 1:
                text = self.tr("All of them got a form on {day}, and none has come back.")
            elif len(days) == 1:
                text = self.tr("%n of {all} got a form on {day}, and it has not come back.", "", len(away))
            else:
                text = self.tr("%n of {all} got a form, the last on {day}, and it has not come back.", "", len(away))
            said.append(text.format(all=made.missing, day=labels.day(days[-1])))
        if waiting:
            text = self.tr("The form of %n of {all} has come back and waits under Forms.", "", waiting)
            said.append(text.format(all=made.missing))
        return " ".join(said)
