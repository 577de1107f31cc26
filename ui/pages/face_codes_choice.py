"""Whether a new branch lets the program compare faces: within one event, or not at all, in plain words."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.widgets.basics import column, label
from ui.widgets.tick_box import RoundChoice


class FaceCodesChoice(QWidget):
    """The gallery is not offered here: it asks for an assessment first (rules.md 2.3)."""

    def __init__(self, *, chosen: str, days: int) -> None:
        super().__init__()
        self.event_codes = RoundChoice(self.tr("Yes, within one event"))
        self.no_codes = RoundChoice(self.tr("No"))
        self._choice = QButtonGroup(self)
        self._choice.addButton(self.event_codes)
        self._choice.addButton(self.no_codes)
        (self.no_codes if chosen == "off" else self.event_codes).setChecked(True)
        meaning = self.tr(
            "You name each person once for each event. The codes for comparing are deleted after %n day(s).", "", days
        )
        self.setLayout(
            column(
                label(self.tr("Does the program compare faces?"), "strong", wrap=True),
                *_explained(self.event_codes, self.tr("Recommended.") + " " + meaning),
                *_explained(
                    self.no_codes,
                    self.tr("Faces are found and framed all the same. You name each one; no codes are made."),
                ),
                gap_px=8,
            )
        )

    @property
    def value(self) -> str:
        """What the policy calls the choice: `event` or `off`."""
        return "off" if self.no_codes.isChecked() else "event"


def _explained(choice: RoundChoice, text: str) -> tuple[QWidget, QWidget]:
    caption = label(text, "caption", wrap=True)
    caption.setContentsMargins(28, 0, 0, 0)
    choice.setAccessibleDescription(text)
    return choice, caption
