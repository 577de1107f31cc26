"""Printing again: who has a form for the event already is told, and does not get a second one without being asked."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import attendance, events, form_prints, people, returned_pages
from consent_db.records import Actor, Event, Guardianship, Person, PersonKind, Relation
from exports.forms import bundle
from exports.forms.bundle import Wanted, What
from ui.pages.print_dialog import print_for

ACTOR = Actor()


@pytest.fixture
def evening(program):
    """An event tonight, and three adults who have not answered."""
    register, today = program.register, program.desk.today()
    for name in ("per", "liv", "ann"):
        people.add(register, Person(id=name, first_name=name.title(), adult_declared=True), actor=ACTOR)
    events.add(register, Event(id="evening", title="Kveld", start=today), actor=ACTOR)
    attendance.add(register, "evening", [attendance.Entry(person_id=one) for one in ("per", "liv")], actor=ACTOR)
    return program


@pytest.fixture
def ask(evening, settle, qtbot):
    def shown(what=What.MISSING, **more):
        made = print_for(evening.desk, None, what, event_id="evening", **more)
        qtbot.addWidget(made)
        made.show()
        settle(evening)
        return made

    return shown


def printed(program):
    prints = form_prints.of_event(program.register, "evening")
    return sorted(one.person_id for one in prints if one.person_id is not None)


def came_back(program, person_id):
    ref = form_prints.of_person(program.register, person_id)[0].ref
    page = returned_pages.NewPage(content=b"page", mime="image/jpeg", ref=ref, side=1)
    return returned_pages.add_pile(program.register, "pile", [page], actor=ACTOR)


def test_printing_for_everybody_a_second_time_prints_only_for_who_came_since(evening, ask, settle, tmp_path):
    first = ask()
    assert not first.pages.out.isVisible()
    first.save_to(tmp_path / "first.pdf")
    settle(evening)
    assert printed(evening) == ["liv", "per"]

    attendance.add(evening.register, "evening", [attendance.Entry(person_id="ann")], actor=ACTOR)
    again = ask()
    note = again.pages.out
    assert note.isVisible()
    assert note.said.text().startswith("2 of 3 got a form on ")
    assert note.said.text().endswith(", and it has not come back.")
    assert note.only_new.isChecked()
    assert again.pages.summary.text().startswith("6 forms.")  # Ann's, and five blank ones
    again.save_to(tmp_path / "second.pdf")
    settle(evening)
    assert printed(evening) == ["ann", "liv", "per"]


def test_everybody_gets_another_one_only_when_somebody_says_so(evening, ask, settle, tmp_path):
    ask().save_to(tmp_path / "first.pdf")
    settle(evening)
    attendance.add(evening.register, "evening", [attendance.Entry(person_id="ann")], actor=ACTOR)
    again = ask()
    QTest.mouseClick(
        again.pages.out.everybody, Qt.MouseButton.LeftButton, pos=again.pages.out.everybody.rect().center()
    )
    settle(evening)
    assert again.pages.out.everybody.isChecked()
    assert again.pages.summary.text().startswith("8 forms.")
    again.save_to(tmp_path / "second.pdf")
    settle(evening)
    assert printed(evening) == ["ann", "liv", "liv", "per", "per"]


def test_when_all_have_one_that_is_said_and_leaving_them_out_leaves_nothing(evening, ask, settle, tmp_path):
    ask().save_to(tmp_path / "first.pdf")
    settle(evening)
    again = ask()
    note = again.pages.out
    assert note.said.text().startswith("All of them got a form on ")
    assert note.everybody.isChecked()
    again.pages.choices.blank_adults.set_count(0)
    settle(evening)
    note.only_new.click()
    settle(evening)
    assert again.pages.preview.view.accessibleDescription().startswith("Everybody who is missing has a form already.")
    assert not again.print.isEnabled()
    assert note.isVisible()
    note.everybody.click()
    settle(evening)
    assert again.pages.summary.text() == "2 forms. 4 pages."


def test_who_got_one_elsewhere_while_the_dialog_stood_open_does_not_get_a_second(evening, ask, settle, tmp_path):
    shown = ask()
    bundle.ready(
        evening.register,
        Wanted(what=What.PERSON, person_id="per", event_id="evening"),
        today=evening.desk.today(),
        actor=ACTOR,
    )
    shown.save_to(tmp_path / "first.pdf")
    settle(evening)
    assert printed(evening) == ["liv", "per"]


def test_a_form_that_came_back_and_waits_is_told_as_that(evening, ask, settle, tmp_path):
    ask().save_to(tmp_path / "first.pdf")
    settle(evening)
    page = came_back(evening, "per").ids["returned_page"][0]
    told = ask().pages.out.said.text()
    assert told.startswith("1 of 2 got a form on ")
    assert told.endswith("The form of 1 of 2 has come back and waits under Forms.")

    returned_pages.dismiss(evening.register, [page], actor=ACTOR)
    assert ask().pages.out.said.text().startswith("All of them got a form on ")


def test_another_event_is_asked_anew_and_one_person_is_only_told(evening, ask, settle, tmp_path):
    events.add(evening.register, Event(id="other", title="Dugnad"), actor=ACTOR)
    attendance.add(evening.register, "other", [attendance.Entry(person_id="per")], actor=ACTOR)
    ask().save_to(tmp_path / "first.pdf")
    settle(evening)
    again = ask()
    assert again.pages.out.isVisible()
    choice = again.pages.choices.event_choice
    choice.setCurrentIndex(choice.findData("other"))
    settle(evening)
    assert not again.pages.out.isVisible()

    alone = ask(What.PERSON, person_id="per")
    assert alone.pages.out.said.text().startswith("A form was printed on ")
    assert not alone.pages.out.only_new.isVisible()
    assert alone.print.isEnabled()


def test_a_third_guardian_and_a_representative_are_told_before_printing(evening, ask):
    register, today = evening.register, evening.desk.today()
    born = today - timedelta(days=9 * 366)
    people.add(register, Person(id="mio", first_name="Mio", kind=PersonKind.CHILD, birth_date=born), actor=ACTOR)
    for one in ("per", "liv", "ann"):
        spoken = Guardianship(id=f"g-{one}", child_id="mio", guardian_id=one, holds_parental_responsibility=True)
        people.add_guardianship(register, spoken, actor=ACTOR)
        if one == "liv":
            assert "guardians" not in ask(What.PERSON, person_id="mio").pages.summary.text()
    told = ask(What.PERSON, person_id="mio").pages.summary.text()
    assert "1 child has more than two guardians: print one more form for the third." in told

    assert "representative" not in ask(What.PERSON, person_id="ann").pages.summary.text()
    relation = Relation.LEGAL_REPRESENTATIVE
    people.add_guardianship(
        register, Guardianship(id="r", child_id="ann", guardian_id="per", relation=relation), actor=ACTOR
    )
    told = ask(What.PERSON, person_id="ann").pages.summary.text()
    assert "1 has a representative, and the form has no line for one: record that answer on the card." in told
