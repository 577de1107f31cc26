"""The files that were seen but not searched, each with its reason: nothing is skipped in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui import errors
from ui.widgets.basics import button, column, label, row
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.photos import Unsearched
    from ui.desk import Desk


class UnsearchedDialog(Dialog):
    """A table of files and reasons."""

    def __init__(self, desk: Desk, files: Sequence[Unsearched], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that were not searched"))
        self.resize(860, 480)
        self.table = QTableWidget(len(files), 3)
        self.table.setAccessibleName(self.tr("Files that were not searched"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Why"), self.tr("Folder")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for place, file in enumerate(files):
            for number, text in enumerate((file.path.name, errors.sentence(file.problem), str(file.path.parent))):
                item = QTableWidgetItem(text.encode("utf-8", "replace").decode("utf-8"))
                item.setToolTip(item.text())
                self.table.setItem(place, number, item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 220)
        header.resizeSection(2, 180)
        self.table.resizeRowsToContents()
        self.setLayout(
            column(
                label(self.windowTitle(), "section", wrap=True),
                label(
                    self.tr(
                        "These files lie in the folders that were searched, but nobody knows who is in them. Treat them"
                        " as not checked."
                    ),
                    "second",
                    wrap=True,
                ),
                self.table,
                row(-1, button(desk.theme, self.tr("Close"), self.accept)),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
