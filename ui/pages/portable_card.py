"""The register as a file in the settings: out to another program or machine, and in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.pages.export_register_dialog import ExportRegisterDialog
from ui.pages.import_register_dialog import ImportRegisterDialog
from ui.widgets.basics import button, column, frame, label, row

if TYPE_CHECKING:
    from ui.desk import Desk


class PortableCard(QWidget):
    """Two buttons; nobody is locked in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.exporting = button(desk.theme, self.tr("Export the register …"), self.export, icon="export")
        self.importing = button(desk.theme, self.tr("Import a register …"), self.take_in, icon="download-simple")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Export and import"), "section"),
                        label(
                            self.tr(
                                "The whole register in one open file, to take it to another program. For safety copies"
                                " use the backup: that one is encrypted."
                            ),
                            "second",
                            wrap=True,
                        ),
                        row(self.exporting, self.importing, -1),
                        gap_px=12,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )

    def refresh(self) -> None:
        """Nothing here depends on what is stored."""

    def export(self) -> ExportRegisterDialog:
        """Write the register to a file."""
        dialog = ExportRegisterDialog(self._desk, self.window())
        dialog.open()
        return dialog

    def take_in(self) -> ImportRegisterDialog:
        """Take a register in from a file."""
        dialog = ImportRegisterDialog(self._desk, self.window())
        dialog.open()
        return dialog
