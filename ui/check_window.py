"""The check window: one picture, an answer per channel, why, and what to do about it; opens in under a second."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from consent_db import facts, photos
from consent_db.errors import Problem
from consent_db.records import AppearanceState, Changed, Outcome
from ui import errors
from ui.check_acts import CheckActs
from ui.models import check
from ui.picture_source import PictureSource
from ui.widgets.basics import button, column, frame, rule
from ui.widgets.channel_row import ChannelRow
from ui.widgets.check_bar import CheckBar
from ui.widgets.drop import dropped_paths
from ui.widgets.picture_texts import PictureTexts
from ui.widgets.picture_view import FaceMark, PictureView
from ui.widgets.toast import Toast
from ui.widgets.verdict_panel import VerdictPanel

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

    from consent_db.connection import Register
    from consent_db.records import Box, Facts, Verdict
    from faces.examine import Examined
    from ui.desk import Desk
    from ui.index_runs import IndexRuns
    from ui.models.check import Card

Item = str | Path
"""A picture by its id in the register, or a file that may be in none."""


class CheckWindow(QWidget):
    """Walks through items with the arrow keys; every answer is computed when it is shown."""

    closed = Signal()

    def __init__(self, desk: Desk, runs: IndexRuns) -> None:
        super().__init__()
        self._desk = desk
        self._runs = runs
        self._items: list[Item] = []
        self._place = 0
        self._facts: Facts | None = None
        self._cards: tuple[Card, ...] = ()
        self.verdicts: dict[str, Verdict] = {}
        self.chosen = ""
        self._examined: dict[Path, Examined] = {}
        self._looking: Path | None = None
        self.acts = CheckActs(desk, self)
        self._source = PictureSource(desk, self)
        self._source.arrived.connect(self._pixels_arrived)
        self._source.failed.connect(self._no_pixels)
        self.setWindowTitle("Klarert")
        self.setMinimumSize(1024, 700)
        self.setAcceptDrops(True)
        self._build()
        self._shortcuts()
        self.toast = Toast(self, lambda: desk.undo(self))
        desk.changes.changed.connect(self._changed)
        desk.thumbnails.arrived.connect(self._thumbnail_arrived)
        desk.wrote.connect(self._wrote)
        size = desk.settings.value("check/size")
        wanted = size if isinstance(size, QSize) else QSize(1280, 840)
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _build(self) -> None:
        theme = self._desk.theme
        self.bar = CheckBar(theme)
        self.bar.stepped.connect(self.step)
        self.bar.drawing.connect(self._drawing)
        self.bar.without_face.connect(self.acts.add_without_face)
        self.channels = ChannelRow(theme)
        self.channels.chosen.connect(self.choose_channel)
        self.view = PictureView(theme)
        self.view.chosen.connect(self.select)
        self.view.drawn.connect(self._drawn)
        self.bar.zoomed.connect(self.view.zoom)
        self.bar.fitted.connect(self.view.fit)
        self.view.zoomed.connect(lambda: self.bar.show_zoom(self.view.zoom_percent))
        self.texts = PictureTexts(self._desk)
        left = QWidget()
        both = column(self.view, rule(), self.texts, gap_px=0)
        both.setStretchFactor(self.view, 1)
        left.setLayout(both)
        self.texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.panel = VerdictPanel(self._desk)
        self.panel.asked.connect(self._asked)
        self.panel.chosen.connect(self.select)
        self.add = button(
            theme,
            self.tr("Not in the register: add its folder …"),
            self._add,
            icon="folder-plus",
            kind="filled",
            size="main",
        )
        self.add.hide()
        right = QWidget()
        right.setLayout(column(self.panel, column(self.add, margins_px=(18, 8, 18, 14)), gap_px=0))
        right.setMinimumWidth(380)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([860, 440])
        self.splitter.setChildrenCollapsible(False)
        strip = frame("panel", column(self.channels))
        layout = column(self.bar, rule(), strip, rule(), self.splitter, gap_px=0)
        layout.setStretchFactor(self.splitter, 1)
        self.setLayout(layout)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Right", lambda: self.step(1)),
            ("Left", lambda: self.step(-1)),
            ("Ctrl+Z", lambda: self._desk.undo(self)),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda place=number - 1: self._channel_at(place))

    def _escape(self) -> None:
        if self.bar.is_drawing:
            self.bar.stop_drawing()
        else:
            self.close()

    def open_on(self, items: Sequence[Item], show: Item | None = None) -> None:
        """Walk through these, beginning with `show`."""
        self._items = list(items)
        self._place = self._items.index(show) if show in self._items else 0
        self.view.setFocus()
        self._load()

    @property
    def item(self) -> Item | None:
        """The picture shown: its id, or its path while it is in no register."""
        return self._items[self._place] if self._items else None

    @property
    def facts(self) -> Facts | None:
        """What is known of the picture shown."""
        return self._facts

    def step(self, by: int) -> None:
        """Another picture of the same walk."""
        if len(self._items) > 1:
            self.texts.save_now()
            self._place = (self._place + by) % len(self._items)
            self._load()

    def _load(self) -> None:
        item = self.item
        if item is None:
            return
        self.chosen = ""
        self.bar.show_place(self._place + 1, len(self._items))
        self.view.clear_picture()
        if isinstance(item, Path):
            self._look_up(item)
            return
        self._judge()
        small = self._source.thumbnail(item)
        if small is not None:
            self._show_pixels(small)
        self._source.load(item)

    def _look_up(self, path: Path) -> None:
        """A file: which picture of the register is it, and if none, what is on it?"""
        self._facts = None
        self.bar.file_name.setText(path.name)
        self.bar.about.setText("")
        self.texts.show_facts(None)
        self.add.hide()
        self.channels.set_channels(self._desk.channels(), self._desk.channel_id)
        self.channels.show_outcomes({})
        self.panel.show_waiting(self.tr("Looking at the picture …"))
        self._looking = path

        def steps(register: Register) -> Generator[None, None, Examined]:
            from faces.examine import examine

            found = examine(register, path)
            yield None
            return found

        self._desk.runner.start(
            "pixels",
            steps,
            finished=lambda found: self._looked_up(path, found),
            failed=lambda problem: self._cannot_look(path, problem),
            owner=self,
        )

    def _looked_up(self, path: Path, found: Examined) -> None:
        self._examined[path] = found
        if path != self.item:
            return
        if found.asset_id is not None:
            self._items[self._place] = found.asset_id
            self._load()
            return
        if found.problem is not None:
            self.bar.about.setText(errors.sentence(found.problem))
        self._judge()
        self._source.load(str(path), path=path)

    def _cannot_look(self, path: Path, problem: BaseException) -> None:
        if path == self.item:
            self.panel.show_waiting(errors.sentence(problem))

    def _current_facts(self) -> Facts | None:
        item = self.item
        if isinstance(item, str):
            return facts.for_asset(self._desk.register, item)
        if item is None or item not in self._examined:
            return None
        from faces.examine import facts_of_unknown

        unit, every = self._desk.unit(), {channel.id: channel for channel in self._desk.channels()}
        return facts_of_unknown(
            self._examined[item],
            policy=self._desk.policy(),
            channels=every,
            jurisdiction=unit.jurisdiction,
            unit_id=unit.id,
        )

    def _judge(self) -> None:
        found = self._current_facts()
        self._facts = found
        if found is None:
            return
        channels = self._desk.channels()
        self.verdicts = check.verdicts(found, channels, self._desk.today())
        channel_id = self._desk.channel_id
        self.channels.set_channels(channels, channel_id)
        self.channels.show_outcomes({one: verdict.outcome for one, verdict in self.verdicts.items()})
        known = bool(found.asset.id)
        name = Path(found.asset.file).name or found.asset.id
        self.bar.file_name.setText(name)
        self.setWindowTitle(f"{name} – Klarert")
        if known:
            self.bar.about.setText(found.event.title if found.event else self.tr("No event"))
        self.texts.show_facts(found if known else None)
        self.add.setVisible(not known and self._examined_ok())
        self.bar.allow_frames(allowed=known)
        verdict = self.verdicts.get(channel_id)
        if verdict is None:
            self.panel.show_waiting(self.tr("No channel is in use. Choose channels under Settings."))
            return
        self._cards = check.cards(found, verdict)
        self.panel.show_answer(found, verdict, self._cards, self._channel_name(channel_id))
        self.view.set_marks(self._marks(found))
        self.view.select(self.chosen)
        self.panel.choose(self.chosen)

    def _examined_ok(self) -> bool:
        item = self.item
        return isinstance(item, Path) and item in self._examined and self._examined[item].problem is None

    def _channel_name(self, channel_id: str) -> str:
        return self._desk.words().channels.get(channel_id, channel_id)

    def _marks(self, found: Facts) -> list[FaceMark]:
        marks = []
        for card in self._cards:
            if card.appearance is None or card.appearance.box is None:
                continue
            short = self.panel.called(found, card)
            if card.appearance.state is AppearanceState.UNASSIGNED and not card.appearance.stranger:
                short = self.tr("Unknown")
            marks.append(FaceMark(card.appearance.id, card.appearance.box, card.outcome, short))
        return marks

    def outcome(self, channel_id: str) -> Outcome | None:
        """The answer shown for a channel."""
        verdict = self.verdicts.get(channel_id)
        return verdict.outcome if verdict else None

    def choose_channel(self, channel_id: str) -> None:
        """Ask about another channel."""
        self._desk.choose_channel(channel_id)
        self._judge()

    def _channel_at(self, place: int) -> None:
        channels = self._desk.channels()
        if place < len(channels):
            self.choose_channel(channels[place].id)

    def select(self, key: str) -> None:
        """Mark a face and its card."""
        self.chosen = key
        self.view.select(key)
        self.panel.choose(key)

    def _asked(self, what: str, key: str) -> None:
        card = next((card for card in self._cards if card.key == key), None)
        if card is None or self._facts is None:
            return
        if what in ("photographer", "source", "alt_text"):
            self.texts.focus_on(what)
        elif what == "add":
            self._add()
        else:
            self.acts.do(what, self._facts, card)

    def _wrote(self, said: str, changed: Changed) -> None:
        self.toast.say(said, can_undo=bool(changed.action_id))

    def _changed(self, _changed: Changed) -> None:
        item = self.item
        if isinstance(item, Path):
            # The folder may just have been added: then the file is a picture of the register now.
            known = photos.by_path(self._desk.register, item)
            if known is not None and not self._runs.running:
                self._look_up(item)
            return
        if item is not None:
            self._judge()

    def _thumbnail_arrived(self, asset_id: str) -> None:
        if asset_id == self.item and not self.view.has_picture:
            small = self._source.thumbnail(asset_id)
            if small is not None:
                self._show_pixels(small)

    def _pixels_arrived(self, key: str, image: QImage) -> None:
        if key == str(self.item):
            self._show_pixels(QPixmap.fromImage(image))
            self._desk.shown.add(key)

    def _show_pixels(self, pixmap: QPixmap) -> None:
        asset = self._facts.asset if self._facts else None
        width = asset.width if asset and asset.width else pixmap.width()
        height = asset.height if asset and asset.height else pixmap.height()
        self.view.show_picture(pixmap, width_px=width, height_px=height)
        if self._facts is not None:
            self.view.set_marks(self._marks(self._facts))

    def _no_pixels(self, key: str, problem: BaseException) -> None:
        if key != str(self.item):
            return
        if isinstance(problem, Problem):
            self.bar.about.setText(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _drawing(self, on: bool) -> None:
        self.view.draw_always = on
        self.view.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def _drawn(self, box: Box) -> None:
        self.bar.stop_drawing()
        if self._facts is not None and self._facts.asset.id:
            self.acts.add_face(self._facts.asset.id, box)

    def _add(self) -> None:
        item = self.item
        if isinstance(item, Path):
            self._runs.ask(item.parent, self)

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
