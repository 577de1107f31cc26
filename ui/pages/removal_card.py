"""One removal: whose no it is, the picture, its link, and saying how far it has come, with a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QScrollArea, QSizePolicy, QWidget

from consent_db import people, removals
from consent_db.links import is_web_address
from ui import labels
from ui.widgets.basics import button, clear_layout, column, follow, frame, label, rule, shown_buttons
from ui.widgets.flow import FlowLayout
from ui.widgets.portrait import PictureButton
from ui.widgets.scan_files import ScanFiles

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from consent_db.connection import Register
    from consent_db.records import Changed, Withdrawal
    from ui.desk import Desk
    from ui.models.removals import RemovalRow


_PICTURE_PX = 352


class RemovalCard(QScrollArea):
    """Empty while nothing is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: RemovalRow | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(320)
        theme = desk.theme
        self.title = label("", "section", wrap=True)
        self.about = label("", "second", wrap=True)
        self.place = label("", "strong", wrap=True)
        self.todo = label("", "", wrap=True)
        self._picture = column()
        self.open = button(theme, self.tr("Open the post"), self._open, icon="arrow-square-out", size="card")
        self.copy = button(theme, self.tr("Copy the link"), self._copy, icon="copy", size="card")
        self.letter = button(theme, self.tr("Letter …"), self.write_letter, icon="envelope-simple", size="card")
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.proof = self._fresh_proof()
        self._proof_place = column(self.proof)
        self.done = button(theme, self.tr("Mark as removed"), self._done, icon="check", kind="filled", size="main")
        self.asked = button(theme, self.tr("I have asked for it"), self._asked)
        self.impossible = button(theme, self.tr("Cannot be done …"), self._impossible, kind="link")
        self.again = button(
            theme, self.tr("It is still there: open again"), self._again, icon="arrow-counter-clockwise"
        )
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self._inside = frame(
            "panel",
            column(
                self.title,
                self.about,
                rule(),
                self.place,
                self._picture,
                self._flow(self.open, self.copy, self.letter),
                self.todo,
                self._proof_place,
                self.note,
                self.fault,
                self.done,
                self._flow(self.asked, self.impossible),
                self.again,
                -1,
                gap_px=12,
                margins_px=(16, 18, 16, 18),
            ),
        )
        self.setWidget(self._inside)
        self._inside.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    def _fit_picture(self) -> None:
        """Only so high that the acts below it stay in sight."""
        for one in self.findChildren(PictureButton):
            one.setFixedHeight(min(_PICTURE_PX * 9 // 16, max(104, self.height() // 6)))

    @property
    def task_id(self) -> str:
        """The task that is shown; empty for none."""
        return self._shown.id if self._shown is not None else ""

    def show_case(self, chosen: RemovalRow | None) -> None:
        """Show a task; what is being typed stays while it is the same one."""
        same = chosen is not None and chosen.id == self.task_id
        self._shown = chosen
        self._inside.setVisible(chosen is not None)
        if chosen is None:
            return
        one = chosen.removal
        self.title.setText(self._cause(one.withdrawal))
        self.about.setText(self._about(one.withdrawal))
        self.about.setVisible(bool(self.about.text()))
        self.place.setText(self.tr("{picture} on {place}").format(picture=chosen.picture, place=chosen.place))
        asked = f"{chosen.state}. " if one.task.state == "asked" else ""
        self.todo.setText(asked + self._todo(one.task.action))
        link = chosen.link if is_web_address(chosen.link) else ""
        self.open.setVisible(bool(link))
        self.copy.setVisible(bool(chosen.link))
        self.letter.setVisible(one.is_open and bool(one.asset_id))
        for part in (self.proof, self.note, self.done, self.asked, self.impossible, self.todo):
            part.setVisible(one.is_open)
        self.again.setVisible(not one.is_open)
        if not same:
            self.note.setText(one.task.note)
            clear_layout(self._proof_place)
            self.proof = self._fresh_proof()
            self.proof.setVisible(one.is_open)
            self._proof_place.addWidget(self.proof)
            self.fault.hide()
            self._show_picture(chosen.asset_id)
            picture: list[QWidget] = [one for one in shown_buttons(self) if isinstance(one, PictureButton)]
            proof = self.proof.findChildren(QWidget)
            rest = (self.note, self.done, self.asked, self.impossible, self.again)
            follow((picture or [self.open])[0], [*picture[1:], self.open, self.copy, self.letter, *proof, *rest])

    def _flow(self, *buttons: QWidget) -> FlowLayout:
        made = FlowLayout(gap_px=8)
        for one in buttons:
            made.addWidget(one)
        return made

    def _fresh_proof(self) -> ScanFiles:
        return ScanFiles(
            self._desk, name=self.tr("Proof"), hint=self.tr("Drop a screenshot here as proof"), single=True
        )

    def _show_picture(self, asset_id: str) -> None:
        clear_layout(self._picture)
        if asset_id:
            made = PictureButton(self._desk, asset_id, lambda: self._desk.opened.emit((asset_id,), asset_id))
            made.setMinimumWidth(200)
            made.setMaximumWidth(_PICTURE_PX)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._picture.addWidget(made)
            self._fit_picture()

    def _cause(self, withdrawal: Withdrawal | None) -> str:
        if withdrawal is None:
            return self.tr("This must come down")
        day = labels.day(withdrawal.received_at)
        if withdrawal.subject_id not in people.names(self._desk.register):  # somebody protected is named nowhere
            return self.tr("Consent was withdrawn on {date}").format(date=day)
        name = people.person(self._desk.register, withdrawal.subject_id).name
        return self.tr("{name} withdrew consent on {date}").format(name=name, date=day)

    def _about(self, withdrawal: Withdrawal | None) -> str:
        if withdrawal is None:
            return ""
        scope = labels.withdrawal_scope(withdrawal.scope.kind)
        return self.tr("It concerns: {scope}").format(scope=scope[:1].lower() + scope[1:])

    def _todo(self, act: str) -> str:
        return {
            "delete": self.tr("Delete the post, then mark it here."),
            "blur": self.tr("Replace the picture by one with the face covered, then mark it here."),
            "unlink": self.tr("Take the name off, then mark it here."),
            "ask_unit": self.tr("Ask them to delete their copy, and mark it when they confirm."),
            "ask_platform": self.tr("Ask the medium to take it down, and mark it when it is gone."),
            "stop_reprint": self.tr("Print no more copies, and put away those that are left."),
            "clear_cache": self.tr("Have the stored copy of the page cleared, then mark it here."),
        }.get(act, "")

    def _open(self) -> None:
        if self._shown is not None and is_web_address(self._shown.link):
            QDesktopServices.openUrl(QUrl(self._shown.link))

    def _copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.link)

    def write_letter(self) -> None:
        """Show the letter that asks for this one removal."""
        # Loaded here: nobody waits for what writes and draws paper who prints nothing.
        from exports.forms.bundle import Wanted, What
        from ui.pages.print_dialog import PrintDialog

        if self.task_id:
            PrintDialog(self._desk, self.window(), Wanted(what=What.LETTERS, task_ids=(self.task_id,))).open()

    def _done(self) -> None:
        note = self.note.text()
        scans = self.proof.scans
        proof = scans[0] if scans else None
        self._write(
            lambda register, task_id: removals.finish(
                register, task_id, actor=self._desk.actor, note=note, proof=proof
            ),
            self.tr("Marked as removed"),
        )

    def _asked(self) -> None:
        note = self.note.text()
        self._write(
            lambda register, task_id: removals.ask(register, task_id, actor=self._desk.actor, note=note),
            self.tr("Marked as asked for"),
        )

    def _impossible(self) -> None:
        note = self.note.text()
        if not note.strip():
            self.fault.setText(self.tr("Write in the note why it cannot be done."))
            self.fault.show()
            self.note.setFocus()
            return
        self._write(
            lambda register, task_id: removals.give_up(register, task_id, actor=self._desk.actor, note=note),
            self.tr("Marked as impossible"),
        )

    def _again(self) -> None:
        self._write(
            lambda register, task_id: removals.reopen(register, task_id, actor=self._desk.actor), self.tr("Open again")
        )

    def _write(self, act: Callable[[Register, str], Changed], said: str) -> None:
        task_id = self.task_id
        if task_id:
            self.fault.hide()
            self._desk.write(lambda register: act(register, task_id), said=said, parent=self)
