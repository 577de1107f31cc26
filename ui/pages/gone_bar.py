"""A line above the pictures while some of them are not where they were, with the way to show where they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from consent_db import relocate
from ui.jobs import once
from ui.pages.folders_dialog import FoldersDialog
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from consent_db.relocate import GoneFolder
    from ui.desk import Desk

_HIDDEN = "pictures/gone_hidden"


class GoneBar(QFrame):
    """Hidden while nothing is gone, and for the folders somebody hid it for; looks in the background."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: tuple[GoneFolder, ...] = ()
        self._looking = False
        self._wanted = False
        self.setProperty("role", "verdict-head")
        self.setProperty("outcome", "REVIEW")
        self.text = label("", "second", wrap=True)
        self.act = button(desk.theme, self.tr("Show where they are now …"), self.ask, kind="link")
        close = button(desk.theme, "", self.dismiss, icon="x", kind="bare", name=self.tr("Hide this message"))
        self.setLayout(row(self.text, self.act, close, gap_px=12, margins_px=(24, 6, 12, 6)))
        self.hide()

    def show_beside(self, *, pictures: bool) -> None:
        """Look again where the pictures are shown; elsewhere say nothing."""
        self._wanted = pictures
        if pictures:
            self.refresh()
        else:
            self.hide()

    def refresh(self) -> None:
        """Look again which folders are gone, in the background: a disk that sleeps takes seconds to answer."""
        if self._looking:
            return
        self._looking = True
        self._desk.runner.start(
            "pixels",
            once(relocate.gone_folders),
            finished=self._looked,
            cancelled=self._ended,
            failed=lambda _problem: self._ended(),
            owner=self,
        )

    def _ended(self) -> None:
        self._looking = False

    def _looked(self, found: tuple[GoneFolder, ...]) -> None:
        self._looking = False
        self._found = found
        hidden = set(str(self._desk.settings.value(_HIDDEN, "") or "").splitlines())
        shown = [one for one in found if str(one.folder) not in hidden]
        pictures = sum(one.pictures for one in shown)
        self.text.setText(self.tr("%n picture(s) are not where they were.", "", pictures))
        self.setVisible(bool(shown) and self._wanted)

    def ask(self) -> FoldersDialog:
        """Show the folders, and ask where each lies now."""
        dialog = FoldersDialog(self._desk, self.window())
        dialog.show_folders(self._found)
        dialog.open()
        dialog.finished.connect(lambda _result: self.refresh())
        return dialog

    def dismiss(self) -> None:
        """Say no more about these folders: somebody knows that they are gone."""
        self._desk.settings.setValue(_HIDDEN, "\n".join(str(one.folder) for one in self._found))
        self.hide()
