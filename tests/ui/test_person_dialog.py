"""A person's own data: sparing with adults, careful with children, and nothing of anybody's is overwritten."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import people
from consent_db.records import Capacity, Person, PersonKind
from tests.ui.people_page import STEWARD, Told, yes
from ui.pages.person_dialog import PersonDialog


@pytest.fixture
def told(program):
    return Told(program)


@pytest.fixture
def opened(program, settle):
    made = []

    def open_on(person_id=None):
        person = None if person_id is None else people.person(program.register, person_id)
        made.append(PersonDialog(program.desk, None, person=person))
        made[-1].show()
        return made[-1]

    yield open_on
    settle(program)
    for dialog in made:
        dialog.reject()


def test_a_new_adult_needs_a_name_and_that_they_are_of_age(program, settle, opened):
    dialog = opened()
    dialog.save.click()
    assert dialog.boxes["first"].fault.text() == "Write a name."
    assert dialog.boxes["age"].fault.text() != ""
    dialog.first.setText("Kari")
    dialog.adult.setChecked(True)
    dialog.note.setPlainText("Ring først")
    dialog.save.click()
    settle(program)
    (kari,) = people.people(program.register)
    assert (kari.first_name, kari.adult_declared, kari.birth_date, kari.notes_private) == (
        "Kari",
        True,
        None,
        "Ring først",
    )


def test_the_birth_date_of_somebody_of_age_is_not_taken_in(program, opened):
    dialog = opened()
    dialog.first.setText("Kari")
    dialog.born.setChecked(True)
    dialog.birth.set_day(date(1980, 5, 1))
    dialog.save.click()
    assert "not kept" in dialog.boxes["age"].fault.text()
    assert people.people(program.register) == ()


def test_a_child_of_whom_only_the_year_is_known(program, settle, opened):
    dialog = opened()
    dialog.first.setText("Mio")
    dialog.kind.setCurrentIndex(dialog.kind.findData(PersonKind.CHILD))
    assert dialog.born.isChecked()
    dialog.born_in.setChecked(True)
    dialog.birth_year.setValue(program.desk.today().year - 9)
    assert dialog.turning.isVisible()
    dialog.save.click()
    settle(program)
    (mio,) = people.people(program.register)
    assert (mio.birth_year, mio.birth_date) == (program.desk.today().year - 9, None)


def test_the_birth_date_that_forms_are_judged_by_is_not_given_up(program, told, opened):
    told.child("mio", "Mio", years=16)
    told.form("mio", yes(told.channels[0]))
    dialog = opened("mio")
    dialog.adult.setChecked(True)
    dialog.save.click()
    assert "Keep the birth date" in dialog.boxes["age"].fault.text()
    assert people.person(program.register, "mio").birth_date is not None


def test_a_death_and_who_decides(program, settle, told, opened):
    told.adult("ola", "Ola")
    dialog = opened("ola")
    dialog.dead.setChecked(True)
    dialog.died_in.setChecked(True)
    dialog.death_year.setValue(2020)
    dialog.capacity.setCurrentIndex(dialog.capacity.findData(Capacity.REPRESENTED))
    dialog.save.click()
    settle(program)
    ola = people.person(program.register, "ola")
    assert (ola.deceased_year, ola.deceased_on, ola.capacity) == (2020, None, Capacity.REPRESENTED)


@pytest.mark.parametrize(
    "known",
    [
        {"birth_date": date(2015, 3, 1), "birth_year": 2016},
        {"birth_date": date(2015, 3, 1), "adult_declared": True},
        {"deceased_on": date(2015, 3, 1), "deceased_year": 2020, "adult_declared": True},
        {"display_name": "Kalle", "kind": PersonKind.UNKNOWN_LABEL},
        {"protected": True, "lookalike_group_id": "g", "lang": "sv"},
    ],
)
def test_saving_unchanged_changes_nothing_a_judgment_rests_on(program, told, opened, known):
    before = Person(id="x", first_name="Karl", **known)
    people.add(program.register, before, actor=STEWARD)
    wanted = opened("x").wanted()
    assert replace(wanted, birth_date=before.birth_date) == before


def test_what_somebody_else_wrote_meanwhile_is_kept_beside_what_was_typed(program, settle, told, opened):
    told.adult("kari", "Kari", "Nordmann")
    dialog = opened("kari")
    stored = people.person(program.register, "kari")
    people.update(program.register, replace(stored, protected=True, contact_phone="123"), actor=STEWARD)
    dialog.email.setText("kari@example.org")
    dialog.save.click()
    settle(program)
    assert dialog.isVisible()
    assert "Somebody else changed" in dialog.fault.text()
    assert (dialog.phone.text(), dialog.email.text(), dialog.protected.isChecked()) == ("123", "kari@example.org", True)
    dialog.save.click()
    settle(program)
    kari = people.person(program.register, "kari")
    assert (kari.contact_phone, kari.contact_email, kari.protected) == ("123", "kari@example.org", True)


@pytest.mark.parametrize("typed", ["Kari\x00", "K" * 200_000])
def test_what_cannot_be_stored_is_said_at_its_field_and_nothing_is_lost(program, settle, told, opened, typed):
    told.adult("kari", "Kari")
    dialog = opened("kari")
    dialog.last.setMaxLength(1_000_000)
    dialog.last.setText(typed)
    dialog.email.setText("kari@example.org")
    dialog.save.click()
    settle(program)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.boxes["last"].fault.text()
    assert dialog.email.text() == "kari@example.org"
