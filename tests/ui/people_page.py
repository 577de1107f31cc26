"""A register with people and what they said, for the tests of the people page."""

from datetime import UTC, datetime, timedelta

from consent_db import channels, consents, evidence, people
from consent_db.ids import new_id
from consent_db.records import (
    Actor,
    Answer,
    Assent,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    Guardianship,
    NameMode,
    Person,
    PersonKind,
    Purpose,
    Relation,
    Role,
    Withdrawal,
)

STEWARD = Actor(officer_id="anne", role=Role.DATA_STEWARD)


class Told:
    """Writes what people say into a program's register, on days counted from today."""

    def __init__(self, program):
        self.program = program
        self.register = program.register
        self.today = program.desk.today()
        self.channels = [one.id for one in channels.channels(self.register, active_only=True)]
        self.names = {one.id: one.name for one in channels.channels(self.register)}

    def person(self, person_id, first, last="", **more):
        people.add(self.register, Person(id=person_id, first_name=first, last_name=last, **more), actor=STEWARD)
        return person_id

    def adult(self, person_id, first, last="", **more):
        return self.person(person_id, first, last, adult_declared=True, **more)

    def child(self, person_id, first, *, years=10, **more):
        born = self.today.replace(year=self.today.year - years, month=1, day=2)
        return self.person(person_id, first, "Solvang", kind=PersonKind.CHILD, birth_date=born, **more)

    def guardian(self, child_id, guardian_id, relation=Relation.PARENT, **more):
        row = Guardianship(
            id=new_id(),
            child_id=child_id,
            guardian_id=guardian_id,
            relation=relation,
            **{"holds_parental_responsibility": True, **more},
        )
        people.add_guardianship(self.register, row, actor=STEWARD)
        return row.id

    def form(self, subject, *items, by=None, role=ConsentRole.SELF, ago=30, until=300, scan=b"%PDF-1.7 form", **more):
        day = self.today - timedelta(days=ago)
        one = Consent(
            id=new_id(),
            subject_id=subject,
            speaker_id=by or subject,
            role=role,
            signed_at=day,
            recorded_at=datetime.now(UTC),
            valid_from=day,
            valid_until=self.today + timedelta(days=until),
            items=items,
            **more,
        )
        scans = [evidence.Scan(content=scan, name="skjema.pdf")] if scan else ()
        consents.record(self.register, one, scans=scans, actor=STEWARD)
        return one.id

    def answer(self, child_id, answer=Answer.YES, *, ago=20, **more):
        one = Assent(
            id=new_id(),
            child_id=child_id,
            asked_on=self.today - timedelta(days=ago),
            recorded_at=datetime.now(UTC),
            answer=answer,
            **more,
        )
        consents.record_assent(self.register, one, actor=STEWARD)
        return one.id

    def withdraw(self, person_id, *, ago=5, **more):
        one = Withdrawal(
            id=new_id(),
            subject_id=person_id,
            **{"by_person_id": person_id, **more},
            received_at=self.today - timedelta(days=ago),
            recorded_at=datetime.now(UTC),
        )
        return consents.withdraw(self.register, one, actor=STEWARD)


def yes(*ids, **more):
    """A tick for these channels: photos, to inform, first name."""
    return ConsentItem(
        channels=ids,
        **{"media": (ConsentMedia.PHOTO,), "purposes": (Purpose.INFORM,), "name_mode": NameMode.FIRST, **more},
    )


def no(*ids, **more):
    """A tick against these channels."""
    return ConsentItem(decision=Decision.REFUSE, channels=ids, **more)


def texts(widget):
    """Every text on labels and buttons below a widget, in one string."""
    from PySide6.QtWidgets import QLabel, QPushButton

    return "\n".join(
        each.text() for kind in (QLabel, QPushButton) for each in widget.findChildren(kind) if each.isVisibleTo(widget)
    )


def go_to_people(window):
    """Look at the people, wherever they stand among the places."""
    window.stack.setCurrentWidget(window.people)
    window.people.refresh()
