"""People and scans for the tests of what is recorded in the window."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from consent_db import events, people
from consent_db.records import Actor, Event, Guardianship, Person, PersonKind, Relation

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


def opened(kind):
    """The dialogs of a kind that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
