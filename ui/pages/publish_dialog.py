"""Log a picture as published: where, when, with which words; judged as it is typed, and again when it is stored."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from consent_db import clock, links, publishing
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.records import ChannelKind, NameMode, Outcome, Publication, Use
from ui import errors, labels
from ui.models.question import Question, placement, placements
from ui.pages.saving_dialog import SavingDialog
from ui.widgets.basics import Choice, button, column, fit_height, frame, label, restyle, row
from ui.widgets.day_field import DayField, unread_day
from ui.widgets.question_bar import placement_words
from ui.widgets.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.records import Channel
    from ui.desk import Desk
    from ui.models.check import Answer

_JUDGED_AFTER_MS = 250
_MOST_LETTERS = 20_000
_NO_LINK = (ChannelKind.PRINT, ChannelKind.COURSE_MATERIAL, ChannelKind.INTERNAL)


class PublishDialog(SavingDialog):
    """`already_out` logs what cannot be taken back: then the answer is stored as it is, and what to do about it."""

    def __init__(
        self,
        desk: Desk,
        answer: Answer,
        question: Question,
        parent: QWidget | None = None,
        *,
        already_out: bool = False,
        texts: tuple[str, ...] = (),
        then: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset = answer.facts.asset
        self._channel: Channel = answer.facts.channels[answer.use.channel_id]
        self._question = question
        self._texts = texts
        self._already_out = already_out
        self._then = then
        self._clear = False
        self.setWindowTitle(self.tr("It is already out") if already_out else self.tr("Log as published"))
        self.setMinimumWidth(600)
        self.day = DayField(desk.theme, desk.today(), self.tr("The day it went out"))
        self.link = QLineEdit()
        self.link.setAccessibleName(self.tr("Link"))
        self.link.setPlaceholderText("https://")
        self.placement = Choice(desk.theme, self.tr("Where in the channel"))
        self.placement.fill(
            [(placement_words(one), one) for one in placements(self._channel)],
            placement(self._channel, question.placement),
        )
        self.kind = Choice(desk.theme, self.tr("Whose post it is"))
        self.kind.fill(
            [(self.tr("Our own post"), "own"), (self.tr("We shared somebody else's post"), "reshare")], "own"
        )
        self.caption = QPlainTextEdit(self._asset.caption)
        self.caption.setAccessibleName(self.tr("The text that went out with it"))
        self.caption.setTabChangesFocus(True)
        self.caption.setFixedHeight(84)
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
        self.shape = Shape(desk.theme, None, side_px=24)
        self.answer = label("", "strong", wrap=True)
        self.why = label("", "", wrap=True)
        self.head = frame(
            "verdict-head",
            row(self.shape, column(self.answer, self.why, gap_px=2), gap_px=12, margins_px=(14, 10, 14, 10)),
        )
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Log it"), self._save, kind="filled")
        title = self.tr("Already out: {channel}") if already_out else self.tr("Published on {channel}")
        about = (
            self.tr("The log says what the answer is. If it is not clear, taking it down goes on the list at once.")
            if already_out
            else self.tr("The log keeps the answer with the forms it rests on, and where to find the post again.")
        )
        self.setLayout(
            column(
                label(title.format(channel=self._channel.name), "section", wrap=True),
                label(about, "second", wrap=True),
                form,
                self.head,
                self.fault,
                -1,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
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
        fit_height(self, 620)
        self.link.setFocus()

    def publication(self) -> Publication:
        """What the fields say."""
        return Publication(
            id=new_id(),
            asset_id=self._asset.id,
            channel_id=self._channel.id,
            placement=str(self.placement.currentData()),
            kind=str(self.kind.currentData()),
            url=self.link.text().strip(),
            published_at=self._moment(),
            caption_used=self.caption.toPlainText().strip(),
            names_used=self._names_used(),
        )

    def judge(self) -> None:
        """Answer for what the fields say now; today and, where it went out before, on that day."""
        self._timer.stop()
        today = self._desk.today()
        days = {min(self.day.day, today), today}
        try:
            judged = [
                publishing.judge_now(self._desk.register, self._asset.id, self._use(), day) for day in sorted(days)
            ]
        except StoreProblem as problem:
            self._clear = False
            self.save.setEnabled(False)
            self.shape.show_outcome(None)
            self.answer.setText(errors.sentence(problem))
            self.why.setText("")
            return
        worst = max(judged, key=lambda each: list(Outcome).index(each.verdict.outcome))
        verdict = worst.verdict
        self._clear = verdict.outcome is Outcome.CLEAR
        self.shape.show_outcome(verdict.outcome)
        self.answer.setText(labels.outcome_full(verdict.outcome))
        leading = next(one for one in verdict.reasons if one.code == verdict.headline)
        self.why.setText(self._desk.reason(leading))
        self.head.setProperty("outcome", str(verdict.outcome))
        restyle(self.head)
        self.save.setEnabled(self._clear or self._already_out)
        self._show_names(publishing.names_in(worst.facts, self.caption.toPlainText(), worst.day))

    def _use(self) -> Use:
        return Use(
            channel_id=self._channel.id,
            purpose=self._question.purpose,
            placement=str(self.placement.currentData()),
            texts=(*self._texts, self.caption.toPlainText()),
        )

    def _names_used(self) -> tuple[str, ...]:
        register = self._desk.register
        judged = publishing.judge_now(register, self._asset.id, self._use(), self._desk.today())
        found = publishing.names_in(judged.facts, self.caption.toPlainText(), judged.day)
        people = judged.facts.people
        return tuple(
            people[one].first_name if mode is NameMode.FIRST and people[one].first_name else people[one].name
            for one, mode in found.items()
            if one in people
        )

    def _show_names(self, found: dict[str, NameMode]) -> None:
        people = self._desk.words().people
        told = [f"{people[one]} ({labels.name_mode(mode)})" for one, mode in found.items() if one in people]
        self.names.setText(self.tr("Named in the text: {names}").format(names=labels.listed(told)) if told else "")
        self.names.setVisible(bool(told))
        fit_height(self)

    def _moment(self) -> datetime:
        if self.day.day == self._desk.today():
            return clock.now_utc()
        zone = clock.zone(self._desk.unit().jurisdiction)
        return datetime.combine(self.day.day, time(12), zone)

    def _typed(self) -> None:
        self._clear = False
        self.save.setEnabled(False)
        self._timer.start()

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self.judge()

    def _show_link_note(self) -> None:
        self.link_note.setVisible(not self.link.text().strip() and self._channel.kind not in _NO_LINK)

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
        new, use = self.publication(), self._use()
        already_out, actor = self._already_out, self._desk.actor
        self.save.setEnabled(False)
        self._desk.write(
            lambda register: publishing.publish(register, new, use, actor=actor, already_out=already_out),
            then=lambda changed: self._done(has_task=bool(changed.ids.get("takedown_task"))),
            said=self.tr("Logged as published"),
            parent=self,
            failed=lambda _problem: self.judge(),
        )

    def _done(self, *, has_task: bool) -> None:
        self.accept()
        if has_task:
            self._desk.tell(self.tr("Logged. It must come down: see Withdrawals and removals."))
        if self._then is not None:
            self._then()
