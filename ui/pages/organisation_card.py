"""The organisation in the settings: who is responsible, how to reach them, and which country's rules hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from consent_db import policy
from consent_db.errors import Problem
from consent_db.ids import new_id
from consent_db.records import Jurisdiction, OrgUnit, Role
from ui.i18n import LANGUAGE_NAMES
from ui.widgets.basics import Choice, button, column, frame, hint, label, row

if TYPE_CHECKING:
    from typing import Any

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.desk import Desk

_LONGEST = 200


class OrganisationCard(QWidget):
    """Shows the register's own unit; what is being typed stays, also when somebody else changes another field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown = OrgUnit(id="", name="")
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for key, text in (
            ("name", self.tr("Name of the branch")),
            ("org", self.tr("Organisation")),
            ("contact_name", self.tr("Contact for pictures")),
            ("email", self.tr("Email")),
            ("phone", self.tr("Telephone")),
            ("dpo_contact", self.tr("Data protection contact")),
        ):
            field = QLineEdit()
            field.setMaxLength(_LONGEST)
            field.setAccessibleName(text)
            form.addRow(text, field)
            self.fields[key] = field
        hint(self.fields["dpo_contact"], self.tr("Email or telephone, often at the national office"))
        self.country = Choice(desk.theme, self.tr("Country"))
        self.country.fill(((self.tr("Norway"), Jurisdiction.NO), (self.tr("Sweden"), Jurisdiction.SE)))
        about = label(
            self.tr(
                "The country decides which days are counted, and that the picture of somebody who has died is"
                " protected in Norway."
            ),
            "caption",
            wrap=True,
        )
        form.addRow(self.tr("Country"), column(self.country, about, gap_px=4))
        self.language = Choice(desk.theme, self.tr("Language of forms and letters"))
        self.language.fill([(name, code) for code, name in LANGUAGE_NAMES.items()])
        form.addRow(self.tr("Language of forms and letters"), self.language)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(desk.theme, self.tr("Save"), self._save, kind="filled")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Organisation"), "section"),
                        label(
                            self.tr("What belongs on forms, letters and posters, so that people know whom to ask."),
                            "second",
                            wrap=True,
                        ),
                        form,
                        self.fault,
                        row(-1, self.save),
                        gap_px=14,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )

    def refresh(self) -> None:
        """Take over what is stored in every field in which nobody is typing something else."""
        stored = self._desk.unit()
        typed = self._typed()
        own = {key: value for key, value in typed.items() if value != getattr(self._shown, key)}
        self._shown = stored
        self._show({key: getattr(stored, key) for key in typed} | (own if stored.id else {}))

    def _typed(self) -> dict[str, Any]:
        typed: dict[str, Any] = {key: field.text().strip() for key, field in self.fields.items()}
        if not self._shown.id:
            return typed | {"jurisdiction": self._shown.jurisdiction, "lang": self._shown.lang}
        return typed | {
            "jurisdiction": Jurisdiction(self.country.currentData()),
            "lang": str(self.language.currentData()),
        }

    def _show(self, values: dict[str, Any]) -> None:
        for key, field in self.fields.items():
            if field.text().strip() != values[key]:
                field.setText(values[key])
        self.country.setCurrentIndex(self.country.findData(values["jurisdiction"]))
        self.language.setCurrentIndex(max(0, self.language.findData(values["lang"])))

    def _save(self) -> None:
        email = self.fields["email"].text().strip()
        fault = ""
        if not self.fields["name"].text().strip():
            fault = self.tr("Write the name of the branch.")
        elif email and ("@" not in email or " " in email):
            fault = self.tr("The email address must have an @ and no spaces.")
        self._say(fault)
        if fault:
            return
        before = self._shown
        wanted = replace(
            before if before.id else OrgUnit(id=new_id(), name=""),
            **{key: field.text().strip() for key, field in self.fields.items()},
            jurisdiction=Jurisdiction(self.country.currentData()),
            lang=str(self.language.currentData()),
        )
        self.save.setEnabled(False)

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            return policy.set_unit(register, wanted, actor=actor, before=before)

        self._desk.write(act, said=self.tr("Saved"), then=self._saved, parent=self, failed=self._failed)

    def _saved(self, _changed: Changed) -> None:
        self.save.setEnabled(True)
        self.refresh()

    def _failed(self, problem: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(problem, Problem) and problem.code == "changed_meanwhile":
            self.refresh()
            self._say(
                self.tr("Somebody else changed the organisation meanwhile. What you wrote stands here; save again.")
            )

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
