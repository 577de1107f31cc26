"""Log pictures as published: where, when, with which words; judged as it is typed, and again when it is stored."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from consent_db import clock, links, publishing
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.records import ChannelKind, Outcome, Publication, Use
from ui import errors, labels
from ui.clearance import Asked, Clearance
from ui.models.question import Question, placement, placements
from ui.pages.saving_dialog import SavingDialog
from ui.widgets.basics import Choice, button, column, fit_height, label, row
from ui.widgets.clearance_head import ClearanceHead
from ui.widgets.day_field import DayField, unread_day
from ui.widgets.question_bar import placement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from consent_db.records import Changed, Channel
    from ui.clearance import Answered
    from ui.desk import Desk

_JUDGED_AFTER_MS = 250
_MOST_LETTERS = 20_000
_NO_LINK = (ChannelKind.PRINT, ChannelKind.COURSE_MATERIAL, ChannelKind.INTERNAL)
_WIDTH_PX, _MARGIN_PX = 620, 24


class PublishDialog(SavingDialog):
    """Of several pictures only the clear ones are logged.

    `already_out` logs what cannot be taken back: then the answer is stored as it is, and what to do about it. With
    `may_be_out` that can be said here, when the answers are known and not all clear.
    """

    def __init__(
        self,
        desk: Desk,
        ids: Sequence[str],
        channel: Channel,
        question: Question,
        parent: QWidget | None = None,
        *,
        caption: str = "",
        already_out: bool = False,
        texts: tuple[str, ...] = (),
        may_be_out: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = tuple(ids)
        self._channel = channel
        self._question = question
        self._texts = texts
        self._already_out = already_out
        self._answered_for: Asked | None = None
        self._writing = False
        self._answers: tuple[Answered, ...] = ()
        self.setWindowTitle(self.tr("It is already out") if already_out else self.tr("Log as published"))
        self.setMinimumWidth(600)
        self.day = DayField(desk.theme, desk.today(), self.tr("The day it went out"))
        self.link = QLineEdit()
        self.link.setAccessibleName(self.tr("Link"))
        self.link.setPlaceholderText("https://")
        self.placement = Choice(desk.theme, self.tr("Where in the channel"))
        self.placement.fill(
            [(placement_words(one), one) for one in placements(channel)], placement(channel, question.placement)
        )
        self.kind = Choice(desk.theme, self.tr("Whose post it is"))
        self.kind.fill(
            [(self.tr("Our own post"), "own"), (self.tr("We shared somebody else's post"), "reshare")], "own"
        )
        self.caption = QPlainTextEdit(caption)
        self.caption.setAccessibleName(self.tr("The text that went out with it"))
        self.caption.setTabChangesFocus(True)
        self.caption.setFixedHeight(56 if len(self._ids) > 1 else 84)
        self.names = label("", "second", wrap=True)
        self.names.hide()
        self.link_note = label(
            self.tr("Without the link nobody finds the post again when it has to come down."), "second", wrap=True
        )
        about_link = column(self.link, self.link_note, gap_px=4)
        about_text = column(self.caption, self.names, gap_px=4)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Went out on"), self.day)
        form.addRow(self.tr("Link"), about_link)
        form.addRow(self.tr("Text"), about_text)
        form.addRow(self.tr("As"), self.placement)
        form.addRow(self.tr("Whose"), self.kind)
        inner_px = _WIDTH_PX - 2 * _MARGIN_PX
        self.head = ClearanceHead(desk, count=len(self._ids), may_be_out=may_be_out, width_px=inner_px)
        self.head.out.toggled.connect(lambda _on: self._ticked())
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Log it"), self._save, kind="filled")
        self.cancel = button(desk.theme, self.tr("Cancel"), self.reject)
        title = self.tr("Already out: {channel}") if already_out else self.tr("Published on {channel}")
        self.setLayout(
            column(
                label(title.format(channel=channel.name), "section", wrap=True),
                label(self._about(), "second", wrap=True),
                form,
                self.head,
                self.fault,
                -1,
                row(-1, self.cancel, self.save),
                gap_px=14,
                margins_px=(_MARGIN_PX, 20, _MARGIN_PX, 20),
            )
        )
        self._clearance = Clearance(desk, self)
        self._clearance.progressed.connect(self.head.show_progress)
        self._clearance.finished.connect(self._answered)
        self._clearance.failed.connect(self._not_answered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_JUDGED_AFTER_MS)
        self._timer.timeout.connect(self.judge)
        self.caption.textChanged.connect(self._typed)
        self.day.dateChanged.connect(lambda _day: self._typed())
        self.placement.activated.connect(lambda _place: self._typed())
        self.link.textChanged.connect(lambda _text: self._show_link_note())
        desk.changes.changed.connect(self._changed)
        self._show_link_note()
        self.judge()
        fit_height(self, _WIDTH_PX)
        self.link.setFocus()

    def _about(self) -> str:
        if self._already_out:
            return self.tr(
                "The log says what the answer is. If it is not clear, taking it down goes on the list at once."
            )
        if len(self._ids) > 1:
            return self.tr("%n picture(s) with one link, one day and one text.", "", len(self._ids))
        return self.tr("The log keeps the answer with the forms it rests on, and where to find the post again.")

    @property
    def logged(self) -> tuple[Answered, ...]:
        """What would be logged now: the clear ones, all where they are out already, none while that is not known."""
        if self._answered_for is None:
            return ()
        if self.already_out:
            return self._answers
        return tuple(one for one in self._answers if one.outcome is Outcome.CLEAR)

    @property
    def already_out(self) -> bool:
        """Whether everything is logged as it is."""
        return self._already_out or self.head.out.isChecked()

    def publications(self) -> tuple[Publication, ...]:
        """What the fields say, of each picture that would be logged."""
        moment = self._moment()
        return tuple(
            Publication(
                id=new_id(),
                asset_id=one.asset_id,
                channel_id=self._channel.id,
                placement=str(self.placement.currentData()),
                kind=str(self.kind.currentData()),
                url=self.link.text().strip(),
                published_at=moment,
                caption_used=self.caption.toPlainText().strip(),
                names_used=one.names,
            )
            for one in self.logged
        )

    def judge(self) -> None:
        """Answer for what the fields say now; today and, where it went out before, on that day."""
        self._forget()
        self._clearance.ask(self._asked())

    def _forget(self) -> None:
        """What the answer is, is not known for what the fields say now."""
        self._timer.stop()
        self._clearance.stop()
        self._answered_for = None
        self.save.setEnabled(False)

    def _asked(self) -> Asked:
        today = self._desk.today()
        return Asked(
            ids=self._ids,
            use=self._use(),
            caption=self.caption.toPlainText(),
            days=tuple(sorted({min(self.day.day, today), today})),
        )

    def _use(self) -> Use:
        return Use(
            channel_id=self._channel.id,
            purpose=self._question.purpose,
            placement=str(self.placement.currentData()),
            texts=(*self._texts, self.caption.toPlainText()),
        )

    def _answered(self, asked: Asked, found: tuple[Answered, ...]) -> None:
        self._answered_for, self._answers = asked, found
        self.head.show_answers(found)
        self._show_names()
        self._show_save()
        fit_height(self)

    def _not_answered(self, problem: BaseException) -> None:
        self.head.show_problem(errors.sentence(problem))
        if not isinstance(problem, Problem):
            errors.show(problem, self)

    def _ticked(self) -> None:
        self._show_save()
        fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)  # texts wrap as they do on the screen only from now on

    def _show_save(self) -> None:
        several, count = len(self._ids) > 1, len(self.logged)
        self.save.setText(self.tr("Log %n picture(s)", "", count) if several and count else self.tr("Log it"))
        self.save.setAccessibleName(self.save.text())
        self.save.setEnabled(count > 0 and not self._writing)

    def _show_names(self) -> None:
        people = self._desk.words().people
        named = {one: mode for each in self._answers for one, mode in each.named.items()}
        told = [f"{people[one]} ({labels.name_mode(mode)})" for one, mode in named.items() if one in people]
        self.names.setText(self.tr("Named in the text: {names}").format(names=labels.listed(told)) if told else "")
        self.names.setVisible(bool(told))

    def _moment(self) -> datetime:
        if self.day.day == self._desk.today():
            return clock.now_utc()
        zone = clock.zone(self._desk.unit().jurisdiction)
        return datetime.combine(self.day.day, time(12), zone)

    def _typed(self) -> None:
        self._forget()
        self._timer.start()

    def _changed(self, changed: Changed) -> None:
        if self.isVisible() and not self._writing and self._clearance.concerned(self._ids, changed):
            self.judge()

    def _show_link_note(self) -> None:
        self.link_note.setVisible(not self.link.text().strip() and self._channel.kind not in _NO_LINK)

    def done(self, result: int, /) -> None:
        self._forget()
        super().done(result)

    def reject(self) -> None:
        if not self._writing:  # closed now, it would look as if nothing was logged
            super().reject()

    def _save(self) -> None:
        fault = ""
        if (unread := unread_day(self)) is not None:
            fault = unread.complaint()
        elif self.day.day > self._desk.today():
            fault = self.tr("It cannot have gone out in the future.")
        elif not links.fits(self.link.text()):
            fault = self.tr("Copy the whole link from the browser: it begins with https:// or http://.")
        elif len(self.caption.toPlainText()) > _MOST_LETTERS:
            fault = self.tr("The text is too long to be kept. Write the beginning of it.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        if self._answered_for != self._asked():  # the day ended meanwhile
            self.judge()
            return
        new, use = self.publications(), self._use()
        if not new or self._writing:
            return
        already_out, actor = self.already_out, self._desk.actor
        self._set_writing(on=True)
        several = len(self._ids) > 1
        if several:
            self.head.show_logging(len(new))
        said = self.tr("%n picture(s) logged as published", "", len(new)) if several else self.tr("Logged as published")
        self._desk.write(
            lambda register: publishing.publish_all(register, new, use, actor=actor, already_out=already_out),
            then=self._logged,
            said=said,
            parent=self,
            failed=lambda _problem: self._not_logged(),
        )

    def _set_writing(self, *, on: bool) -> None:
        self._writing = on
        self.cancel.setEnabled(not on)
        self._show_save()

    def _not_logged(self) -> None:
        self._set_writing(on=False)
        self.judge()

    def _logged(self, changed: Changed) -> None:
        self.accept()
        tasks = len(changed.ids.get("takedown_task", ()))
        if tasks and len(self._ids) > 1:
            self._desk.tell(self.tr("Logged. %n picture(s) must come down: see Withdrawals and removals.", "", tasks))
        elif tasks:
            self._desk.tell(self.tr("Logged. It must come down: see Withdrawals and removals."))
