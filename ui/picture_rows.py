"""The rows of the pictures page, read in the background: all of them once, then again what a write touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.models.places import load, reload

if TYPE_CHECKING:
    from consent_db.records import Changed
    from ui.desk import Desk
    from ui.models.places import Loaded


class PictureRows(QObject):
    """`arrived` carries what was read (Loaded); while one reading runs, the next waits."""

    arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Loaded | None = None
        self._reading = False
        self._due: list[Changed] | None = []
        """Writes since the rows were read; None: everything is to be read again."""

    def look_again(self, changed: Changed | None = None) -> None:
        """Read what a write touched; everything without one, or after one from elsewhere."""
        if changed is None or not changed.ids:
            self._due = None
        elif self._due is not None:
            self._due.append(changed)
        if not self._reading:
            self._read()

    def _read(self) -> None:
        found, due, self._due = self._found, self._due, []
        if due == []:
            return
        self._reading = True
        if found is None or due is None:
            self._desk.read(load, self._keep, owner=self, failed=self._failed, lane="grid")
        else:
            self._desk.read(
                lambda register: reload(register, found, due), self._keep, owner=self, failed=self._failed, lane="grid"
            )

    def _keep(self, found: Loaded) -> None:
        self._reading = False
        self._found = found
        self.arrived.emit(found)
        if not self._reading:
            self._read()

    def _failed(self, _problem: BaseException) -> None:
        self._reading = False
        self._due, self._found = [], None  # what was to be read again is not known: the next time everything
