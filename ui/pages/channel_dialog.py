"""A channel added or changed: what kind of place it is, who sees it, and what happens to a picture there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QMessageBox, QScrollArea, QWidget

from consent_db import channels, people
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.records import Audience, Channel, ChannelKind, Owner, Role
from exports import wording
from ui import errors
from ui.pages.saving_dialog import SavingDialog
from ui.widgets.basics import Choice, Scrolled, button, column, label, row
from ui.widgets.fields import Ticks
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk

_LONGEST_URL = 2000
_LEAVES = frozenset(
    {
        ChannelKind.FACEBOOK,
        ChannelKind.INSTAGRAM,
        ChannelKind.X,
        ChannelKind.LINKEDIN,
        ChannelKind.YOUTUBE,
        ChannelKind.TIKTOK,
        ChannelKind.SNAPCHAT,
    }
)
"""Kinds whose owners keep what is posted outside the European Economic Area."""


class ChannelDialog(SavingDialog):
    """Stays open with the reason when what was written cannot be stored."""

    def __init__(
        self, desk: Desk, before: Channel | None, parent: QWidget, *, then: Callable[[str], object] = lambda _id: None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = before
        self._then = then
        self._shown = before or Channel(id=new_id(), kind=ChannelKind.WEB, name="")
        self.setWindowTitle(self.tr("New channel") if before is None else self.tr("Change the channel"))
        self.setMinimumWidth(560)
        self._make_fields()
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        self.delete = button(desk.theme, self.tr("Delete …"), self._ask_to_delete, kind="danger")
        self.delete.setVisible(before is not None)
        inside = Scrolled()
        inside.setLayout(self._form())
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                scroll,
                self.fault,
                row(self.delete, -1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=14,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.resize(620, min(760, parent.window().height() - 48, self.screen().availableSize().height() - 48))
        self.name.setFocus()

    def _make_fields(self) -> None:
        shown, theme, lang = self._shown, self._desk.theme, self._desk.lang
        self.name = QLineEdit(shown.name)
        self.name.setMaxLength(max(channels.LONGEST_NAME, len(shown.name)))
        self.kind = Choice(theme, self.tr("Kind of channel"))
        self.kind.fill([(_capital(wording.text(f"channel_kind.{one}", lang)), one) for one in ChannelKind], shown.kind)
        self.url = QLineEdit(shown.url)
        self.url.setMaxLength(max(_LONGEST_URL, len(shown.url)))
        self.url.setPlaceholderText("https://")
        self.owner = Choice(theme, self.tr("Whose it is"))
        self.owner.fill(
            ((self.tr("The organisation's"), Owner.ORGANISATION), (self.tr("A private account"), Owner.PRIVATE)),
            shown.owner,
        )
        self._private = label(
            self.tr(
                "A private account is never cleared: people said yes to the organisation, not to somebody's own page."
            ),
            "caption",
            wrap=True,
        )
        self.owner.currentIndexChanged.connect(lambda _place: self._show_owner())
        self.audience = Choice(theme, self.tr("Who sees it"))
        self.audience.fill([(_capital(wording.text(f"audience.{one}", lang)), one) for one in Audience], shown.audience)
        others = [one for one in channels.channels(self._desk.register) if one.id != shown.id]
        names = [(one.id, one.name if len(one.name) < 40 else one.name[:39] + "…") for one in others]
        self.shares = Ticks(names, ticked=shown.auto_shares_to)
        self.shares.setAccessibleName(self.tr("Is also posted on"))
        self.recallable = Choice(theme, self.tr("Can a picture be called back?"))
        self.recallable.fill(
            [(_capital(wording.text(f"recallable.{one}", lang)), one) for one in ("full", "partial", "none")],
            shown.recallable,
        )
        self.ephemeral = TickBox(self.tr("What is posted disappears by itself (stories)"))
        self.ephemeral.setChecked(shown.ephemeral)
        self.leaves = TickBox(self.tr("Pictures leave Europe (the EEA)"))
        self.leaves.setChecked(shown.leaves_eea)
        self.kind.activated.connect(lambda _place: self._kind_chosen())
        self.responsible = Choice(theme, self.tr("Responsible"))
        named = sorted(people.names(self._desk.register).items(), key=lambda one: one[1].casefold())
        merged = {one.id for one in people.people(self._desk.register) if one.merged_into_id is not None}
        listed: list[tuple[str, str | None]] = [(self.tr("Nobody in particular"), None)]
        listed += [(name[:60], person_id) for person_id, name in named if person_id not in merged]
        self.responsible.fill(listed)
        kept = self.responsible.findData(shown.responsible_person_id)
        if shown.responsible_person_id is not None and kept < 0:
            self.responsible.addItem(self.tr("Somebody who is not shown"), shown.responsible_person_id)
            kept = self.responsible.count() - 1
        self.responsible.setCurrentIndex(max(0, kept))
        self.active = TickBox(self.tr("In use"))
        self.active.setChecked(shown.active)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 8, 0)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Kind of channel"), self.kind),
            (self.tr("Address"), self.url),
            (self.tr("Whose it is"), self.owner),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)
        form.addRow("", self._private)
        form.addRow(self.tr("Who sees it"), self.audience)
        form.addRow(self.tr("Can a picture be called back?"), self.recallable)
        form.addRow(self.tr("Responsible"), self.responsible)
        form.addRow(self.ephemeral)
        form.addRow(self.leaves)
        form.addRow(label(self.tr("Is also posted on"), "strong"))
        form.addRow(
            label(
                self.tr(
                    "Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture"
                    " is cleared here only if it is cleared there too."
                ),
                "caption",
                wrap=True,
            )
        )
        form.addRow(self.shares)
        form.addRow(self.active)
        self._show_owner()
        return form

    def _show_owner(self) -> None:
        self._private.setVisible(self.owner.currentData() == Owner.PRIVATE)

    def _kind_chosen(self) -> None:
        if self._before is None:  # a sensible beginning; what was decided for a channel is not decided anew
            self.leaves.setChecked(self.kind.currentData() in _LEAVES)
            if not self.name.text().strip():
                self.name.setPlaceholderText(self.kind.currentText())

    def _wanted(self) -> Channel:
        return replace(
            self._shown,
            name=self.name.text().strip() if self.name.text() != self._shown.name else self._shown.name,
            kind=ChannelKind(self.kind.currentData()),
            url=self.url.text().strip() if self.url.text() != self._shown.url else self._shown.url,
            owner=Owner(self.owner.currentData()),
            audience=Audience(self.audience.currentData()),
            auto_shares_to=self._shared(),
            recallable=str(self.recallable.currentData()),
            ephemeral=self.ephemeral.isChecked(),
            leaves_eea=self.leaves.isChecked(),
            responsible_person_id=self.responsible.currentData(),
            active=self.active.isChecked(),
        )

    def _shared(self) -> tuple[str, ...]:
        ticked = self.shares.ticked
        kept = [one for one in self._shown.auto_shares_to if one in ticked or one == self._shown.id]
        return (*kept, *(one for one in ticked if one not in kept))

    def _save(self) -> None:
        wanted, before = self._wanted(), self._before

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            if before is None:
                return channels.add(register, wanted, actor=actor)
            return channels.update(register, wanted, actor=actor, before=before)

        self.save.setEnabled(False)
        self._desk.write(
            act,
            said=self.tr("The channel is added") if before is None else self.tr("The channel is changed"),
            then=lambda _changed: self._saved(wanted.id),
            parent=self,
            failed=self._failed,
        )

    def _saved(self, channel_id: str) -> None:
        self.accept()
        self._then(channel_id)

    def _failed(self, problem: BaseException) -> bool:
        self.save.setEnabled(True)
        if not isinstance(problem, Problem):
            return False
        self.fault.setText(errors.sentence(problem))
        self.fault.show()
        return True

    def _ask_to_delete(self) -> None:
        if channels.uses(self._desk.register, self._shown.id):
            self.fault.setText(errors.sentence(Problem("channel_in_use")))
            self.fault.show()
            return
        asked = QMessageBox.question(
            self,
            self.tr("Delete the channel"),
            self.tr("Nothing refers to this channel yet. Delete it?"),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if asked is QMessageBox.StandardButton.Yes:
            self.delete_channel()

    def delete_channel(self) -> None:
        """Delete the channel; refused where something refers to it."""
        channel_id = self._shown.id

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            return channels.delete(register, channel_id, actor=actor)

        self._desk.write(
            act,
            said=self.tr("The channel is deleted"),
            then=lambda _changed: self.accept(),
            parent=self,
            failed=self._failed,
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
