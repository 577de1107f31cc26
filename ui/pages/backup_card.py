"""Backups in the settings: into which folder, which are kept, one now, and the way back from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui import errors, labels
from ui.pages.folders_dialog import FoldersDialog
from ui.pages.restore_dialog import RestoreDialog
from ui.widgets.basics import button, clear_layout, column, frame, label, row

if TYPE_CHECKING:
    from ui.backups import BackupState, DailyBackup
    from ui.desk import Desk


class BackupsCard(QWidget):
    """Follows the daily backup; nothing of it is in the register, since each computer has its own folder."""

    def __init__(self, desk: Desk, backups: DailyBackup) -> None:
        super().__init__()
        self._desk = desk
        self._backups = backups
        theme = desk.theme
        self.state = label("", "strong", wrap=True)
        self.folder = label("", "second", wrap=True)
        self.advice = label("", "fault", wrap=True)
        self.kept = QVBoxLayout()
        self.kept.setSpacing(2)
        self.kept_title = label(self.tr("Kept: the last of each of seven days and four weeks"), "caption", wrap=True)
        self.now = button(theme, self.tr("Back up now"), self.take)
        self.choose = button(theme, self.tr("Choose a folder …"), self.choose_folder, icon="folder-open")
        self.restoring = button(theme, self.tr("Restore from a backup …"), self.restore)
        self.gone = button(theme, self.tr("Pictures that were moved …"), self.ask_for_folders, kind="link")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Backup"), "section"),
                        label(
                            self.tr(
                                "Once a day, encrypted, in the background. The pictures themselves are not in it: keep"
                                " a copy of their folders too."
                            ),
                            "second",
                            wrap=True,
                        ),
                        column(self.state, self.folder, self.advice, gap_px=2),
                        row(self.choose, self.now, -1),
                        column(self.kept_title, self.kept, gap_px=4),
                        row(self.restoring, self.gone, -1),
                        gap_px=14,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )
        backups.changed.connect(self.show_state)
        self.show_state(backups.state)

    def refresh(self) -> None:
        """Show what is known of the backups, and look again."""
        self.show_state(self._backups.state)
        self._backups.look()

    def show_state(self, state: BackupState) -> None:
        """Say how it stands."""
        folder = self._backups.folder
        self.now.setVisible(folder is not None)
        self.now.setEnabled(not self._backups.running)
        self.choose.setText(" " + (self.tr("Choose a folder …") if folder is None else self.tr("Another folder …")))
        self.choose.setAccessibleName(self.choose.text().strip())
        self.folder.setText(str(folder or ""))
        self.folder.setVisible(folder is not None)
        if folder is None:
            self.state.setText(self.tr("No backup is taken"))
        elif state.last is None:
            self.state.setText(self.tr("No backup has been taken yet"))
        elif state.last == self._desk.today():
            self.state.setText(self.tr("Backed up today"))
        else:
            self.state.setText(self.tr("Backed up on {date}").format(date=labels.day(state.last)))
        self._advise(state, folder)
        self._list(state)

    def _advise(self, state: BackupState, folder: Path | None) -> None:
        said = ""
        if folder is None:
            said = self.tr("If this computer is lost, every consent is lost with it.")
        elif state.problem is not None:
            said = errors.sentence(state.problem)
        elif state.needs_recovery_key:
            said = self.tr("Only this computer can open it. Write a recovery key: see Keys above.")
        elif state.same_disk:
            said = self.tr("It lies on the same disk as the register. Choose another disk.")
        self.advice.setText(said)
        self.advice.setVisible(bool(said))

    def _list(self, state: BackupState) -> None:
        clear_layout(self.kept)
        self.kept_title.setVisible(bool(state.kept))
        for one in state.kept:
            size = QLocale().formattedDataSize(one.size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            line = label(f"{labels.day(one.day)} · {size}")
            line.setToolTip(one.file.name)
            self.kept.addWidget(line)

    def take(self) -> None:
        """Take a backup now."""
        self.now.setEnabled(False)
        self._backups.take()

    def choose_folder(self) -> None:
        """Ask where the backups go."""
        before = str(self._backups.folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the backups go"), before)
        if chosen:
            self._backups.choose(Path(chosen))

    def restore(self) -> RestoreDialog:
        """Put a backup in the place of this register."""
        dialog = RestoreDialog(self._desk, self._backups, self.window())
        dialog.open()
        return dialog

    def ask_for_folders(self) -> FoldersDialog:
        """Show where folders of pictures lie now."""
        dialog = FoldersDialog(self._desk, self.window())
        dialog.refresh()
        dialog.open()
        return dialog
