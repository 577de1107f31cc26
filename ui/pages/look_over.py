"""Looking pictures over for people without a frame, a screenful at a time; Enter confirms what was on the screen."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from consent_db import appearances, images, photos
from consent_db.records import Appearance, Changed, Media, PeopleCheck
from ui.picture_source import PictureSource
from ui.stale_images import StaleImages
from ui.thumbnails import PixmapLoader
from ui.widgets.basics import button, column, label, row
from ui.widgets.look_sheet import Looked, LookSheet

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from consent_db.connection import Register
    from ui.desk import Desk

_A_CROWD = 6
"""With more people than this a picture has the screen to itself, in its own pixels."""
_EDGE_PX = 512


class LookOver(QWidget):
    """Records each screenful at once; nothing is confirmed that was not in view, or where somebody was missing."""

    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._left: list[Looked] = []
        self._passed: set[str] = set()
        self._shown: tuple[Looked, ...] = ()
        self._whole: dict[str, QPixmap] = {}
        self._asked: Collection[str] = ()
        self.confirmed: set[str] = set()
        """What was agreed to since the start, whether written yet or not."""
        self._thumbnails = PixmapLoader(desk.runner, images.thumbnail, edge_px=_EDGE_PX, parent=self)
        self._thumbnails.arrived.connect(self._arrived)
        self._source = PictureSource(desk, self)
        self._source.arrived.connect(self._pixels)
        self._source.failed.connect(lambda asset_id, _problem: self._pixels(asset_id, QImage()))
        StaleImages(desk, pictures=(self._thumbnails,), parent=self)
        theme = desk.theme
        self.sheet = LookSheet(
            theme,
            self._pixmap,
            name=self.tr("Pictures to look over"),
            missing=self.tr("Somebody is missing"),
            gone=self.tr("This picture cannot be shown here, so it cannot be confirmed."),
        )
        self.sheet.agreed.connect(self.agree)
        self.sheet.left.connect(self.stop)
        self.sheet.seen.connect(self._ready)
        self.sheet.marked.connect(self._ready)
        self.sheet.wanted.connect(lambda asset_id: desk.opened.emit((asset_id,), asset_id))
        self._where = label("", "second")
        self.yes = button(theme, self.tr("Everyone is framed") + "    Enter", self.agree, kind="filled", size="main")
        self.yes.setAccessibleName(self.tr("Everyone is framed"))
        missing = button(theme, self.tr("Somebody is missing") + "    ␣", self.sheet.toggle_current, icon="user-minus")
        missing.setAccessibleName(self.tr("Somebody is missing in this picture"))
        missing.setToolTip(self.tr("Space sets the picture aside; F8 opens it to frame who is missing"))
        stop = button(theme, self.tr("Stop here") + "    Esc", self.stop)
        stop.setAccessibleName(self.tr("Stop here"))
        hint = label(self.tr("Look for backs, name badges and reflections too."), "second", wrap=True)
        layout = column(
            row(label(self.tr("Has everyone got a frame?"), "headline"), -1, self._where),
            hint,
            self.sheet,
            row(stop, -1, missing, self.yes, gap_px=12),
            gap_px=12,
            margins_px=(24, 18, 24, 16),
        )
        layout.setStretchFactor(self.sheet, 1)
        self.setLayout(layout)

    def start(self, asset_ids: Sequence[str]) -> None:
        """Look these pictures over."""
        self._left, self._shown, self._asked = [], (), ()
        self._passed.clear()
        self.confirmed.clear()
        self._show()
        self.follow(asset_ids)
        self.sheet.setFocus()

    def follow(self, asset_ids: Sequence[str]) -> None:
        """These are to be looked over now: what was taken back comes again, what is settled otherwise goes."""
        self._asked = asset_ids
        known = set(asset_ids)
        # Passed stays what an older reading, begun before the write, still has on its list.
        self._passed -= self.confirmed - known
        self.confirmed -= known - self._passed
        staying = [one for one in self._left if one.asset_id in known]
        fresh = [one for one in asset_ids if one not in self._passed]
        fresh = [one for one in fresh if one not in {held.asset_id for held in staying}]
        if fresh:
            self._desk.read(
                lambda register: _pictures(register, fresh), lambda found: self._add(found, staying), owner=self
            )
            return
        if len(staying) != len(self._left):
            self._left = staying
            self._show()
        if not self._left:
            self.ended.emit()

    def _add(self, found: Sequence[Looked], staying: list[Looked]) -> None:
        known = set(self._asked)
        held = {one.asset_id for one in staying}
        fresh = [one for one in found if one.asset_id in known and one.asset_id not in held | self._passed]
        self._left = [*fresh, *(one for one in staying if one.asset_id not in self._passed)]
        self._show()
        if not self._left:
            self.ended.emit()

    @property
    def shown(self) -> tuple[Looked, ...]:
        """What is on the screen."""
        return self._shown

    def _show(self) -> None:
        first = self._left[:1]
        if first and len(first[0].boxes) > _A_CROWD:
            page = first
        else:
            page = []
            for one in self._left[: self.sheet.capacity]:
                if len(one.boxes) > _A_CROWD:
                    break
                page.append(one)
        if tuple(page) != self._shown:
            self._shown = tuple(page)
            self._whole.clear()
            self._source.cancel()
            self.sheet.show_pictures(page)
            if len(page) == 1:
                self._source.load(page[0].asset_id)
            for coming in self._left[len(page) : 2 * len(page)]:
                self._thumbnails.get(coming.asset_id)
        self._where.setText(self.tr("%n picture(s) left", "", len(self._left)))
        self._ready()

    def _pixmap(self, asset_id: str) -> QPixmap | None:
        if len(self._shown) == 1:
            return self._whole.get(asset_id)
        return self._thumbnails.get(asset_id)

    def _pixels(self, asset_id: str, image: QImage) -> None:
        if [one.asset_id for one in self._shown] == [asset_id]:
            self._whole[asset_id] = QPixmap.fromImage(image)
            self.sheet.arrived(asset_id)

    def _arrived(self, asset_id: str) -> None:
        self.sheet.arrived(asset_id)

    def _ready(self) -> None:
        self.yes.setEnabled(bool(self._shown) and not self.sheet.unseen)

    def agree(self) -> None:
        """Everybody on the screen has a frame, but for the pictures set aside: record it and go on."""
        if not self._shown or self.sheet.unseen:
            return
        agreed = set(self.sheet.agreed_ids)
        faces = {one.asset_id: one.faces for one in self._shown if one.asset_id in agreed}
        passed = {one.asset_id for one in self._shown}
        self._passed |= passed
        self._left = [one for one in self._left if one.asset_id not in passed]
        self._desk.shown |= agreed
        if faces:
            actor = self._desk.actor

            def act(register: Register) -> Changed:
                same = [asset_id for asset_id, held in faces.items() if _faces(register, asset_id) == held]
                return photos.set_people_check(register, same, PeopleCheck.CONFIRMED_COMPLETE, actor=actor)

            self._desk.write(
                act,
                said=self.tr("%n picture(s) confirmed", "", len(faces)),
                parent=self,
                failed=lambda _problem: self._passed.difference_update(faces),
            )
            self.confirmed |= set(faces)
        self._show()
        if not self._left:
            self.ended.emit()

    def stop(self) -> None:
        """Leave the rest for another time."""
        self._source.cancel()
        self.ended.emit()


def _faces(register: Register, asset_id: str) -> frozenset[str]:
    return frozenset(one.id for one in appearances.of_asset(register, asset_id))


def _pictures(register: Register, asset_ids: Sequence[str]) -> list[Looked]:
    found = {one.id: one for one in photos.assets(register, ids=asset_ids)}
    held: dict[str, list[Appearance]] = {}
    for one in appearances.of_assets(register, asset_ids):
        held.setdefault(one.asset_id, []).append(one)
    return [
        Looked(
            asset_id=one.id,
            file=PurePath(one.file).name,
            size_px=(one.width, one.height),
            boxes=tuple(face.box for face in held.get(one.id, ()) if face.box is not None and not face.ignore_reason),
            faces=frozenset(face.id for face in held.get(one.id, ())),
        )
        for one in (found[asset_id] for asset_id in asset_ids if asset_id in found)
        # A film is more than one frame, and what was never searched has another question to answer first.
        if one.media is Media.PHOTO and one.width and one.height and held.get(one.id)
    ]
