"""The channels in the settings: which are in use, in which order, and what is known of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from consent_db import channels
from consent_db.records import Owner, Role
from exports import wording
from ui.pages.channel_dialog import ChannelDialog
from ui.widgets.basics import button, column, frame, label
from ui.widgets.channel_list import ChannelList
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.connection import Register
    from consent_db.records import Changed, Channel
    from ui.desk import Desk


class ChannelsCard(QWidget):
    """Ticks and moves write only what they say; everything else of a channel is in its dialog."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = ChannelList(desk.theme, self.tr("Channels"))
        self._people: Mapping[str, str] = {}
        self.list.toggled.connect(self._use)
        self.list.opened.connect(self.edit)
        self.list.moved.connect(self._put_in_order)
        self.list.currentRowChanged.connect(lambda _row: self._show_choice())
        theme = desk.theme
        self.add = button(theme, self.tr("Add a channel …"), lambda: self.edit(""), icon="plus")
        self.change = button(theme, self.tr("Change …"), lambda: self.edit(self.list.chosen))
        self.up = button(theme, self.tr("Move up"), lambda: self.list.move_chosen(-1), icon="arrow-up")
        self.down = button(theme, self.tr("Move down"), lambda: self.list.move_chosen(1), icon="arrow-down")
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))
        acts = QWidget()
        flow = FlowLayout(acts)
        for one in (self.add, self.change, self.up, self.down):
            flow.addWidget(one)
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Channels"), "section"),
                        label(
                            self.tr(
                                "Where you publish. Pictures are judged for each channel with a tick. Take the tick"
                                " away when you stop using one: consents and publications stay, and what lies there can"
                                " still be called back."
                            ),
                            "second",
                            wrap=True,
                        ),
                        self.list,
                        acts,
                        gap_px=10,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )

    def refresh(self) -> None:
        """Show what is stored."""
        listed = channels.channels(self._desk.register)
        names = {one.id: one.name for one in listed}
        self._people = self._desk.words().people
        self.list.show_channels(listed, [self._second(one, names) for one in listed])
        self._show_choice()

    def _show_choice(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.change.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)

    def _second(self, one: Channel, names: Mapping[str, str]) -> str:
        lang = self._desk.lang
        parts = [wording.text(f"audience.short.{one.audience}", lang)]
        if not one.active:
            parts.insert(0, self.tr("not in use"))
        if one.owner is Owner.PRIVATE:
            parts.append(self.tr("private account: nothing is ever cleared"))
        shared = [names[to] for to in one.auto_shares_to if to in names and to != one.id]
        if shared:
            parts.append(self.tr("is also posted on {channels}").format(channels=wording.listed(shared, lang)))
        if one.ephemeral:
            parts.append(self.tr("disappears by itself"))
        if one.leaves_eea:
            parts.append(self.tr("leaves Europe"))
        responsible = self._people.get(one.responsible_person_id or "")
        if responsible:
            parts.append(self.tr("responsible: {name}").format(name=responsible))
        return " · ".join(parts)

    def _use(self, channel_id: str, on: bool) -> None:
        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            return channels.set_active(register, channel_id, active=on, actor=actor)

        self._desk.write(act, said=self.tr("Saved"), parent=self, failed=self._failed)

    def _put_in_order(self, ids: Sequence[str]) -> None:
        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            return channels.put_in_order(register, ids, actor=actor)

        self._desk.write(act, said=self.tr("The order is changed"), parent=self, failed=self._failed)

    def _failed(self, _problem: BaseException) -> None:
        self.refresh()  # what was not stored must not look as if it were

    def edit(self, channel_id: str) -> ChannelDialog | None:
        """Change a channel, or add one where no id is given."""
        listed = channels.channels(self._desk.register)
        shown = next((one for one in listed if one.id == channel_id), None)
        if channel_id and shown is None:
            self.refresh()  # it is gone meanwhile
            return None
        dialog = ChannelDialog(self._desk, shown, self, then=self.list.choose)
        dialog.open()
        return dialog
