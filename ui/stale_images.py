"""Forgets the images of pictures that others wrote about: of some of them nothing may be shown any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from consent_db import appearances
from consent_db.dependents import assets_touched
from consent_db.errors import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Changed
    from ui.desk import Desk
    from ui.thumbnails import PixmapLoader

_MOST: Final = 500
"""Of more pictures than these at once nothing is looked up: all is forgotten."""


class StaleImages(QObject):
    """Follows what is written elsewhere and by the program; what cannot be followed to its pictures means all."""

    def __init__(
        self,
        desk: Desk,
        *,
        pictures: Sequence[PixmapLoader],
        faces: Sequence[PixmapLoader] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or desk)
        self._desk = desk
        self._pictures, self._faces = pictures, faces
        desk.changes.changed.connect(self._changed)

    def _changed(self, changed: Changed) -> None:
        changes = self._desk.changes
        if changed.ids and not (changes.from_elsewhere or changes.by_program):
            return
        try:
            # Names that are only offered bar no image (consent_db.images).
            touched = assets_touched(self._desk.register, changed, alternatives={})
            if touched is None or len(touched) > _MOST:
                self._forget_all()
                return
            shown = appearances.of_assets(self._desk.register, touched) if self._faces and touched else ()
        except StoreProblem:
            self._forget_all()
            return
        for loader in self._pictures:
            loader.forget(touched)
        for loader in self._faces:
            loader.forget(one.id for one in shown)
        for loader in (*self._pictures, *self._faces):
            loader.forget_missing()

    def _forget_all(self) -> None:
        for loader in (*self._pictures, *self._faces):
            loader.forget()
