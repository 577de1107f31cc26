"""Pictures: events at the left, the grid with a badge per picture for one channel, filters, acts on many at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from consent_db import events
from consent_db.paths import local_path
from ui import labels
from ui.badges import Badges
from ui.models.pictures import PictureModel, PictureRow
from ui.models.places import event_lines, proposal_key, to_review
from ui.models.selection import ALL, WITHOUT_EVENT, Filter, in_place
from ui.pages.event_acts import EventActs
from ui.pages.picture_acts import PictureActs
from ui.pages.picture_choices import PictureChoices
from ui.pages.preview import PreviewDialog
from ui.pages.unsearched import UnsearchedDialog
from ui.picture_rows import PictureRows
from ui.widgets.basics import Choice, button, column, hint, label, row
from ui.widgets.drop import DropPlace
from ui.widgets.elided import ElidedLabel
from ui.widgets.event_empty import EventEmpty
from ui.widgets.event_side import EventSide
from ui.widgets.picture_filters import PictureFilters
from ui.widgets.picture_grid import PictureGrid
from ui.widgets.proposal_bar import ProposalBar
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.splits import SidePane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from consent_db.events import Proposal
    from consent_db.photos import AssetRow, Unsearched
    from consent_db.records import Changed
    from ui.desk import Desk
    from ui.models.places import Loaded
    from ui.pages.event_dialog import EventDialog

_SETTLE_MS = 250
_WIDE_PX = 1100
_CHANNEL_PX, _DROP_PX = 240, (880, 560)
_PUT_OFF = 200
"""So many refused proposals are remembered."""


def _side_px(both_px: int) -> int:
    """How wide the events are beside the pictures."""
    return 264 if both_px > _WIDE_PX else 232


class PicturesPage(QWidget):
    """`folder_chosen` asks the window to search a folder."""

    folder_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[AssetRow, ...] = ()
        self._by_id: dict[str, AssetRow] = {}
        self._here: list[AssetRow] = []
        self._unsearched: tuple[Unsearched, ...] = ()
        self._proposals: tuple[Proposal, ...] = ()
        self._reader = PictureRows(desk, self)
        self._reader.arrived.connect(self._loaded)
        self._shown = "", ""
        self._wanted = ""
        self.badges = Badges(desk, self)
        self.model = PictureModel(desk.thumbnails.get, self)
        self.acts = PictureActs(desk, self)
        self.event_acts = EventActs(desk, self)
        self._build()
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_SETTLE_MS)
        self._recount.timeout.connect(self._after_badges)
        self.badges.arrived.connect(self._badges_arrived)
        self.badges.stale.connect(self._badges_stale)
        self.model.wanted.connect(self._give_rows)
        desk.thumbnails.arrived.connect(self.model.touch)
        self.model.set_outcomes(self.badges.outcomes)

    def _build(self) -> None:
        desk, theme = self._desk, self._desk.theme
        self.side = EventSide(theme, fixed=(ALL, WITHOUT_EVENT))
        self.places = self.side.places
        self.side.picked.connect(lambda _id: self._show_place())
        self.side.new_wanted.connect(lambda: self.event_acts.new(then=self.show_event))
        self.side.edit_wanted.connect(self.event_acts.edit)
        self.side.menu_wanted.connect(self._show_menu)
        self.side.dropped.connect(self._dropped)
        self.proposal = ProposalBar(theme)
        self.proposal.new_wanted.connect(self._make_proposed)
        self.proposal.choose_wanted.connect(self._choose_for_proposed)
        self.proposal.show_wanted.connect(self._show_proposed)
        self.proposal.refused.connect(self._refuse_proposed)
        self.title = ElidedLabel("headline")
        self.edit = button(theme, "", self.edit_event, icon="pencil-simple", kind="bare", name=self.tr("Edit event …"))
        self.channel = Choice(desk.theme, self.tr("Judged for the channel"))
        self.channel.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.channel.setMaximumWidth(_CHANNEL_PX)
        self.channel.currentIndexChanged.connect(self._channel_chosen)
        self.add = add = button(theme, self.tr("Add pictures …"), self.choose_folder, icon="folder-plus")
        add.setToolTip(add.accessibleName())
        head = row(self.title, self.edit, -1, label(self.tr("Judged for"), "second"), self.channel, add, gap_px=12)
        self.filters = PictureFilters(theme, width_px=desk.number("pictures/size", 168))
        self.search = self.filters.search
        self.filters.narrowed.connect(self._narrow)
        self.filters.resized.connect(self._resize_cells)
        self.filters.unsearched_wanted.connect(self._show_unsearched)
        self.choices = PictureChoices(desk, self.filters, self.badges)
        self.choices.narrowed.connect(self._narrow)
        self.grid = PictureGrid(theme, self.model, width_px=self.filters.size_slider.value())
        self.grid.wanted.connect(self._open)
        self.grid.previewed.connect(self.preview)
        self.grid.moved.connect(self._prefer_visible)
        self.bar = SelectionBar(theme)
        self.grid.chosen.connect(lambda: self.bar.show_count(len(self.grid.selected_ids)))
        self.bar.cleared.connect(self.grid.clearSelection)
        self.bar.event_wanted.connect(lambda: self.acts.set_event(self.grid.selected_ids))
        self.bar.credit_wanted.connect(lambda: self.acts.credit(self.grid.selected_ids))
        self.bar.strangers_wanted.connect(lambda: self.acts.strangers(self.grid.selected_ids))
        self.bar.nobody_wanted.connect(lambda: self.acts.look_through(self.grid.selected_ids, nobody=True))
        self.bar.complete_wanted.connect(lambda: self.acts.look_through(self.grid.selected_ids))
        self.bar.publish_wanted.connect(lambda: self.acts.publish(self.grid.selected_ids, self._asked()[1]))
        self.empty = self._empty_place()
        self.nothing = EventEmpty(theme)
        self.nothing.asked.connect(lambda what: self.event_acts.prepare(self.places.chosen, what))
        self.stack = QStackedWidget()
        for part in (self.grid, self.empty, self.nothing):
            self.stack.addWidget(part)
        head_box = QWidget()
        above = (head, self.filters, self.choices.more, self.proposal)
        head_box.setLayout(column(*above, gap_px=14, margins_px=(24, 18, 24, 10)))
        self.head = head_box
        main = QWidget()
        main.setLayout(column(head_box, column(self.stack, margins_px=(18, 0, 4, 0)), self.bar, gap_px=0))
        main.setAcceptDrops(True)
        self.splitter = SidePane(main, self.side, desk.settings, "pictures/events", usual=_side_px, first=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _WIDE_PX
        self.add.setText(f" {self.add.accessibleName()}" if wide else "")  # the title has the room before the words

    def _empty_place(self) -> QWidget:
        theme = self._desk.theme
        big = label(self.tr("Choose the folder with your pictures"), "section")
        steps = label(
            self.tr(
                "Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and"
                " every picture gets an answer: may it be published?"
            ),
            "second",
            wrap=True,
        )
        choose = button(
            theme, self.tr("Choose folder …"), self.choose_folder, icon="folder-open", kind="filled", size="main"
        )
        steps.setMinimumWidth(360)
        steps.setMaximumWidth(560)
        for text in (big, steps):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = column(-1, big, row(-1, steps, -1), row(-1, choose, -1), -1, gap_px=18)
        drop = DropPlace(inside, self.tr("Drop a folder of pictures here"))
        drop.dropped.connect(self.take_dropped)
        drop.setMaximumSize(*_DROP_PX)
        around = QWidget()
        middle = row(-1, drop, -1, gap_px=0)
        middle.setStretchFactor(drop, 100)
        outer = column(-1, middle, -1, gap_px=0, margins_px=(48, 24, 48, 48))
        outer.setStretchFactor(middle, 100)
        around.setLayout(outer)
        return around

    def show_event(self, event_id: str) -> None:
        """Show the pictures of one event once the events have been read."""
        self._wanted = event_id
        self.refresh()

    def refresh(self, changed: Changed | None = None) -> None:
        """Read again, in the background, what a write touched; without one, or after one from elsewhere, everything."""
        self._reader.look_again(changed)

    def _loaded(self, found: Loaded) -> None:
        self.channel.fill([(one.name, one.id) for one in self._desk.channels()], self._desk.channel_id)
        if other_rows := found.touched is None or bool(found.touched):
            self._rows = found.rows
            self._by_id = found.by_id
            self._look_for_proposals(found)
            self.model.forget_rows(found.touched)
        self._show_around(found)
        if other_rows or self._shown != self._asked():
            self._show_place()

    def _look_for_proposals(self, found: Loaded) -> None:
        if found.counts.get(None):
            # Takes a second for 50,000 pictures; the grid does not wait for it.
            self._desk.read(events.proposals, self._proposed, owner=self, lane="grid")
        else:
            self._proposals = ()

    def _show_around(self, found: Loaded) -> None:
        """The events at the left, and what was not searched."""
        lines = event_lines(found)
        keep, self._wanted = self._wanted or self.places.chosen or ALL, ""
        known = {line.id for line in lines}
        self.side.show_lines(lines, chosen=keep if keep in known else ALL)
        self._show_title()
        self._unsearched = found.unsearched
        self.filters.show_unsearched(len(self._unsearched))

    def _asked(self) -> tuple[str, str]:
        """The place that is chosen at the left, and the channel above."""
        return self.places.chosen or ALL, str(self.channel.currentData() or "")

    def _show_place(self) -> None:
        self._shown = place, channel_id = self._asked()
        self._here = in_place(self._rows, place)
        self._show_title()
        hint(self.search, self.tr("Search in %n picture(s)", "", len(self._here)))
        self._offer_proposal()
        here = [one.id for one in self._here]
        later = [one.id for one in self._rows] if len(here) < len(self._rows) else []
        self.badges.judge_for(channel_id, here, later=later)
        self.model.set_outcomes(self.badges.outcomes)
        self.choices.show_place(channel_id, self._here)
        self._narrow()

    def _show_title(self) -> None:
        place = self.places.chosen or ALL
        line = next((line for line in self.places.lines.lines if line.id == place), None)
        self.title.set_whole(line.title if line else "")
        self.edit.setVisible(place not in (ALL, WITHOUT_EVENT))

    def edit_event(self) -> EventDialog | None:
        """Change the event that is chosen at the left; None when none is."""
        place = self.places.chosen or ALL
        return None if place in (ALL, WITHOUT_EVENT) else self.event_acts.edit(place)

    def _show_menu(self, event_id: str, where: QPoint) -> None:
        self.event_acts.menu(event_id).popup(where)

    def _dropped(self, ids: Sequence[str], place: str) -> None:
        self.acts.put_into(ids, None if place == WITHOUT_EVENT else place)

    def _proposed(self, found: tuple[Proposal, ...]) -> None:
        self._proposals = found
        self._offer_proposal()

    def _offer_proposal(self) -> None:
        put_off = str(self._desk.settings.value("pictures/put_off", "") or "").split()
        place = self.places.chosen or ALL
        waiting = (one for one in self._proposals if proposal_key(one) not in put_off)
        offered = next(waiting, None) if place in (ALL, WITHOUT_EVENT) else None
        self.proposal.offer(offered, self._folder_name(offered) if offered is not None else "")

    def _folder_name(self, proposal: Proposal) -> str:
        return local_path(proposal.folder).name if proposal.folder else ""

    def _make_proposed(self) -> None:
        proposal = self.proposal.proposal
        if proposal is not None:
            title = self._folder_name(proposal)
            if events.by_title(self._desk.register, title) is not None and proposal.start is not None:
                title = f"{title}, {labels.day(proposal.start)}"
            self.acts.put_into_new(proposal.asset_ids, title, (proposal.start, proposal.end))

    def _choose_for_proposed(self) -> None:
        if self.proposal.proposal is not None:
            self.acts.set_event(self.proposal.proposal.asset_ids)

    def _show_proposed(self) -> None:
        if self.proposal.proposal is not None:
            self.grid.clearSelection()
            self.grid.select_again(self.proposal.proposal.asset_ids)
            place = self.model.place_of(self.proposal.proposal.asset_ids[0])
            if place is not None:
                self.grid.scrollTo(self.model.index(place))

    def _refuse_proposed(self) -> None:
        if self.proposal.proposal is not None:
            put_off = str(self._desk.settings.value("pictures/put_off", "") or "").split()
            kept = [*put_off, proposal_key(self.proposal.proposal)][-_PUT_OFF:]
            self._desk.settings.setValue("pictures/put_off", " ".join(kept))
            self._offer_proposal()

    def _narrow(self) -> None:
        ids = self.choices.narrow(self.chosen_filter())
        kept = self.grid.selected_ids
        self.model.set_ids(ids)
        self.grid.select_again(kept)
        event = self.places.chosen not in ("", ALL, WITHOUT_EVENT)
        nothing_at_all = not self._rows and not event
        self.head.setVisible(not nothing_at_all or bool(self._unsearched))
        if nothing_at_all:
            self.stack.setCurrentWidget(self.empty)
        elif not ids:
            no_match = self.tr("No picture matches what you chose above.")
            none_yet = self.tr("No pictures here yet. Add a folder of pictures, or drag pictures onto the event.")
            self.nothing.show_why(no_match if self._here else none_yet, event=event and not self._here)
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.grid)
        self._paint_chips()
        self._prefer_visible()

    def chosen_filter(self) -> Filter:
        """What is chosen above the grid."""
        return Filter(
            place=self.places.chosen or ALL,
            outcomes=self.filters.outcomes,
            unknown_faces=self.filters.unknown.isChecked(),
            text=self.search.text(),
        )

    def _give_rows(self, ids: Sequence[str]) -> None:
        self.model.put_rows(
            PictureRow(id=one.id, file_name=Path(one.file).name, unknown_faces=one.unnamed)
            for asset_id in ids
            if (one := self._by_id.get(asset_id)) is not None
        )
        self._prefer_visible()

    def _prefer_visible(self) -> None:
        self.badges.prefer(self.grid.visible_ids)

    def _badges_stale(self) -> None:
        self.model.set_outcomes(self.badges.outcomes)
        self._count_soon()  # no new answer may come

    def _badges_arrived(self, ids: Sequence[str]) -> None:
        self.model.outcomes_arrived(ids)
        self._count_soon()

    def _count_soon(self) -> None:
        if not self._recount.isActive():
            self._recount.start()

    def _after_badges(self) -> None:
        if self._desk.changes.stopped:
            return
        self._paint_chips()
        # Once all are judged, or while nothing is shown: a grid that changes under the eyes helps nobody.
        if self.chosen_filter().outcomes and (self.badges.complete or not self.model.ids):
            self._narrow()

    def _paint_chips(self) -> None:
        total = len(self._here)
        done = total if self.badges.complete else self.badges.judged
        self.filters.show_counts(self.badges.counts, done=done, total=total)
        self.side.show_work(to_review(self._rows, self.badges.outcomes))

    def _channel_chosen(self) -> None:
        channel_id = str(self.channel.currentData() or "")
        if channel_id:
            self._desk.choose_channel(channel_id)
            self._show_place()

    def _resize_cells(self, width: int) -> None:
        self._desk.settings.setValue("pictures/size", width)
        self.grid.set_cell_width(width)

    def preview(self, asset_id: str) -> PreviewDialog:
        """Show one picture large; the grid follows when another one is shown."""
        dialog = PreviewDialog(self._desk, self.model.ids, asset_id, self.badges, self)
        dialog.moved.connect(self.grid.go_to)
        dialog.wanted.connect(self._open)
        dialog.open()
        return dialog

    def _open(self, asset_id: str) -> None:
        self._desk.opened.emit(tuple(self.model.ids), asset_id)

    def choose_folder(self) -> None:
        """Ask for a folder and search it."""
        before = str(self._desk.settings.value("pictures/folder", "") or "")
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder with your pictures"), before)
        if chosen:
            self._desk.settings.setValue("pictures/folder", chosen)
            self.folder_chosen.emit(Path(chosen))

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """A folder to search, or files to check, were dropped."""
        self.folder_chosen.emit(paths[0])

    def _show_unsearched(self) -> None:
        UnsearchedDialog(self._desk, self._unsearched, self).open()
