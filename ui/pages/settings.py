"""Settings: the organisation, the language of the window, the channels in use, and the keys of the register."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from consent_db import channels, policy
from consent_db.ids import new_id
from consent_db.records import Changed, Jurisdiction, OrgUnit
from ui.changes import touches
from ui.i18n import LANGUAGE_NAMES
from ui.pages.key_card import KeyCard
from ui.widgets.basics import Choice, button, clear_layout, column, frame, label, row

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Channel
    from ui.desk import Desk


class SettingsPage(QWidget):
    """`language_chosen` takes effect when the window is opened again."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.name = QLineEdit()
        self.org = QLineEdit()
        self.contact = QLineEdit()
        self.email = QLineEdit()
        self.phone = QLineEdit()
        self.country = Choice(desk.theme, "")
        self.country.addItem(self.tr("Norway"), Jurisdiction.NO)
        self.country.addItem(self.tr("Sweden"), Jurisdiction.SE)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        for text, field in (
            (self.tr("Name of the branch"), self.name),
            (self.tr("Organisation"), self.org),
            (self.tr("Contact for pictures"), self.contact),
            (self.tr("E-mail"), self.email),
            (self.tr("Telephone"), self.phone),
            (self.tr("Country"), self.country),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.language = Choice(desk.theme, self.tr("Language"))
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(desk.lang))
        self.language.activated.connect(lambda _place: self._language())
        self._said = label("", "second", wrap=True)
        self._channels = column(gap_px=4)
        unit_card = frame(
            "card",
            column(
                label(self.tr("Organisation"), "section"),
                form,
                row(-1, self.save),
                gap_px=14,
                margins_px=(20, 16, 20, 16),
            ),
        )
        language_card = frame(
            "card",
            column(
                label(self.tr("Language"), "section"), self.language, self._said, gap_px=12, margins_px=(20, 16, 20, 16)
            ),
        )
        channel_card = frame(
            "card",
            column(
                label(self.tr("Channels in use"), "section"),
                label(self.tr("Where you publish. Pictures are judged for each of them."), "second", wrap=True),
                self._channels,
                gap_px=10,
                margins_px=(20, 16, 20, 16),
            ),
        )
        self.keys = KeyCard(desk)
        inside = QWidget()
        inside.setLayout(
            column(
                label(self.tr("Settings"), "headline"),
                unit_card,
                language_card,
                channel_card,
                self.keys,
                -1,
                gap_px=16,
                margins_px=(24, 18, 24, 24),
            )
        )
        inside.setMaximumWidth(760)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def refresh(self, changed: Changed | None = None) -> None:
        """Show what is stored; what is being typed stays when nothing of it changed."""
        if changed is not None and not (changed.ids and touches(changed, "org_unit", "channel")):
            return
        self.keys.refresh()
        unit = self._desk.unit()
        for field, value in (
            (self.name, unit.name),
            (self.org, unit.org),
            (self.contact, unit.contact_name),
            (self.email, unit.email),
            (self.phone, unit.phone),
        ):
            field.setText(value)
        self.country.setCurrentIndex(self.country.findData(unit.jurisdiction))
        clear_layout(self._channels)
        for channel in channels.channels(self._desk.register):
            box = QCheckBox(channel.name.replace("&", "&&"))
            box.setAccessibleName(channel.name)
            box.setChecked(channel.active)
            box.toggled.connect(lambda on, one=channel: self._use(one, on=on))
            self._channels.addWidget(box)

    def _use(self, channel: Channel, *, on: bool) -> None:
        self._desk.write(
            lambda register: channels.update(register, replace(channel, active=on), actor=self._desk.actor), parent=self
        )

    def _language(self) -> None:
        code = str(self.language.currentData())
        self._desk.settings.setValue("language", code)
        self._said.setText(self.tr("The language changes when the program is opened again."))
        self.language_chosen.emit(code)

    def _save(self) -> None:
        before = self._desk.unit()
        unit = replace(
            before if before.id else OrgUnit(id=new_id(), name=""),
            name=self.name.text().strip(),
            org=self.org.text().strip(),
            contact_name=self.contact.text().strip(),
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
            jurisdiction=Jurisdiction(self.country.currentData()),
        )

        def act(register: Register) -> Changed:
            return policy.set_unit(register, unit, actor=self._desk.actor)

        self._desk.write(act, said=self.tr("Saved"), parent=self)
