"""People and scans for the tests of what is recorded in the window."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from consent_db import consents, events, people
from consent_db.clock import now_utc
from consent_db.records import (
    Actor,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    Event,
    Guardianship,
    Method,
    Person,
    PersonKind,
    Purpose,
    Relation,
)

ACTOR = Actor()


def family(register, today):
    """Kari and Ola, who both speak for Mio (8), Per (16), and Nils, who has died."""
    for one in (
        Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True),
        Person(id="ola", first_name="Ola", last_name="Nordmann", adult_declared=True),
        Person(id="nils", first_name="Nils", last_name="Dahl", adult_declared=True, deceased_on=today - timedelta(30)),
        child("mio", "Mio", today, 8),
        child("per", "Per", today, 16, kind=PersonKind.MEMBER),
    ):
        people.add(register, one, actor=ACTOR)
    for guardian, relation in (("kari", Relation.MOTHER), ("ola", Relation.FATHER)):
        row = Guardianship(
            id=f"g-{guardian}",
            child_id="mio",
            guardian_id=guardian,
            relation=relation,
            holds_parental_responsibility=True,
        )
        people.add_guardianship(register, row, actor=ACTOR)
    events.add(register, Event(id="e1", title="Kurs mars", start=today), actor=ACTOR)


def child(person_id, name, today, years, *, kind=PersonKind.CHILD):
    born = (today - timedelta(days=1)).replace(day=1)
    return Person(
        id=person_id, first_name=name, last_name="Nordmann", kind=kind, birth_date=born.replace(year=born.year - years)
    )


def said(program, person_id):
    return consents.of_person(program.register, person_id)


def opened(kind):
    """The dialogs of a kind that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def answer(person_id, signed, until, decision=Decision.GRANT):
    """What an adult said about photos on Facebook, heard by a witness."""
    item = ConsentItem(
        decision=decision, channels=("facebook",), media=(ConsentMedia.PHOTO,), purposes=(Purpose.INFORM,)
    )
    return Consent(
        id=f"c-{person_id}-{decision}",
        subject_id=person_id,
        speaker_id=person_id,
        role=ConsentRole.SELF,
        form="ADULT",
        method=Method.VERBAL_WITNESSED,
        witness_name="Ola",
        signed_at=signed,
        recorded_at=now_utc(),
        valid_from=signed,
        valid_until=until,
        items=(item,),
    )
