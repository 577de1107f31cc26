"""Who uses the program here: the name that the log shows, the roles, and which of several sits at this machine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from consent_db import officers
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.officers import Officer
from consent_db.records import Role
from exports import wording
from ui import errors
from ui.pages.saving_dialog import SavingDialog
from ui.widgets.basics import button, clear_layout, column, fit_height, follow, frame, label, row, shown_buttons
from ui.widgets.tick_box import RoundChoice, TickBox

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk

_UNDER_NAME_PX = 28
"""So far in from the edge stands the name beside its round choice."""


class OfficerDialog(SavingDialog):
    """Adds somebody who uses the program, or changes their name and roles; stays open with the reason when refused."""

    def __init__(self, desk: Desk, before: Officer | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = before
        shown = before or Officer(id=new_id())
        self.setWindowTitle(self.tr("Somebody new") if before is None else self.tr("Name and roles"))
        self.setMinimumWidth(480)
        self.name = QLineEdit(shown.name)
        self.name.setMaxLength(officers.LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.roles: dict[Role, QCheckBox] = {}
        ticks = column(gap_px=2)
        for role in Role:
            box = TickBox(wording.text(f"role.{role}", desk.lang))
            box.setChecked(role in shown.roles)
            about = wording.text(f"role.{role}.about", desk.lang)
            box.setAccessibleName(f"{box.text()}: {about}")
            self.roles[role] = box
            ticks.addWidget(box)
            ticks.addLayout(row(28, label(about, "caption", wrap=True), gap_px=0))
        self.active = TickBox(self.tr("Uses the program"))
        self.active.setChecked(shown.active)
        self.active.setVisible(before is not None)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.save.setDefault(True)
        self._shown = shown
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                label(self.tr("Name"), "strong"),
                self.name,
                label(self.tr("Roles"), "strong"),
                label(
                    self.tr("In a small branch one person holds them all. The log shows which role was used."),
                    "second",
                    wrap=True,
                ),
                ticks,
                self.active,
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.name.setFocus()
        fit_height(self, 480)

    def _save(self) -> None:
        wanted = replace(
            self._shown,
            name=self.name.text().strip(),
            roles=frozenset(role for role, box in self.roles.items() if box.isChecked()),
            active=self.active.isChecked(),
        )
        self.save.setEnabled(False)
        before = self._before

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            if before is None:
                return officers.add(register, wanted, actor=actor)
            return officers.update(register, wanted, actor=actor, before=before)

        self._desk.write(
            act, said=self.tr("Saved"), then=lambda _changed: self.accept(), parent=self, failed=self._failed
        )

    def _failed(self, problem: BaseException) -> bool:
        self.save.setEnabled(True)
        if not isinstance(problem, Problem):
            return False
        if problem.code == "changed_meanwhile" and self._before is not None:
            self._before = officers.officer(self._desk.register, self._before.id)
        self.fault.setText(errors.sentence(problem))
        self.fault.show()
        fit_height(self)
        return True


class OfficersCard(QWidget):
    """One row for each: who it is, what they do, and whether it is they who sit here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._before: QWidget | None = None
        self._group = QButtonGroup(self)
        self._rows = column(gap_px=10)
        self.hint = label("", "strong", wrap=True)
        self.add = button(desk.theme, self.tr("Add somebody …"), lambda: self.edit(None), icon="plus")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Who uses the program here"), "section"),
                        label(
                            self.tr(
                                "The log names whoever decides, publishes or records something, by what is chosen here."
                                " It does not lock anything: everybody who opens the register can choose."
                            ),
                            "second",
                            wrap=True,
                        ),
                        self.hint,
                        self._rows,
                        row(self.add, -1),
                        gap_px=12,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )

    def come_after(self, before: QWidget | None) -> None:
        """Say from which control Tab goes on to this card."""
        self._before = before
        if before is not None:
            follow(before, [*(one for one in shown_buttons(self) if one is not self.add), self.add])

    def refresh(self) -> None:
        """Show everybody, those who left at the end."""
        listed = sorted(officers.officers(self._desk.register), key=lambda one: not one.active)
        me = self._desk.actor.officer_id
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear_layout(self._rows)
        for one in listed:
            self._rows.addLayout(self._row(one, me, several=len(listed) > 1))
        self.come_after(self._before)
        mine = next((one for one in listed if one.id == me), None)
        if mine is None and listed:
            self.hint.setText(self.tr("Choose who you are, so that the log can say who did what."))
        else:
            self.hint.setText(self.tr("Write your name, so that the log can say who did what."))
        self.hint.setVisible(mine is None or not mine.name)

    def _row(self, one: Officer, me: str, *, several: bool) -> QVBoxLayout:
        lang = self._desk.lang
        name = one.name or self.tr("No name yet")
        roles = wording.listed([wording.text(f"role.{role}", lang) for role in Role if role in one.roles], lang)
        if not one.active:
            roles = self.tr("No longer uses the program")
        choice = RoundChoice(name)
        choice.setAccessibleName(self.tr("I am {name}").format(name=name))
        choice.setChecked(one.id == me)
        choice.setEnabled(one.active)
        choice.setMaximumWidth(460)
        choice.setToolTip(name)
        choice.clicked.connect(lambda: self.choose(one.id))
        self._group.addButton(choice)
        said = label(name, "strong", wrap=True)
        (said if several else choice).hide()  # never shown here: it has no parent yet and would be a window
        edit = button(
            self._desk.theme,
            self.tr("Write your name …") if not one.name else self.tr("Change …"),
            lambda: self.edit(one),
            kind="plain" if one.name else "tonal",
            size="card",
            name=self.tr("Change {name}").format(name=name),
        )
        about = label(roles, "caption", wrap=True)
        about.setContentsMargins(_UNDER_NAME_PX if several else 0, 0, 0, 0)
        return column(row(choice, said, -1, edit), about, gap_px=0)

    def choose(self, officer_id: str) -> None:
        """Say who sits at this machine."""
        self._desk.choose_officer(officer_id)
        self.refresh()

    def edit(self, one: Officer | None) -> OfficerDialog:
        """Change somebody, or add somebody."""
        dialog = OfficerDialog(self._desk, one, self)
        dialog.open()
        return dialog
