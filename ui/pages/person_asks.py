"""The dialogs a person card asks for, by the words it asks with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.person_dialog import PersonDialog
from ui.pages.proof_dialog import ProofDialog
from ui.pages.same_person_dialog import LookalikeDialog, MergeDialog
from ui.pages.withdraw_dialog import WithdrawDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from consent_db.records import Evidence, Person
    from ui.desk import Desk
    from ui.models.profile import Profile


class PersonAsks(QObject):
    """Opens one dialog for 'consent', 'print', 'correct:consent:<id>', 'guardian:<id>', 'proof:<id>' and the like."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    def ask(self, what: str, person: Person, profile: Profile | None) -> QDialog | None:
        """Open the dialog and give it; None where what it is about is not shown any more."""
        made = self._dialog(what, person, profile)
        if made is not None:
            made.open()
        return made

    def _dialog(self, what: str, person: Person, profile: Profile | None) -> QDialog | None:
        desk, parent = self._desk, self._window
        kind, _, of = what.partition(":")
        if kind == "correct":
            return self._correction(of, person, profile)
        if kind == "print":
            # Loaded here: nobody waits for what writes and draws paper who prints nothing.
            from ui.pages.print_dialog import print_for

            return print_for(desk, parent, of, person_id=person.id)
        if kind == "proof":
            found = self._proof(of, profile)
            return None if found is None else ProofDialog(desk, found, parent)
        if kind == "guardian":
            rows = () if profile is None else profile.guardians
            changing = next((row for row, _ in rows if row.id == of), None)
            return None if of and changing is None else GuardianDialog(desk, person, parent, changing=changing)
        match kind:
            case "consent":
                return ConsentDialog(desk, person, parent)
            case "withdraw":
                return WithdrawDialog(desk, person, parent)
            case "assent":
                return AssentDialog(desk, person, parent)
            case "merge":
                return MergeDialog(desk, person, parent)
            case "alike":
                return LookalikeDialog(desk, person, parent)
            case "edit" | "age":
                made = PersonDialog(desk, parent, person=person)
                if kind == "age":
                    made.go_to_age()
                return made
        return None

    def _correction(self, key: str, person: Person, profile: Profile | None) -> QDialog | None:
        if profile is None:
            return None
        desk, parent = self._desk, self._window
        table, _, one_id = key.partition(":")
        if table == "consent":
            consent = next((row for row in profile.facts.consents if row.id == one_id), None)
            return None if consent is None else ConsentDialog(desk, person, parent, correcting=consent)
        if table == "assent":
            assent = next((row for row in profile.facts.assents if row.id == one_id), None)
            return None if assent is None else AssentDialog(desk, person, parent, correcting=assent)
        withdrawal = next((row for row in profile.facts.withdrawals if row.id == one_id), None)
        return None if withdrawal is None else WithdrawDialog(desk, person, parent, correcting=withdrawal)

    def _proof(self, evidence_id: str, profile: Profile | None) -> Evidence | None:
        if profile is None:
            return None
        known = [proof for row in profile.facts.consents for proof in row.evidence]
        return next((one for one in (*known, *profile.proofs.values()) if one.id == evidence_id), None)
