"""The answer about one person in every channel, as a small table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from consent_db.records import Outcome
from ui.models import check
from ui.widgets.basics import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.shape import Badge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.records import Appearance
    from ui.desk import Desk
    from ui.models.check import Answer


class FaceChannelsDialog(Dialog):
    """One line per channel: its name, the shape and word, and why."""

    def __init__(
        self,
        desk: Desk,
        answers: Mapping[str, Answer],
        shown: Appearance,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The answer in every channel"))
        self.resize(620, 520)
        self.lines: dict[str, tuple[str, str]] = {}
        """For each channel its outcome and sentence."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(2, 1)
        names = desk.words().channels
        for line, (channel_id, answer) in enumerate(answers.items()):
            outcome, reasons = check.of_face(answer.verdict, answer.facts, shown)
            why = " ".join(dict.fromkeys(desk.reason(one) for one in reasons)) or self.tr("Nothing stands in the way.")
            if not reasons and outcome is not Outcome.CLEAR:
                why = self.tr("Nobody has said yet who this is.")
            self.lines[channel_id] = (outcome, why)
            sentence = label(why, "second", wrap=True)
            sentence.setAccessibleName(f"{names.get(channel_id, channel_id)}: {why}")
            for place, one in enumerate(
                (label(names.get(channel_id, channel_id), "strong"), Badge(desk.theme, outcome))
            ):
                grid.addWidget(one, line, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, line, 2)
        inside = QWidget()
        inside.setLayout(column(grid, -1, margins_px=(0, 0, 12, 0)))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(
            label(name, "section", wrap=True),
            area,
            row(-1, button(desk.theme, self.tr("Close"), self.accept)),
            gap_px=14,
            margins_px=(24, 20, 24, 20),
        )
        layout.setStretchFactor(area, 1)
        self.setLayout(layout)
