"""What can be done with several pictures at once: an event, strangers, and looking through them one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QMessageBox, QWidget

from consent_db import appearances, facts, photos
from consent_db.records import AppearanceState, Outcome, PeopleCheck
from ui.models.question import Question
from ui.moves import Moves
from ui.pages.choose_event import NEW_EVENT, NO_EVENT, ChooseEventDialog
from ui.pages.credit_dialog import CreditDialog
from ui.pages.event_dialog import EventDialog, new_event
from ui.pages.publish_dialog import PublishDialog
from ui.picture_source import PictureSource
from ui.widgets.basics import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.picture_view import FaceMark, PictureView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QImage

    from consent_db.connection import Register
    from consent_db.records import Changed, Event, Facts
    from ui.desk import Desk


class PictureActs(QObject):
    """The selection bar's acts."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._moves = Moves(desk)

    def set_event(self, ids: Sequence[str]) -> ChooseEventDialog | None:
        """Ask for an event, a new one or none, and move the pictures there."""
        if not ids:
            return None
        wanted = tuple(ids)
        dialog = ChooseEventDialog(
            self._desk,
            self._page,
            title=self.tr("Which event are the pictures from?"),
            told=self.tr("%n picture(s) chosen", "", len(wanted)),
            take=self.tr("Move"),
        )
        dialog.chosen.connect(lambda event_id, typed: self._move(wanted, event_id, typed))
        dialog.open()
        return dialog

    def _move(self, ids: Sequence[str], event_id: str, typed: str) -> None:
        if event_id == NEW_EVENT:
            self.put_into_new(ids, typed)
        else:
            self.put_into(ids, None if event_id == NO_EVENT else event_id)

    def put_into_new(
        self, ids: Sequence[str], title: str, days: tuple[date | None, date | None] = (None, None)
    ) -> EventDialog:
        """Ask what a new event tells about people, then move the pictures into it."""
        event = replace(new_event(title), start=days[0], end=days[1])
        dialog = EventDialog(self._desk, event, self._page, then=lambda made: self.put_into(tuple(ids), made))
        dialog.open()
        return dialog

    def put_into(self, ids: Sequence[str], event: Event | str | None) -> None:
        """Move pictures into an event, which is added when it is new, or out of any."""
        self._moves.move(ids, event, parent=self._page)

    def credit(self, ids: Sequence[str]) -> CreditDialog | None:
        """Ask who took the pictures, and write it on them."""
        if not ids:
            return None
        dialog = CreditDialog(self._desk, ids, self._page)
        dialog.open()
        return dialog

    def strangers(self, ids: Sequence[str]) -> None:
        """Set every unnamed face in the pictures aside, after asking."""
        if not ids:
            return
        wanted = tuple(ids)
        asked = QMessageBox.question(
            self._page,
            self.tr("Strangers"),
            self.tr(
                "Every face without a name in %n picture(s) is marked as a stranger: it leaves the naming queue, but"
                " the picture still needs review.",
                "",
                len(wanted),
            ),
            QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel,
        )
        if asked is QMessageBox.StandardButton.Ok:
            self.mark_strangers(wanted)

    def mark_strangers(self, ids: Sequence[str]) -> None:
        """Set every unnamed face in the pictures aside."""
        wanted = tuple(ids)

        def act(register: Register) -> Changed:
            unnamed = [
                face.id
                for one in facts.for_assets(register, wanted).values()
                for face in one.appearances
                if face.state in (AppearanceState.UNASSIGNED, AppearanceState.REJECTED)
                and face.ignore_reason is None
                and not face.stranger
            ]
            return appearances.stranger(register, unnamed, actor=self._desk.actor)

        self._desk.write(act, said=self.tr("Unnamed faces are marked as strangers"), parent=self._page)

    def publish(self, ids: Sequence[str], channel_id: str) -> PublishDialog | None:
        """Log the pictures as published on a channel: an album with one link, one day and one text."""
        channel = next((one for one in self._desk.channels() if one.id == channel_id), None)
        if not ids or channel is None:
            return None
        found = photos.assets(self._desk.register, ids=ids) if len(ids) == 1 else ()
        caption = "".join(one.caption for one in found)
        dialog = PublishDialog(self._desk, ids, channel, Question(), self._page, caption=caption, may_be_out=True)
        dialog.open()
        return dialog

    def look_through(self, ids: Sequence[str], *, nobody: bool = False) -> None:
        """Show the pictures one after the other; what was agreed to is recorded at the end."""
        if ids:
            LookThroughDialog(self._desk, tuple(ids), self._page, nobody=nobody).open()


class LookThroughDialog(Dialog):
    """One picture at a time, large: Enter agrees, S skips; nothing is confirmed that was not on the screen."""

    def __init__(self, desk: Desk, ids: Sequence[str], parent: QWidget, *, nobody: bool) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = tuple(ids)
        self._place = 0
        self._shown = False
        self._facts: Facts | None = None
        self._check = PeopleCheck.CONFIRMED_NONE if nobody else PeopleCheck.CONFIRMED_COMPLETE
        self.agreed: list[str] = []
        question = self.tr("Is there really nobody?") if nobody else self.tr("Has everyone got a frame?")
        self.setWindowTitle(question)
        self.resize(min(1100, parent.window().width() - 48), min(820, parent.window().height() - 48))
        self.view = PictureView(desk.theme)
        self._where = label("", "second")
        self._note = label("", "second", wrap=True)
        self.yes = button(
            desk.theme,
            self.tr("Nobody here") if nobody else self.tr("Everyone is framed"),
            self.agree,
            icon="check",
            kind="filled",
        )
        self.skip_button = button(desk.theme, self.tr("Skip"), self.skip, icon="skip-forward")
        hint = label(
            self.tr("Look for backs, name badges and reflections too. Enter agrees, S skips."), "caption", wrap=True
        )
        self.setLayout(
            column(
                row(label(question, "section"), -1, self._where),
                self.view,
                self._note,
                row(hint, button(desk.theme, self.tr("Stop here"), self.finish), self.skip_button, self.yes, gap_px=8),
                gap_px=12,
                margins_px=(20, 16, 20, 16),
            )
        )
        self._source = PictureSource(desk, self)
        self._source.arrived.connect(self._arrived)
        self._source.failed.connect(self._cannot_show)
        self._load()

    def _load(self) -> None:
        if self._place >= len(self._ids):
            self.finish()
            return
        asset_id = self._ids[self._place]
        self._shown = False
        self._note.setText("")
        self.yes.setEnabled(False)
        self._where.setText(self.tr("{n} of {total}").format(n=self._place + 1, total=len(self._ids)))
        self._facts = facts.for_asset(self._desk.register, asset_id)
        self.view.setFocus()  # a button would take Enter for itself
        self.view.clear_picture()
        self._source.load(asset_id)

    def _arrived(self, asset_id: str, image: QImage) -> None:
        if self._place >= len(self._ids) or asset_id != self._ids[self._place] or self._facts is None:
            return
        asset = self._facts.asset
        self.view.show_picture(
            QPixmap.fromImage(image), width_px=asset.width or image.width(), height_px=asset.height or image.height()
        )
        framed = [face for face in self._facts.appearances if face.box is not None and face.ignore_reason is None]
        self.view.set_marks([FaceMark(face.id, face.box or (0, 0, 0, 0), Outcome.REVIEW, "") for face in framed])
        blocked = self._check is PeopleCheck.CONFIRMED_NONE and bool(framed)
        if blocked:
            self._note.setText(self.tr("There are faces in this picture. Say first that they are not faces."))
        self._shown = True
        self.yes.setEnabled(not blocked)

    def _cannot_show(self, _asset_id: str, _problem: object) -> None:
        self._note.setText(self.tr("This picture cannot be shown here, so it cannot be confirmed."))

    def agree(self) -> None:
        """This one is right: on to the next."""
        if not self._shown or not self.yes.isEnabled():
            return
        asset_id = self._ids[self._place]
        self.agreed.append(asset_id)
        self._desk.shown.add(asset_id)
        self.skip()

    def skip(self) -> None:
        """Leave this one as it is."""
        self._place += 1
        self._load()

    def finish(self) -> None:
        """Record what was agreed to, in one act."""
        self._source.cancel()
        self.accept()
        if not self.agreed:
            return
        agreed, check = tuple(self.agreed), self._check
        self._desk.write(
            lambda register: photos.set_people_check(register, agreed, check, actor=self._desk.actor),
            said=self.tr("%n picture(s) confirmed", "", len(agreed)),
        )

    def reject(self) -> None:
        """Escape and the window's cross stop here too: what was agreed to is not lost."""
        self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key that is held looks at nothing
                self.agree()
        elif event.key() == Qt.Key.Key_S:
            self.skip()
        else:
            super().keyPressEvent(event)
