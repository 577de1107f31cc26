"""The check window: one picture, an answer per channel, why, and what to do about it; opens in under a second."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from consent_db import photos
from consent_db.errors import Problem, StoreProblem
from consent_db.records import Changed, Media, Outcome
from ui import errors
from ui.check_acts import CheckActs
from ui.models import check
from ui.models.question import next_change
from ui.picture_source import PictureSource
from ui.walk import Item, Walk
from ui.widgets.basics import column, follow, frame, open_within_screen, rule, shown_buttons
from ui.widgets.channel_row import ChannelRow
from ui.widgets.check_bar import CheckBar
from ui.widgets.check_foot import CheckFoot
from ui.widgets.check_keys import add_keys
from ui.widgets.drop import dropped_paths
from ui.widgets.form_notice import FormNotice
from ui.widgets.picture_texts import PictureTexts
from ui.widgets.picture_view import PictureView
from ui.widgets.question_bar import DayNotice, QuestionBar
from ui.widgets.splits import SidePane
from ui.widgets.toast import Toast
from ui.widgets.verdict_panel import Shown, VerdictPanel, usual_width_px

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

    from consent_db.records import Box, Facts, Verdict
    from ui.desk import Desk
    from ui.index_runs import IndexRuns
    from ui.models.check import Answer, Card


class CheckWindow(QWidget):
    """Walks through items with the arrow keys; every answer is computed when it is shown."""

    closed = Signal()

    def __init__(self, desk: Desk, runs: IndexRuns) -> None:
        super().__init__()
        self._desk = desk
        self._runs = runs
        self._walk = Walk(desk, self)
        self._walk.looked.connect(self._looked_up)
        self._walk.failed.connect(self._cannot_look)
        self._walk.widened.connect(lambda: self.bar.show_place(self._walk.place + 1, len(self._walk)))
        self._known: list[Facts] = []
        self._cards: tuple[Card, ...] = ()
        self.answers: dict[str, Answer] = {}
        self.chosen = ""
        self._judged_on = desk.today()
        self._channel_id = ""
        self.acts = CheckActs(desk, self)
        self._source = PictureSource(desk, self)
        self._source.arrived.connect(self._pixels_arrived)
        self._source.failed.connect(self._no_pixels)
        self.setWindowTitle("Klarert")
        self.setAcceptDrops(True)
        self._build()
        add_keys(self, desk)
        self.toast = Toast(lambda: desk.undo(self), over=self.view)
        desk.changes.changed.connect(self._changed)
        desk.thumbnails.arrived.connect(self._thumbnail_arrived)
        desk.changes.ticked.connect(self._ticked)
        desk.wrote.connect(self._wrote)
        size = desk.settings.value("check/size")
        open_within_screen(self, wanted=size if isinstance(size, QSize) else QSize(1280, 840), least=QSize(1024, 700))

    def _build(self) -> None:
        theme = self._desk.theme
        self.bar = CheckBar(theme)
        self.bar.stepped.connect(self.step)
        self.bar.drawing.connect(self._drawing)
        self.bar.without_face.connect(self.acts.add_without_face)
        self.channels = ChannelRow(theme)
        self.channels.before = shown_buttons(self.bar)[-1]
        self.channels.chosen.connect(self.choose_channel)
        self.view = PictureView(theme)
        self.view.chosen.connect(self.select)
        self.view.drawn.connect(self._drawn)
        self.bar.zoomed.connect(self.view.zoom)
        self.bar.fitted.connect(self.view.fit)
        self.view.zoomed.connect(lambda: self.bar.show_zoom(self.view.zoom_percent))
        self.texts = PictureTexts(self._desk)
        self.texts.more.connect(self.acts.picture_facts)
        self.question = QuestionBar(theme, self._desk.today())
        self.question.asked.connect(self.judge)
        self.notice = DayNotice(theme)
        self.notice.today.clicked.connect(self.question.ask_today)
        left = QWidget()
        both = column(self.view, rule(), self.texts, gap_px=0)
        both.setStretchFactor(self.view, 1)
        left.setLayout(both)
        self.texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.panel = VerdictPanel(self._desk)
        self.panel.asked.connect(self._asked)
        self.panel.chosen.connect(self.select)
        self.foot = CheckFoot(theme)
        self.foot.publish.connect(lambda: self.acts.publish(already_out=False))
        self.foot.already_out.connect(lambda: self.acts.publish(already_out=True))
        self.foot.remove.connect(self.acts.remove_from_picture)
        self.foot.add.connect(self._add)
        self.foot.publication.connect(lambda record_id: self.select(f"@{record_id}"))
        right = QWidget()
        below = column(self.panel, rule(), self.foot, gap_px=0)
        below.setStretchFactor(self.panel, 1)
        right.setLayout(below)
        right.setMinimumWidth(380)
        self.splitter = SidePane(left, right, self._desk.settings, "check/panel", usual=usual_width_px, first=False)
        strip = frame("panel", column(self.channels, self.question, gap_px=0))
        layout = column(self.bar, rule(), strip, rule(), self.notice, self.splitter, gap_px=0)
        layout.setStretchFactor(self.splitter, 1)
        self.form = FormNotice(self._desk, self._source, layout)
        self.setLayout(layout)

    def leave(self) -> None:
        """Stop drawing, go back to today, or close."""
        if self.bar.is_drawing:
            self.bar.stop_drawing()
        elif self.notice.isVisible():
            self.question.ask_today()
        else:
            self.close()

    def open_on(self, items: Sequence[Item], show: Item | None = None) -> None:
        """Walk through these, beginning with `show`."""
        self._walk.open_on(items, show)
        self.view.setFocus()
        self._load()

    @property
    def item(self) -> Item | None:
        """The picture shown: its id, or its path while it is in no register."""
        return self._walk.item

    @property
    def answer(self) -> Answer | None:
        """The answer for the channel chosen, with what it was given on."""
        return self.answers.get(self._channel_id)

    @property
    def facts(self) -> Facts | None:
        """What is known of the picture shown: of several records of one file, that which decides."""
        answer = self.answer
        return answer.facts if answer is not None else self._known[0] if self._known else None

    @property
    def file_names(self) -> tuple[str, ...]:
        """The name of the very file that was opened."""
        return self._walk.file_names

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The answer for each channel."""
        return {channel_id: answer.verdict for channel_id, answer in self.answers.items()}

    @property
    def day(self) -> date:
        """The day that is asked about."""
        return self.question.question.day or self._desk.today()

    def step(self, by: int) -> None:
        """Another picture of the same walk."""
        if len(self._walk) > 1:
            self.texts.save_now()
            self._walk.step(by)
            self._load()

    def _load(self) -> None:
        item = self.item
        if item is None:
            return
        self.chosen = ""
        self.bar.show_place(self._walk.place + 1, len(self._walk))
        self.view.clear_picture()
        if isinstance(item, Path):
            self._look_up(item)
            return
        self.judge()
        self._thumbnail_arrived(item)
        if self.facts is not None and self.facts.asset.media is Media.VIDEO:
            self.view.say(self.tr("Films are not played here. Open the film to watch it."))
        else:
            self._source.load(item)

    def _look_up(self, path: Path) -> None:
        """A file: which picture of the register is it, and if none, what is on it?"""
        self.bar.file_name.setText(path.name)
        self.bar.about.set_whole("")
        self.texts.show_facts(None)
        self.channels.set_channels(self._desk.channels(), self._desk.channel_id)
        self._no_answer(self.tr("Looking at the picture …"))
        self._walk.look_up(path)

    def _looked_up(self, item: Item) -> None:
        if item != self.item:
            return
        if isinstance(item, str):
            self._load()
            return
        if self._walk.problem is not None:
            self.bar.about.set_whole(errors.sentence(self._walk.problem))
        self.judge()
        self._source.load(str(item), path=item)

    def _cannot_look(self, path: Path, problem: BaseException) -> None:
        if path == self.item:
            self.panel.show_waiting(errors.sentence(problem))

    def judge(self) -> None:
        """Answer anew."""
        self._judged_on = self._desk.today()
        self.question.set_today(self._judged_on)
        try:
            self._known = self._walk.records()
        except StoreProblem as problem:  # another program took the picture away
            self._no_answer(errors.sentence(problem))
            return
        if not self._known:
            return
        channels = self._desk.channels()
        if fault := self.question.fault:
            self._no_answer(fault)
            self.notice.show_fault(fault)
            return
        question = self.question.question
        self.answers = check.answers(self._known, channels, question, self.day, self._walk.file_names)
        self._channel_id = self._desk.channel_id  # another window may go on to another channel
        self.channels.set_channels(channels, self._channel_id)
        self.channels.show_outcomes({one: verdict.outcome for one, verdict in self.verdicts.items()})
        self.notice.show_day(question.day, self._desk.today())
        self._show_picture_name()
        self._show_answer()

    def _no_answer(self, why: str) -> None:
        self._known, self.answers = [], {}
        self.view.set_marks([])
        self.channels.show_outcomes({})
        self.panel.show_waiting(why)
        self.foot.show_picture(None, known=False, may_add=False, is_today=True)

    def _show_picture_name(self) -> None:
        found = self.facts
        if found is None:
            return
        name = self.bar.show_picture(found, next(iter(self.file_names), ""), records=len(self._known))
        self.setWindowTitle(f"{name} – Klarert")
        self.texts.show_facts(found if found.asset.id else None)

    def _show_answer(self) -> None:
        answer, found = self.answer, self.facts
        known = found is not None and bool(found.asset.id)
        is_today = self.question.question.day is None
        outcome = None if answer is None else answer.verdict.outcome
        self.foot.show_picture(outcome, known=known, may_add=not known and self._walk.may_be_added, is_today=is_today)
        if answer is None:
            self.panel.show_waiting(self.tr("No channel is in use. Choose channels under Settings."))
            return
        channel = next(one for one in self._desk.channels() if one.id == answer.use.channel_id)
        self.question.show_channel(channel)
        self._cards = check.cards(answer.facts, answer.verdict)
        published = self.acts.published(answer.facts.asset.id)
        self.foot.show_published(published, answer.facts, self._desk.words())
        self.panel.show_answer(
            Shown(
                answer=answer,
                day=self.day,
                channel=channel,
                cards=self._cards,
                exceptions_for=check.exceptions_for(answer, self._cards, self.day) if is_today else (),
                change=next_change(answer.facts, answer.use, self.day),
                publications=published,
                film_opened=answer.facts.asset.id in self.acts.films_opened,
            )
        )
        fields = [one for one in self.texts.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        follow(fields[-1], shown_buttons(self.panel))
        self.view.set_marks(self.panel.marks(answer.facts, self._cards))
        self.view.select(self.chosen)
        self.panel.choose(self.chosen)

    def outcome(self, channel_id: str) -> Outcome | None:
        """The answer shown for a channel."""
        verdict = self.verdicts.get(channel_id)
        return verdict.outcome if verdict else None

    def choose_channel(self, channel_id: str) -> None:
        """Ask about another channel."""
        self._desk.choose_channel(channel_id)
        self.judge()

    def choose_place(self, place: int) -> None:
        """Ask about the channel at this place of the row, where there is one."""
        if place < len(channels := self._desk.channels()):
            self.choose_channel(channels[place].id)

    def select(self, key: str) -> None:
        """Mark a face and its card."""
        self.chosen = key
        self.view.select(key)
        self.panel.choose(key)

    def _asked(self, what: str, key: str) -> None:
        card = next((card for card in self._cards if card.key == key), None)
        found = self.facts
        if found is None:
            return
        if what in ("photographer", "source", "alt_text", "caption"):
            self.texts.focus_on(what)
        elif what == "add":
            self._add()
        elif key[:1] in ("!", "@"):
            self.acts.about_record(what, key[1:])
        elif card is not None:
            self.acts.do(what, found, card)

    def _wrote(self, said: str, changed: Changed) -> None:
        self.toast.say(said, can_undo=self._desk.can_undo(changed))

    def _ticked(self) -> None:
        """Midnight passed: consents end and children grow older."""
        if self._desk.today() != self._judged_on and self.item is not None:
            self.judge()

    def _changed(self, _changed: Changed) -> None:
        item = self.item
        if isinstance(item, Path):
            # The folder may just have been added: then the file is a picture of the register now.
            if photos.by_path(self._desk.register, item) is not None and not self._runs.running:
                self._look_up(item)
            return
        if item is not None:
            self.judge()

    def _thumbnail_arrived(self, asset_id: str) -> None:
        small = self._source.thumbnail(asset_id) if asset_id == self.item and not self.view.has_picture else None
        if small is not None:
            self._show_pixels(small)

    def _pixels_arrived(self, key: str, image: QImage) -> None:
        if key == str(self.item):
            self._show_pixels(QPixmap.fromImage(image))
            self._desk.shown.add(key)

    def _show_pixels(self, pixmap: QPixmap) -> None:
        asset = self.facts.asset if self.facts else None
        width = asset.width if asset and asset.width else pixmap.width()
        height = asset.height if asset and asset.height else pixmap.height()
        self.view.show_picture(pixmap, width_px=width, height_px=height)
        if self.facts is not None:
            self.view.set_marks(self.panel.marks(self.facts, self._cards))

    def _no_pixels(self, key: str, problem: BaseException) -> None:
        if key != str(self.item):
            return
        if isinstance(problem, Problem):
            (self.bar.about.set_whole if self.view.has_picture else self.view.say)(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _drawing(self, on: bool) -> None:
        self.view.draw_always = on
        self.view.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def _drawn(self, box: Box) -> None:
        self.bar.stop_drawing()
        if self.facts is not None and self.facts.asset.id:
            self.acts.add_face(self.facts.asset.id, box)

    def _add(self) -> None:
        if isinstance(self.item, Path):
            self._runs.ask(self.item.parent, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_on(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.texts.save_now()
        self._source.cancel()
        self._desk.settings.setValue("check/size", self.size())
        self.closed.emit()
        super().closeEvent(event)
